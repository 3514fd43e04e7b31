using System.Text.RegularExpressions;

namespace CcchcBot.Drafting.LastYear;

/// <summary>The parts of a text whose years belong to something else than the plan: cited documents with what they are about, laws, periods, addresses.</summary>
static partial class StandingYears
{
    public static IEnumerable<(int Start, int End)> In(string text) =>
        Citations(text).Concat(Standing().Matches(text).Select(m => (m.Index, m.Index + m.Length)));

    /// <summary>From a document's number, or its kind and date, to the end of the clause: what it is about is named with its own year.</summary>
    public static IEnumerable<(int Start, int End)> Citations(string text)
    {
        foreach (Match cited in Cited().Matches(text))
        {
            var end = ClauseEnd().Match(text, cited.Index + cited.Length);
            yield return (cited.Index, end.Success ? end.Index : text.Length);
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d/])\d{1,5}[a-zA-Z]?(?:/20\d\d)?(?:\s?/\s?|-)\p{Lu}{2}[\p{L}\d&]*(?:-[\p{L}\d&]+)*"
            + @"|(?:Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Kết luận|Hướng dẫn|Thông báo|Đề án|Chương trình)[^;.\n]{0,80}?\sngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)20\d\d",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cited();

    // a full stop after a word, not after "TP"
    [GeneratedRegex(@";|\n|(?<=\p{Ll}{2,})\.(?=\s|$)|(?<=\d)\.(?=\s|$)")]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(
        @"(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s[^;,.\n]{0,80}?năm\s+20\d\d"
            + @"|(?:[Gg]iai đoạn|[Nn]hiệm kỳ|[Tt]hời kỳ|[Tt]ầm nhìn|[Đđ]ịnh hướng) (?:đến )?(?:năm )?20\d\d(?:\s*[-–]\s*20\d\d)?"
            + @"|[Tt]ừ năm 20\d\d đến (?:hết )?năm 20\d\d|https?://\S+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Standing();
}
