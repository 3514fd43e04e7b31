namespace CcchcBot.Plans.Times;

/// <summary>Work that recurs ("hằng quý", "6 tháng một lần", "02 tin/tháng") and work that never stops ("thường xuyên").</summary>
static class TimeRepeating
{
    /// <summary>A recurring phrase runs over the plan's year, or over the span it names.</summary>
    public static TimeSpec? Read(PhraseReader phrase, int? year)
    {
        var narrowed = phrase.Try(DayOfEach) is not null;
        if (narrowed)
            phrase.TakeAny("cua", "of");
        if (TimeFrequency.Read(phrase) is not { } every)
            return null;
        var finest = every;
        while (phrase.Try(Further) is { } more)
        {
            finest = more < finest ? more : finest;
            narrowed |= more != every;
        }
        var span = phrase.Try(p => Span(p, year));
        TakeRequests(phrase);
        var (from, due) = span ?? WholeYear(year);
        return new("", TimeKind.Recurring, from, due, Every: finest, Tentative: narrowed);
    }

    /// <summary>Begins with the plan's year and has no due date; said together with how often, it is recurring, to be confirmed.</summary>
    public static TimeSpec? Continuous(PhraseReader phrase, int? year)
    {
        if (phrase.TakeAny(Always) is null)
            return phrase.TakeAny("hang ngay", "moi ngay", "daily", "every day") is null ? null : Lasting(year, true);
        do phrase.TakeAny(",", ";", "va", "and", "-", "/");
        while (phrase.TakeAny(Always) is not null || TimeWaiting.TakeRequest(phrase));
        if (phrase.TakeAny("hang ngay", "moi ngay") is not null)
            return Lasting(year, true);
        if (phrase.Try(p => Read(p, year)) is { } recurring)
            return recurring with { Tentative = true };
        return phrase.Try(p => Span(p, year)) is not var (from, due) ? Lasting(year, false)
            : (from, due) == WholeYear(from?.Year) ? Lasting(from?.Year, false)
            : null;
    }

    static readonly string[] Always =
    [
        "thuong xuyen",
        "lien tuc",
        "suot ca nam",
        "suot nam",
        "quanh nam",
        "continuously",
        "continuous",
        "ongoing",
        "regularly",
        "all year round",
        "year round",
        "year - round",
        "throughout the year",
    ];

    static TimeSpec Lasting(int? year, bool tentative) => new("", TimeKind.Continuous, WholeYear(year).From, Tentative: tentative);

    static (DateOnly? From, DateOnly? Due) WholeYear(int? year) =>
        year is { } y ? (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31)) : (null, null);

    static (DateOnly? From, DateOnly? Due)? Span(PhraseReader phrase, int? year)
    {
        phrase.TakeAny(",", "(");
        var read = TimeDated.Read(phrase, year);
        phrase.Take(")");
        return read is { From: not null, Due: not null, Tentative: false, DependsOn: null } ? (read.From, read.Due) : null;
    }

    // "ngày 15 hằng tháng", "trước ngày 25 hằng tháng": the day itself has no place of its own, so it is to be confirmed
    static int? DayOfEach(PhraseReader phrase)
    {
        phrase.TakeAny("truoc", "cham nhat", "den", "before", "by");
        return phrase.TakeAny("ngay", "day") is not null ? phrase.TakeNumber(1, 31) : null;
    }

    static Frequency? Further(PhraseReader phrase) =>
        phrase.TakeAny(",", ";", "va", "and", "/") is null ? null : TimeFrequency.Read(phrase) ?? TimeFrequency.Unit(phrase);

    static void TakeRequests(PhraseReader phrase)
    {
        while (
            phrase.Try(p =>
            {
                p.TakeAny(",", ";", "va", "and");
                return TimeWaiting.TakeRequest(p) ? "" : null;
            })
                is not null
        ) { }
    }
}
