namespace CcchcBot.Plans.Times;

/// <summary>A named piece of the calendar whose year may still be missing: a day, a month, a quarter, a half-year, a year, a school term.</summary>
/// <param name="Kind">
/// <see cref="TimeKind.On"/> for a day; <see cref="TimeKind.MonthRange"/> for the first months of a year
/// (the last ones when <paramref name="Number"/> is below 0).
/// </param>
/// <param name="Number">Which month, quarter, half or term; the month of a day, 0 when only the day is said; 0 for a whole school year.</param>
/// <param name="Year">Its own year; of a school year, the one in which it begins.</param>
sealed record TimePart(TimeKind Kind, int Number, int? Year = null, int Day = 0)
{
    /// <summary>First and last day in a year; null when there is no such day (31/2).</summary>
    public (DateOnly From, DateOnly To)? In(int year) =>
        Kind switch
        {
            TimeKind.On => DayIn(year),
            TimeKind.Month => Months(year, Number, 1),
            TimeKind.Quarter => Months(year, (Number * 3) - 2, 3),
            TimeKind.HalfYear => Months(year, (Number * 6) - 5, 6),
            TimeKind.MonthRange => Number > 0 ? Months(year, 1, Number) : Months(year, 13 + Number, -Number),
            TimeKind.Year => Months(year, 1, 12),
            TimeKind.SchoolTerm => Term(year),
            _ => null,
        };

    (DateOnly, DateOnly)? DayIn(int year)
    {
        if (Number is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(year, Number))
            return null;
        var day = new DateOnly(year, Number, Day);
        return (day, day);
    }

    static (DateOnly, DateOnly)? Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }

    // term I 5/9 - 15/1, term II 16/1 - 31/5; each province announces its own, so a term is always to be confirmed
    (DateOnly, DateOnly)? Term(int year) =>
        (Number == 2 ? new(year + 1, 1, 16) : new(year, 9, 5), Number == 1 ? new(year + 1, 1, 15) : new DateOnly(year + 1, 5, 31));
}
