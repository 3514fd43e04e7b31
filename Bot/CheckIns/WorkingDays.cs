using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.CheckIns;

/// <summary>When the bot may speak on its own accord: working mornings outside quiet hours.</summary>
public static class WorkingDays
{
    // a calendar without a working day must not hold anybody up for ever
    const int Farthest = 60;

    static readonly TimeOnly Usual = new(8, 0);
    static readonly WorkCalendar Plain = new([DayOfWeek.Saturday, DayOfWeek.Sunday], []);
    static readonly QuietHours Nights = new(new(17, 30), new(7, 0));

    public static WorkCalendar CalendarOf(Organisation body) => body.Calendar ?? Plain;

    public static QuietHours QuietOf(Organisation body) => body.Quiet ?? Nights;

    /// <summary>The working day that is the <paramref name="count"/>th before the day.</summary>
    public static DateOnly Before(this WorkCalendar calendar, DateOnly day, int count)
    {
        for (var i = 0; i < count; i++)
            day = Walk(calendar, day, -1);
        return day;
    }

    public static DateOnly After(this WorkCalendar calendar, DateOnly day) => Walk(calendar, day, 1);

    /// <summary>The first working day of the week that begins with this Monday; null when there is none.</summary>
    public static DateOnly? FirstOfWeek(this WorkCalendar calendar, DateOnly monday) =>
        Enumerable.Range(0, 7).Select(monday.AddDays).Cast<DateOnly?>().FirstOrDefault(d => calendar.IsWorkingDay(d!.Value));

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Eight o'clock, or when the quiet hours that hold it end.</summary>
    public static TimeOnly Morning(Organisation body) => QuietOf(body) is var quiet && quiet.Contains(Usual) ? quiet.To : Usual;

    /// <summary>Whether somebody of this body may be spoken to at this local time.</summary>
    public static bool MaySpeak(Organisation body, DateTime local) =>
        CalendarOf(body).IsWorkingDay(DateOnly.FromDateTime(local)) && !QuietOf(body).Contains(TimeOnly.FromDateTime(local));

    /// <summary>The first moment after this one at which the morning's messages go out.</summary>
    public static DateTime NextMorning(Organisation body, DateTime local)
    {
        var (day, morning) = (DateOnly.FromDateTime(local), Morning(body));
        var today = CalendarOf(body).IsWorkingDay(day) && TimeOnly.FromDateTime(local) < morning;
        return (today ? day : CalendarOf(body).After(day)).ToDateTime(morning);
    }

    static DateOnly Walk(WorkCalendar calendar, DateOnly day, int step)
    {
        for (var i = 1; i <= Farthest; i++)
            if (calendar.IsWorkingDay(day.AddDays(i * step)))
                return day.AddDays(i * step);
        return day.AddDays(step);
    }
}
