namespace CcchcBot.Plans;

/// <summary>A window of time that is asked about or reported on, both days included.</summary>
/// <param name="Code">`Q1`…`Q4`, `6M`, `9M`, `Y`.</param>
/// <param name="Year">The reporting year it belongs to (its window may begin in the December before).</param>
/// <param name="Official">Whether the regime has a report of its own for it.</param>
public sealed record Period(string Code, int Year, DateOnly From, DateOnly To, bool Official);

/// <summary>When figures are cut off and reports are sent: data on the organisation. Presets of the field: A, B, C.</summary>
public sealed record ReportingRegime(string Code)
{
    /// <summary>Windows that end on the 14th (A: NĐ 09/2019/NĐ-CP Đ.12-13; B: công văn 581/BNV-CCHC); C follows the calendar.</summary>
    bool Calendar => Code == "C";

    /// <param name="quarter">1 to 4.</param>
    public Period Quarter(int year, int quarter) =>
        new(
            $"Q{quarter}",
            year,
            Start(year, (quarter - 1) * 3),
            End(year, quarter * 3),
            Code == "A" || quarter is 1 or 3 && Code == "B" || Calendar && quarter == 1
        );

    public Period HalfYear(int year) => new("6M", year, Start(year, 0), End(year, 6), true);

    public Period NineMonths(int year) => new("9M", year, Start(year, 0), End(year, 9), Code != "B");

    public Period WholeYear(int year) => new("Y", year, Start(year, 0), End(year, 12), true);

    /// <summary>The quarter a day falls in.</summary>
    public Period QuarterOf(DateOnly day) =>
        Enumerable
            .Range(0, 5)
            .Select(q => q == 4 ? Quarter(day.Year + 1, 1) : Quarter(day.Year, q + 1))
            .First(p => p.From <= day && day <= p.To);

    DateOnly Start(int year, int monthsIn) =>
        Calendar ? new DateOnly(year, 1, 1).AddMonths(monthsIn) : new DateOnly(year - 1, 12, 15).AddMonths(monthsIn);

    DateOnly End(int year, int monthsIn) => Start(year, monthsIn).AddDays(-1);
}
