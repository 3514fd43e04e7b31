using System.Globalization;
using System.Text;

namespace CcchcBot.Plans;

/// <summary>Text as it is compared: lower case, no accents, `đ` as `d`, every run of white space one blank.</summary>
/// <remarks>Folding drops tone marks wherever they were placed, so `hoà` and `hòa`, `uỷ` and `ủy` are the same.</remarks>
public static class Folded
{
    const int Short = 256;
    const char Unseen = '\0';
    const char Dropped = '\u0001';
    const char Hard = '\u0002';

    /// <summary>What each letter folds to by itself, found out when it is first met: nearly all text is of these.</summary>
    static readonly char[] Letters = new char[0x2100];

    public static string Of(string text)
    {
        Span<char> folded = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var plain = c < Letters.Length ? Plain(c) : Hard;
            if (plain == Hard)
                return Normalized(text);
            if (plain != Dropped && (plain != ' ' || length > 0 && folded[length - 1] != ' '))
                folded[length++] = plain;
        }
        return new(folded[..length].TrimEnd(' '));
    }

    static char Plain(char c)
    {
        if (Letters[c] is not Unseen and var known)
            return known;
        var folded = Normalized(c.ToString());
        return Letters[c] =
            char.IsWhiteSpace(c) ? ' '
            : c <= Hard || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark || folded.Length > 1 ? Hard
            : folded.Length == 0 ? Dropped
            : folded[0];
    }

    /// <summary>The definition: any text at all, letters and marks in any order.</summary>
    internal static string Normalized(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            // marks are the accents; format characters are what word processors leave behind (zero-width blanks, soft hyphens)
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }
        return folded.ToString().TrimEnd();
    }

    // half a surrogate pair and U+FFFE cannot be normalised; the encoder replaces the first
    static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal)
            ? text
            : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
}
