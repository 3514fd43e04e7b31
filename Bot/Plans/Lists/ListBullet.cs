using System.Globalization;

namespace CcchcBot.Plans.Lists;

enum BulletKind
{
    Dash,
    Plus,
    Dot,
    Roman,
    Number,
    Dotted2,
    Dotted3,
    Letter,
    SmallRoman,
}

/// <summary>The numbering or bullet a line begins with.</summary>
/// <param name="Token">As typed: `-`, `1.`, `a)`, `1.1.`.</param>
/// <param name="Ordinal">What is counted, without signs and in lower case; empty for bullets.</param>
/// <param name="Rest">The line after it.</param>
sealed record ListBullet(BulletKind Kind, string Token, string Ordinal, string Rest)
{
    const string Dashes = "-–—−‐‑‒―";
    const string Dots = "•●○◦▪■□◆▸►➢✓✔·*»→\uF0B7\uF0A7\uF02D\uF0D8";

    /// <summary>Null when the line begins with words.</summary>
    public static ListBullet? Of(string line)
    {
        var trimmed = line.Trim();
        return trimmed.Length == 0 ? null : Sign(trimmed) ?? Counted(trimmed);
    }

    static ListBullet? Sign(string line)
    {
        if (line.StartsWith("o\t", StringComparison.Ordinal)) // Word's second level
            return Cut(BulletKind.Dot, line, 1, "");
        var next = line.Length > 1 ? line[1] : ' ';
        var kind =
            Dashes.Contains(line[0]) && !Dashes.Contains(next) ? BulletKind.Dash
            : line[0] == '+' && !char.IsAsciiDigit(next) ? BulletKind.Plus
            : Dots.Contains(line[0]) && next != '*' ? BulletKind.Dot
            : (BulletKind?)null;
        return kind is { } k ? Cut(k, line, 1, "") : null;
    }

    // "1.", "(1)", "1)", "1/", "1.1.", "1.1", "a)", "đ.", "IV."
    static ListBullet? Counted(string line)
    {
        var open = line[0] == '(' ? 1 : 0;
        var end = open;
        while (end < line.Length && end < 12 && (char.IsLetterOrDigit(line[end]) || IsInnerDot(line, end)))
            end++;
        var ordinal = line[open..end];
        if (ordinal.Length == 0)
            return null;
        var closed = end < line.Length && (line[end] == ')' || (open == 0 && line[end] is '.' or '/'));
        if (KindOf(ordinal) is not { } kind || (!closed && kind is not (BulletKind.Dotted2 or BulletKind.Dotted3)))
            return null;
        var length = closed ? end + 1 : end;
        return IsParted(line, length, closed && line[end] == ')' || kind == BulletKind.Number && closed && line[end] == '.', kind)
            ? Cut(kind, line, length, ordinal.ToLowerInvariant())
            : null;
    }

    static bool IsInnerDot(string line, int at) =>
        line[at] == '.' && at > 0 && char.IsAsciiDigit(line[at - 1]) && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1]);

    // a blank, the end, or (after "1." and "a)") a letter; "1.5 triệu" goes on in lower case and is an amount
    static bool IsParted(string line, int at, bool tight, BulletKind kind)
    {
        if (at >= line.Length)
            return true;
        if (!char.IsWhiteSpace(line[at]))
            return tight && char.IsLetter(line[at]);
        var word = line.AsSpan(at).TrimStart();
        return kind is not (BulletKind.Dotted2 or BulletKind.Dotted3) || line[at - 1] == '.' || !char.IsLower(word[0]);
    }

    static BulletKind? KindOf(string ordinal)
    {
        if (ordinal.Split('.') is var parts && parts.All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit)))
            return parts.Length switch
            {
                1 => BulletKind.Number,
                2 => BulletKind.Dotted2,
                3 => BulletKind.Dotted3,
                _ => null,
            };
        if (ordinal.All(c => c is 'I' or 'V' or 'X') && ordinal.Length < 6)
            return BulletKind.Roman;
        if (ordinal.Length is > 1 and < 6 && ordinal.All(c => c is 'i' or 'v' or 'x'))
            return BulletKind.SmallRoman;
        return ordinal.Length == 1 && char.IsLetter(ordinal[0]) ? BulletKind.Letter : null;
    }

    static ListBullet Cut(BulletKind kind, string line, int length, string ordinal) =>
        new(kind, line[..length], ordinal, line[length..].Trim());
}
