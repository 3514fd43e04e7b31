using System.Text.RegularExpressions;

namespace CcchcBot.Drafting.Items;

/// <summary>Where text can be parted: after sentences and semicolons, never after "P." or "TP.".</summary>
static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text, bool semicolons)
    {
        List<string> parts = [];
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            if (end.Value[0] == ';' ? !semicolons : Abbreviated().IsMatch(text[start..end.Index]))
                continue;
            parts.Add(text[start..(end.Index + 1)].Trim());
            start = end.Index + end.Length;
        }
        parts.Add(text[start..].Trim());
        return [.. parts.Where(p => p.Any(char.IsLetterOrDigit))];
    }

    [GeneratedRegex(@"[.!?…](?:\s+(?=[\p{Lu}\p{N}""“(-])|\n)|;\s*")]
    private static partial Regex End();

    // a short word in capitals before the stop ("P.", "TP.", not "quý I."), or a number that begins the text
    [GeneratedRegex(@"(?:^|[\s(])(?![IVX]+$)\p{Lu}\p{L}{0,2}$|^\p{N}{1,2}$")]
    private static partial Regex Abbreviated();
}
