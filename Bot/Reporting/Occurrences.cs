using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting;

/// <summary>Of a task that recurs (hằng tháng): its occurrences that fall due within a window.</summary>
/// <param name="Late">Of those done, the ones done after their last day.</param>
/// <param name="Open">Last day of the first one not done; null when all are.</param>
/// <param name="Missed">Whether that day is over.</param>
/// <param name="Last">Due day of the last one done late, else of the last one done; and the day it was done.</param>
public sealed record Occurrences(int Due, int Done, int Late, DateOnly? Open, bool Missed, (DateOnly Due, DateOnly Done)? Last)
{
    /// <summary>Null when the task does not recur, or when none falls due within the window.</summary>
    public static Occurrences? Of(PlanTask task, Period window, DateOnly today) =>
        task.Time.Kind == TimeKind.Recurring ? Within(task, window, today) : null;

    static Occurrences? Within(PlanTask task, Period window, DateOnly today)
    {
        List<(DateOnly Due, DateOnly? Done)> all =
        [
            .. Duty.Occurrences(task.Time, window.Year, window).Select(d => (d.To, DoneOn(task, d.Key))),
        ];
        if (all.Count == 0)
            return null;
        List<(DateOnly Due, DateOnly Done)> done = [.. all.Where(o => o.Done is not null).Select(o => (o.Due, o.Done!.Value))];
        var open = all.Where(o => o.Done is null).Select(o => (DateOnly?)o.Due).FirstOrDefault();
        return new(
            all.Count,
            done.Count,
            done.Count(o => o.Done > o.Due),
            open,
            open < today,
            done.Count == 0 ? null
                : done.FindLastIndex(o => o.Done > o.Due) is >= 0 and var late ? done[late]
                : done[^1]
        );
    }

    /// <summary>When all who lead it had done the one of that key.</summary>
    static DateOnly? DoneOn(PlanTask task, string key)
    {
        var parts = (task.Course?.Parts ?? []).Where(p => p.Period == key && p.Progress.Status == ProgressStatus.Done);
        if (task.Members is not { } members)
            return parts.FirstOrDefault(p => p.Unit is null || p.Unit == task.Lead)?.Progress.DoneOn;
        var days = members.Select(m => parts.FirstOrDefault(p => p.Unit == m)?.Progress.DoneOn).ToList();
        return days.Contains(null) ? null : days.Max();
    }
}
