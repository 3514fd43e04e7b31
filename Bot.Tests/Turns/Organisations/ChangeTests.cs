using CcchcBot.Documents;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tests.Turns.Approval;
using CcchcBot.Tracking;
using CcchcBot.Turns;
using DocumentFormat.OpenXml.Packaging;

namespace CcchcBot.Tests.Turns.Organisations;

/// <summary>An organisation changed within the year of an issued plan: tasks move, history and printed names stay.</summary>
public class ChangeTests
{
    [Fact]
    public async Task Units_renamed_merged_and_dissolved_and_people_who_come_and_go()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.OfficeLead, "việc 1 đang làm: đã niêm yết 40 thủ tục");
        var said = new Transcript(town.Teams, "Thay đổi tổ chức giữa năm");
        foreach (
            var words in (string[])
                [
                    "đổi tên Phòng Nghiệp vụ thành Phòng Chuyên môn",
                    "đổi tên Phòng Không Có thành Phòng X",
                    "gộp Phòng Chuyên môn và TTTT thành Phòng Chuyên môn và Thông tin",
                    "giải thể Văn phòng Sở",
                    "giải thể Văn phòng Sở, giao cho Phòng Nghiệp vụ",
                    "thêm trưởng Phòng Chuyên môn và Thông tin: Chuyên viên Mai",
                    "bỏ trưởng Phòng Chuyên môn và Thông tin: Trưởng phòng Hạnh",
                    "nghỉ 2/3/2026, làm bù 14/3/2026",
                    "lịch nghỉ 2026",
                    "lịch nghỉ 2030",
                    "lịch sử thay đổi tổ chức",
                ]
        )
        {
            town.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
            await said.SayAsync(town.Administrator, words);
        }
        await said.SayAsync(town.ExpertLead, "việc 2 xong: treo băng rôn; minh chứng: không cần");
        await said.SayAsync(town.Officer, "việc 2 đang làm: chuẩn bị băng rôn");
        await said.SayAsync(town.Director, "tình hình quý 1 của Phòng Nghiệp vụ");
        Approved.Match("Turns/Organisations/changes.md", said.ToString());
    }

    [Fact]
    public async Task The_issued_document_keeps_its_names_and_the_history_says_who_moved_a_task()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var before = await DocumentAsync(town);
        await town.Teams.SayAsync(town.Administrator, "đổi tên Văn phòng Sở thành Văn phòng Mới");
        await town.Teams.SayAsync(town.Administrator, "gộp Văn phòng Mới và Phòng Nghiệp vụ thành Phòng Tổng hợp");
        Assert.Equal(before, await DocumentAsync(town));
        var plan = await PlanAsync(town);
        Assert.Equal("Phòng Tổng hợp", plan.Header.Organisation.NameOf(plan.Tasks[0].Lead!));
        Assert.Equal("u1", plan.Tasks[0].AtIssue!.Lead);
        var moved = (await EventsAsync(town)).Single(e => e.Task == 1 && e.Act == Act.Reassign);
        Assert.Equal(town.Administrator.DirectoryId, moved.Person);
        Assert.Equal(["u1"], moved.Was!.Units!);
        Assert.Equal([plan.Tasks[0].Lead!], moved.Is!.Units!);
        await town.Teams.NextAsync(p => p.Channel == town.Office && p.ToString().Contains("Phòng Tổng hợp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_amendment_under_way_moves_too_but_not_what_is_done_and_each_version_keeps_its_names()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 xong: treo băng rôn; minh chứng: không cần");
        foreach (var words in (string[])["điều chỉnh kế hoạch 2026: bổ sung", "sửa nhiệm vụ", "Tập huấn; quý III; Văn phòng Sở", "xong"])
            await town.Teams.SayAsync(town.Officer, words);
        await town.Teams.SayAsync(town.Administrator, "gộp Văn phòng Sở và Phòng Nghiệp vụ thành Phòng Tổng hợp");
        var merged = (await PlanAsync(town)).Tasks[0].Lead;
        var draft = (await LoadedAsync(town, new(2026, 1))).Plan;
        Assert.Equal([merged, "u2", "u3", merged], draft.Tasks.Select(t => t.Lead));
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        await town.Teams.SayAsync(town.Director, "duyệt điều chỉnh kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "ban hành điều chỉnh số 40 ngày 02/3/2026");
        Assert.Equal([merged, "u2", "u3", merged], (await PlanAsync(town)).Tasks.Select(t => t.Lead));
        var first = await AmendmentTests.DocumentAsync(town, "văn bản phiên bản 1");
        Assert.Contains("Văn phòng Sở", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Tổng hợp", first, StringComparison.Ordinal);
        var second = await AmendmentTests.DocumentAsync(town, "văn bản phiên bản 2");
        Assert.Contains("Phòng Tổng hợp", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gộp mục 2 vào mục 1")]
    [InlineData("gộp 2 và 3 vào 1")]
    [InlineData("merge item 2 into item 1")]
    public void Items_of_a_draft_that_are_merged_are_no_units(string words) => Assert.Null(Wanted.Read(words));

    [Fact]
    public async Task A_dissolved_units_open_tasks_are_given_to_the_unit_chosen_on_the_card()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var asked = (await town.Teams.SayAsync(town.Administrator, "giải thể TTTT")).Said.Single(p => p.Chat == town.Administrator);
        await town.Teams.TapAsync(town.Administrator, asked, "Giải thể và giao việc", new() { ["name"] = "u1" });
        Assert.Equal("u1", (await PlanAsync(town)).Tasks[2].Lead);
    }

    [Fact]
    public async Task Units_are_merged_from_the_card()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var card = (await town.Teams.SayAsync(town.Administrator, "thiết lập")).Post;
        Assert.NotNull(
            (await town.Teams.TapAsync(town.Administrator, card, "Thực hiện", new() { ["does"] = "merge", ["units"] = "u1" })).Notice
        );
        await town.Teams.TapAsync(
            town.Administrator,
            card,
            "Thực hiện",
            new()
            {
                ["does"] = "merge",
                ["units"] = "u1,u2",
                ["name"] = "Phòng Tổng hợp",
            }
        );
        Assert.Equal(["Trung tâm Thông tin", "Phòng Tổng hợp"], (await town.BodyAsync()).Units.Select(u => u.Name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_merger_counts_once_and_reaches_the_plan_wherever_the_turn_dies(bool after)
    {
        for (var step = 1; ; step++)
        {
            await using var town = await Town.StartAsync();
            await town.IssueAsync();
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.Administrator, "gộp Văn phòng Sở và Phòng Nghiệp vụ thành Phòng Tổng hợp");
            town.Store.Mend();
            var again = (await town.Teams.RedeliverAsync(first)).Said.Single(p => p.Chat == town.Administrator).ToString();
            Assert.Contains("Đã gộp", again, StringComparison.Ordinal);
            var plan = await PlanAsync(town);
            Assert.All(plan.Tasks.Take(2), t => Assert.Equal("Phòng Tổng hợp", plan.Header.Organisation.NameOf(t.Lead!)));
            Assert.Single((await EventsAsync(town)), e => e is { Task: 1, Act: Act.Reassign });
            Assert.Contains(
                "2 lần",
                (await town.Teams.SayAsync(town.Administrator, "lịch sử thay đổi tổ chức"))
                    .Said.Single(p => p.Chat == town.Administrator)
                    .ToString(),
                StringComparison.Ordinal
            );
            if (!town.Store.Failed)
                return;
        }
    }

    static async Task<string> DocumentAsync(Town town)
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(PlanDocx.Write((await LoadedAsync(town)).Plan, new Lexicon().Official)),
            isEditable: false
        );
        return document.MainDocumentPart!.Document.InnerText;
    }

    static async Task<Plan> PlanAsync(Town town) => (await LoadedAsync(town)).Plan;

    static async Task<LoadedPlan> LoadedAsync(Town town, PlanRef? which = null) =>
        (
            await PlanRows.ReadAsync(
                town.Store,
                Rows.PlanOf(town.Teams.Tenant, "1", which ?? new(2026)),
                PlanRange.Whole,
                CancellationToken.None
            )
        )!;

    static async Task<List<TaskEvent>> EventsAsync(Town town)
    {
        List<TaskEvent> events = [];
        await foreach (var row in town.Store.RangeAsync(Rows.PlanOf(town.Teams.Tenant, "1", 2026), "60|", "61|", CancellationToken.None))
            events.Add(SavedJson.Read<TaskEvent>(row));
        return events;
    }
}
