using CcchcBot.Chat;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Tracking;

/// <summary>An issued plan of the demo organisation with a task of each sort, and what its people do with them.</summary>
sealed class Followed
{
    public static readonly Words Official = new Lexicon().Official;

    /// <summary>The first unit leads and the second coordinates, unless a task says otherwise; the third has nothing to do with most.</summary>
    public static readonly Organisation Body = Demo.Of(
        "1",
        new TeamSeen(
            "19:team",
            [new("19:1", "Văn phòng Sở"), new("19:2", "Phòng Nghiệp vụ"), new("19:3", "Trung tâm Thông tin")],
            [
                Seen("officer", "Chuyên viên Mai"),
                Seen("lead1", "Chánh văn phòng Tùng"),
                Seen("lead2", "Trưởng phòng Hạnh"),
                Seen("lead3", "Giám đốc trung tâm Vân"),
                Seen("director", "Giám đốc Phúc"),
                Seen("admin", "Quản trị Sơn"),
            ]
        ),
        Official
    );

    static SeenMember Seen(string key, string name) => new(key, name, $"29:{key}", $"{key}@demo.local");

    public const int Plain = 1;
    public const int Group = 2;
    public const int Standing = 3;
    public const int Monthly = 4;
    public const int Waiting = 5;
    public const int OnRequest = 6;

    public Plan Plan { get; set; } =
        new(
            new PlanHeader(2026, PlanStatus.Issued, Body, 15),
            new Dictionary<Section, Answer>(),
            [
                Task(Plain, "Treo băng rôn tại trụ sở", "quý I", ["u2"]),
                Task(Group, "Mỗi đơn vị viết 1 tin, bài", "quý II") with
                {
                    Lead = null,
                    Members = ["u1", "u2", "u3"],
                },
                Task(Standing, "Niêm yết thủ tục hành chính", "thường xuyên", ["u2"]),
                Task(Monthly, "Đăng tin trên trang thông tin", "hằng tháng"),
                Task(Waiting, "Tuyên truyền bộ thủ tục mới", "theo kế hoạch của tỉnh"),
                Task(OnRequest, "Trả lời báo chí", "khi có yêu cầu"),
            ]
        );

    public List<TaskEvent> Events { get; } = [];

    /// <summary>The organisation's local time.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 2, 10, 9, 0, 0, TimeSpan.FromHours(7));

    int activities;

    static PlanTask Task(int number, string text, string time, string[]? with = null) =>
        new(number, text, TimePhrase.Read(time, 2026), "u1", with ?? [], null, null, Progress.None);

    /// <summary>What happened to the first tasks in two days.</summary>
    public static Followed Story()
    {
        var story = new Followed();
        story.Does("lead1", new TaskWish.Receive(Plain));
        story.Says(
            "lead1",
            new(
                Plain,
                ProgressStatus.InProgress,
                40,
                "đã treo 3 băng rôn",
                "anh-1.jpg https://so.example/anh-1.jpg\nCV 12/VP-TH",
                "thiếu kinh phí",
                0,
                [new(OutputKind.Banners, 3)]
            )
        );
        story.Now = story.Now.AddDays(1);
        story.Does("lead2", new TaskWish.Confirm(Plain, "đã in xong"));
        story.Does("officer", new TaskWish.Comment(Plain, "gửi ảnh rõ hơn"));
        story.Says("officer", new(Plain, Percent: 30, Why: "mới treo 2 trên 6 điểm"));
        story.Does("lead1", new TaskWish.Extend(Plain, new(2026, 4, 30), "chờ kinh phí đợt 2"));
        story.Says("lead1", Done(Group));
        return story;
    }

    public PlanTask this[int number] => Plan.Tasks.Single(t => t.Number == number);

    public TaskResult Does(string person, TaskWish wish, string? activity = null)
    {
        var result = TaskRules.Apply(Plan, wish, new Teller(person, Now, Way.Card, activity ?? $"a{++activities}"));
        if (result is TaskResult.Changed(var task, var line))
        {
            Plan = Plan with { Tasks = [.. Plan.Tasks.Select(t => t.Number == task.Number ? task : t)] };
            Events.Add(line);
        }
        return result;
    }

    public TaskResult Says(string person, TaskUpdate update) => Does(person, new TaskWish.Update(update));

    public static TaskUpdate Done(int task, string? unit = null, string? period = null) =>
        new(task, ProgressStatus.Done, Evidence: "https://so.example/1", Unit: unit, Period: period);

    public static string Refusal(TaskResult result) => Assert.IsType<TaskResult.Lacking>(result).Why;
}
