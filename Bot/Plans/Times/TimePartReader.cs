namespace CcchcBot.Plans.Times;

/// <summary>Reads one <see cref="TimePart"/>: `quý I/2026`, `tháng 6`, `15/6`, `6 tháng đầu năm`, `Q2`, `June 2027`.</summary>
static class TimePartReader
{
    public static TimePart? Read(PhraseReader phrase) =>
        phrase.Try(SchoolTerm)
        ?? phrase.Try(HalfYear)
        ?? phrase.Try(Quarter)
        ?? phrase.Try(TimeDateReader.Read)
        ?? phrase.Try(Month)
        ?? phrase.Try(Year);

    /// <summary>The bare number in "quý I, II" or "tháng 3 - 6", read as the same thing as what was named before it.</summary>
    public static TimePart? Another(PhraseReader phrase, TimePart before) =>
        before.Kind is not (TimeKind.Quarter or TimeKind.Month) || phrase.Peek() is not { } next || !IsNumeral(next) ? null
        : phrase.TakeOrdinal(before.Kind == TimeKind.Quarter ? 4 : 12) is not { } number ? null
        : new TimePart(before.Kind, number, OwnYear(phrase)) is var part && phrase.Peek() == "/" ? null
        : part;

    static bool IsNumeral(string token) => char.IsAsciiDigit(token[0]) || token.All(c => c is 'i' or 'v' or 'x');

    static TimePart? SchoolTerm(PhraseReader phrase)
    {
        int? term =
            phrase.TakeAny("first term", "first semester") is not null ? 1
            : phrase.TakeAny("second term", "second semester") is not null ? 2
            : phrase.TakeAny("hoc ky", "hoc ki", "hk", "term", "semester") is not null ? phrase.TakeOrdinal(2)
            : 0;
        var ofYear = phrase.Try(WholeSchoolYear);
        return term is null or 0 ? ofYear
            : ofYear is null ? new(TimeKind.SchoolTerm, term.Value, phrase.Try(SchoolYear))
            : ofYear with { Number = term.Value };
    }

    static TimePart? WholeSchoolYear(PhraseReader phrase)
    {
        phrase.TakeAny(",", "of", "/", "-", "ca", "trong", "suot");
        phrase.Take("the");
        return phrase.TakeAny("nam hoc", "school year", "academic year") is null
            ? null
            : new(TimeKind.SchoolTerm, 0, phrase.Try(SchoolYear));
    }

    static int? SchoolYear(PhraseReader phrase) =>
        phrase.TakeYear() is { } first && phrase.TakeAny("-", "/", "den") is not null && phrase.TakeYear() == first + 1 ? first : null;

    static TimePart? HalfYear(PhraseReader phrase)
    {
        if (phrase.TakeAny("nua dau nam", "first half", "the first half") is not null)
            return new(TimeKind.HalfYear, 1, OfYear(phrase));
        if (phrase.TakeAny("nua cuoi nam", "second half", "the second half", "last half") is not null)
            return new(TimeKind.HalfYear, 2, OfYear(phrase));
        if (phrase.Peek() == "h" && phrase.Peek(1) is "1" or "2" && phrase.Take("h"))
            return new(TimeKind.HalfYear, phrase.TakeOrdinal(2)!.Value, OwnYear(phrase));
        return phrase.Try(FirstMonths);
    }

    // "6 tháng đầu năm", "first nine months of 2027"
    static TimePart? FirstMonths(PhraseReader phrase)
    {
        var end = phrase.TakeAny("first", "the first", "last", "the last");
        var count = phrase.Take("sau") ? 6 : phrase.TakeOrdinal(9);
        if (count is not (3 or 6 or 9) || phrase.TakeAny("thang", "months") is null)
            return null;
        end ??= phrase.TakeAny("dau", "cuoi");
        if (end is null)
            return null;
        var last = end is "cuoi" or "last" or "the last";
        var year = OfYear(phrase);
        return count == 6 ? new(TimeKind.HalfYear, last ? 2 : 1, year) : new(TimeKind.MonthRange, last ? -count.Value : count.Value, year);
    }

    static TimePart? Quarter(PhraseReader phrase)
    {
        int? quarter;
        if (phrase.TakeAny("quy thu", "qui thu", "quy", "qui", "quarter", "q") is not null)
            quarter = phrase.TakeOrdinal(4);
        else
        {
            phrase.Take("the");
            quarter = phrase.TakeOrdinal(4);
            phrase.TakeAny("st", "nd", "rd", "th");
            if (!phrase.Take("quarter"))
                return null;
        }
        return quarter is { } q ? new(TimeKind.Quarter, q, OwnYear(phrase)) : null;
    }

    static TimePart? Month(PhraseReader phrase)
    {
        if (phrase.TakeAny("thang", "month", "t") is not null)
            return phrase.TakeOrdinal(12) is { } spoken ? new(TimeKind.Month, spoken, OwnYear(phrase)) : null;
        if (TimeDateReader.EnglishMonth(phrase) is { } english)
            return new(TimeKind.Month, english, OwnYear(phrase));
        return phrase.TakeNumber(1, 12) is { } month && phrase.Take("/") && phrase.TakeYear() is { } year
            ? new(TimeKind.Month, month, year)
            : null;
    }

    static TimePart? Year(PhraseReader phrase)
    {
        var whole =
            phrase.TakeAny("ca nam", "trong nam", "the whole year", "whole year", "all year") is not null
            || phrase.Peek(-1) is "het" or "dau" or "giua" or "cuoi" or "of" or "the" or "mid" or "-";
        phrase.Take("the");
        var named = phrase.TakeAny("nam", "year") is not null || (whole && phrase.Peek(-1) is "nam" or "year");
        var year = phrase.TakeYear() ?? (named ? OwnYear(phrase) : null);
        return year is not null || (whole && named) ? new(TimeKind.Year, 0, year) : null;
    }

    static int? OfYear(PhraseReader phrase)
    {
        var year = phrase.Try(OwnYear);
        if (year is null)
            phrase.TakeAny("nam", "of the year", "of year", "of");
        return year ?? phrase.Try(OwnYear);
    }

    /// <summary>`/2026`, `năm 2026`, `2026`, `, 2026`; nothing is taken when no year stands here.</summary>
    public static int? OwnYear(PhraseReader phrase) =>
        phrase.Try(p =>
        {
            p.TakeAny("/", "-", ".", ",");
            p.TakeAny("nam", "of");
            return p.TakeYear();
        });
}
