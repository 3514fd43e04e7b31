using System.Globalization;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.Plans;

/// <summary>A window of time that is asked about or reported on, both days included.</summary>
/// <param name="Code">`Q1`…`Q4`, `6M`, `9M`, `Y` are reported on; `H2` (the last six months), `M1`…`M12`, `W`, `D`, `YTD` and `R` (any days) only asked about.</param>
/// <param name="Year">The reporting year it belongs to (its window may begin in the December before).</param>
/// <param name="Official">Whether the regime has a report of its own for it.</param>
public sealed record Period(string Code, int Year, DateOnly From, DateOnly To, bool Official);

/// <summary>When figures are cut off and reports are sent: data on the organisation. Presets of the field: A, B, C.</summary>
/// <param name="Windows">What is reported on; null is the preset as it stands. Any other window is cut as the preset cuts the year.</param>
public sealed record ReportingRegime(string Code, IReadOnlyList<ReportWindow>? Windows = null)
{
    public static ReportingRegime Of(Organisation body) => new(body.Regime, body.Windows);

    /// <summary>`own` once other windows are reported on than the preset of this code has, which then lends no name.</summary>
    public string Named => Windows is null || Reports(this).SequenceEqual(Reports(new(Code))) ? Code : "own";

    static IEnumerable<Period> Reports(ReportingRegime regime) =>
        from period in (Period[])
            [
                .. Enumerable.Range(1, 4).Select(q => regime.Quarter(2026, q)),
                regime.HalfYear(2026),
                regime.NineMonths(2026),
                regime.WholeYear(2026),
            ]
        where period.Official
        select period;

    /// <summary>Windows that end on the 14th (A: NĐ 09/2019/NĐ-CP Đ.12-13; B: công văn 581/BNV-CCHC); C follows the calendar.</summary>
    bool Calendar => Code == "C";

    /// <param name="quarter">1 to 4.</param>
    public Period Quarter(int year, int quarter) =>
        Own($"Q{quarter}", year) ?? Cut($"Q{quarter}", year, ((quarter - 1) * 3, quarter * 3), Preset(quarter));

    public Period HalfYear(int year) => Own("6M", year) ?? Cut("6M", year, (0, 6), true);

    public Period NineMonths(int year) => Own("9M", year) ?? Cut("9M", year, (0, 9), Code != "B");

    public Period WholeYear(int year) => Own("Y", year) ?? Cut("Y", year, (0, 12), true);

    /// <summary>The same window of another year (cùng kỳ).</summary>
    public Period InYear(int year, Period window) =>
        Of(window.Code, year)
        ?? window with
        {
            Year = year,
            From = window.From.AddYears(year - window.Year),
            To = window.To.AddYears(year - window.Year),
        };

    /// <summary>A part of the year by its code; null for a window that is none (a week, some days).</summary>
    public Period? Of(string code, int year) =>
        code switch
        {
            ['Q', var quarter] => Quarter(year, quarter - '0'),
            "6M" => HalfYear(year),
            "9M" => NineMonths(year),
            "Y" => WholeYear(year),
            "H2" => SecondHalf(year),
            ['M', .. var month] => Month(year, int.Parse(month, CultureInfo.InvariantCulture)),
            _ => null,
        };

    /// <summary>The last day to send a period's report; null when there is none to send, or no day is set.</summary>
    public DateOnly? Due(Period period) => Windows?.FirstOrDefault(w => w.Code == period.Code)?.Due?.In(period.Year);

    /// <summary>The last six months.</summary>
    public Period SecondHalf(int year) => Cut("H2", year, (6, 12), false);

    /// <summary>A month: only Decree 09/2019/NĐ-CP (A) has one of its own, from the 15th of the month before.</summary>
    /// <param name="month">1 to 12.</param>
    public Period Month(int year, int month) =>
        Code == "A"
            ? Cut($"M{month}", year, (month - 1, month), false)
            : new($"M{month}", year, new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), false);

    /// <summary>The month a day falls in, or one so many months away.</summary>
    public Period MonthOf(DateOnly day, int shift)
    {
        var month = (Code != "A" || day.Day < 15 ? day : day.AddMonths(1)).AddMonths(shift);
        return Month(month.Year, month.Month);
    }

    /// <summary>The last day on which the report on a window is sent in time (A: Đ.13 NĐ 09/2019/NĐ-CP; B: công văn 581/BNV-CCHC).</summary>
    public DateOnly SendBy(Period window) =>
        Due(window)
        ?? Code switch
        {
            "A" => new(window.To.Year, window.To.Month, 25),
            "C" => window.To.AddDays(window.Code is "Y" or "Q4" ? 15 : 10),
            _ => new(window.To.Year, window.To.Month, 20),
        };

    /// <summary>The window that is reported on where this one has no report of its own: six months for the second quarter of regime B.</summary>
    public Period Reported(Period window) =>
        window switch
        {
            { Official: true } or { Code: "9M" } => window,
            { Code: "Q2" } => HalfYear(window.Year),
            { Code: "Q3" } => NineMonths(window.Year),
            { Code: "Q4" or "H2" or "YTD" } => WholeYear(window.Year),
            _ => QuarterOf(window.To) is { Official: true } quarter ? quarter : Reported(QuarterOf(window.To)),
        };

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
