namespace CcchcBot.Plans.Lists;

/// <summary>Which lines of a list have bullets, and how deep each is.</summary>
sealed class ListLevels
{
    const int TabWidth = 4;

    readonly List<(BulletKind? Kind, int Indent)> seen = [];
    readonly Stack<int> above = [];
    readonly bool smallRoman;
    readonly bool letters;
    readonly bool nested;
    int? heading;

    public ListLevels(string text)
    {
        var bullets = text.Split('\n').Select(ListBullet.Of).OfType<ListBullet>().ToList();
        // "i)" is a letter unless "ii)" is there; "P. Quản lý" is words unless "a." is there
        smallRoman = bullets.Any(b => b.Ordinal == "ii");
        letters = bullets.Any(b => b.Ordinal == "a");
        bullets = [.. bullets.Where(b => b.Kind != BulletKind.Letter || IsLettered(b))];
        HasBullets = bullets.Count > 0;
        nested = bullets.Select(b => b.Kind).Distinct().Count() > 1;
    }

    public bool HasBullets { get; }

    public ListBullet? Bullet(string line) =>
        ListBullet.Of(line) switch
        {
            { Ordinal: "i", Kind: BulletKind.Letter } bullet when smallRoman => bullet with { Kind = BulletKind.SmallRoman },
            { Kind: BulletKind.Letter } bullet when !IsLettered(bullet) => null,
            var bullet => bullet,
        };

    /// <summary>The level of a line with a bullet, from 0; never more than one below the line it belongs to.</summary>
    public int Of(ListBullet bullet, string line)
    {
        var level = Below(LevelOf(bullet.Kind, line));
        if (bullet.Ordinal.Length > 0)
            heading = level;
        return level;
    }

    /// <summary>A line without bullet is of the level of its indent; in a nested list it is below the numbered line it comes after.</summary>
    public int Of(string line) =>
        nested && heading is { } numbered && Indent(line) <= seen[0].Indent && !ClosingText.Is(line)
            ? numbered + 1
            : Below(LevelOf(null, line));

    // kinds keep their order, but a level nothing stands on is none
    int Below(int kind)
    {
        while (above.TryPeek(out var last) && last >= kind)
            above.Pop();
        above.Push(kind);
        return above.Count - 1;
    }

    int LevelOf(BulletKind? kind, string line)
    {
        var indent = Indent(line);
        var known = seen.FindLastIndex(s => s.Kind == kind && s.Indent <= indent);
        if (known < 0)
            known = seen.FindIndex(s => s.Kind == kind);
        if (known >= 0 && seen[known].Indent >= indent)
            return known;
        if (known < 0 && kind is null && seen.Count > 0 && indent <= seen[0].Indent)
            return 0;
        seen.Add((kind, indent));
        return seen.Count - 1;
    }

    bool IsLettered(ListBullet bullet) => letters || bullet.Token.EndsWith(')');

    static int Indent(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c))
                break;
            indent += c == '\t' ? TabWidth : 1;
        }
        return indent;
    }
}
