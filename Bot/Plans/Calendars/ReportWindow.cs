namespace CcchcBot.Plans.Calendars;

/// <summary>What a regime asks a report of, in any year.</summary>
/// <param name="Code">`Q1`…`Q4`, `6M`, `9M`, `Y`.</param>
/// <param name="To">The day figures are cut off (chốt số liệu), the last of the window.</param>
/// <param name="Due">The last day to send the report; null when the superior says so each time.</param>
public sealed record ReportWindow(string Code, YearDay From, YearDay To, YearDay? Due = null)
{
    public Period In(int year) => new(Code, year, From.In(year), To.In(year), true);
}

/// <summary>A day of every year.</summary>
/// <param name="Years">-1 is in the year before the reporting year, 1 in the year after.</param>
public sealed record YearDay(int Day, int Month, int Years = 0)
{
    public DateOnly In(int year) => new(year + Years, Month, Math.Min(Day, DateTime.DaysInMonth(year + Years, Month)));
}
