using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting;

/// <summary>The tasks a list asks for, the soonest due first.</summary>
public static class TaskSelection
{
    /// <param name="led">Units the asking person leads.</param>
    public static IReadOnlyList<PlanTask> Of(Plan plan, Asked.Tasks asked, DateOnly today, IReadOnlyList<string> led)
    {
        var tasks = asked.Mine ? [.. plan.Tasks.SelectMany(t => led.Where(t.Leads).Take(1).Select(t.ShareOf))] : plan.Tasks;
        var inWindow = asked is { Window: { } window, Which: not Which.Due }
            ? Figures.Of(tasks, window, today, asked.Unit).Tasks
            :
            [
                .. tasks
                    .Where(t => asked.Unit is null || t.Concerns(asked.Unit))
                    .Select(t => asked.Unit is null ? t : t.ShareOf(asked.Unit))
                    .Select(t => (t, Figures.Of(t, today))),
            ];
        return
        [
            .. inWindow
                .Where(t => Fits(asked, t.Item1, t.Item2))
                .Select(t => t.Item1)
                .OrderBy(t => t.Time.Due ?? DateOnly.MaxValue)
                .ThenBy(t => t.Number),
        ];
    }

    static bool Fits(Asked.Tasks asked, PlanTask task, Standing standing) =>
        asked.Which switch
        {
            Which.All => true,
            Which.Open => standing is not (Standing.DoneOnTime or Standing.DoneLate or Standing.NotContinuing),
            Which.Overdue => standing == Standing.Overdue,
            Which.Due => standing is not (Standing.DoneOnTime or Standing.DoneLate or Standing.NotContinuing)
                && asked.Window is { } window
                && window.From <= task.Time.Due
                && task.Time.Due <= window.To,
            Which.Done => standing is Standing.DoneOnTime or Standing.DoneLate,
            Which.DoneLate => standing == Standing.DoneLate,
            Which.UnderWay => standing == Standing.UnderWay,
            Which.NotStarted => standing == Standing.NotStarted,
            Which.Waiting => standing == Standing.Waiting,
            Which.Continuous => standing == Standing.Continuous,
            Which.NotContinuing => standing == Standing.NotContinuing,
            Which.Unproven => task.Progress is { Status: ProgressStatus.Done, Evidence: [] },
            Which.Hindered => !string.IsNullOrWhiteSpace(task.Progress.Difficulty),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
