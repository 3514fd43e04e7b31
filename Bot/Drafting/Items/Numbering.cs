using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Drafting.Items;

/// <summary>The numbering people typed: what it counts, what comes next, and how items are called by their place.</summary>
static class Numbering
{
    const string Letters = "abcdđeghiklmnopqrstuvxy";
    static readonly string[] Romans = [.. "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".Split(' ')];

    /// <summary>What a token counts, without its signs; empty for a bullet.</summary>
    public static string Ordinal(string token) => ListBullet.Of($"{token} x") is { Ordinal: { Length: > 0 } ordinal } ? ordinal : "";

    /// <summary>The token after this one; a bullet goes on as it is.</summary>
    public static string Next(string token)
    {
        var ordinal = Ordinal(token);
        var parts = ordinal.Split('.');
        var next =
            int.TryParse(parts[^1], out var number) ? string.Join('.', [.. parts[..^1], $"{number + 1}"])
            : ordinal.Length == 1
            && ordinal != "i"
            && Letters.IndexOf(ordinal[0], StringComparison.Ordinal) is var at and >= 0
            && at + 1 < Letters.Length
                ? $"{Letters[at + 1]}"
            : Array.IndexOf(Romans, ordinal) is var roman and >= 0 && roman + 1 < Romans.Length ? Romans[roman + 1]
            : ordinal;
        return ordinal.Length == 0 ? token : With(token, ordinal, next);
    }

    /// <summary>"2.1." under what is now "1.": "1.1.".</summary>
    public static string Moved(string token, string from, string to)
    {
        var (was, now) = (Ordinal(from), Ordinal(to));
        return was.Length > 0 && now.Length > 0 && token.StartsWith($"{was}.", StringComparison.Ordinal)
            ? now + token[was.Length..]
            : token;
    }

    public static int PlaceOf(string letter) => letter.Length == 1 ? Letters.IndexOf(letter[0], StringComparison.Ordinal) : -1;

    /// <summary>By place: 1, 2, 2.1, 2.2, 3 — one for each line of the list.</summary>
    public static IReadOnlyList<string> Paths(IReadOnlyList<Node> nodes)
    {
        List<string> paths = [];
        Number(ItemGroup.Of(nodes), "", paths);
        return paths;
    }

    static void Number(ItemGroup group, string above, List<string> paths)
    {
        foreach (var (i, item) in group.Items.Index())
        {
            paths.Add($"{above}{i + 1}");
            Number(item.Under, $"{above}{i + 1}.", paths);
        }
    }

    /// <summary>A line as it is called: its place, then the numbering it has in the plan where that counts differently.</summary>
    public static string Line(string path, Node node, int most)
    {
        var ordinal = Ordinal(node.Token);
        var own = ordinal.Length > 0 && ordinal != path && ordinal != path.Split('.')[^1] ? $"{node.Token} " : "";
        return $"{path}. {own}{Short.Of(node.Text, most)}";
    }

    static string With(string token, string ordinal, string next)
    {
        var at = token.IndexOf(ordinal, StringComparison.OrdinalIgnoreCase);
        var upper = token.AsSpan(at, ordinal.Length).ContainsAnyExceptInRange('A', 'Z') is false;
        return token[..at] + (upper ? next.ToUpperInvariant() : next) + token[(at + ordinal.Length)..];
    }
}
