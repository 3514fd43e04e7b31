namespace CcchcBot.Plans.Times;

/// <summary>
/// Reads a time phrase (thời gian thực hiện) as people write it in plans, with or without accents, Vietnamese or English.
/// Either the whole phrase is understood or it is <see cref="TimeKind.Unspecified"/>: nothing is guessed from a part of it.
/// </summary>
public static class TimePhrase
{
    /// <param name="year">The plan's year, for phrases without a year of their own; null while it is not known.</param>
    public static TimeSpec Read(string raw, int? year)
    {
        var unread = new TimeSpec(raw, TimeKind.Unspecified);
        if (PhraseTokens.Of(raw) is not { Count: > 0 } tokens)
            return unread;
        var phrase = new PhraseReader(raw, tokens);
        return (
            Whole(phrase, TimeWaiting.OnDemand)
            ?? Whole(phrase, p => TimeRepeating.Read(p, year))
            ?? Whole(phrase, p => TimeRepeating.Continuous(p, year))
            ?? Whole(phrase, p => TimeDated.Read(p, year))
            ?? Whole(phrase, TimeWaiting.Dependent)
            ?? unread
        ) with
        {
            Raw = raw,
        };
    }

    /// <summary>Whether a phrase would be understood if only the year of the plan were known.</summary>
    public static bool NeedsYear(string raw) =>
        Read(raw, null).Kind == TimeKind.Unspecified && Read(raw, ALeapYear).Kind != TimeKind.Unspecified;

    /// <summary>"Như trên": the cell above is meant, which the person is asked to confirm.</summary>
    public static bool MeansSameAsAbove(string raw) =>
        Folded.Of(raw).Trim(' ', '-', '.', '(', ')')
            is "nt"
                or "n.t"
                or "n/t"
                or "nhu tren"
                or "//"
                or "/ /"
                or "\""
                or "\"\""
                or "''"
                or "”"
                or "″"
                or "〃"
                or "same as above"
                or "as above"
                or "ditto";

    /// <summary>How a time is shown back: "Quý I (đến 31/3/2027)", "Trước ngày 15/6 (chậm nhất 14/6/2027)".</summary>
    public static string Show(TimeSpec time, Words words) => TimeShow.Of(time, words);

    const int ALeapYear = 2024;

    static TimeSpec? Whole(PhraseReader phrase, Func<PhraseReader, TimeSpec?> rule)
    {
        phrase.At = 0;
        var read = rule(phrase);
        while (phrase.TakeAny(".", ";", ",") is not null) { }
        return phrase.Ended ? read : null;
    }
}
