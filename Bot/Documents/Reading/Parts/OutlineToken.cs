using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>The numbering or bullet a line begins with.</summary>
/// <param name="Ordinal">What it counts to; null for bullets.</param>
sealed partial record OutlineToken(TokenKind Kind, string Token, int? Ordinal, string Rest)
{
    /// <summary>Điểm follow the Vietnamese alphabet.</summary>
    public const string Letters = "abcdđeghiklmnopqrstuvxy";

    public static OutlineToken? Of(string text)
    {
        if (Article().Match(text) is { Success: true } part)
            return new(TokenKind.Part, part.Value.Trim(), Value(part.Groups["n"].Value), text[part.Length..].Trim());
        if (ListBullet.Of(text) is not { } bullet)
            return null;
        var kind = bullet.Kind switch
        {
            BulletKind.Dash => TokenKind.Dash,
            BulletKind.Plus => TokenKind.Plus,
            BulletKind.Dot => TokenKind.Dot,
            BulletKind.Roman => TokenKind.Roman,
            BulletKind.Number => TokenKind.Arabic,
            BulletKind.Dotted2 or BulletKind.Dotted3 => TokenKind.Dotted,
            BulletKind.Letter when char.IsUpper(bullet.Token[0]) => TokenKind.Part,
            BulletKind.Letter or BulletKind.SmallRoman => TokenKind.Letter,
            _ => TokenKind.None,
        };
        // "P. Quản lý", "a. " may be words: only "a)" is surely a token, "A." when a title in capitals follows
        if (kind == TokenKind.Part && (bullet.Rest.Length == 0 || !Marks.IsCapitals(bullet.Rest)))
            return null;
        return new(kind, bullet.Token, Value(bullet.Ordinal), bullet.Rest);
    }

    /// <summary>How deep a dotted number is: `1.1.` is 2.</summary>
    public int Parts => Token.Trim('.', ')').Count('.') + 1;

    static int? Value(string ordinal)
    {
        var last = ordinal[(ordinal.LastIndexOf('.') + 1)..];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : last.Length == 0 ? null
            : last.All(c => "ivxIVX".Contains(c, StringComparison.Ordinal)) ? Roman(last.ToLowerInvariant())
            : Letters.IndexOf(char.ToLowerInvariant(last[0]), StringComparison.Ordinal) is var at and >= 0 ? at + 1
            : null;
    }

    static int Roman(string letters)
    {
        static int Of(char c) =>
            c switch
            {
                'x' => 10,
                'v' => 5,
                _ => 1,
            };
        return letters.Index().Sum(l => l.Index + 1 < letters.Length && Of(l.Item) < Of(letters[l.Index + 1]) ? -Of(l.Item) : Of(l.Item));
    }

    [GeneratedRegex(@"^(?:Phần|Chương|Mục|Điều)\s+(?<n>\d{1,3}|[IVX]{1,5})\s*[.:]?(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
