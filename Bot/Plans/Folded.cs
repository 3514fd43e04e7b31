using System.Globalization;
using System.Text;

namespace CcchcBot.Plans;

/// <summary>Text as it is compared: lower case, no accents, `đ` as `d`, every run of white space one blank.</summary>
/// <remarks>Folding drops tone marks wherever they were placed, so `hoà` and `hòa`, `uỷ` and `ủy` are the same.</remarks>
public static class Folded
{
    public static string Of(string text)
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
