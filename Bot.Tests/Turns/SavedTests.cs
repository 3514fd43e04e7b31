using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CcchcBot.CheckIns;
using CcchcBot.Drafting;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;
using CcchcBot.Turns;
using Answer = CcchcBot.Plans.Answer;

namespace CcchcBot.Tests.Turns;

/// <summary>What is on people's disks: each shape as it was first written, and loaded still.</summary>
public class SavedTests
{
    static readonly DateTimeOffset At = new(2026, 3, 2, 8, 5, 0, TimeSpan.FromHours(7));
    static readonly Progress Under = Progress.None with
    {
        Status = ProgressStatus.InProgress,
        Percent = 40,
        Result = "Đã niêm yết",
        Changes = 1,
        At = At,
    };

    static readonly PlanTask Far = new(
        1,
        "Niêm yết",
        TimePhrase.Read("trước ngày 15/6", 2026),
        null,
        [],
        null,
        null,
        Under,
        Members: ["u1", "u2"]
    )
    {
        Course = new Course(
            TimePhrase.Read("quý I", 2026),
            [new("u1", "2026-Q1", Under with { Outputs = [new(OutputKind.Articles, 5)] })],
            [new("u1", "person", At)],
            new(
                RequestKind.Extension,
                DateOnly.FromDateTime(At.DateTime),
                DateOnly.FromDateTime(At.DateTime),
                "chờ in",
                "person",
                At,
                new(true, null, "director", At)
            ),
            new("person", At, "sắp xong"),
            DateOnly.FromDateTime(At.DateTime),
            ["1700000000000"]
        ),
    };
    static readonly ConversationReference Chat = new("https://smba.example/emea/", "a:1", "tenant", "28:bot");
    static readonly Organisation Body = Samples.School().Header.Organisation;

    /// <summary>With every part that was added later.</summary>
    static readonly Organisation Full = Body with
    {
        OtherSigners =
        [
            ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lê Thị B"],
        ],
        Windows = [new("6M", new(15, 12, -1), new(14, 6), new(20, 6))],
        Calendar = new([DayOfWeek.Sunday], [new(2026, true, [new(new(2026, 1, 1), new(2026, 1, 2), "Tết")], [new(2026, 1, 10)])]),
        Quiet = new(new(17, 30), new(7, 0)),
        RetentionYears = 10,
        Closed = [new("u9", "Tổ cũ", [], null, [new("Tổ cũ hơn", new(2025, 1, 1))], null, new(2026, 3, 1), "u1")],
    };

    [Fact]
    public void Rows_are_written_as_reviewed_and_read_back()
    {
        Same(
            "previous",
            new PreviousPlan(
                2026,
                new Dictionary<Section, Answer> { [Section.Title] = Answer.Of("Tuyên truyền cải cách hành chính năm 2026") },
                [new PlanTask(1, "Treo băng rôn", TimePhrase.Read("Quý I", 2026), "u1", [], null, null, Progress.None)],
                [new Unit("u1", "Văn phòng Sở", ["VP"])]
            )
        );
        Same("person", new SavedPerson(Language.English, "1", 2026, false, Chat));
        Same(
            "drafter",
            new SavedDrafter(
                new Position(Section.Tasks, true, null, false, [new(1, TaskPoint.Lead, "VP")]),
                ["1"],
                new(
                    [1],
                    [
                        [2],
                    ]
                )
            )
        );
        Same(
            "step",
            new DraftStep(
                3,
                true,
                Position.Start with
                {
                    Last = Section.Bases,
                    Pending = new Pending(PendingKind.Rewording, Section.Bases, "2.1", "Quyết định"),
                },
                [new SectionChange(Section.Bases, new Answer([new Node("1.", 0, "Quyết định")]), "0011223344556677")],
                [new TaskChange(1, [], ["8899aabbccddeeff"])]
            )
        );
        Same("card", new SavedCard("u1", Chat, null, 1, 0, CardState.Ambiguous, ClaimedUntil: At, Reason: "502"));
        Same("letter", new SavedCard("", Chat, null, 1, 0, CardState.Pending, To: new("person", "29:1", Letter.Review, 2)));
        Same("letter-request", new SavedCard("", Chat, null, 1, 0, CardState.Pending, To: new("person", "29:1", Letter.Request, 0, 3, At)));
        Same("report", new SavedReport("6M", new CoverText(Causes: "Thiếu kinh phí"), new DateOnly(2026, 6, 18)));
        Same(
            "notice",
            new SavedCard(
                "",
                Chat,
                null,
                1,
                0,
                CardState.Pending,
                To: new("person", "29:1", Letter.CheckIn, 0),
                Notice: new(new(2026, 3, 10), [new("1", 2026, "Q1", Step.Lead, "u1", "person", new(2026, 3, 10))])
            )
        );
        Same("weekly", new SavedPerson(null, "1", null, false, Chat, Weekly: false));
        Same("bell", new SavedBell("plan|tenant|1|2026", new(2026, 3, 10), At));
        Same("receipt", new SavedReceipt("Q1", "u1", "person", At));
        Same(
            "frozen",
            new SavedFrozen(
                new("Q1", 2026, new(2025, 12, 15), new(2026, 3, 14), true),
                At,
                "0f",
                1,
                [new("leader", At, "Bổ sung số liệu", "0e")],
                new(2026, 3, 19)
            )
        );
        Same("frozen-piece", new SavedFrozenPiece(["{\"number\":1}"]));
        Same("team", new SavedTeam("19:team", Chat, "2"));
        Same("bodies", new SavedBodies([new("1", "Sở Nội vụ", "19:team", false), new("2", "Sở Y tế", null, true)]));
        Same("pending", new SavedPending("activity", "person", ["person", "other"]));
        Same("change", new SavedChange("person", "Quản trị", At, [new(SetUpStep.Leads, ["Văn phòng: A"], ["Văn phòng: B"])], new([1], [])));
        Same(
            "change-scale",
            new SavedChange("person", "Chuyên viên", At, [], new([1], []), new(new ScoringScale(), new ScoringScale(85, 2, 0.5m, 0.5m)))
        );
        Same("organisation", Full);
        Same("header", new PlanHeader(2026, PlanStatus.Issued, Body, 15, new DateOnly(2026, 1, 10)));
        Same(
            "amended",
            new PlanHeader(
                2026,
                PlanStatus.Issued,
                Body,
                15,
                new DateOnly(2026, 1, 10),
                Amendments: [new(1, "Theo chỉ đạo của UBND xã", "person", At, 40, new DateOnly(2026, 6, 1), At)]
            )
        );
        Same(
            "review",
            new Review([
                new(1, Deed.Submitted, "person", At, []),
                new(1, Deed.Returned, "leader", At, [new(Section.Tasks, 3, "Rõ đơn vị", "0f")]),
            ])
        );
        Same("piece", new SavedPiece("{\"header\":"));
        Same("answer", new Answer([new Node("-", 1, "Niêm yết ở bộ phận một cửa")]));
        Same("task", new PlanTask(1, "Niêm yết", TimePhrase.Read("trước ngày 15/6", 2026), "u1", ["u2"], null, null, Under));
        Same(
            "answer-table",
            new Answer([
                new Node(
                    "",
                    0,
                    "Khẩu hiệu",
                    [
                        ["TT", "Câu"],
                        ["1", "Đúng hẹn"],
                    ]
                ),
            ])
        );
        Same(
            "task-group",
            new PlanTask(1, "Niêm yết", TimePhrase.Read("quý I", 2026), "u1", [], null, null, Under, Group: "Tại chỗ", Note: "02 thôn")
        );
        Same("event", new TaskEvent(1, "person", At, Progress.None, Under));
        Same("task-followed", Far);
        Same(
            "event-decided",
            new TaskEvent(
                1,
                "director",
                At,
                Under,
                Under,
                Act.DecideExtension,
                Way.Card,
                "u1",
                "2026-Q1",
                "đồng ý",
                new(DateOnly.FromDateTime(At.DateTime), ["u1"], []),
                new(DateOnly.FromDateTime(At.DateTime)),
                true
            )
        );
        Same("paste", new SavedPaste("activity", "KẾ HOẠCH\nTuyên truyền năm 2026"));
        Same("setup", new SavedSetUp(new SetUp(SetUpStep.Leads, Body), ["1"], new([], [])));
    }

