using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.CheckIns;

/// <summary>What somebody should look at this week: all of the plan for Văn phòng, their own units' tasks for a lead.</summary>
/// <param name="Quiet">Under way, and not a word for a month.</param>
/// <param name="Pending">An extension or a stop was asked for, and is not decided.</param>
public sealed record Digest(
    IReadOnlyList<PlanTask> Overdue,
    IReadOnlyList<PlanTask> Soon,
    IReadOnlyList<PlanTask> Quiet,
    IReadOnlyList<PlanTask> Pending
)
{
    const int SoonDays = 7;
    const int QuietDays = 30;

    public bool IsEmpty => Overdue.Count + Soon.Count + Quiet.Count + Pending.Count == 0;

    public static Digest Of(Plan plan, string person, DateOnly today)
    {
        var body = plan.Header.Organisation;
        var theirs = body.Has(person, Role.Officer)
            ? plan.Tasks
            : plan.Tasks.SelectMany(t => t.Leading.Where(u => body.Leads(person, u)).Take(1).Select(t.ShareOf));
        PlanTask[] open = [.. theirs.Where(t => !t.Stopped && t.Progress.Status != ProgressStatus.Done)];
        return new(
            [.. open.Where(t => t.IsOverdue(today))],
            [.. open.Where(t => t.Time.Due is { } due && today <= due && due <= today.AddDays(SoonDays))],
            [.. open.Where(t => IsQuiet(t, plan, today))],
            [.. open.Where(t => t.Pending is not null)]
        );
    }

    /// <summary>Neither late nor due this week: those are named already.</summary>
    static bool IsQuiet(PlanTask task, Plan plan, DateOnly today)
    {
        if (task.Time.Due <= today.AddDays(SoonDays) || task.Progress.Status == ProgressStatus.Paused)
            return false;
        if (task.Time.From is null && task.Time.Kind is TimeKind.Dependent or TimeKind.OnDemand && task.Progress.Changes == 0)
            return false;
        var begun = Latest(task.Time.From, plan.Header.IssuedOn);
        var last = task.Progress.At is { } at ? DateOnly.FromDateTime(at.DateTime) : begun;
        return last?.AddDays(QuietDays) <= today;
    }

    static DateOnly? Latest(DateOnly? a, DateOnly? b) =>
        a is null ? b
        : b is null || a > b ? a
        : b;
}
