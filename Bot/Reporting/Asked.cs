using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>A question people ask of a plan that is under way.</summary>
public abstract record Asked
{
    private Asked() { }

    /// <param name="Unit">Id of the one unit asked about; null for all.</param>
    public sealed record Status(Period Window, string? Unit) : Asked;

    /// <summary>Tasks past their due day.</summary>
    public sealed record Overdue(string? Unit) : Asked;

    /// <summary>The tasks of the units the asking person leads.</summary>
    public sealed record Mine : Asked;

    /// <summary>Units that have said nothing in the current period.</summary>
    public sealed record NotReported : Asked;
}

/// <param name="Today">The organisation's day.</param>
public sealed record AskedIn(DateOnly Today, ReportingRegime Regime, IReadOnlyList<Unit> Units);
