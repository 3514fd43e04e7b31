using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Lines every document has, told by their words, slips of a scanner allowed.</summary>
static partial class Marks
{
    /// <summary>A longer line is prose; it is not even looked at.</summary>
    const int Longest = 160;

    const int LongestTitle = 40;

    public static bool IsNation(string text) => Short(text).Contains("cong hoa xa hoi chu nghia", StringComparison.Ordinal);

    public static bool IsMotto(string text) =>
        Short(text) is var t && Begins(t, "doc lap") && t.Contains("hanh phuc", StringComparison.Ordinal);

    /// <summary>`Nơi nhận:`, also as `Noi nhậm:`.</summary>
    public static bool IsRecipients(string text)
    {
        var words = text.Length <= LongestTitle ? Short(text).TrimStart('*', '_', '-', ' ') : "";
        return words.Length >= 7
            && EditDistance.Of(words.Split(':')[0].Trim(), "noi nhan", 1) <= 1
            && (words.Contains(':', StringComparison.Ordinal) || words.Length <= 9);
    }

    public static bool IsArchive(string text) => Archive().IsMatch(Short(text));

    public static bool IsAnnex(string text) => Begins(Short(text), "phu luc");

    public static bool IsAddressees(string text) => Begins(Short(text), "kinh gui");

    /// <summary>"Trên đây là …", "Trong quá trình …", however long it goes on.</summary>
    public static bool IsClosing(string text) => ClosingText.Is(text);

    /// <summary>Words that stand beside others: a tab or a gap in their line parts two columns.</summary>
    public static bool IsSideBySide(string text) =>
        Short(text) is var t
        && (
            (Begins(t, "so:") && t.Contains("thang", StringComparison.Ordinal))
            || ((string[])["cong hoa xa hoi", "doc lap - tu do", "noi nhan"]).Any(m => t.Contains(m, StringComparison.Ordinal))
        );

    public static bool IsCapitals(string text) => !text.Any(char.IsLower);

    /// <summary>A line drawn with signs.</summary>
    public static bool IsDrawn(string text) => text.Length >= 3 && text.All(c => c is '-' or '_' or '=' or '*' or '–' or '—' or '.' or ' ');

    /// <summary>`./.` or what became of it, as typed.</summary>
    public static string? EndMark(string text) =>
        MayEnd(text) && Ending().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    public static string WithoutEndMark(string text) => MayEnd(text) ? Ending().Replace(text, "") : text;

    static bool MayEnd(string text) => text.AsSpan().TrimEnd() is [.., '/'] or [.., '/', '.'] or [.., '/', _, '.'];

    static string Short(string text) => text.Length <= Longest ? Folded.Of(text) : "";

    static bool Begins(string text, string with) => text.StartsWith(with, StringComparison.Ordinal);

    // "Lưu" is also a family name
    [GeneratedRegex(@"^luu\s*(:|vt\b)")]
    private static partial Regex Archive();

    [GeneratedRegex(@"\s*(\./\s?\.|/\.|\./)\s*$")]
    private static partial Regex Ending();
}
