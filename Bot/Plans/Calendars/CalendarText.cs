using System.Globalization;
using System.Text.RegularExpressions;

namespace CcchcBot.Plans.Calendars;

/// <summary>
/// Changes of a calendar as people write them, by lines or commas: `nghỉ 2/1/2026, làm bù 10/1/2026`; `nghỉ 14/2 - 22/2: Tết`; `bỏ nghỉ 2/1/2026`;
/// `2027 đã công bố`; `cuối tuần: thứ bảy, chủ nhật`.
/// </summary>
public static partial class CalendarText
{
    /// <param name="year">Of days said without one; a year said on the way takes its place.</param>
    /// <returns>The calendar with the changes, or the first piece that was not understood.</returns>
    public static (WorkCalendar Calendar, string? Unread) Read(string text, WorkCalendar calendar, int year)
    {
        var verb = "";
        foreach (var piece in text.Split(['\n', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (clause, name) = piece.Split(':', 2, StringSplitOptions.TrimEntries) is [var head, var tail] ? (head, tail) : (piece, null);
            var folded = Folded.Of(clause).TrimEnd('.');
            if (Status().Match(folded) is { Success: true } status)
            {
                year = status.Groups["y"] is { Success: true } said ? Number(said) : year;
                calendar = calendar.With(Year(calendar, year) with { Announced = status.Groups["yes"].Success });
            }
            else if (Weekly(folded, name, verb) is { } weekly)
                (calendar, verb) = (calendar with { Weekend = verb == "weekly" ? [.. calendar.Weekend, .. weekly] : weekly }, "weekly");
            else if (
                Days().Match(folded) is { Success: true } days
                && Verb(days, verb) is { Length: > 0 } does
                && Range(days, year) is { } range
            )
                (calendar, verb) = (Changed(calendar, does, new(range.From, range.To, Blank(name))), does);
            else
                return (calendar, piece);
        }
        return (calendar, null);
    }

    /// <summary>A year's table, a line each; <see cref="Read"/> takes it back.</summary>
    public static IEnumerable<string> Write(CalendarYear year, Words words) =>
        [
            words[year.Announced ? "plans.calendar.announced" : "plans.calendar.proposed", year.Year],
            .. year.Off.OrderBy(o => o.From).Select(o => words["plans.calendar.off", Show(o)] + (o.Name is null ? "" : $": {o.Name}")),
            .. year.MadeUp.Order().Select(d => words["plans.calendar.madeUp", Show(d)]),
        ];

    static string Show(DayOff off) => off.From == off.To ? Show(off.From) : $"{Show(off.From)} - {Show(off.To)}";

    static string Show(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    static WorkCalendar Changed(WorkCalendar calendar, string verb, DayOff days)
    {
        var year = Year(calendar, days.From.Year);
        DayOff[] free = [.. year.Off.SelectMany(o => Without(o, days))];
        DateOnly[] worked = [.. year.MadeUp.Where(d => d < days.From || days.To < d)];
        return calendar.With(
            verb switch
            {
                "off" => year with { Off = [.. free, days], MadeUp = worked },
                "work" => year with { Off = free, MadeUp = [.. worked, .. Each(days)] },
                _ => year with { Off = free, MadeUp = worked },
            }
        );
    }

    static IEnumerable<DayOff> Without(DayOff off, DayOff days)
    {
        if (off.To < days.From || days.To < off.From)
            return [off];
        DayOff[] left = [off with { To = days.From.AddDays(-1) }, off with { From = days.To.AddDays(1) }];
        return left.Where(o => o.From <= o.To);
    }

    static IEnumerable<DateOnly> Each(DayOff days) =>
        Enumerable.Range(0, days.To.DayNumber - days.From.DayNumber + 1).Select(days.From.AddDays);

    static CalendarYear Year(WorkCalendar calendar, int year) => calendar.Of(year) ?? new(year, false, [], []);

    static string Verb(Match days, string before) =>
        days.Groups["not"].Success ? "not"
        : days.Groups["off"].Success ? "off"
        : days.Groups["work"].Success ? "work"
        : before;

    /// <summary>Both days of one year, at most 31 of them.</summary>
    static (DateOnly From, DateOnly To)? Range(Match days, int year) =>
        Date(days.Groups["a"].Value, year) is { } from
        && (days.Groups["b"] is { Success: true } b ? Date(b.Value, from.Year) : from) is { } to
        && from <= to
        && from.Year == to.Year
        && to.DayNumber - from.DayNumber < 31
            ? (from, to)
            : null;

    static DateOnly? Date(string text, int year) => Dates.Read(text.Count(c => c == '/') == 2 ? text : $"{text}/{year}");

    static DayOfWeek[]? Weekly(string clause, string? tail, string before)
    {
        var starts = Weekend().Match(clause);
        if (!starts.Success && before != "weekly")
            return null;
        var said = starts.Success ? $"{clause[starts.Length..]} {Folded.Of(tail ?? "")}" : clause;
        DayOfWeek[] found =
        [
            .. Saturday().IsMatch(said) ? [DayOfWeek.Saturday] : Array.Empty<DayOfWeek>(),
            .. Sunday().IsMatch(said) ? [DayOfWeek.Sunday] : Array.Empty<DayOfWeek>(),
        ];
        return found is [] ? null : found;
    }

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((lich )?(nam )?(?<y>20\d\d) ?)?((?<yes>(da )?(cong bo|chinh thuc)|announced|official)|du kien|du thao|proposed)$")]
    private static partial Regex Status();

    [GeneratedRegex(
        @"^((?<not>bo nghi|khong nghi|bo lam bu|khong lam bu|bo|not off|remove)|(?<off>nghi le|nghi tet|nghi bu|nghi|day off|off|holiday)"
            + @"|(?<work>lam bu|di lam bu|di lam|lam viec|made up|make up|work|working))? ?(tu )?(ngay )?"
            + @"(?<a>\d{1,2}/\d{1,2}(/20\d\d)?)( ?(-|–|den|to|het) ?(ngay )?(?<b>\d{1,2}/\d{1,2}(/20\d\d)?))?$"
    )]
    private static partial Regex Days();

    [GeneratedRegex("^(cuoi tuan|nghi hang tuan|nghi cuoi tuan|weekend)")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\b(thu bay|thu 7|t7|saturday)\b")]
    private static partial Regex Saturday();

    [GeneratedRegex(@"\b(chu nhat|cn|sunday)\b")]
    private static partial Regex Sunday();
}
