using System.Text.RegularExpressions;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Takes Markdown's signs off lines and remembers where they began: their depth says nothing of the outline.</summary>
sealed partial class Markdown
{
    (int First, int Count) headings;
    (int First, int Count) stars;
    (int First, int Count) breaks;

    public IEnumerable<Finding> Warnings =>
        from w in (((int First, int Count) Seen, string Code)[])
            [(headings, "markdown.heading"), (stars, "markdown.stars"), (breaks, "markdown.break")]
        where w.Seen.Count > 0
        select Finding.Of(w.Code, w.Seen.First, $"{w.Seen.Count}");

    /// <returns>The line without signs, and whether the signs made all of it bold; null where nothing says.</returns>
    public (string Text, bool? Bold) Plain(string source, int line, bool goesOn)
    {
        if (goesOn && source.EndsWith("  ", StringComparison.Ordinal))
            breaks = Seen(breaks, line);
        var text = source.Trim();
        bool? bold = null;
        if (Heading().Match(text) is { Success: true } heading)
        {
            headings = Seen(headings, line);
            (text, bold) = (heading.Groups["text"].Value, true);
        }
        // bold may go on over several lines: its signs then stand alone at the ends
        var bare = Lone().Replace(Stars().Replace(text, "$2"), "");
        if (bare != text)
        {
            stars = Seen(stars, line);
            if (text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal))
                bold = true;
        }
        return (Escaped().Replace(bare, "$1"), bold);
    }

    static (int, int) Seen((int First, int Count) seen, int line) => (seen.Count == 0 ? line : seen.First, seen.Count + 1);

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(\*{1,3}|__)(?=\S)([^*]+?)(?<=\S)\1")]
    private static partial Regex Stars();

    [GeneratedRegex(@"^\*\*(?=\S)|(?<=\S)\*\*$")]
    private static partial Regex Lone();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|])")]
    private static partial Regex Escaped();
}
