using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting;

/// <summary>Where a task stands as seen in a window.</summary>
public enum Standing
{
    DoneOnTime,
    DoneLate,
    UnderWay,
    NotStarted,
    Overdue,

    /// <summary>Continuous (thường xuyên): never due, never overdue.</summary>
    Continuous,

    /// <summary>Waits for its event, or has no readable time.</summary>
    Waiting,
    NotContinuing,
}

/// <param name="Due">Of the tasks in the window that go on, those whose due day lies on or before its end.</param>
/// <param name="Reported">Units that led a task here and said something of it within the window.</param>
public sealed record Figures(
    Period Window,
    IReadOnlyList<(PlanTask Task, Standing Standing)> Tasks,
    int Due,
    IReadOnlyList<string> Leading,
    IReadOnlyList<string> Reported
)
{
    public int Count(Standing standing, string? unit = null) =>
        Tasks.Count(t => t.Standing == standing && (unit is null || t.Task.Lead == unit));

    /// <summary>Done, in time or late.</summary>
    public int Completed => Count(Standing.DoneOnTime) + Count(Standing.DoneLate);

    /// <summary>Of the <see cref="Due"/> tasks, those that are done.</summary>
    public int DoneOfDue => Tasks.Count(t => t.Standing is Standing.DoneOnTime or Standing.DoneLate && t.Task.Time.Due <= Window.To);

    /// <summary>Share of the due tasks that are done, 0 to 1; null when none is due.</summary>
    public decimal? Completion => Due == 0 ? null : (decimal)DoneOfDue / Due;

    public IEnumerable<PlanTask> With(Standing standing) => Tasks.Where(t => t.Standing == standing).Select(t => t.Task);

    /// <summary>Units that lead a task here and said nothing of any within the window.</summary>
    public IEnumerable<string> Silent => Leading.Except(Reported);

    /// <summary>A pure function of the tasks, the window and the day; a coordinating unit does not count a task a second time.</summary>
    /// <param name="unit">Only what this unit leads or takes part in; null for the whole plan.</param>
    public static Figures Of(IReadOnlyList<PlanTask> tasks, Period window, DateOnly today, string? unit = null)
    {
        List<(PlanTask, Standing)> seen =
        [
            .. tasks.Where(t => (unit is null || t.Concerns(unit)) && Belongs(t, window)).Select(t => (t, Of(t, today))),
        ];
        var due = seen.Count(t => t is (_, not Standing.NotContinuing) && t.Item1.Time.Due is { } day && day <= window.To);
        string[] leading = [.. seen.Select(t => t.Item1.Lead).OfType<string>().Distinct()];
        string[] reported = [.. seen.Where(t => SaidIn(t.Item1, window)).Select(t => t.Item1.Lead).OfType<string>().Distinct()];
        return new(window, seen, due, leading, reported);
    }

    /// <summary>A task belongs to a window it can be worked on in, is due in, was done in, or was carried into undone.</summary>
    static bool Belongs(PlanTask task, Period window)
    {
        if (task.Time.Due is not { } due)
            return task.Progress.DoneOn is not { } done || done >= window.From;
        var begins = task.Time.From ?? due;
        return begins <= window.To && (due >= window.From || task.Progress.DoneOn is not { } on || on >= window.From);
    }

    static Standing Of(PlanTask task, DateOnly today) =>
        task.Progress switch
        {
            { Status: not ProgressStatus.Done } when task.Ended is not null => Standing.NotContinuing,
            { Status: ProgressStatus.Cancelled } => Standing.NotContinuing,
            { Status: ProgressStatus.Done, DoneOn: { } on } when on > task.Time.Due => Standing.DoneLate,
            { Status: ProgressStatus.Done } => Standing.DoneOnTime,
            _ when task.IsOverdue(today) => Standing.Overdue,
            _ when task.Time.Kind == TimeKind.Continuous => Standing.Continuous,
            { Status: ProgressStatus.InProgress } => Standing.UnderWay,
            { Status: ProgressStatus.Paused } => Standing.Waiting,
            _ when task.Waits || task.Time.Kind == TimeKind.Unspecified => Standing.Waiting,
            _ => Standing.NotStarted,
        };

    static bool SaidIn(PlanTask task, Period window) =>
        task.Progress.At is { } at && DateOnly.FromDateTime(at.DateTime) is var day && window.From <= day && day <= window.To;
}