    [Fact]
    public void What_was_written_before_a_member_was_added_is_read()
    {
        Assert.Null(Older<SavedPerson>("person").Amendment);
        Assert.Null(Older<SavedCard>("card").To);
        Assert.Equal(1, Older<PlanHeader>("header").Edition());
        Assert.Null(Older<PlanTask>("task").Ended);
    }

    static T Older<T>(string name, [CallerFilePath] string here = "") =>
        SavedJson.Read<T>(
            new StoredRow(
                name,
                "1",
                File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "..", "Approved", "Saved", $"{name}-1.json"))
            )
        );

    [Fact]
    public void A_team_from_before_there_were_several_is_that_of_the_first_organisation()
    {
        var row = File.ReadAllBytes(Approved.PathOf("Saved/team-first.json"));
        Assert.Equal("1", SavedJson.Read<SavedTeam>(new StoredRow("team", "1", row)).Organisation);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"nodes":null}""")]
    [InlineData("""{"Nodes":[]}""")]
    [InlineData("""{"nodes":[{"token":"-","level":0}]}""")]
    public void A_null_or_a_missing_member_is_refused(string json) =>
        Assert.Throws<JsonException>(() => SavedJson.Read<Answer>(new StoredRow("20|06", "1", Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void A_position_written_before_steps_were_counted_still_loads()
    {
        const string old =
            """{"position":{"at":"Tasks","detour":false,"then":null,"paused":true,"open":[]},"taken":["1"],"said":{"response":"","messages":[]}}""";
        var drafter = SavedJson.Read<SavedDrafter>(new StoredRow("10|officer", "1", Encoding.UTF8.GetBytes(old)));
        Assert.Equal((Section.Tasks, true, 0), (drafter.Position.At, drafter.Position.Paused, drafter.Position.Steps));
    }

    /// <summary>Tasks and their history as they were written before parts, requests and outputs.</summary>
    [Fact]
    public void Rows_written_first_are_loaded_still()
    {
        var task = SavedJson.Read<PlanTask>(First("task-first"));
        Assert.Equal((1, 40, null, null), (task.Number, task.Progress.Percent, task.Members, task.Course));
        Assert.Equal(
            (Act.Update, null),
            (SavedJson.Read<TaskEvent>(First("event-first")).Act, SavedJson.Read<TaskEvent>(First("event-first")).Through)
        );
    }

    static StoredRow First(string name) => new(name, "1", Encoding.UTF8.GetBytes(Approved.Read($"Saved/{name}.json")));

    static void Same<T>(string name, T value)
    {
        var json = SavedJson.Write(value);
        Approved.Match($"Saved/{name}.json", Encoding.UTF8.GetString(json.Span));
        Assert.Equal(json.ToArray(), SavedJson.Write(SavedJson.Read<T>(new StoredRow(name, "1", json))).ToArray());
    }
}
