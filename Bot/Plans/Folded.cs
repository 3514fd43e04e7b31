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
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
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
}
