using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Items;

/// <summary>Typed words read from the left, folded; the rest can be had as it was typed.</summary>
sealed partial class SaidWords(string text)
{
    readonly IReadOnlyList<(string Folded, int Start)> words = [.. Word().Matches(text).Select(m => (Folded.Of(m.Value), m.Index))];

    public int At { get; set; }

    public bool Ended => At >= words.Count;

    public string Next => Ended ? "" : words[At].Folded;

    /// <summary>What is left, as typed, without the sign before it.</summary>
    public string Rest => Ended ? "" : text[words[At].Start..].TrimStart(':', '-', ' ', '\n', '\t', '\r').Trim();

    /// <summary>Whether one of these phrases comes next; it is passed. Longer ones are to be named first.</summary>
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

    /// <summary>An item by its place: "3", "2.1", "2a", "2 a)", and with <paramref name="romans"/> "II".</summary>
    public string? Item(bool romans)
    {
        if (Place().Match(Next) is { Success: true } place)
        {
            At++;
            var letter = place.Groups["letter"].Value;
            if (letter.Length == 0 && Next.Length == 1 && char.IsAsciiLetter(Next[0]) && IsClosed(At + 1))
                letter = words[At++].Folded;
            Take(")", ".");
            return place.Groups["path"].Value + (letter.Length > 0 ? $".{letter}" : "");
        }
        if (!romans || !Roman().IsMatch(Next))
            return null;
        var roman = Next;
        At++;
        Take(")", ".");
        return roman;
    }

    bool IsClosed(int at) => at >= words.Count || words[at].Folded is ")" or ":" or ",";

    /// <summary>Places from one to the other, when both are numbers.</summary>
    public static IEnumerable<string> Through(string from, string to) =>
        int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && last >= first
            ? Enumerable.Range(first, last - first + 1).Select(i => $"{i}")
            : [from, to];

    [GeneratedRegex(@"\p{N}+(?:\.\p{N}+)*\p{L}*|[\p{L}\p{M}]+|\S")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<path>\d{1,3}(?:\.\d{1,3}){0,2})(?<letter>[a-z])?$")]
    private static partial Regex Place();

    [GeneratedRegex("^[ivx]{1,5}$")]
    private static partial Regex Roman();
}
