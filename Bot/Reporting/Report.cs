using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>What a report (báo cáo) on one window is made of; the document and the sheet take their numbers from here.</summary>
/// <param name="Figures">Of the window reported, as the card shows them.</param>
/// <param name="Today">The organisation's day on which it is made.</param>
/// <param name="Next">The window whose tasks are announced.</param>
/// <param name="Cover">What an officer wrote of the window; null where the tasks speak for themselves.</param>
/// <param name="Previous">Figures to compare with; null where there are none.</param>
public sealed record Report(Plan Plan, Figures Figures, DateOnly Today, Period Next, Figures? Previous = null, CoverText? Cover = null)
{
    /// <param name="frozen">Where the window's figures were frozen: they are reported.</param>
    public static Report Of(Plan plan, Period window, DateOnly today, Frozen? frozen = null)
    {
        var regime = ReportingRegime.Of(plan.Header.Organisation);
        return new(
            plan,
            frozen?.Figures() ?? Figures.Of(plan.Tasks, window, today),
            today,
            After(window, regime),
            Before(plan, window, regime)
        );
    }

    /// <summary>Overdue tasks, the longest first.</summary>
    public IReadOnlyList<Seen> Late => [.. Figures.With(Standing.Overdue).OrderBy(t => t.DueOn)];

    /// <summary>Tasks due in the next window and still to be done; of one that recurs, its next occurrence.</summary>
    public IReadOnlyList<Seen> Coming
    {
        get
        {
            HashSet<int> late = [.. Late.Select(l => l.Task.Number)];
            return
            [
                .. Plan
                    .Tasks.Select(t => Seen.Of(t, Next, Today))
                    .Where(t => Next.From <= t.DueOn && t.DueOn <= Next.To)
                    .Where(t => !t.IsDone && !t.Task.GivenUp && !late.Contains(t.Task.Number))
                    .OrderBy(t => t.DueOn),
            ];
        }
    }

    /// <summary>Tasks said to be done with nothing to show for it.</summary>
    public IEnumerable<PlanTask> Unproven => Figures.Unproven;

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
    public static Figures? Before(Plan plan, Period window, ReportingRegime regime, string? unit = null)
    {
        if (window.Code is not ("Q2" or "Q3" or "Q4"))
            return null;
        return Figures.AtEnd(plan.Tasks, regime.QuarterOf(window.From.AddDays(-1)), unit);
    }
}

/// <summary>What a report says that no figure does, one text for each heading; null where nobody wrote one.</summary>
/// <param name="Direction">Chỉ đạo, điều hành.</param>
/// <param name="Achieved">Kết quả đạt được.</param>
/// <param name="Shortcomings">Tồn tại, hạn chế.</param>
/// <param name="Causes">Nguyên nhân.</param>
/// <param name="Next">Phương hướng, nhiệm vụ kỳ tới.</param>
/// <param name="Proposals">Kiến nghị, đề xuất.</param>
public sealed record CoverText(
    string? Direction = null,
    string? Achieved = null,
    string? Shortcomings = null,
    string? Causes = null,
    string? Next = null,
    string? Proposals = null
)
{
    public CoverText With(CoverPart part, string? text) =>
        part switch
        {
            CoverPart.Direction => this with { Direction = text },
            CoverPart.Achieved => this with { Achieved = text },
            CoverPart.Shortcomings => this with { Shortcomings = text },
            CoverPart.Causes => this with { Causes = text },
            CoverPart.Next => this with { Next = text },
            CoverPart.Proposals => this with { Proposals = text },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>The texts of a report's cover, in its order.</summary>
public enum CoverPart
{
    Direction,
    Achieved,
    Shortcomings,
    Causes,
    Next,
    Proposals,
}
