namespace CcchcBot.Plans.Times;

/// <summary>One piece of the calendar or several joined: `quý I, II` (listed), `tháng 3 - 6` (through).</summary>
/// <param name="Listed">Whether they were joined by a comma or "và", so that what lies between is not named.</param>
sealed record TimeParts(IReadOnlyList<TimePart> Parts, bool Listed)
{
    /// <param name="between">After "từ" or "between", where "và" means through.</param>
    public static TimeParts Read(PhraseReader phrase, bool between)
    {
        if (phrase.Try(DayThenDate) is { } days)
            return days;
        if (TimePartReader.Read(phrase) is not { } first)
            return new([], false);
        List<TimePart> parts = [first];
        var listed = false;
        while (phrase.Try(p => Next(p, parts[^1])) is var (part, comma))
        {
            parts.Add(part);
            listed |= comma && !between;
        }
        return new(parts, listed);
    }

    /// <summary>Each part's days, one after the other; null when a year is missing, a day does not exist, or they run backwards.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly To)>? In(int? year) => Spans(Borrowed(year)) ?? Spans(Planned(year));

    // "tháng 3 đến tháng 6/2026": a part without a year borrows its neighbour's
    List<TimePart> Borrowed(int? year)
    {
        var filled = Parts.ToList();
        for (var i = filled.Count - 2; i >= 0; i--)
            filled[i] = filled[i] with { Year = filled[i].Year ?? filled[i + 1].Year };
        for (var i = 0; i < filled.Count; i++)
            filled[i] = filled[i] with { Year = filled[i].Year ?? (i > 0 ? filled[i - 1].Year : year) };
        return filled;
    }

    // "tháng 11 đến tháng 4/2026" in a plan of 2025
    List<TimePart> Planned(int? year) =>
        Parts.Any(p => p.Year is { } own && Math.Abs(own - year ?? own) > 1)
            ? []
            : [.. Parts.Select(p => p with { Year = p.Year ?? year })];

    static List<(DateOnly From, DateOnly To)>? Spans(List<TimePart> parts)
    {
        List<(DateOnly From, DateOnly To)> spans = [];
        foreach (var part in parts)
        {
            if (part.Year is not { } year || part.In(year) is not { } span || (spans.Count > 0 && span.To <= spans[^1].To))
                return null;
            spans.Add(span);
        }
        return spans.Count > 0 ? spans : null;
    }

    static TimeParts? DayThenDate(PhraseReader phrase) =>
        TimeDateReader.DayOnly(phrase) is { } day
        && phrase.TakeAny("den", "toi", "-", "to") is not null
        && TimeDateReader.Read(phrase) is { } date
            ? new([day with { Number = date.Number, Year = date.Year }, date], false)
            : null;

    static (TimePart Part, bool Listed)? Next(PhraseReader phrase, TimePart before)
    {
        var through = phrase.TakeAny("den", "toi", "-", "to", "until", "till", "through") is not null;
        if (through)
            phrase.TakeAny("het", "cuoi", "the end of", "end of");
        else if (phrase.TakeAny(", va", ",", ";", "va", "&", "+", "and", "hoac", "or") is null)
            return null;
        var part = phrase.Try(p => TimePartReader.Another(p, before)) ?? TimePartReader.Read(phrase);
        return part is null ? null : (part, !through);
    }
}
