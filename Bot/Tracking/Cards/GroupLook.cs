using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>How a task stands that each member of a group does: whose state is said, for one may be done while the others are not.</summary>
static class GroupLook
{
    /// <summary>The status of the whole, and beneath it that of the members the viewer answers for.</summary>
    public static IEnumerable<Element.TextBlock> Statuses(PlanTask task, ChecklistView view, Words words)
    {
        if (task.Members is not { } members)
            return [TaskLook.Status(task, view, words)];
        var whole = TaskLook.Status(task, view with { Unit = "" }, words);
        var done = Shares(task, view).Count(p => p.Status == ProgressStatus.Done);
        var own =
            task.Stopped || task.Progress.Status == ProgressStatus.Done
                ? []
                : members.Where(u => u == view.Unit || view.Body.Leads(view.Person ?? "", u));
        return
        [
            whole with
            {
                Text = words["tracking.group.status", whole.Text, done, members.Count],
            },
            .. own.Select(u => Of(u, task, view, words)),
        ];
    }

    /// <summary>Of one member, by its name.</summary>
    public static Element.TextBlock Of(string unit, PlanTask task, ChecklistView view, Words words)
    {
        var status = TaskLook.Status(task, view with { Unit = unit }, words);
        return status with { Text = words["tracking.group.one", view.Body.NameOf(unit), status.Text] };
    }

    /// <summary>What each member has in the present period, in the order of the plan.</summary>
    public static IReadOnlyList<Progress> Shares(PlanTask task, ChecklistView view)
    {
        var period = Duty.At(task, view.Header, view.Today)?.Key;
        return [.. (task.Members ?? []).Select(u => PartRules.Of(task, new Part(u, period, Progress.None)))];
    }

    /// <summary>Of the whole in a period: done when every member is, under way when one has begun.</summary>
    public static Progress Whole(IReadOnlyList<Progress> shares) =>
        Progress.None with
        {
            Status =
                shares.All(p => p.Status == ProgressStatus.Done) ? ProgressStatus.Done
                : shares.All(p => p.Status == ProgressStatus.NotStarted) ? ProgressStatus.NotStarted
                : ProgressStatus.InProgress,
            Percent = shares.Sum(p => p.Percent) / shares.Count,
            DoneOn = shares.Max(p => p.DoneOn),
        };
}
