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

/// <summary>What completion is worth: enough, not yet enough, or too little when the window is over.</summary>
public enum Worth
{
    Safe,
    AtRisk,
    Zero,
}

/// <summary>A task as one unit that leads it has it.</summary>
/// <param name="Unit">Null for what nobody leads.</param>
public sealed record Share(string? Unit, PlanTask Task, Standing Standing);

/// <summary>How a window stands.</summary>
/// <param name="Due">Of the tasks in the window, those due by its end: none given up, and of those that wait for their event only what it brought about.</param>
/// <param name="Shares">The same tasks, one for each unit that leads: a group's task is each member's, as that member has it.</param>
public sealed record Figures(Period Window, IReadOnlyList<(PlanTask Task, Standing Standing)> Tasks, int Due, IReadOnlyList<Share> Shares)
{
    /// <summary>Units that lead a task here, in the order of their tasks.</summary>
    public IReadOnlyList<string> Leading { get; } = [.. Shares.Select(s => s.Unit).OfType<string>().Distinct()];

    /// <summary>Those of them that said something of one within the window.</summary>
    public IReadOnlyList<string> Reported { get; } =
    [.. Shares.Where(s => s.Task.SaidIn(Window)).Select(s => s.Unit).OfType<string>().Distinct()];

    public int Count(Standing standing, string? unit = null) =>
        unit is null ? Tasks.Count(t => t.Standing == standing) : Shares.Count(s => s.Standing == standing && s.Unit == unit);

    /// <summary>Done, in time or late.</summary>
    public int Completed => Count(Standing.DoneOnTime) + Count(Standing.DoneLate);

    /// <summary>Of the <see cref="Due"/> tasks, those that are done.</summary>
    public int DoneOfDue => Tasks.Count(t => t.Standing is Standing.DoneOnTime or Standing.DoneLate && IsDue(t.Task, Window));

    /// <summary>Standing tasks (thường xuyên) have one duty in each period: those of which something was said in this one.</summary>
    public int Kept => Tasks.Count(t => t.Standing == Standing.Continuous && t.Task.SaidIn(Window));

    /// <summary>Done with nothing to show for it.</summary>
    public IEnumerable<PlanTask> Unproven =>
        Tasks.Select(t => t.Task).Where(t => t.Progress is { Status: ProgressStatus.Done, Evidence: [] });

    /// <summary>What completion is worth against a floor in percent; null when nothing is due.</summary>
    public Worth? WorthOf(int floor, DateOnly today) =>
        Completion is not { } share ? null
        : share * 100 >= floor ? Worth.Safe
        : today <= Window.To ? Worth.AtRisk
        : Worth.Zero;

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
            .. tasks
                .Where(t => unit is null || t.Concerns(unit))
                .Select(t => unit is null ? t : t.ShareOf(unit))
                .Where(t => Belongs(t, window))
                .Select(t => (t, Of(t, today))),
        ];
        var due = seen.Count(t => IsDue(t.Item1, window));
        return new(window, seen, due, [.. seen.SelectMany(t => SharesOf(t.Item1, t.Item2, today))]);
    }

    static IEnumerable<Share> SharesOf(PlanTask task, Standing standing, DateOnly today) =>
        task.Members is not { Count: > 0 } members
            ? [new(task.Lead, task, standing)]
            : members.Select(task.ShareOf).Select(own => new Share(own.Lead, own, Of(own, today)));

    /// <summary>The figures of a window gone by, as they stood on its last day.</summary>
    public static Figures AtEnd(IReadOnlyList<PlanTask> tasks, Period window, string? unit = null) =>
        Of([.. tasks.Select(t => AsOf(t, window.To))], window, window.To.AddDays(1), unit);

    // what was done after that day was not done yet
    static PlanTask AsOf(PlanTask task, DateOnly day) =>
        task.Progress.DoneOn > day
            ? task with
            {
                Progress = task.Progress with { Status = ProgressStatus.InProgress, DoneOn = null },
                Ended = null,
            }
            : task;

    // what waits for an event, and what is asked for as the need arises, counts once it is done
    static bool IsDue(PlanTask task, Period window) =>
        !task.GivenUp
        && (
            task.Time.Due is { } due
                ? due <= window.To
                : task.Time.Kind is TimeKind.Dependent or TimeKind.OnDemand
                    && task.Progress is { Status: ProgressStatus.Done, DoneOn: { } on }
                    && on <= window.To
        );

    /// <summary>A task belongs to a window it can be worked on in, is due in, was done in, or was carried into undone.</summary>
    static bool Belongs(PlanTask task, Period window)
    {
        if (task.Time.Due is not { } due)
            return task.Progress.DoneOn is not { } done || done >= window.From;
        var begins = task.Time.From ?? due;
        return begins <= window.To && (due >= window.From || task.Progress.DoneOn is not { } on || on >= window.From);
    }

    public static Standing Of(PlanTask task, DateOnly today) =>
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
}
