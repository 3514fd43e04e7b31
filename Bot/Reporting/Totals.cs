using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>A window in numbers, for another to be compared with.</summary>
/// <param name="day">The day on which it stands so.</param>
public sealed class Totals(Period window, DateOnly day)
{
    public Period Window { get; } = window;

    public DateOnly Day { get; } = day;

    public Tally All { get; } = new();

    /// <summary>Of the tasks in the window, those due by its end.</summary>
    public int Due { get; private set; }

    /// <summary>Of the <see cref="Due"/> tasks, those that are done.</summary>
    public int DoneOfDue { get; private set; }

    public int Count(Standing standing) => All[standing];

    public int Completed => All.Completed;

    /// <summary>Share of the due tasks that are done, 0 to 1; null when none is due.</summary>
    public decimal? Completion => Due == 0 ? null : (decimal)DoneOfDue / Due;

    internal void Add(in Seen seen)
    {
        All.Add(seen.Standing);
        if (!seen.IsDue)
            return;
        Due++;
        if (seen.IsDone)
            DoneOfDue++;
    }

    /// <summary>Of a window gone by: as it was frozen, or as the plan's tasks stood on its last day.</summary>
    /// <param name="unit">Only what this unit leads or takes part in; null for the whole plan.</param>
    public static Totals AtEnd(Plan plan, Period window, string? unit = null)
    {
        var totals = new Totals(window, window.To.AddDays(1));
        var frozen = plan.FrozenOf(window);
        foreach (var task in frozen?.Tasks ?? plan.Tasks)
            if (task.BelongsTo(window) && Seen.In(window, frozen is null ? AsOf(task, window.To) : task, totals.Day, unit) is { } seen)
                totals.Add(seen);
        return totals;
    }

    // what was done after that day was not done yet
    static PlanTask AsOf(PlanTask task, DateOnly day)
    {
        var then = task.Progress.DoneOn > day ? task with { Progress = Undone(task.Progress), Ended = null } : task;
        return then.Course is { Parts: { } parts } course && parts.Any(p => p.Progress.DoneOn > day)
            ? then with
            {
                Course = course with
                {
                    Parts = [.. parts.Select(p => p.Progress.DoneOn > day ? p with { Progress = Undone(p.Progress) } : p)],
                },
            }
            : then;
    }

    static Progress Undone(Progress progress) => progress with { Status = ProgressStatus.InProgress, DoneOn = null };
}
