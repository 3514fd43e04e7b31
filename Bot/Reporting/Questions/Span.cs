using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

enum SpanKind
{
    Quarter,
    Half,
    NineMonths,
    Year,
    Month,
    Week,
    Day,

    /// <summary>So many days from today on.</summary>
    NextDays,

    /// <summary>From the beginning of the year up to today.</summary>
    ToDate,

    /// <summary>The window asked about, a year before (cùng kỳ): none by itself.</summary>
    SamePeriod,
}

/// <summary>A window as it was said; which days it has depends on the day and on the regime.</summary>
/// <param name="Number">Which quarter, half or month, or how many days; 0 where it is told by <paramref name="Shift"/>.</param>
/// <param name="Shift">0 for this one, -1 for the one before, 1 for the next.</param>
/// <param name="Day">Of a day said by its date; its year is 1 when none was said.</param>
/// <param name="Until">The other end of "từ … đến …".</param>
sealed record Span(SpanKind Kind, int Number = 0, int? Year = null, int Shift = 0, DateOnly? Day = null, Span? Until = null)
{
    /// <summary>Whether it is a matter of days: what is asked of it is what is due in it.</summary>
    public bool IsShort => Kind is SpanKind.Week or SpanKind.Day or SpanKind.NextDays && Until is null;

    public bool IsToday => this is { Kind: SpanKind.Day, Day: null, Shift: 0, Until: null };

    /// <summary>Null when there is no such window.</summary>
    public Period? In(AskedIn about)
    {
        if (Until is null)
            return One(about);
        return (One(about), Until.One(about)) is ({ } first, { } last) && first.From <= last.To
            ? new("R", last.Year, first.From, last.To, Official: false)
            : null;
    }

    Period? One(AskedIn about)
    {
        var (today, regime) = (about.Today, about.Regime);
        var now = regime.QuarterOf(today);
        var year = Year ?? (now.Year + (Number > 0 || Kind is SpanKind.Year or SpanKind.NineMonths ? Shift : 0));
        return Kind switch
        {
            SpanKind.Quarter when Number > 0 => regime.Quarter(year, Number),
            SpanKind.Quarter when Shift < 0 => regime.QuarterOf(now.From.AddDays(-1)),
            SpanKind.Quarter => Shift > 0 ? regime.QuarterOf(now.To.AddDays(1)) : now,
            SpanKind.Half => Number == 1 ? regime.HalfYear(year) : regime.SecondHalf(year),
            SpanKind.NineMonths => regime.NineMonths(year),
            SpanKind.Year => regime.WholeYear(year),
            SpanKind.Month => Number > 0 ? regime.Month(year, Number) : regime.MonthOf(today, Shift),
            SpanKind.Week => Days("W", today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + (7 * Shift)), 7),
            SpanKind.Day => Days("D", Dated(today) ?? today.AddDays(Shift), 1),
            SpanKind.NextDays => Days("R", today, Number),
            SpanKind.SamePeriod => null,
            SpanKind.ToDate => regime.WholeYear(now.Year) with { Code = "YTD", To = today, Official = false },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static Period Days(string code, DateOnly from, int days) => new(code, from.Year, from, from.AddDays(days - 1), Official: false);

    // a day said without its year is of this year
    DateOnly? Dated(DateOnly today) =>
        Day is not { Year: 1 } day ? Day
        : day.Day <= DateTime.DaysInMonth(today.Year, day.Month) ? new(today.Year, day.Month, day.Day)
        : null;
}
