using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>What a report (báo cáo) on one window is made of; the document and the sheet take their numbers from here.</summary>
/// <param name="Figures">Of the window reported, as the card shows them.</param>
/// <param name="Today">The organisation's day on which it is made.</param>
/// <param name="Next">The window whose tasks are announced.</param>
/// <param name="Previous">Figures to compare with; null where there are none.</param>
public sealed record Report(Plan Plan, Figures Figures, DateOnly Today, Period Next, Figures? Previous = null)
{
    public static Report Of(Plan plan, Period window, DateOnly today)
    {
        var regime = ReportingRegime.Of(plan.Header.Organisation);
        return new(plan, Figures.Of(plan.Tasks, window, today), today, After(window, regime), Before(plan, window, regime));
    }

    /// <summary>Overdue tasks, the longest first.</summary>
    public IReadOnlyList<PlanTask> Late => [.. Figures.With(Standing.Overdue).OrderBy(t => t.Time.Due)];

    /// <summary>Tasks due in the next window and still to be done.</summary>
    public IReadOnlyList<PlanTask> Coming =>
        [
            .. Plan
                .Tasks.Where(t => t.Time.Due is { } due && Next.From <= due && due <= Next.To)
                .Where(t => t.Progress.Status is not (ProgressStatus.Done or ProgressStatus.Cancelled) && !Late.Contains(t))
                .OrderBy(t => t.Time.Due),
        ];

    /// <summary>Tasks said to be done with nothing to show for it.</summary>
    public IEnumerable<PlanTask> Unproven =>
        Figures.Tasks.Select(t => t.Task).Where(t => t.Progress is { Status: ProgressStatus.Done, Evidence: [] });

    // after six or nine months comes the rest of the year
    static Period After(Period window, ReportingRegime regime)
    {
        var next = window.To.AddDays(1);
        return window.Code switch
        {
            "6M" or "9M" => new("", window.Year, next, regime.WholeYear(window.Year).To, Official: false),
            "Y" => regime.WholeYear(window.Year + 1),
            _ => regime.QuarterOf(next),
        };
    }

    // only quarters of one year: what came before the others is told by the plan of the year before
    static Figures? Before(Plan plan, Period window, ReportingRegime regime)
    {
        if (window.Code is not ("Q2" or "Q3" or "Q4"))
            return null;
        var before = regime.QuarterOf(window.From.AddDays(-1));
        return Figures.Of([.. plan.Tasks.Select(t => AsOf(t, before.To))], before, before.To.AddDays(1));
    }

    // what was done after that day was not done yet
    static PlanTask AsOf(PlanTask task, DateOnly day) =>
        task.Progress.DoneOn > day
            ? task with
            {
                Progress = task.Progress with { Status = ProgressStatus.InProgress, DoneOn = null },
            }
            : task;
}
