using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>A task as one unit that leads it has it.</summary>
/// <param name="Unit">Null for what nobody leads.</param>
public readonly record struct Share(string? Unit, PlanTask Task, Standing Standing);

/// <summary>How a window stands; counted once, however often it is asked.</summary>
/// <param name="Day">The day on which it stands so.</param>
/// <param name="Shares">The same tasks, one for each unit that leads: a group's task is each member's, as that member has it.</param>
public sealed record Figures(Period Window, DateOnly Day, IReadOnlyList<Seen> Tasks, IReadOnlyList<Share> Shares)
{
    /// <summary>Each task once, whoever leads it.</summary>
    public Tally All { get; } = Counted(Tasks);

    /// <summary>What each unit that leads a task here has, in the order of their tasks; what nobody leads comes last.</summary>
    public IReadOnlyList<UnitTally> Units { get; } = UnitTally.Of(Shares, Window);

    /// <summary>Of the tasks in the window, those due by its end.</summary>
    public int Due { get; } = Tasks.Count(t => t.IsDue);

    /// <summary>Of the <see cref="Due"/> tasks, those that are done.</summary>
    public int DoneOfDue { get; } = Tasks.Count(t => t.IsDue && t.IsDone);

    /// <summary>Standing tasks (thường xuyên) have one duty in each period: those of which something was said in this one.</summary>
    public int Kept { get; } = Tasks.Count(t => t.Standing == Standing.Continuous && t.Task.SaidIn(Window));

    /// <summary>Done with nothing to show for it.</summary>
    public IReadOnlyList<PlanTask> Unproven { get; } =
    [.. Tasks.Where(t => t.IsDone && t.Task.Progress.Evidence is []).Select(t => t.Task)];

    /// <summary>Units that lead a task here.</summary>
    public IEnumerable<string> Leading => Units.Select(u => u.Unit).OfType<string>();

    /// <summary>Those of them that said nothing of any within the window.</summary>
    public IEnumerable<string> Silent => Units.Where(u => !u.Reported).Select(u => u.Unit).OfType<string>();

    public int Count(Standing standing) => All[standing];

    public int Completed => All.Completed;

    /// <summary>Share of the due tasks that are done, 0 to 1; null when none is due.</summary>
    public decimal? Completion => Due == 0 ? null : (decimal)DoneOfDue / Due;

    /// <summary>What completion is worth against a floor in percent; null when nothing is due.</summary>
    public Worth? WorthOf(int floor, DateOnly today) =>
        Completion is not { } share ? null
        : share * 100 >= floor ? Worth.Safe
        : today <= Window.To ? Worth.AtRisk
        : Worth.Zero;

    public IEnumerable<Seen> With(Standing standing) => Count(standing) == 0 ? [] : Tasks.Where(t => t.Standing == standing);

    /// <summary>A pure function of the tasks, the window and the day; a coordinating unit does not count a task a second time.</summary>
    /// <param name="unit">Only what this unit leads or takes part in; null for the whole plan.</param>
    public static Figures Of(IReadOnlyList<PlanTask> tasks, Period window, DateOnly today, string? unit = null)
    {
        List<Seen> seen = new(tasks.Count);
        List<Share> shares = new(tasks.Count);
        foreach (var task in tasks)
        {
            if (unit is not null && !task.Concerns(unit))
                continue;
            var mine = unit is null ? task : task.ShareOf(unit);
            if (!mine.BelongsTo(window))
                continue;
            var own = Seen.Of(mine, window, today);
            seen.Add(own);
            if (own.Task.Members is not { Count: > 0 } members)
                shares.Add(new(own.Task.Lead, own.Task, own.Standing));
            else
                shares.AddRange(members.Select(m => task.ShareOf(m)).Select(t => new Share(t.Lead, t, Seen.Of(t, window, today).Standing)));
        }
        return new(window, today, seen, shares);
    }

    /// <summary>As they were frozen, or as the plan stands.</summary>
    public static Figures Of(Plan plan, Period window, DateOnly today, string? unit = null) =>
        plan.FrozenOf(window) is { } frozen ? Of(frozen.Tasks, window, frozen.Day, unit) : Of(plan.Tasks, window, today, unit);

    /// <summary>The figures of a window gone by: as they were frozen, or as the plan's tasks stood on its last day.</summary>
    public static Figures AtEnd(Plan plan, Period window, string? unit = null) =>
        plan.FrozenOf(window) is null
            ? Of([.. plan.Tasks.Where(t => t.BelongsTo(window)).Select(t => AsOf(t, window.To))], window, window.To.AddDays(1), unit)
            : Of(plan, window, window.To, unit);

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

    static Tally Counted(IReadOnlyList<Seen> tasks)
    {
        Tally all = new();
        foreach (var task in tasks)
            all.Add(task.Standing);
        return all;
    }
}
