using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.Prose;

/// <summary>The words of a sentence, and where units are named among them.</summary>
sealed partial class SentenceUnits(string sentence, IReadOnlyList<Unit> units)
{
    const int LongestName = 10;

    static readonly string[] Between =
    [
        "chu tri",
        "lam dau moi",
        "la dau moi",
        "phoi hop cung voi",
        "phoi hop voi",
        "phoi hop cung",
        "phoi hop",
        "cung voi",
        "cung",
        "voi",
        "va",
        "leads",
        "with",
        "and",
        ",",
    ];

    readonly IReadOnlyList<(string Folded, int Start, int End)> words =
    [
        .. Word().Matches(sentence).Select(m => (Folded.Of(m.Value), m.Index, m.Index + m.Length)),
    ];

    public int At { get; set; }

    public bool Ended => At >= words.Count;

    public int Start => words[At].Start;

    public bool Take(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var parts = phrase.Split(' ');
            if (At + parts.Length <= words.Count && parts.Index().All(p => words[At + p.Index].Folded == p.Item))
            {
                At += parts.Length;
                return true;
            }
        }
        return false;
    }

    public void TakeAll(params ReadOnlySpan<string> phrases)
    {
        while (Take(phrases)) { }
    }

    /// <summary>Units one after the other with "chủ trì", "phối hợp", "và" between them; a "chủ trì" after the last is theirs.</summary>
    public (int Start, int End)? Chain()
    {
        if (Ended || Unit() is not { } first)
            return null;
        var (start, end) = (words[At].Start, 0);
        for (int? length = first; length is { } l; length = Ended ? null : Unit())
        {
            At += l;
            end = words[At - 1].End;
            var after = At;
            if (Take("chu tri", "lam dau moi", "la dau moi", "leads"))
                end = words[(after = At) - 1].End;
            TakeAll(Between);
            if (Ended || Unit() is null)
            {
                At = after;
                break;
            }
        }
        return (start, end);
    }

    public IEnumerable<string> Units()
    {
        while (!Ended && Unit() is { } length)
        {
            yield return sentence[words[At].Start..words[At + length - 1].End];
            At += length;
            var after = At;
            if (!Take(",", "va", "and") || Ended || Unit() is null)
                At = after;
        }
    }

    /// <summary>How many words name a unit here; null when none do.</summary>
    int? Unit()
    {
        for (var length = Math.Min(LongestName, words.Count - At); length > 0; length--)
            if (Names(sentence[words[At].Start..words[At + length - 1].End]))
                return length;
        return null;
    }

    bool Names(string text) =>
        char.IsUpper(text[0])
        && (
            units.Any(u => u.Aliases.Prepend(u.Name).Any(name => Folded.Of(name) == Folded.Of(text)))
            || Abbreviation().IsMatch(text) && UnitNames.Find(text, units) is UnitMatch.One
        );

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:\.(?=[\p{L}\s]))?|\S")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:\p{Lu}{1,2}\. ?)?\p{Lu}[\p{Lu}&]{1,8}$")]
    private static partial Regex Abbreviation();
}
