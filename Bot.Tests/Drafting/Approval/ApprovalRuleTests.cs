using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tests.Turns;

namespace CcchcBot.Tests.Drafting.Approval;

public class ApprovalRuleTests
{
    static readonly Words Words = Desks.Vietnamese.Person;
    static readonly Mover Mover = new("officer", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7)));

    [Theory]
    [InlineData("trình kế hoạch", "Submit", null)]
    [InlineData("trinh duyet ke hoach 2026", "Submit", 2026)]
    [InlineData("Submit", "Submit", null)]
    [InlineData("rút lại", "Withdraw", null)]
    [InlineData("withdraw plan 2026", "Withdraw", 2026)]
    [InlineData("duyệt kế hoạch 2026", "Approve", 2026)]
    [InlineData("Approve the plan.", "Approve", null)]
    [InlineData("phê duyệt điều chỉnh kế hoạch năm 2026", "Approve", 2026)]
    [InlineData("trả lại: nêu chỉ tiêu", "Return", null)]
    [InlineData("return plan 2026: name a target", "Return", 2026)]
    [InlineData("đóng kế hoạch 2026", "Close", 2026)]
    [InlineData("close plan 2026", "Close", 2026)]
    public void A_motion_is_read_in_either_language(string words, string motion, int? year)
    {
        var read = Motion.Read(words);
        Assert.Equal((motion, year), (read?.Motion.GetType().Name, read?.Year));
    }

    [Theory]
    [InlineData("Trả lại hồ sơ đúng hạn")]
    [InlineData("đóng")]
    [InlineData("Trình Ủy ban nhân dân tỉnh")]
    [InlineData("đồng ý")]
    [InlineData("duyệt binh; quý I; VP")]
    public void An_answer_is_no_motion(string words) => Assert.Null(Motion.Read(words));

    [Theory]
    [InlineData("điều chỉnh kế hoạch 2026: thêm việc", 2026, "thêm việc")]
    [InlineData("amend plan: new tasks", null, "new tasks")]
    [InlineData("dieu chinh ke hoach", null, null)]
    public void An_amendment_is_asked_for_with_its_reason(string words, int? year, string? reason) =>
        Assert.Equal(new EditionWish.Amend(year, reason), EditionWish.Read(words));

    [Theory]
    [InlineData("văn bản phiên bản 1", 1)]
    [InlineData("document version 2", 2)]
    [InlineData("phiên bản số 3 của kế hoạch 2026", 3)]
    public void A_version_is_asked_for_by_its_number(string words, int edition) =>
        Assert.Equal(edition, Assert.IsType<EditionWish.Document>(EditionWish.Read(words)).Edition);

    [Theory]
    [InlineData("Sửa đổi: bổ sung quy chế")]
    [InlineData("Phiên bản mới của cổng thông tin")]
    [InlineData("Điều chỉnh mục tiêu")]
    public void An_answer_is_no_wish_for_a_version(string words) => Assert.Null(EditionWish.Read(words));

    [Fact]
    public void Comments_are_read_to_the_sections_and_tasks_they_begin_with()
    {
        var plan = SamplePlan.Drafted.Plan;
        var read = Comments.Read("Mục đích: nêu chỉ tiêu; rõ hơn\nviệc 2: kinh phí; cau 14: ghi nguồn\nCâu chữ gọn: bớt từ", null, plan);
        Assert.Equal(
            [
                (Section.Purposes, null, "nêu chỉ tiêu; rõ hơn"),
                (Section.Tasks, 2, "kinh phí"),
                (Section.Funding, null, "ghi nguồn"),
                (null, null, "Câu chữ gọn: bớt từ"),
            ],
            read.Select(c => (c.Section, c.Task, c.Words))
        );
    }

    [Fact]
    public void A_comment_is_met_by_a_change_of_what_it_concerns_and_open_again_when_that_is_undone()
    {
        var desk = SamplePlan.Drafted;
        var comments = Comments.Read("Mục đích: nêu chỉ tiêu\nviệc 2: kinh phí", null, desk.Plan);
        Assert.DoesNotContain(comments, c => Comments.IsMet(c, desk.Plan));
        var mended = desk.With(Section.Purposes, Answer.Of("Đạt 80%"));
        Assert.Equal([true, false], comments.Select(c => Comments.IsMet(c, mended.Plan)));
        var renumbered = mended.Plan with { Tasks = [.. mended.Plan.Tasks.Skip(1).Select((t, i) => t with { Number = i + 1 })] };
        Assert.False(Comments.IsMet(comments[1], renumbered));
        Assert.True(Comments.IsMet(comments[1], renumbered with { Tasks = [.. renumbered.Tasks.Skip(1)] }));
        Assert.False(Comments.IsMet(comments[0], mended.With(Section.Purposes, desk.Plan.Answers[Section.Purposes]).Plan));
    }

    [Fact]
    public void An_amendment_changes_texts_and_never_progress_and_ends_what_it_leaves_out()
    {
        var inForce = SamplePlan.Issued;
        var draft = Amending.Draft(inForce, "theo chỉ đạo", Mover);
        PlanTask[] tasks =
        [
            draft.Tasks[3] with
            {
                Number = 1,
                Time = TimePhrase.Read("quý III", 2026),
            },
            draft.Tasks[0] with
            {
                Number = 2,
            },
            draft.Tasks[2] with
            {
                Number = 3,
            },
            new(4, "Việc mới", TimePhrase.Read("quý IV", 2026), "u1", [], null, null, Progress.None),
        ];
        var landed = Amending.Landed(inForce, draft with { Tasks = tasks }, Mover.At);
        Assert.Equal([1, 2, 3, 4, 5], landed.Tasks.Select(t => t.Number));
        Assert.Equal(inForce.Tasks.Select(t => t.Progress), landed.Tasks.Take(4).Select(t => t.Progress));
        Assert.Equal("quý III", landed.Tasks[3].Time.Raw);
        Assert.Equal([null, "theo chỉ đạo", null, null, null], landed.Tasks.Select(t => t.Ended));
        Assert.Same(inForce.Tasks[2], landed.Tasks[2]);
        Assert.Equal(
            [(2, false), (4, true), (null, true)],
            Amending.Differences(inForce, draft with { Tasks = tasks }, Words).Select(d => (d.Task, d.After is not null))
        );
        Assert.Equal(
            Amending.Differences(inForce, draft with { Tasks = tasks }, Words).Select(d => d.After),
            Difference.Between(inForce, landed, t => t.Number, Words).Select(d => d.After)
        );
        Assert.Equal([1, 3, 4, 5], Amending.Draft(landed, "lần hai", Mover).Tasks.Select(t => t.Origin!.Value));
    }
}
