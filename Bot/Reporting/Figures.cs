using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>A task as one unit that leads it has it.</summary>
/// <param name="Unit">Null for what nobody leads.</param>
readonly record struct Share(string? Unit, PlanTask Task, Standing Standing);

/// <summary>How a window stands; counted once, in one pass over the tasks, however often it is asked.</summary>
public sealed class Figures
{
    readonly Totals totals;
    readonly List<Seen> tasks;
    readonly UnitTallies units;
    readonly List<PlanTask> unproven = [];
    readonly List<Seen> hindered = [];

    Figures(Period window, DateOnly day, int most)
    {
        totals = new(window, day);
        tasks = new(most);
        units = new(window);
    }

    public Period Window => totals.Window;

    /// <summary>The day on which it stands so.</summary>
    public DateOnly Day => totals.Day;

    /// <summary>Each task once, whoever leads it.</summary>
    public IReadOnlyList<Seen> Tasks => tasks;

    public Tally All => totals.All;

    /// <summary>
    /// What each unit that leads a task here has, in the order of their tasks: of a group's task each member its own share. What nobody leads
    /// comes last.
    /// </summary>
    public IReadOnlyList<UnitTally> Units => units.All;

    public int Due => totals.Due;

    public int DoneOfDue => totals.DoneOfDue;

    /// <summary>Standing tasks (thường xuyên) have one duty in each period: those of which something was said in this one.</summary>
    public int Kept { get; private set; }

    /// <summary>Done with nothing to show for it.</summary>
    public IReadOnlyList<PlanTask> Unproven => unproven;

    /// <summary>Those with a difficulty that are not overdue.</summary>
    public IReadOnlyList<Seen> Hindered => hindered;

    /// <summary>Units that lead a task here.</summary>
    public IEnumerable<string> Leading => Units.Select(u => u.Unit).OfType<string>();

    /// <summary>Those of them that said nothing of any within the window.</summary>
    public IEnumerable<string> Silent => Units.Where(u => !u.Reported).Select(u => u.Unit).OfType<string>();

    public int Count(Standing standing) => totals.Count(standing);

    public int Completed => totals.Completed;

    public decimal? Completion => totals.Completion;

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
        var figures = new Figures(window, today, tasks.Count);
        foreach (var task in tasks)
            if (Seen.In(window, task, today, unit) is { } seen)
                figures.Add(seen);
        return figures;
    }

    /// <summary>As they were frozen, or as the plan stands.</summary>
    public static Figures Of(Plan plan, Period window, DateOnly today, string? unit = null) =>
        plan.FrozenOf(window) is { } frozen ? Of(frozen.Tasks, window, frozen.Day, unit) : Of(plan.Tasks, window, today, unit);

    void Add(in Seen seen)
    {
        totals.Add(seen);
        tasks.Add(seen);
        if (seen.IsDone && seen.Task.Progress.Evidence is [])
            unproven.Add(seen.Task);
        if (seen.Standing != Standing.Overdue && !string.IsNullOrWhiteSpace(seen.Task.Progress.Difficulty))
            hindered.Add(seen);
        if (seen.Standing == Standing.Continuous && seen.Task.SaidIn(Window))
            Kept++;
        if (seen.Task.Members is { Count: > 0 } members)
            AddShares(seen.Task, members);
        else
            units.Add(new(seen.Task.Lead, seen.Task, seen.Standing));
    }

    void AddShares(PlanTask task, IReadOnlyList<string> members)
    {
        foreach (var share in members.Select(m => task.ShareOf(m)))
            units.Add(new(share.Lead, share, Seen.Of(share, Window, Day).Standing));
    }
}
