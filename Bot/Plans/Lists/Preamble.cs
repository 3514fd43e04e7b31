using System.Text.RegularExpressions;

namespace CcchcBot.Plans.Lists;

/// <summary>A paragraph above the outline: bases, and the sentence that issues the plan, parted even where one paragraph holds both.</summary>
/// <param name="Other">What is before the issuing sentence and is no basis; empty when nothing is.</param>
/// <param name="Intro">"Sở … ban hành Kế hoạch … như sau:"; null when it is not here.</param>
/// <param name="Issuer">Who issues, as the sentence names it.</param>
public sealed partial record Preamble(IReadOnlyList<string> Bases, string Other, string? Intro, string? Issuer)
{
    public static Preamble Of(string paragraph)
    {
        var issuing = Issuing().Matches(paragraph) is [.., var last] ? last : null;
        var before = (issuing is null ? paragraph : paragraph[..issuing.Groups["intro"].Index]).Trim();
        var isBasis = BeginsBasis(before);
        return new(
            isBasis ? [.. Parted(before)] : [],
            isBasis ? "" : before,
            issuing?.Groups["intro"].Value,
            issuing?.Groups["issuer"].Value.Trim()
        );
    }

    public static bool BeginsBasis(string text) => Opening().IsMatch(text.TrimStart('-', ' '));

    /// <summary>Whether a line issues a plan and does nothing else: a document that a body issued is named with its number.</summary>
    public static bool IsIssuing(string line) =>
        Of(line) is { Bases: [], Other: "", Intro: { } intro }
        && Folded.Of(intro).Contains("ke hoach", StringComparison.Ordinal)
        && !Numbered().IsMatch(intro);

    // two bases in one paragraph: "Thực hiện …; căn cứ …,"
    static IEnumerable<string> Parted(string text)
    {
        int[] starts = [0, .. Another().Matches(text).Select(m => m.Groups["next"].Index), text.Length];
        return starts.Zip(starts.Skip(1), (from, to) => text[from..to].Trim()).Where(p => p.Length > 0);
    }

    [GeneratedRegex(
        @"^(căn cứ|thực hiện|triển khai|theo|xét|tiếp tục (?:thực hiện|triển khai)|để (?:thực hiện|triển khai))\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"[;.]\s+(?<next>(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Another();

    // the issuer stands at the beginning of a clause; "của UBND tỉnh về việc ban hành" does not
    [GeneratedRegex(
        @"(?:^|[;,.]\s+)(?<intro>(?<issuer>(?:Sở|UBND|Ủy ban|Uỷ ban|Trường|Phòng|Chi cục|Cục|Trung tâm|Ban|Bộ|Văn phòng|Bệnh viện|Hội|Công an|Đảng ủy)\b[^;:]{0,150}?)\s+(?:xây dựng|ban hành|đề ra|triển khai|lập|báo cáo)\s[^;]*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Issuing();

    [GeneratedRegex(@"\d+\s*/\s*[\p{Lu}\d]{2,}")]
    private static partial Regex Numbered();
}
