namespace CcchcBot.Plans.Times;

/// <summary>When a task is to be done: what was typed (<paramref name="Raw"/>) beside what was understood.</summary>
/// <param name="From">First day of the window; null when none is said.</param>
/// <param name="Due">Last day on which it is on time; null when it has no due date (continuous, dependent, on demand, unspecified).</param>
/// <param name="Strict">"Trước ngày": the named day itself is already late, so <paramref name="Due"/> is the day before.</param>
/// <param name="Every">How often, for <see cref="TimeKind.Recurring"/>.</param>
/// <param name="DependsOn">The event waited for, as typed.</param>
/// <param name="Tentative">"Dự kiến", or a vague phrase read as a proposal: to be confirmed by the person.</param>
public sealed record TimeSpec(
    string Raw,
    TimeKind Kind,
    DateOnly? From = null,
    DateOnly? Due = null,
    bool Strict = false,
    Frequency? Every = null,
    string? DependsOn = null,
    bool Tentative = false
);

public enum TimeKind
{
    Unspecified,
    Continuous,
    Quarter,
    QuarterRange,
    Month,
    MonthRange,
    HalfYear,
    Year,
    SchoolTerm,
    By,
    On,
    Between,
    Recurring,
    Dependent,
    OnDemand,
}

public enum Frequency
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}
