using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tests.Drafting;

namespace CcchcBot.Tests.Turns;

/// <summary>A small plan with a task of each standing, drafted and issued.</summary>
static class SamplePlan
{
    static readonly DateTimeOffset Noon = new(2026, 6, 19, 12, 0, 0, TimeSpan.FromHours(7));

    public static Desk Drafted =>
        Desks.New() with
        {
            Plan = Desks.New().Plan with
            {
                Answers = new Dictionary<Section, Answer>
                {
                    [Section.Title] = Answer.Of("Tuyên truyền cải cách hành chính năm 2026"),
                    [Section.Purposes] = Answer.Of("Nâng cao nhận thức", "Giúp người dân biết", "Phản ánh kịp thời"),
                    [Section.Contents] = new([new("1.", 0, "Cải cách thể chế"), new("a)", 1, "Văn bản mới")]),
                },
                Tasks = Tasks,
            },
        };

    public static Plan Issued => Drafted.Plan with { Header = Drafted.Plan.Header with { Status = PlanStatus.Issued, Number = 15 } };

    /// <summary>Before leadership: returned once with two comments, one of them met, and submitted again.</summary>
    public static Plan Submitted
    {
        get
        {
            var body = Drafted.Plan.Header.Organisation;
            var plan = Drafted.Plan with
            {
                Header = Drafted.Plan.Header with
                {
                    Status = PlanStatus.Submitted,
                    Organisation = body with { Members = [.. body.Members, new("leader", "Giám đốc", "29:leader", Role.Leadership)] },
                },
            };
            IReadOnlyList<Comment> comments = [.. Comments.Read("Mục đích: nêu chỉ tiêu\nViệc 2: rõ kinh phí", null, plan)];
            return plan with
            {
                Answers = new Dictionary<Section, Answer>(plan.Answers) { [Section.Purposes] = Answer.Of("Đạt 80% hồ sơ trực tuyến") },
                Review = new([
                    new(1, Deed.Submitted, "officer", Noon, []),
                    new(1, Deed.Returned, "leader", Noon, comments),
                    new(2, Deed.Submitted, "officer", Noon, []),
                ]),
            };
        }
    }

    /// <summary>The same, decided.</summary>
    public static Plan Decided(Deed deed) =>
        Submitted with
        {
            Header = Submitted.Header with { Status = deed == Deed.Approved ? PlanStatus.Approved : PlanStatus.Draft },
            Review = new([
                .. Submitted.Review!.Events,
                new(2, deed, "leader", Noon, deed == Deed.Returned ? Comments.Read("Việc 2: ghi nguồn", null, Submitted) : []),
            ]),
        };

    static IReadOnlyList<PlanTask> Tasks =>
        [
            Task(1, "Niêm yết thủ tục hành chính", "thường xuyên", Progress.None, "u2"),
            Task(2, "Treo băng rôn tại trụ sở", "quý I", Progress.None with { Difficulty = "chờ kinh phí" }),
            Task(
                3,
                "Đăng 10 tin, bài",
                "quý IV",
                Progress.None with
                {
                    Status = ProgressStatus.InProgress,
                    Percent = 40,
                    Result = "4 bài",
                    At = Noon,
                }
            ),
            Task(4, "Tổ chức hội nghị", "quý II", Done),
        ];

    public static Progress Done =>
        Progress.None with
        {
            Status = ProgressStatus.Done,
            Percent = 100,
            Evidence = ["https://so.example/4"],
            At = Noon,
            DoneOn = new(2026, 6, 10),
        };

    public static PlanTask Task(int number, string text, string time, Progress progress, params string[] with) =>
        new(number, text, TimePhrase.Read(time, 2026), "u1", with, null, null, progress);
}
