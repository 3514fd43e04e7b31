using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>What a report (báo cáo) on one window is made of; the document and the sheet take their numbers from here.</summary>
/// <param name="Figures">Of the window reported, as the card shows them.</param>
/// <param name="Today">The organisation's day on which it is made.</param>
/// <param name="Next">The window whose tasks are announced.</param>
/// <param name="Cover">What an officer wrote of the window; null where the tasks speak for themselves.</param>
/// <param name="Previous">Figures to compare with; null where there are none.</param>
public sealed record Report(Plan Plan, Figures Figures, DateOnly Today, Period Next, Totals? Previous = null, CoverText? Cover = null)
{
    public static Report Of(Plan plan, Period window, DateOnly today)
    {
        var regime = ReportingRegime.Of(plan.Header.Organisation);
        return new(plan, Figures.Of(plan, window, today), today, After(window, regime), Before(plan, window));
    }

    /// <summary>Where the figures come from when they were frozen.</summary>
    public FrozenPeriod? Frozen => Plan.FrozenOf(Figures.Window);

    /// <summary>Overdue tasks, the longest first.</summary>
    public IReadOnlyList<Seen> Late => [.. Figures.With(Standing.Overdue).OrderBy(t => t.DueOn)];

    /// <summary>Tasks updated since the figures were frozen, and not counted in them (phần bổ sung).</summary>
    public IReadOnlyList<Later> Addendum
    {
        get
        {
            if (Frozen?.Addendum(Plan, Figures.Window) is not { Count: > 0 } changed)
                return [];
            var then = Figures.Tasks.ToDictionary(t => t.Task.Number);
            return
            [
                .. changed.Select(t => new Later(
                    then.TryGetValue(t.Number, out var counted) ? counted.Standing : null,
                    Seen.Of(t, Figures.Window, Today)
                )),
            ];
        }
    }

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

    /// <summary>The window a report compares its own with: only the quarter before within one year, for what was before is told by another plan.</summary>
    public static Period? Earlier(Period window, ReportingRegime regime) =>
        window.Code is "Q2" or "Q3" or "Q4" ? regime.QuarterOf(window.From.AddDays(-1)) : null;

    /// <summary>The figures it compares with.</summary>
    public static Totals? Before(Plan plan, Period window, string? unit = null) =>
        Earlier(window, ReportingRegime.Of(plan.Header.Organisation)) is { } before ? Totals.AtEnd(plan, before, unit) : null;
}

/// <param name="Then">Where it stood in the frozen figures; null when it was not among them.</param>
public readonly record struct Later(Standing? Then, Seen Now);

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
