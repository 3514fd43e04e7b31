using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting.Questions;

/// <summary>Windows with a number: "quý II/2025", "q2", "6 tháng cuối năm", "tháng 4", "10 ngày tới", "18/3", and from one to another.</summary>
static class SpanReader
{
    /// <summary>The window that stands where the reader is; null, and the reader where it was, when none does.</summary>
    public static Span? Read(PhraseReader words)
    {
        var from = words.Try(p => p.TakeAny("tu", "from", "between") is null ? null : One(p));
        if ((from ?? words.Try(One)) is not { } first)
            return null;
        return
            words.Try(p => p.TakeAny("den", "toi", "to", "until", "through", "and", "-", "–") is null ? null : One(p)) is { } last
            && (from is not null || last.Kind == first.Kind)
            ? first with
            {
                Until = last,
                Year = first.Year ?? last.Year,
            }
            : first;
    }

    static Span? One(PhraseReader words) =>
        words.Try(Quarter) ?? words.Try(SomeMonths) ?? words.Try(SomeDays) ?? words.Try(Date) ?? words.Try(Month) ?? words.Try(Year);

    static Span? Quarter(PhraseReader words)
    {
        var quarter =
            words.Try(p => p.TakeAny("quy", "qui", "quarter", "q") is null ? null : Boxed(p.TakeOrdinal(4) ?? (p.Take("nhat") ? 1 : null)))
            ?? words.Try(p =>
                p.TakeOrdinal(4) is { } said && (p.TakeAny("st", "nd", "rd", "th") ?? "") is not null && p.Take("quarter")
                    ? Boxed(said)
                    : null
            );
        return quarter is null ? null : new(SpanKind.Quarter, quarter.Value, OfYear(words));
    }

    /// <summary>Six or nine months.</summary>
    static Span? SomeMonths(PhraseReader words)
    {
        var first = words.TakeAny("first") is not null;
        var last = !first && words.TakeAny("last", "second") is not null;
        var months =
            words.TakeAny("six") is not null ? 6
            : words.TakeAny("nine") is not null ? 9
            : words.TakeOrdinal(9);
        words.Take("-");
        if (months is not (6 or 9) || words.TakeAny("thang", "months", "month", "t") is null)
            return null;
        words.TakeAny("dau");
        last |= words.TakeAny("cuoi") is not null;
        return (months, last) switch
        {
            (6, _) => new(SpanKind.Half, last ? 2 : 1, OfYear(words)),
            (9, false) => new(SpanKind.NineMonths, Year: OfYear(words)),
            _ => null,
        };
    }

    static Span? SomeDays(PhraseReader words)
    {
        words.TakeAny("trong", "within", "in");
        words.TakeAny("vong", "the");
        var next = words.TakeAny("next", "coming") is not null;
        if (words.TakeNumber(1, 365, 3) is not { } many || words.TakeAny("ngay", "days", "day", "tuan", "weeks") is not { } unit)
            return null;
        var days = unit is "tuan" or "weeks" ? many * 7 : many;
        return words.TakeAny("toi", "sap toi", "nua", "ke tiep") is not null || next ? new(SpanKind.NextDays, days) : null;
    }

    static Span? Date(PhraseReader words)
    {
        words.TakeAny("ngay", "on");
        if (
            words.TakeNumber(1, 31) is not { } day
            || words.TakeAny("/", "-", "thang") is null
            || words.TakeNumber(1, 12) is not { } month
            || day > DateTime.DaysInMonth(2024, month)
        )
            return null;
        var year = words.Try(p => p.TakeAny("/", "-", "nam") is null ? null : Boxed(p.TakeYear()));
        return year is { } said && day > DateTime.DaysInMonth(said.Value, month)
            ? null
            : new(SpanKind.Day, Day: new(year?.Value ?? 1, month, day));
    }

    static Span? Month(PhraseReader words)
    {
        if (words.TakeAny("thang", "month", "t") is not null)
            return words.TakeOrdinal(12) is { } said ? new(SpanKind.Month, said, OfYear(words)) : null;
        var number = Array.FindIndex(TimeDateReader.Months, m => m.Contains(words.Peek())) + 1;
        if (number == 0)
            return null;
        var told = words.At == 0 || words.Peek(-1) is "in" or "of" or "for" or "by" or "from" or "to" or "since" or "until" or "status";
        words.At++;
        var year = OfYear(words);
        // "may" is mostly no month
        return number == 5 && year is null && !(told && words.Ended) ? null : new(SpanKind.Month, number, year);
    }

    static Span? Year(PhraseReader words)
    {
        words.TakeAny("nam", "year");
        return words.TakeYear() is { } year ? new(SpanKind.Year, Year: year) : null;
    }

    /// <summary>"/2025", "năm 2025", "of 2025", or the year alone.</summary>
    static int? OfYear(PhraseReader words) =>
        words
            .Try(p =>
            {
                p.TakeAny("/", "-", "nam", "of", "in", "trong nam", "cua nam");
                return Boxed(p.TakeYear());
            })
            ?.Value;

    // a reference, so that "none" puts the reader back
    static Number? Boxed(int? value) => value is { } number ? new(number) : null;

    sealed record Number(int Value);
}
