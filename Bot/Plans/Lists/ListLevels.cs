namespace CcchcBot.Plans.Lists;

/// <summary>Which lines of a list have bullets, and how deep each is.</summary>
sealed class ListLevels
{
    const int TabWidth = 4;

    readonly List<(BulletKind? Kind, int Indent)> seen = [];
    readonly bool smallRoman;
    readonly bool letters;

    public ListLevels(string text)
    {
        var bullets = text.Split('\n').Select(ListBullet.Of).OfType<ListBullet>().ToList();
        // "i)" is a letter unless "ii)" is there; "P. Quản lý" is words unless "a." is there
        smallRoman = bullets.Any(b => b.Ordinal == "ii");
        letters = bullets.Any(b => b.Ordinal == "a");
        HasBullets = bullets.Any(b => b.Kind != BulletKind.Letter || IsLettered(b));
    }

    public bool HasBullets { get; }

    public ListBullet? Bullet(string line) =>
        ListBullet.Of(line) switch
        {
            { Ordinal: "i", Kind: BulletKind.Letter } bullet when smallRoman => bullet with { Kind = BulletKind.SmallRoman },
            { Kind: BulletKind.Letter } bullet when !IsLettered(bullet) => null,
            var bullet => bullet,
        };

    /// <summary>The level of a line, from 0; a line without bullet is of the level of its indent.</summary>
    public int Of(BulletKind? kind, string line)
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
