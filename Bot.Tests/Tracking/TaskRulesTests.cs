using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;
using static CcchcBot.Tests.Tracking.Followed;
using Amending = CcchcBot.Drafting.Approval.Amending;

namespace CcchcBot.Tests.Tracking;

public class TaskRulesTests
{
    readonly Followed plan = new();

    [Fact]
    public void Done_needs_evidence_or_a_reason_for_none()
    {
        Assert.Equal("tracking.needsEvidence", Refusal(plan.Says("lead1", new(Plain, ProgressStatus.Done))));
        plan.Says("lead1", new(Plain, ProgressStatus.Done, Evidence: "không có: treo tạm một ngày"));
        Assert.Equal((ProgressStatus.Done, 100), (plan[Plain].Progress.Status, plan[Plain].Progress.Percent));
    }

    [Fact]
    public void What_an_amendment_ended_takes_a_comment_and_nothing_else()
    {
        var story = Story();
        story.Plan = Amended(story.Plan, tasks => [.. tasks.Where(t => t.Origin != Plain)]);
        Assert.Equal("tracking.ended", Refusal(story.Says("lead1", new(Plain, Percent: 90))));
        Assert.Equal("tracking.ended", Refusal(story.Does("director", new TaskWish.Decide(Plain, true, null))));
        Assert.IsType<TaskResult.NotAllowed>(story.Says("lead3", new(Plain, Percent: 90)));
        Assert.IsType<TaskResult.Changed>(story.Does("officer", new TaskWish.Comment(Plain, "lưu hồ sơ")));
        Assert.Empty(Receipts.Missing(story[Plain]));
    }

    [Fact]
    public void An_amended_task_keeps_its_parts_and_the_day_that_was_moved()
    {
        var story = Story();
        story.Does("director", new TaskWish.Decide(Plain, true, null));
        var was = story[Plain];
        story.Plan = Amended(story.Plan, tasks => [.. tasks.Select(t => t with { Text = $"{t.Text}, sửa" })]);
        Assert.EndsWith(", sửa", story[Plain].Text, StringComparison.Ordinal);
        Assert.Equal((was.Time, was.Course, was.Progress), (story[Plain].Time, story[Plain].Course, story[Plain].Progress));
        story.Plan = Amended(story.Plan, tasks => [.. tasks.Select(t => t with { Time = TimePhrase.Read("quý IV", 2026) })]);
        Assert.Equal(("quý IV", null), (story[Plain].Time.Raw, story[Plain].Course!.Original));
    }

    /// <summary>An officer hands a task over while an amendment is drafted, which began when another unit led it.</summary>
    [Fact]
    public void A_task_handed_over_while_an_amendment_is_drafted_stays_with_the_new_lead()
    {
        var draft = Amending.Draft(plan.Plan, "theo chỉ đạo", new("officer", DateTimeOffset.UnixEpoch));
        plan.Does("officer", new TaskWish.Reassign(Plain, "u3", null, "quá tải"));
        var edited = draft with { Tasks = [.. draft.Tasks.Select(t => t with { Text = $"{t.Text}, sửa" })] };
        Assert.Equal("u3", Landed(edited)[Plain - 1].Lead);
        Assert.Equal("u3", Landed(draft)[Plain - 1].Lead);
        Assert.Empty(Amending.Differences(plan.Plan, draft, Followed.Official));
        var given = draft with { Tasks = [.. draft.Tasks.Select(t => t.Number == Plain ? t with { Lead = "u2", Coordinating = [] } : t)] };
        Assert.Equal("u2", Landed(given)[Plain - 1].Lead);
        Assert.All(Landed(given), t => Assert.Null(t.AtDraft));

        IReadOnlyList<PlanTask> Landed(Plan drafted) => Amending.Landed(plan.Plan, drafted, DateTimeOffset.UnixEpoch).Tasks;
    }

