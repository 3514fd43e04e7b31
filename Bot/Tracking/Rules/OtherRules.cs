using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking.Rules;

/// <summary>Acknowledging, commenting, handing over, and saying that the awaited event came.</summary>
static class OtherRules
{
    const int LongestRemark = 1000;

    public static TaskResult Receive(TaskStep at)
    {
        if (!at.May(Act.Acknowledge))
            return at.NotAllowed(Act.Acknowledge);
        var had = at.Course.Received ?? [];
        Receipt[] more =
        [
            .. Authority
                .UnitsOf(at.Body, at.Task, at.Teller.Person)
                .Where(u => had.All(r => r.Unit != u))
                .Select(u => new Receipt(u, at.Teller.Person, at.Teller.At)),
        ];
        return more is []
            ? new TaskResult.Nothing(at.Task)
            : at.Changed(at.Task with { Course = at.Course with { Received = [.. had, .. more] } }, Act.Acknowledge);
    }

    public static TaskResult Comment(TaskStep at, string text)
    {
        if (!at.May(Act.Comment))
            return at.NotAllowed(Act.Comment);
        if (ProgressRules.Blank(text) is not { } said)
            return at.Lacking("tracking.needsText");
        if (said.Length > LongestRemark)
            return at.Lacking("tracking.tooLong");
        var remark = new TaskRemark(at.Teller.Person, at.Teller.At, said);
        return at.Changed(at.Task with { Course = at.Course with { Remark = remark } }, Act.Comment, said);
    }

    public static TaskResult Reassign(TaskStep at, TaskWish.Reassign wish)
    {
        if (!at.May(Act.Reassign))
            return at.NotAllowed(Act.Reassign);
        string[] named = [.. (wish.Coordinating ?? []).Concat(wish.Lead is null ? [] : [wish.Lead])];
        if (named.Except(at.Body.Units.Select(u => u.Id)).Any() || wish is { Lead: null, Coordinating: null })
            return at.Lacking("tracking.whichUnit");
        var after = at.Task with
        {
            Lead = wish.Lead ?? at.Task.Lead,
            Members = wish.Lead is null ? at.Task.Members : null,
            Coordinating = [.. (wish.Coordinating ?? at.Task.Coordinating).Distinct().Where(u => u != (wish.Lead ?? at.Task.Lead))],
            AtIssue = at.Task.Printed,
        };
        if (after.Leading.SequenceEqual(at.Task.Leading) && after.Coordinating.SequenceEqual(at.Task.Coordinating))
            return new TaskResult.Nothing(at.Task);
        if (ProgressRules.Blank(wish.Why) is not { } why)
            return at.Lacking("tracking.needsReason");
        var line = at.Line(Act.Reassign, why) with { Was = Terms.Of(at.Task), Is = Terms.Of(after) };
        return TaskStep.Changed(after, line);
    }

    public static TaskResult Happened(TaskStep at, TaskWish.Happened wish)
    {
        if (!at.May(Act.Happened))
            return at.NotAllowed(Act.Happened);
        var issued = at.Course.Original ?? at.Task.Time;
        if (issued.Kind is not (TimeKind.Dependent or TimeKind.OnDemand))
            return at.Lacking("tracking.notWaiting");
        if (wish.On is not { } on)
            return at.Lacking("tracking.needsDay");
        if (wish.Due < on)
            return at.Lacking("tracking.dueBefore", on);
        if (at.Course.Happened == on && (wish.Due is null || wish.Due == at.Task.Time.Due))
            return new TaskResult.Nothing(at.Task);
        var moved = wish.Due is { } due ? issued with { Kind = TimeKind.By, From = on, Due = due } : at.Task.Time;
        var after = at.Task with
        {
            Time = moved,
            Course = at.Course with { Happened = on, Original = wish.Due is null ? at.Course.Original : issued },
        };
        var line = at.Line(Act.Happened, ProgressRules.Blank(wish.What)) with
        {
            Was = new Terms(at.Task.Time.Due),
            Is = new Terms(moved.Due),
        };
        return TaskStep.Changed(after, line);
    }
}
