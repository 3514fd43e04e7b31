namespace CcchcBot.Plans.Times;

/// <summary>How a time is shown back: what it is called, then the last day when the name does not tell it.</summary>
static class TimeShow
{
    public static string Of(TimeSpec time, Words words)
    {
        var shown = time.Kind switch
        {
            TimeKind.Unspecified when string.IsNullOrWhiteSpace(time.Raw) => words["plans.time.unspecified"],
            TimeKind.Unspecified => words["plans.time.unread", time.Raw.Trim()],
            TimeKind.Dependent => words["plans.time.waiting", time.DependsOn ?? time.Raw],
            TimeKind.OnDemand => words["plans.time.onDemand"],
            TimeKind.Continuous => words["plans.time.continuous"],
            TimeKind.Recurring => Recurring(time, words),
            _ => Dated(time, words),
        };
        if (time.Tentative)
            shown = words["plans.time.tentative", shown];
        return time is { Kind: not TimeKind.Dependent, DependsOn: { } condition } ? words["plans.time.condition", shown, condition] : shown;
    }

    static string Recurring(TimeSpec time, Words words)
    {
        var every = words[
            time.Every switch
            {
                Frequency.Week => "plans.time.every.week",
                Frequency.Quarter => "plans.time.every.quarter",
                Frequency.HalfYear => "plans.time.every.halfyear",
                Frequency.Year => "plans.time.every.year",
                _ => "plans.time.every.month",
            }
        ];
        return time is { From: { } from, Due: { } due } && (from.DayOfYear > 1 || due is not { Month: 12, Day: 31 })
            ? words["plans.time.every.within", every, words.Day(from), words.Day(due)]
            : every;
    }

    static string Dated(TimeSpec time, Words words)
    {
        if (time.Due is not { } due)
            return time.Raw;
        if (time.Kind == TimeKind.By || time.From is not { } from)
            return time.Strict ? Before(due, words) : words["plans.time.by", words.Day(due)];
        return time.Kind switch
        {
            TimeKind.On => words["plans.time.on", words.Day(due)],
            TimeKind.Between => Between(from, due, words),
            _ => words["plans.time.until", Name(time.Kind, from, due, words), words.Day(due)],
        };
    }

    static string Name(TimeKind kind, DateOnly from, DateOnly due, Words words) =>
        kind switch
        {
            TimeKind.Quarter => words["plans.time.quarter", Quarter(from)],
            TimeKind.QuarterRange when from.Year == due.Year => words["plans.time.quarters", Quarter(from), Quarter(due)],
            TimeKind.QuarterRange => words[
                "plans.time.quarters",
                words["plans.time.ofYear", Quarter(from), from.Year],
                words["plans.time.ofYear", Quarter(due), due.Year]
            ],
            TimeKind.Month => words["plans.time.month", from],
            TimeKind.MonthRange => words["plans.time.months", from, due],
            TimeKind.HalfYear => words[from.Month == 1 ? "plans.time.half.1" : "plans.time.half.2"],
            TimeKind.SchoolTerm => Term(from, due, words),
            _ => words["plans.time.year"],
        };

    // the day named is the one after the last day in time; its year is told once
    static string Before(DateOnly due, Words words)
    {
        var named = words.Day(due.AddDays(1));
        var year = due.Year.ToString(words.Culture);
        return words[
            "plans.time.before",
            named.EndsWith(year, StringComparison.Ordinal) ? named[..^(year.Length + 1)] : named,
            words.Day(due)
        ];
    }

    static string Between(DateOnly from, DateOnly due, Words words) => words["plans.time.between", words.Day(from), words.Day(due)];

    static string Term(DateOnly from, DateOnly due, Words words)
    {
        var begins = from.Month < 8 ? from.Year - 1 : from.Year;
        var term =
            from.Month < 8 ? "plans.time.term.2"
            : due.Month < 3 ? "plans.time.term.1"
            : "plans.time.term.0";
        return words[term, begins, begins + 1];
    }

    static string Quarter(DateOnly day) =>
        ((day.Month + 2) / 3) switch
        {
            1 => "I",
            2 => "II",
            3 => "III",
            _ => "IV",
        };
}
