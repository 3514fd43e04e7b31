namespace CcchcBot.Plans.Times;

/// <summary>Phrases with an end on the calendar: `quý I, II`, `trước ngày 15/6`, `từ tháng 11/2025 đến quý I/2026`.</summary>
static class TimeDated
{
    public static TimeSpec? Read(PhraseReader phrase, int? year)
    {
        var bound = TimeBound.Take(phrase);
        var vague = Vague(phrase);
        var parts = TimeParts.Read(phrase, bound.Between);
        if (parts.Parts.Count == 0)
            return null;
        var read = vague is { } edge ? TimeWindow.Roughly(edge, bound, parts, year) : TimeWindow.Of(bound, parts, year);
        return read is null ? null : Ending(phrase, read with { Tentative = read.Tentative || bound.Tentative });
    }

    static int? Vague(PhraseReader phrase) =>
        phrase.TakeAny(
            "dau",
            "giua",
            "cuoi",
            "early in",
            "early",
            "beginning of",
            "mid -",
            "mid",
            "middle of",
            "late in",
            "late",
            "end of",
            "the end of"
        ) switch
        {
            null => null,
            "dau" or "early in" or "early" or "beginning of" => 3,
            "giua" or "mid -" or "mid" or "middle of" => 6,
            _ => 12,
        };

    // "… hằng năm" says nothing new inside the plan of a year
    static TimeSpec Ending(PhraseReader phrase, TimeSpec read)
    {
        phrase.TakeAny("hang nam", "every year", "each year");
        if (phrase.TakeAny("( du kien )", "du kien", "( tentative )", "tentative") is not null)
            read = read with { Tentative = true };
        return TimeWaiting.Condition(phrase) is { } condition ? read with { DependsOn = condition } : read;
    }
}
