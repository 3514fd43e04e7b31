namespace CcchcBot.Plans.Calendars;

/// <summary>Working days (ngày làm việc): weekly days off, and a table of holidays and swapped days for each year. Nothing of it is computed.</summary>
public sealed record WorkCalendar(IReadOnlyList<DayOfWeek> Weekend, IReadOnlyList<CalendarYear> Years)
{
    /// <summary>The year's table; null while it has none.</summary>
    public CalendarYear? Of(int year) => Years.FirstOrDefault(y => y.Year == year);

    public bool IsWorkingDay(DateOnly day)
    {
        var year = Of(day.Year);
        return year?.MadeUp.Contains(day) is true
            || (!Weekend.Contains(day.DayOfWeek) && year?.Off.Any(o => o.From <= day && day <= o.To) is not true);
    }

    public WorkCalendar With(CalendarYear year) =>
        this with
        {
            Years = [.. Years.Where(y => y.Year != year.Year).Append(year).OrderBy(y => y.Year)],
        };
}

/// <param name="Announced">False while the days off are only proposed (dự kiến).</param>
/// <param name="MadeUp">Days of a weekend that are worked for a swapped day off (làm bù).</param>
public sealed record CalendarYear(int Year, bool Announced, IReadOnlyList<DayOff> Off, IReadOnlyList<DateOnly> MadeUp);

/// <param name="To">The last day off; the same as <paramref name="From"/> for one day.</param>
public sealed record DayOff(DateOnly From, DateOnly To, string? Name);