    static Plan Amended(Plan inForce, Func<IReadOnlyList<PlanTask>, IReadOnlyList<PlanTask>> change)
    {
        var draft = Amending.Draft(inForce, "theo chỉ đạo", new("officer", DateTimeOffset.UnixEpoch));
        return Amending.Landed(inForce, draft with { Tasks = change(draft.Tasks) }, DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public void An_officer_corrects_with_a_reason_and_not_without()
    {
        Assert.Equal("tracking.needsWhy", Refusal(plan.Says("officer", new(Plain, Percent: 30))));
        plan.Says("officer", new(Plain, Percent: 30, Why: "đơn vị báo qua điện thoại"));
        var line = Assert.Single(plan.Events);
        Assert.Equal((Act.Correct, "đơn vị báo qua điện thoại", 30), (line.Act, line.Why, line.To.Percent));
    }

    /// <summary>What a department wants: the lead unit answers for the task, so it closes it; who has not confirmed stays named.</summary>
    [Fact]
    public void A_task_is_closed_although_a_coordinating_unit_has_not_confirmed_and_names_it()
    {
        Assert.IsType<TaskResult.Changed>(plan.Says("lead1", Done(Plain)));
        Assert.Equal(["u2"], PartRules.Unconfirmed(plan[Plain], plan.Plan.Header, new(2026, 2, 10)));
        plan.Does("lead2", new TaskWish.Confirm(Plain, "in 3 băng rôn"));
        Assert.Empty(PartRules.Unconfirmed(plan[Plain], plan.Plan.Header, new(2026, 2, 10)));
        Assert.Equal(ProgressStatus.Done, plan[Plain].Progress.Status);
        Assert.IsType<TaskResult.Nothing>(plan.Does("lead2", new TaskWish.Confirm(Plain, null)));
    }

    [Fact]
    public void A_group_is_done_when_every_member_is()
    {
        plan.Says("lead1", Done(Group));
        Assert.Equal((ProgressStatus.InProgress, 33), (plan[Group].Progress.Status, plan[Group].Progress.Percent));
        plan.Says("lead2", Done(Group));
        plan.Now = plan.Now.AddDays(3);
        plan.Says("lead3", Done(Group));
        Assert.Equal((ProgressStatus.Done, new DateOnly(2026, 2, 13)), (plan[Group].Progress.Status, plan[Group].Progress.DoneOn));
        plan.Says("lead2", new(Group, ProgressStatus.InProgress, 50));
        Assert.Equal((ProgressStatus.InProgress, 83), (plan[Group].Progress.Status, plan[Group].Progress.Percent));
    }

    [Fact]
    public void An_officer_says_for_which_member_of_a_group_they_correct()
    {
        Assert.Equal("tracking.whichUnit", Refusal(plan.Says("officer", Done(Group) with { Why = "đã kiểm tra" })));
        Assert.IsType<TaskResult.Changed>(plan.Says("officer", Done(Group, "u3") with { Why = "đã kiểm tra" }));
        Assert.Equal("u3", Assert.Single(plan[Group].Course!.Parts!).Unit);
    }

    [Fact]
    public void What_members_count_is_added_up()
    {
        plan.Says("lead1", new(Group, Outputs: [new(OutputKind.Articles, 2)]));
        plan.Says("lead2", new(Group, Outputs: [new(OutputKind.Articles, 3), new(OutputKind.Links, 1)]));
        Assert.Equal([new(OutputKind.Articles, 5), new(OutputKind.Links, 1)], plan[Group].Progress.Outputs!);
    }

    [Fact]
    public void A_standing_task_has_one_duty_a_quarter_of_the_regime_and_is_never_done_or_overdue()
    {
        plan.Says("lead1", Done(Standing));
        Assert.Equal("2026-Q1", Assert.Single(plan[Standing].Course!.Parts!).Period);
        plan.Now = new(2026, 3, 15, 8, 0, 0, TimeSpan.FromHours(7)); // regime B: the second quarter begins
        Assert.Equal("2026-Q2", Duty.At(plan[Standing], plan.Plan.Header, new(2026, 3, 15))!.Key);
        plan.Says("lead1", Done(Standing));
        Assert.Equal(["2026-Q1", "2026-Q2"], plan[Standing].Course!.Parts!.Select(p => p.Period));
        Assert.Equal(ProgressStatus.InProgress, plan[Standing].Progress.Status);
        Assert.False(plan[Standing].IsOverdue(new(2030, 1, 1)));
    }

    [Fact]
    public void A_recurring_task_has_an_occurrence_a_period_and_is_done_when_all_are()
    {
        Assert.Equal("tracking.whichPeriod", Refusal(plan.Says("lead1", Done(Monthly, period: "03"))));
        for (var month = 1; month <= 12; month++)
        {
            plan.Now = new(2026, 12, 31, 8, 0, 0, TimeSpan.FromHours(7));
            Assert.NotEqual(ProgressStatus.Done, plan[Monthly].Progress.Status);
            plan.Says("lead1", Done(Monthly, period: $"{month:00}"));
        }
        Assert.Equal((ProgressStatus.Done, 100), (plan[Monthly].Progress.Status, plan[Monthly].Progress.Percent));
    }

    [Fact]
    public void A_dependent_task_waits_until_its_event_is_said_to_have_come()
    {
        Assert.True(plan[Waiting].Waits);
        Assert.Equal("tracking.needsDay", Refusal(plan.Does("lead1", new TaskWish.Happened(Waiting, null, null, ""))));
        plan.Does("lead1", new TaskWish.Happened(Waiting, new(2026, 3, 15), new(2026, 4, 30), "kế hoạch 10 của tỉnh"));
        var task = plan[Waiting];
        Assert.False(task.Waits);
        Assert.Equal((new DateOnly(2026, 4, 30), TimeKind.Dependent), (task.Time.Due, task.Course!.Original!.Kind));
        Assert.True(task.IsOverdue(new(2026, 5, 1)));
        Assert.Equal("tracking.notWaiting", Refusal(plan.Does("lead1", new TaskWish.Happened(Plain, new(2026, 3, 15), null, ""))));
    }

    [Fact]
    public void A_task_on_request_counts_once_the_request_came()
    {
        plan.Does("officer", new TaskWish.Happened(OnRequest, new(2026, 2, 3), null, "công văn hỏi"));
        Assert.False(plan[OnRequest].Waits);
        Assert.Null(plan[OnRequest].Time.Due);
    }

    [Fact]
    public void An_extension_is_asked_and_granted_and_both_dates_are_kept()
    {
        Assert.Equal("tracking.notLater", Refusal(plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 3, 31), "chờ in"))));
        Assert.Equal("tracking.needsReason", Refusal(plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 4, 30), " "))));
        plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 4, 30), "chờ in"));
        Assert.Equal(new DateOnly(2026, 3, 31), plan[Plain].Time.Due);
        Assert.Equal("tracking.pending", Refusal(plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 5, 30), "chờ in"))));
        plan.Does("director", new TaskWish.Decide(Plain, true, "đồng ý"));
        Assert.Equal((new DateOnly(2026, 4, 30), new DateOnly(2026, 3, 31)), (plan[Plain].Time.Due, plan[Plain].Course!.Original!.Due));
        var line = plan.Events[^1];
        Assert.Equal((true, new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 30)), (line.Granted, line.Was!.Due, line.Is!.Due));
        plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 6, 30), "chờ in tiếp"));
        plan.Does("director", new TaskWish.Decide(Plain, true, null));
        Assert.Equal(new DateOnly(2026, 3, 31), plan[Plain].Course!.Original!.Due);
    }

    [Fact]
    public void A_refused_extension_leaves_the_date()
    {
        plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 4, 30), "chờ in"));
        plan.Does("director", new TaskWish.Decide(Plain, false, "cần trước lễ"));
        Assert.Equal((new DateOnly(2026, 3, 31), false), (plan[Plain].Time.Due, plan[Plain].Course!.Request!.Decision!.Granted));
        Assert.IsType<TaskResult.Nothing>(plan.Does("director", new TaskWish.Decide(Plain, false, null)));
        Assert.Equal("tracking.decided", Refusal(plan.Does("director", new TaskWish.Decide(Plain, true, null))));
    }

    [Theory]
    [InlineData(Standing)]
    [InlineData(Monthly)]
    [InlineData(Waiting)]
    public void What_has_no_one_due_day_is_not_extended(int task) =>
        Assert.Equal("tracking.noDue", Refusal(plan.Does("lead1", new TaskWish.Extend(task, new(2026, 12, 30), "chờ in"))));

    [Fact]
    public void A_task_is_stopped_only_by_leadership_and_then_takes_no_updates()
    {
        Assert.Equal("tracking.stopAsks", Refusal(plan.Says("lead1", new(Plain, ProgressStatus.Cancelled))));
        plan.Does("lead1", new TaskWish.Stop(Plain, "trùng với việc của tỉnh"));
        Assert.Equal(ProgressStatus.NotStarted, plan[Plain].Progress.Status);
        plan.Does("director", new TaskWish.Decide(Plain, true, null));
        Assert.Equal(ProgressStatus.Cancelled, plan[Plain].Progress.Status);
        Assert.Equal("tracking.stopped", Refusal(plan.Says("lead1", new(Plain, Percent: 10))));
    }

    [Fact]
    public void A_decision_on_a_request_that_was_changed_meanwhile_is_not_taken()
    {
        plan.Does("lead1", new TaskWish.Extend(Plain, new(2026, 4, 30), "chờ in"));
        Assert.Equal("tracking.notPending", Refusal(plan.Does("director", new TaskWish.Decide(Plain, true, null, "2026-01-01T00:00:00"))));
    }

    [Fact]
    public void An_officer_hands_a_task_over_with_a_reason()
    {
        Assert.Equal("tracking.needsReason", Refusal(plan.Does("officer", new TaskWish.Reassign(Plain, "u3", null, ""))));
        Assert.Equal("tracking.whichUnit", Refusal(plan.Does("officer", new TaskWish.Reassign(Plain, "u9", null, "đổi"))));
        plan.Does("officer", new TaskWish.Reassign(Plain, "u3", ["u1", "u2"], "đổi đầu mối"));
        Assert.Equal(("u3", "u1,u2"), (plan[Plain].Lead, string.Join(',', plan[Plain].Coordinating)));
        Assert.IsType<TaskResult.NotAllowed>(plan.Says("lead1", new(Plain, Percent: 10)));
        Assert.IsType<TaskResult.Changed>(plan.Says("lead3", new(Plain, Percent: 10)));
    }

    [Fact]
    public void Who_has_not_acknowledged_is_named_until_they_do()
    {
        plan.Does("lead1", new TaskWish.Receive(Plain));
        Assert.Equal(["u2"], Receipts.Missing(plan[Plain]));
        Assert.Contains("Phòng Nghiệp vụ: việc 1, 2, 3", Receipts.Says(plan.Plan, Official), StringComparison.Ordinal);
        Assert.IsType<TaskResult.Nothing>(plan.Does("lead1", new TaskWish.Receive(Plain)));
    }

    [Fact]
    public void The_same_activity_delivered_again_counts_once()
    {
        plan.Does("lead1", new TaskWish.Comment(Plain, "sắp xong"), "x");
        Assert.IsType<TaskResult.Known>(plan.Does("lead1", new TaskWish.Comment(Plain, "sắp xong"), "x"));
        Assert.Single(plan.Events);
    }

    [Fact]
    public void A_double_tap_changes_nothing_the_second_time_and_is_no_clash()
    {
        plan.Says("lead1", new(Plain, ProgressStatus.InProgress, 40, "đã in", Seen: 0));
        Assert.IsType<TaskResult.Nothing>(plan.Says("lead1", new(Plain, ProgressStatus.InProgress, 40, "đã in", Seen: 0)));
    }

    [Fact]
    public void A_stale_card_gets_the_newer_state_and_writes_nothing()
    {
        plan.Says("lead1", new(Plain, ProgressStatus.InProgress, 40, Seen: 0));
        var clash = Assert.IsType<TaskResult.Clash>(plan.Says("lead1", new(Plain, ProgressStatus.InProgress, 60, Seen: 0)));
        Assert.Equal(40, clash.Now.Percent);
        Assert.Single(plan.Events);
    }

    [Fact]
    public void Members_of_a_group_do_not_clash_with_one_another()
    {
        plan.Says("lead1", new(Group, ProgressStatus.InProgress, 40, Seen: 0));
        Assert.IsType<TaskResult.Changed>(plan.Says("lead2", new(Group, ProgressStatus.InProgress, 60, Seen: 0)));
    }

    [Fact]
    public void Words_add_evidence_and_a_form_replaces_it()
    {
        plan.Says("lead1", new(Plain, Evidence: "https://so.example/1"));
        plan.Says("lead1", new(Plain, Evidence: "CV 12/VP"));
        Assert.Equal(["https://so.example/1", "CV 12/VP"], plan[Plain].Progress.Evidence);
        plan.Says("lead1", new(Plain, Evidence: "CV 12/VP", Seen: 2));
        Assert.Equal(["CV 12/VP"], plan[Plain].Progress.Evidence);
    }

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.Equal("tracking.tooLong", Refusal(plan.Says("lead1", new(Plain, Result: new string('x', 9000)))));

    [Theory]
    [InlineData("https://so.example/anh/5", EvidenceKind.Link)]
    [InlineData("bang-ron.jpg https://contoso-my.sharepoint.com/x", EvidenceKind.Photo)]
    [InlineData("ảnh treo băng rôn", EvidenceKind.Photo)]
    [InlineData("bao-cao.docx", EvidenceKind.File)]
    [InlineData("Công văn 12/VP-TH ngày 3/2", EvidenceKind.Document)]
    [InlineData("KH 10/KH-UBND", EvidenceKind.Document)]
    [InlineData("không có: sự kiện nội bộ", EvidenceKind.Note)]
    public void Evidence_is_of_a_kind(string line, EvidenceKind kind) => Assert.Equal(kind, EvidenceItem.Of(line).Kind);
}
