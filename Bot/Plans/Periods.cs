using CcchcBot.Plans.Calendars;

namespace CcchcBot.Plans;

/// <summary>A window of time that is asked about or reported on, both days included.</summary>
/// <param name="Code">`Q1`…`Q4`, `6M`, `9M`, `Y`.</param>
/// <param name="Year">The reporting year it belongs to (its window may begin in the December before).</param>
/// <param name="Official">Whether the regime has a report of its own for it.</param>
public sealed record Period(string Code, int Year, DateOnly From, DateOnly To, bool Official);

/// <summary>When figures are cut off and reports are sent: data on the organisation. Presets of the field: A, B, C.</summary>
/// <param name="Windows">What is reported on; null is the preset as it stands. Any other window is cut as the preset cuts the year.</param>
public sealed record ReportingRegime(string Code, IReadOnlyList<ReportWindow>? Windows = null)
{
    public static ReportingRegime Of(Organisation body) => new(body.Regime, body.Windows);

    /// <summary>Windows that end on the 14th (A: NĐ 09/2019/NĐ-CP Đ.12-13; B: công văn 581/BNV-CCHC); C follows the calendar.</summary>
    bool Calendar => Code == "C";

    /// <param name="quarter">1 to 4.</param>
    public Period Quarter(int year, int quarter) =>
        Own($"Q{quarter}", year) ?? Cut($"Q{quarter}", year, ((quarter - 1) * 3, quarter * 3), Preset(quarter));

    public Period HalfYear(int year) => Own("6M", year) ?? Cut("6M", year, (0, 6), true);

    public Period NineMonths(int year) => Own("9M", year) ?? Cut("9M", year, (0, 9), Code != "B");

    public Period WholeYear(int year) => Own("Y", year) ?? Cut("Y", year, (0, 12), true);

    /// <summary>The last day to send a period's report; null when there is none to send, or no day is set.</summary>
    public DateOnly? Due(Period period) => Windows?.FirstOrDefault(w => w.Code == period.Code)?.Due?.In(period.Year);

    /// <summary>The quarter a day falls in.</summary>
    public Period QuarterOf(DateOnly day) =>
        Quarters(day).FirstOrDefault(p => p.From <= day && day <= p.To) ?? new ReportingRegime(Code).QuarterOf(day);

    IEnumerable<Period> Quarters(DateOnly day) =>
        Enumerable.Range(0, 5).Select(q => q == 4 ? Quarter(day.Year + 1, 1) : Quarter(day.Year, q + 1));

    bool Preset(int quarter) => Code == "A" || quarter is 1 or 3 && Code == "B" || Calendar && quarter == 1;

    Period? Own(string code, int year) => Windows?.FirstOrDefault(w => w.Code == code)?.In(year);

    Period Cut(string code, int year, (int From, int To) months, bool preset) =>
        new(code, year, Start(year, months.From), Start(year, months.To).AddDays(-1), preset && Windows is null);

    DateOnly Start(int year, int monthsIn) =>
        Calendar ? new DateOnly(year, 1, 1).AddMonths(monthsIn) : new DateOnly(year - 1, 12, 15).AddMonths(monthsIn);
}
