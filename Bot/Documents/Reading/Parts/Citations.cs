using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Finds the documents a text cites.</summary>
static partial class Citations
{
    public static IEnumerable<DocRef> In(string text, int line) =>
        Citation()
            .Matches(text)
            .Select(m => new DocRef(
                m.Groups["kind"].Value,
                m.Groups["number"].Value,
                m.Groups["symbol"].Value.TrimEnd('.', ',', '-'),
                m.Groups["date"].Value is { Length: > 0 } date ? date : null,
                Dates.Read(m.Groups["date"].Value),
                m.Groups["issuer"].Value.Trim() is { Length: > 0 } issuer ? issuer : null,
                line
            ));

    [GeneratedRegex(
        @"(?<kind>Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư liên tịch|Thông tư|Công văn|Chương trình|Kết luận|Hướng dẫn|Thông báo|Đề án|Tờ trình|Báo cáo|Luật)\s+(?:số\s*:?\s*)?"
            + @"(?<number>\d{1,5}[a-zA-Z]?)(?<symbol>[/-][\p{L}\d][\p{L}\d&/.-]{1,30})"
            + @"(?:,?\s+ngày\s+(?<date>\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,4}(?:\s*[/.-]\s*\d{1,4}){0,2}))?"
            + @"(?:\s+của\s+(?<issuer>[\p{Lu}][^,;.:""“]{2,80}?)(?=\s+(?:về|quy định|ban hành|phê duyệt|sửa đổi|tăng cường)\b|[,;.:""“]|$))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Citation();
}
