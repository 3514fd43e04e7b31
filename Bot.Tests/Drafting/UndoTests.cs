using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Drafting;

public class UndoTests
{
    [Theory]
    [InlineData("hoàn tác")]
    [InlineData("hoan tac")]
    [InlineData("huỷ bước vừa rồi")]
    [InlineData("hủy bước này")]
    [InlineData("undo")]
    [InlineData("undo last step")]
    [InlineData("Undo the last step.")]
    public void An_answer_is_taken_back_and_its_question_is_open_again(string words)
    {
        var before = Desks.New().At(Section.Purposes).Say("- Một\n- Hai").Desk.At(Section.Purposes);
        var after = before.Say("Ba").Desk.Say(words);
        Assert.Equal(["Một", "Hai"], after.Desk.Plan.Lines(Section.Purposes));
        Assert.Equal(Section.Purposes, after.Desk.Position.At);
        Assert.Contains("Mục đích: trở lại \"Một / Hai\"", Text(after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm lại")]
    [InlineData("redo")]
    public void What_was_undone_can_be_done_again(string words)
    {
        var answered = Desks.New().At(Section.Bases).Say("Quyết định số 1").Desk;
        var undone = answered.Say("hoàn tác").Desk;
        Assert.Empty(undone.Plan[Section.Bases]);
        Assert.Equal(["Quyết định số 1"], undone.Say(words).Desk.Plan.Lines(Section.Bases));
    }

    [Fact]
    public void Twenty_steps_can_be_taken_back_and_done_again()
    {
        var desk = Desks.New().At(Section.Tasks);
        for (var i = 1; i <= 25; i++)
            desk = desk.Say($"Việc {i}; quý I; VP").Desk;
        desk = desk.Say("undo 20").Desk;
        Assert.Equal(["Việc 1", "Việc 2", "Việc 3", "Việc 4", "Việc 5"], desk.Plan.Tasks.Select(t => t.Text));
        desk = desk.Say("redo 20").Desk;
        Assert.Equal(25, desk.Plan.Tasks.Count);
        Assert.Equal("Việc 25", desk.Plan.Tasks[24].Text);
    }

    [Fact]
    public void A_pasted_table_a_resolved_lead_and_accepted_proposals_are_a_step_each()
    {
        var desk = Desks.New().Say("dùng mọi đề xuất").Desk.At(Section.Tasks);
        desk = desk.Say("1\tViết bài\tQuý I\tVP\n2\tTreo băng rôn\tQuý II\tVP và Thanh tra").Desk.Say("Thanh tra").Desk;
        desk = desk.Say("hoàn tác").Desk;
        Assert.Null(desk.Plan.Tasks[1].Lead);
        Assert.Equal(TaskPoint.Lead, Assert.Single(desk.Position.Open).Point);
        desk = desk.Say("hoàn tác").Desk;
        Assert.Empty(desk.Plan.Tasks);
        desk = desk.Say("hoàn tác").Desk;
        Assert.Empty(desk.Plan[Section.Signer]);
        Assert.Contains("Không còn bước nào", Text(desk.Say("hoàn tác")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_task_comes_back_to_its_place()
    {
        var desk = Desks.New().At(Section.Tasks).Say("A; quý I; VP\nB; quý II; VP\nC; quý III; VP").Desk;
        desk = desk.Say("xoá việc 2").Desk.Say("hoàn tác").Desk;
        Assert.Equal([(1, "A"), (2, "B"), (3, "C")], desk.Plan.Tasks.Select(t => (t.Number, t.Text)));
    }

    [Fact]
    public void What_a_colleague_changed_meanwhile_stays_and_both_texts_are_to_be_had()
    {
        var mine = Desks.New().At(Section.Bases).Say("Cũ").Desk.At(Section.Bases).Say("Mới").Desk;
        var theirs = mine.With(Section.Bases, Answer.Of("Của đồng nghiệp"));
        var undone = theirs.Say("hoàn tác");
        Assert.Equal(["Của đồng nghiệp"], undone.Desk.Plan.Lines(Section.Bases));
        Assert.Contains("Nội dung trước đó: \"Cũ\"", Text(undone), StringComparison.Ordinal);
        var replaced = undone.Desk.Say("làm lại").Desk;
        Assert.Equal(["Cũ"], replaced.Plan.Lines(Section.Bases));
        Assert.Equal(["Của đồng nghiệp"], replaced.Say("hoàn tác").Desk.Plan.Lines(Section.Bases));
    }

    [Fact]
    public void Tasks_are_taken_back_wherever_a_colleagues_tasks_have_moved_them()
    {
        var desk = Desks.New().At(Section.Tasks).Say("A; quý I; VP").Desk.Say("B; quý I; VP").Desk;
        PlanTask[] tasks =
        [
            desk.Plan.Tasks[0] with
            {
                Text = "Chen vào",
            },
            .. desk.Plan.Tasks.Select(t => t with { Number = t.Number + 1 }),
        ];
        desk = (desk with { Plan = desk.Plan with { Tasks = tasks } }).Say("hoàn tác").Desk;
        Assert.Equal(["Chen vào", "A"], desk.Plan.Tasks.Select(t => t.Text));
    }

    [Fact]
    public void The_card_and_the_preview_have_a_button_for_it()
    {
        var desk = Desks.New().At(Section.Bases).Say("Quyết định số 1").Desk;
        Assert.Empty(desk.Tap(Verbs.Undo).Desk.Plan[Section.Bases]);
        foreach (var at in (Section?[])[Section.Purposes, null])
            Assert.Contains(
                Card(Interview.Asked(desk.At(at), null, Desks.Vietnamese)).Actions!.OfType<CardAction.Execute>(),
                a => a.Verb == Verbs.Undo
            );
    }

    static Card Card(Outcome outcome) => outcome.Said.OfType<Said.Show>().Single().Card;

    static string Text(Outcome outcome) => Assert.IsType<Element.TextBlock>(Card(outcome).Body[0]).Text;
}
