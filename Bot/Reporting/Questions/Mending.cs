using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting.Questions;

/// <summary>Mends a word no phrase has: letters a Vietnamese keyboard left behind ("tifnh", "quys"), a missing blank, a slip of the finger.</summary>
static class Mending
{
    /// <summary>The words, with each unknown one as what it may stand for; as itself when it is like none.</summary>
    public static IEnumerable<PhraseToken> Of(IReadOnlyList<PhraseToken> tokens, IReadOnlyList<string> unknown) =>
        tokens.SelectMany(
            (t, at) =>
                unknown.Contains(t.Text) ? Of(t, tokens.ElementAtOrDefault(at - 1).Text, tokens.ElementAtOrDefault(at + 1).Text) : [t]
        );

    static IEnumerable<PhraseToken> Of(PhraseToken token, string? before, string? after)
    {
        var word = token.Text;
        if (!char.IsAsciiLetter(word[0]) || PhraseBook.Vocabulary.Contains(word))
            return [token];
        if (Untelexed(word) is var plain && PhraseBook.Vocabulary.Contains(plain))
            return [token with { Text = plain }];
        if (Parted(plain) is var (first, second))
            return [token with { Text = first }, token with { Text = second }];
        return Nearest(word, before, after) is { } near ? [token with { Text = near }]
            : plain != word && Nearest(plain, before, after) is { } nearer ? [token with { Text = nearer }]
            : [token];
    }

    /// <summary>Telex as typed into a plain keyboard: "tieens ddooj" is "tien do".</summary>
    public static string Untelexed(string word)
    {
        var plain = new List<char>(word.Length);
        foreach (var letter in word)
            if (
                plain.Count > 0
                && (letter is 's' or 'f' or 'r' or 'x' or 'j' or 'w' || letter == plain[^1] && letter is 'a' or 'e' or 'o' or 'd')
            )
                continue;
            else
                plain.Add(letter);
        return new([.. plain]);
    }

    static (string, string)? Parted(string word)
    {
        for (var at = 2; at <= word.Length - 2; at++)
            if (PhraseBook.Vocabulary.Contains(word[..at]) && PhraseBook.Vocabulary.Contains(word[at..]))
                return (word[..at], word[at..]);
        return null;
    }

    /// <summary>One slip away, two in a long word; of three letters, or of several, the one that makes a phrase with a neighbour or has two letters changed about.</summary>
    static string? Nearest(string word, string? before, string? after)
    {
        if (word.Length < 3)
            return null;
        var most = word.Length >= 8 ? 2 : 1;
        var near = PhraseBook.Vocabulary.Where(v => v.Length > 2 && EditDistance.Of(word, v, most) <= most).ToList();
        if (near.Count > 1 || word.Length == 3)
            near.RemoveAll(v =>
                !IsSwap(word, v) && !PhraseBook.Pairs.Contains((before ?? "", v)) && !PhraseBook.Pairs.Contains((v, after ?? ""))
            );
        return near is [var one] ? one : null;
    }

    static bool IsSwap(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());
}
