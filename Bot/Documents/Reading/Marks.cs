using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Lines every document has, told by their words (folded), slips of a scanner allowed.</summary>
static partial class Marks
{
    const int LongestMark = 40;

    public static bool IsNation(string folded) => folded.Contains("cong hoa xa hoi chu nghia", StringComparison.Ordinal);

    public static bool IsMotto(string folded) =>
        folded.StartsWith("doc lap", StringComparison.Ordinal) && folded.Contains("hanh phuc", StringComparison.Ordinal);

    /// <summary>`Nơi nhận:`, also as `Noi nhậm:`.</summary>
    public static bool IsRecipients(string folded)
    {
        var words = folded.TrimStart('*', '_', '-', ' ');
        return words.Length is >= 7 and <= LongestMark
            && EditDistance.Of(words.Split(':')[0].Trim(), "noi nhan", 1) <= 1
            && (words.Contains(':', StringComparison.Ordinal) || words.Length <= 9);
    }

    public static bool IsArchive(string folded) => Archive().IsMatch(folded) && folded.Length <= LongestMark * 2;

    public static bool IsAnnex(string folded) => folded.StartsWith("phu luc", StringComparison.Ordinal) && folded.Length <= LongestMark * 4;

    public static bool IsAddressees(string folded) => folded.StartsWith("kinh gui", StringComparison.Ordinal);

    public static bool IsClosing(string folded) =>
        ((string[])["tren day la", "trong qua trinh", "qua trinh "]).Any(w => folded.StartsWith(w, StringComparison.Ordinal));

    /// <summary>`./.` or what became of it, as typed.</summary>
    public static string? EndMark(string text) => Ending().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    public static string WithoutEndMark(string text) => Ending().Replace(text, "");

    [GeneratedRegex(@"\s*(\./\s?\.|/\.|\./)\s*$")]
    private static partial Regex Ending();

    // "Lưu" is also a family name
    [GeneratedRegex(@"^luu\s*(:|vt\b)")]
    private static partial Regex Archive();

    /// <summary>Words that stand beside others: a tab or a gap in their line parts two columns.</summary>
    public static bool IsSideBySide(string folded) =>
        folded.Length <= 160
        && (
            (folded.StartsWith("so:", StringComparison.Ordinal) && folded.Contains("thang", StringComparison.Ordinal))
            || ((string[])["cong hoa xa hoi", "doc lap - tu do", "noi nhan"]).Any(m => folded.Contains(m, StringComparison.Ordinal))
        );

    public static bool IsCapitals(string text) => !text.Any(char.IsLower);

    /// <summary>A line drawn with signs.</summary>
    public static bool IsDrawn(string text) => text.Length >= 3 && text.All(c => c is '-' or '_' or '=' or '*' or '–' or '—' or '.' or ' ');
}
