using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting;

/// <summary>The tasks a list asks for, the soonest due first.</summary>
public static class TaskSelection
{
    /// <param name="led">Units the asking person leads.</param>
    public static IReadOnlyList<Seen> Of(Plan plan, Asked.Tasks asked, DateOnly today, IReadOnlyList<string> led)
    {
        if (asked.Frozen is { } cut && plan.FrozenOf(cut) is { } frozen)
            (plan, today) = (frozen.Of(plan), frozen.Day);
        var tasks = asked.Mine ? [.. plan.Tasks.SelectMany(t => led.Where(t.Leads).Take(1).Select(t.ShareOf))] : plan.Tasks;
        // what is asked of no window is as it stands this year, today
        var inWindow = asked is { Window: { } window, Which: not Which.Due }
            ? Figures.Of(tasks, window, today, asked.Unit).Tasks
            : tasks
                .Where(t => asked.Unit is null || t.Concerns(asked.Unit))
                .Select(t => asked.Unit is null ? t : t.ShareOf(asked.Unit))
                .Select(t => Seen.Of(t, asked.Window ?? WholeYear(plan.Header.Year), today));
        return [.. inWindow.Where(t => Fits(asked, t)).OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Task.Number)];
    }

    static Period WholeYear(int year) => new("Y", year, new(year, 1, 1), new(year, 12, 31), Official: false);

    static bool Fits(Asked.Tasks asked, Seen seen) => Fits(asked, seen, seen.Standing, seen.Task);

    static bool Fits(Asked.Tasks asked, Seen seen, Standing standing, PlanTask task) =>
        asked.Which switch
        {
            Which.All => true,
            Which.Open => standing is not (Standing.DoneOnTime or Standing.DoneLate or Standing.NotContinuing),
            Which.Overdue => standing == Standing.Overdue,
            Which.Due => standing is not (Standing.DoneOnTime or Standing.DoneLate or Standing.NotContinuing)
                && asked.Window is { } window
                && window.From <= seen.DueOn
                && seen.DueOn <= window.To,
            Which.Done => standing is Standing.DoneOnTime or Standing.DoneLate,
            Which.DoneLate => standing == Standing.DoneLate,
            Which.UnderWay => standing == Standing.UnderWay,
            Which.NotStarted => standing == Standing.NotStarted,
            Which.Waiting => standing == Standing.Waiting,
            Which.Continuous => standing == Standing.Continuous,
            Which.NotContinuing => standing == Standing.NotContinuing,
            Which.Unproven => seen.IsDone && task.Progress.Evidence is [],
            Which.Hindered => !string.IsNullOrWhiteSpace(task.Progress.Difficulty),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
