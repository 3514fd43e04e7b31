using System.Globalization;

namespace CcchcBot.Plans.Times;

/// <summary>A run of letters (folded), a run of digits, or one sign, and where it stands in the text as typed.</summary>
readonly record struct PhraseToken(string Text, int Start, int End)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}

static class PhraseTokens
{
    /// <summary>A phrase longer than this many tokens is prose, not a time: reading stops here, so work is bounded.</summary>
    public const int Most = 64;

    /// <summary>The tokens of a phrase; null when there are more than <paramref name="most"/>.</summary>
    public static IReadOnlyList<PhraseToken>? Of(string typed, int most = Most)
    {
        var tokens = new List<PhraseToken>();
        for (var start = 0; start < typed.Length; )
        {
            var end = start + 1;
            while (end < typed.Length && Continues(typed[start], typed[end]))
                end++;
            if (!char.IsWhiteSpace(typed[start]))
                tokens.AddRange(Parted(Text(typed[start..end])).Select(t => new PhraseToken(t, start, end)));
            if (tokens.Count > most)
                return null;
            start = end;
        }
        return tokens;
    }

    static bool Continues(char first, char next) =>
        char.IsAsciiDigit(first) ? char.IsAsciiDigit(next)
        : char.IsWhiteSpace(first) ? char.IsWhiteSpace(next)
        : IsLetter(first) && (IsLetter(next) || IsMark(next));

    static bool IsLetter(char c) => char.IsLetter(c);

    static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    static string Text(string run) => run is "–" or "—" or "−" or "‐" or "‑" ? "-" : Folded.Of(run);

    // "QII", "HKI": the number is glued to its word
    static IEnumerable<string> Parted(string text)
    {
        foreach (var word in (string[])["quy", "qui", "q", "hk"])
            if (text.StartsWith(word, StringComparison.Ordinal) && text[word.Length..] is "i" or "ii" or "iii" or "iv")
                return [word, text[word.Length..]];
        return text.Length == 0 ? [] : [text];
    }
}
