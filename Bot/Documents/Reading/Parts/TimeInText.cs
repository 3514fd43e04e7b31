using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Time phrases inside sentences: only the phrase itself is read, never the sentence around it.</summary>
static partial class TimeInText
{
    /// <summary>The only one; unspecified, with nothing as typed, when there is none or several.</summary>
    public static TimeSpec Only(string text, int? year) =>
        All(text, year).Take(2).ToList() is [var one] ? one : new("", TimeKind.Unspecified);

    public static IEnumerable<TimeSpec> All(string text, int? year) =>
        Phrase().Matches(text).Select(m => TimePhrase.Read(m.Value, year)).Where(t => t.Kind != TimeKind.Unspecified);

    [GeneratedRegex(
        @"(?:trước|chậm nhất|xong trước)\s+(?:ngày\s+)?\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?"
            + @"|(?:định kỳ\s+)?(?:hàng|hằng)\s+(?:tuần|tháng|quý|năm)|định kỳ\s+0?6\s+tháng|(?:0?6)\s+tháng\s+(?:đầu|cuối)\s+năm"
            + @"|quý\s+(?:IV|I{1,3}|[1-4])(?:\s*/\s*\d{4})?(?![\p{L}\d])|tháng\s+\d{1,2}(?:\s*/\s*\d{4})(?![\p{L}\d])"
            + @"|thường xuyên|kịp thời|đột xuất|khi có yêu cầu",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Phrase();
}
