using System.Globalization;
using CcchcBot.Plans.Times;

namespace CcchcBot.Plans;

/// <summary>One occurrence of a task that repeats: a reporting quarter for a standing task (thường xuyên), a week, month … for a recurring one.</summary>
/// <param name="Key">Stable: `2026-Q2`, `2026-03`, `2026-W07`.</param>
public sealed record Duty(string Key, DateOnly From, DateOnly To)
{
    /// <summary>All of a task's, in order; none when it does not repeat.</summary>
    public static IReadOnlyList<Duty> Of(PlanTask task, PlanHeader header) =>
        task.Time.Kind switch
        {
            TimeKind.Continuous => [.. Quarters(header)],
            TimeKind.Recurring => [.. Occurrences(task.Time, header.Year)],
            _ => [],
        };

    /// <summary>The one a day falls in; before the first that one, after the last that one.</summary>
    public static Duty? At(PlanTask task, PlanHeader header, DateOnly day)
    {
        var all = Of(task, header);
        return all.LastOrDefault(d => d.From <= day) ?? (all is [var first, ..] ? first : null);
    }

    static IEnumerable<Duty> Quarters(PlanHeader header)
    {
        var regime = ReportingRegime.Of(header.Organisation);
        for (var q = 1; q <= 4; q++)
            if (regime.Quarter(header.Year, q) is var (_, _, from, to, _))
                yield return new($"{header.Year}-Q{q}", from, to);
    }

    /// <summary>Those of a recurring time; of the year where it says no days.</summary>
    /// <param name="dueIn">Only those that end within it.</param>
    public static IEnumerable<Duty> Occurrences(TimeSpec time, int year, Period? dueIn = null)
    {
        var (from, due) = (time.From ?? new DateOnly(year, 1, 1), time.Due ?? new DateOnly(year, 12, 31));
        for (var begin = Begin(from, time.Every); begin <= due; begin = Next(begin, time.Every))
        {
            var to = Min(Next(begin, time.Every).AddDays(-1), due);
            if (dueIn is null || dueIn.From <= to && to <= dueIn.To)
                yield return new(Name(begin, time.Every), begin < from ? from : begin, to);
        }
    }

    static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>First day of the calendar period that holds the day; weeks begin on Monday.</summary>
    static DateOnly Begin(DateOnly day, Frequency? every) =>
        every switch
        {
            Frequency.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            Frequency.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            Frequency.HalfYear => new(day.Year, day.Month < 7 ? 1 : 7, 1),
            Frequency.Year => new(day.Year, 1, 1),
            _ => new(day.Year, day.Month, 1),
        };

    static DateOnly Next(DateOnly begin, Frequency? every) =>
        every switch
        {
            Frequency.Week => begin.AddDays(7),
            Frequency.Quarter => begin.AddMonths(3),
            Frequency.HalfYear => begin.AddMonths(6),
            Frequency.Year => begin.AddYears(1),
            _ => begin.AddMonths(1),
        };

    static string Name(DateOnly begin, Frequency? every) =>
        every switch
        {
            Frequency.Week => $"{ISOWeek.GetYear(begin)}-W{ISOWeek.GetWeekOfYear(begin):00}",
            Frequency.Quarter => $"{begin.Year}-Q{(begin.Month + 2) / 3}",
            Frequency.HalfYear => $"{begin.Year}-H{(begin.Month + 6) / 7}",
            Frequency.Year => $"{begin.Year}",
            _ => $"{begin.Year}-{begin.Month:00}",
        };

    static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>"quý II", "tháng 3", "tuần 7".</summary>
    public string Show(Words words) =>
        Key.Split('-') is not [_, var part]
            ? words["plans.duty.year", Key]
            : part[0] switch
            {
                'Q' => words["plans.duty.quarter", Roman[part[1] - '1']],
                'H' => words[$"plans.duty.half.{part[1]}"],
                'W' => words["plans.duty.week", int.Parse(part[1..], CultureInfo.InvariantCulture), words.Day(From)],
                _ => words["plans.duty.month", new DateOnly(From.Year, int.Parse(part, CultureInfo.InvariantCulture), 1)],
            };
}
