namespace CcchcBot.Plans.Lists;

/// <summary>Lines or bullets as people type and paste them: one item a line, up to three levels deep.</summary>
public static class ListText
{
    const int Deepest = 2;

    /// <summary>
    /// A kind of bullet keeps the level at which it first appeared; the same kind set in deeper is a level of its own.
    /// A paragraph among bullets of several kinds belongs to the numbered line above it.
    /// A line that goes on in lower case where the one before had no end, or broke off, is joined to it.
    /// </summary>
    public static IReadOnlyList<Node> Read(string text)
    {
        var levels = new ListLevels(text);
        List<Node> nodes = [];
        foreach (var line in text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            if (levels.Bullet(line) is { } bullet)
                nodes.Add(new(bullet.Token, Math.Min(levels.Of(bullet, line), Deepest), bullet.Rest));
            else if (nodes is [.., var last] && GoesOn(last, line.Trim(), levels.HasBullets))
                nodes[^1] = last with { Text = $"{last.Text} {line.Trim()}".Trim() };
            else
                nodes.Add(new("", Math.Min(levels.Of(line), Deepest), line.Trim()));
        }
        return [.. nodes.Where(n => n.Text.Length > 0)];
    }

    static bool GoesOn(Node last, string line, bool bullets) =>
        last.Text.Length == 0
        || CutLine.Is(last.Text)
        || (bullets && char.IsLower(line[0]) && last.Text[^1] is not ('.' or ';' or ':' or '!' or '?' or '…'));
}
