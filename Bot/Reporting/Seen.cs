using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting;

/// <summary>A task as it stands in a window.</summary>
/// <param name="IsDue">Whether it is due by the window's end: not given up, and of those that wait for their event only what it brought about.</param>
/// <param name="Occurrences">Those of a task that recurs which fall due in the window; null for every other task.</param>
public readonly record struct Seen(PlanTask Task, Standing Standing, bool IsDue, Occurrences? Occurrences)
{
    /// <summary>Done, in time or late.</summary>
    public bool IsDone => Standing is Standing.DoneOnTime or Standing.DoneLate;

    /// <summary>The day it is, or was, to be done by: of a task that recurs, of its first occurrence not done, else of the last.</summary>
    public DateOnly? DueOn { get; } = Occurrences is { } all ? all.Open ?? all.Last?.Due : Task.Time.Due;

    public DateOnly? DoneOn =>
        Occurrences is { } all && Task.Progress.Status != ProgressStatus.Done ? all.Last?.Done : Task.Progress.DoneOn;

    /// <summary>A task as it stands in a window that it belongs to, and which concerns the unit; null for every other task.</summary>
    /// <param name="unit">Null for the whole plan.</param>
    public static Seen? In(Period window, PlanTask task, DateOnly today, string? unit)
    {
        if (unit is not null && !task.Concerns(unit))
            return null;
        var mine = unit is null ? task : task.ShareOf(unit);
        return mine.BelongsTo(window) ? Of(mine, window, today) : null;
    }

    public static Seen Of(PlanTask task, Period window, DateOnly today)
    {
        var occurrences = Occurrences.Of(task, window, today);
        var standing =
            occurrences is null || task.Stopped || task.Progress.Status == ProgressStatus.Done
                ? Stands(task, today)
                : Stands(task, occurrences);
        return new(task, standing, !task.GivenUp && (occurrences is not null || IsDueBy(task, window.To)), occurrences);
    }

    /// <summary>Where a task stands by itself, whatever the window.</summary>
    public static Standing Stands(PlanTask task, DateOnly today) =>
        task.Progress switch
        {
            _ when task.GivenUp => Standing.NotContinuing,
            { Status: ProgressStatus.Done, DoneOn: { } on } when on > task.Time.Due => Standing.DoneLate,
            { Status: ProgressStatus.Done } => Standing.DoneOnTime,
            _ when task.IsOverdue(today) => Standing.Overdue,
            _ when task.Time.Kind == TimeKind.Continuous => Standing.Continuous,
            { Status: ProgressStatus.InProgress } => Standing.UnderWay,
            { Status: ProgressStatus.Paused } => Standing.Waiting,
            _ when task.Waits || task.Time.Kind == TimeKind.Unspecified => Standing.Waiting,
            _ => Standing.NotStarted,
        };

    // one duty in the window: done when each of its occurrences is, overdue as soon as one was missed
    static Standing Stands(PlanTask task, Occurrences all) =>
        all.Missed ? Standing.Overdue
        : all.Done == all.Due
            ? all.Late > 0 ? Standing.DoneLate
                : Standing.DoneOnTime
        : task.Progress.Status == ProgressStatus.Paused ? Standing.Waiting
        : all.Done > 0 || task.Progress.Status == ProgressStatus.InProgress ? Standing.UnderWay
        : Standing.NotStarted;

    // what waits for an event counts once it is done; what is asked for as the need arises, once it was asked for
    static bool IsDueBy(PlanTask task, DateOnly end) =>
        task.Time.Due is { } due ? due <= end
        : task.Time.Kind is not (TimeKind.Dependent or TimeKind.OnDemand) ? false
        : task.Progress is { Status: ProgressStatus.Done, DoneOn: { } on } ? on <= end
        : task.Time.Kind == TimeKind.OnDemand && task.Course?.Happened <= end;
}
