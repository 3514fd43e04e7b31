namespace CcchcBot.Plans.Times;

/// <summary>Reads one day: `15/6`, `ngày 15 tháng 6 năm 2027`, `15.6.2027`, `2027-06-15`, `June 15, 2027`.</summary>
static class TimeDateReader
{
    /// <summary>English names, January first, each with its short forms.</summary>
    public static readonly string[][] Months =
    [
        ["january", "jan"],
        ["february", "feb"],
        ["march", "mar"],
        ["april", "apr"],
        ["may"],
        ["june", "jun"],
        ["july", "jul"],
        ["august", "aug"],
        ["september", "sep", "sept"],
        ["october", "oct"],
        ["november", "nov"],
        ["december", "dec"],
    ];

    public static TimePart? Read(PhraseReader phrase)
    {
        if (phrase.Try(YearFirst) is { } iso)
            return iso;
        if (phrase.Try(MonthFirst) is { } english)
            return english;
        var named = phrase.TakeAny("ngay", "the") is not null;
        if (phrase.TakeNumber(1, 31) is not { } day)
            return null;
        return phrase.Try(p => Slashed(p, day)) ?? phrase.Try(p => Spoken(p, day, named)) ?? phrase.Try(p => Dashed(p, day, named));
    }

    /// <summary>A day whose month comes later: "từ ngày 15 đến 20/6".</summary>
    public static TimePart? DayOnly(PhraseReader phrase)
    {
        phrase.Take("ngay");
        return phrase.TakeNumber(1, 31) is { } day ? new(TimeKind.On, 0, null, day) : null;
    }

    public static int? EnglishMonth(PhraseReader phrase)
    {
        var month = Array.FindIndex(Months, m => m.Contains(phrase.Peek())) + 1;
        if (month == 0)
            return null;
        phrase.At++;
        return month;
    }

    static TimePart? Slashed(PhraseReader phrase, int day) =>
        phrase.Take("/") && phrase.TakeNumber(1, 12) is { } month
            ? On(day, month, phrase.Try(ShortYear) ?? TimePartReader.OwnYear(phrase))
            : null;

    static int? ShortYear(PhraseReader phrase) =>
        phrase.Take("/") && phrase.Peek()?.Length == 2 && phrase.TakeNumber(0, 99) is { } year ? 2000 + year : null;

    static TimePart? Spoken(PhraseReader phrase, int day, bool named)
    {
        phrase.TakeAny("st", "nd", "rd", "th");
        phrase.Take("of");
        // "6 tháng một lần", "6 tháng năm 2027": without "ngày" a month in words may be no month
        var month =
            !phrase.Take("thang") ? EnglishMonth(phrase)
            : named && phrase.Peek() is not ("nam" or "first" or "second" or "third" or "fourth") ? phrase.TakeOrdinal(12)
            : phrase.TakeNumber(1, 12);
        return month is { } m ? On(day, m, TimePartReader.OwnYear(phrase)) : null;
    }

    // "15-6" is a day only after "ngày" or with a year; otherwise it may be a span, as in "ngày 5-10/6"
    static TimePart? Dashed(PhraseReader phrase, int day, bool named)
    {
        if (phrase.TakeAny("-", ".") is null || phrase.TakeNumber(1, 12) is not { } month)
            return null;
        var year = TimePartReader.OwnYear(phrase);
        return phrase.Peek() == "/" || (year is null && !named) ? null : On(day, month, year);
    }

    static TimePart? YearFirst(PhraseReader phrase) =>
        phrase.TakeYear() is { } year
        && phrase.Take("-")
        && phrase.TakeNumber(1, 12) is { } month
        && phrase.Take("-")
        && phrase.TakeNumber(1, 31) is { } day
            ? On(day, month, year)
            : null;

    static TimePart? MonthFirst(PhraseReader phrase)
    {
        if (EnglishMonth(phrase) is not { } month || phrase.TakeNumber(1, 31) is not { } day)
            return null;
        phrase.TakeAny("st", "nd", "rd", "th");
        return On(day, month, TimePartReader.OwnYear(phrase));
    }

    static TimePart On(int day, int month, int? year) => new(TimeKind.On, month, year, day);
}
