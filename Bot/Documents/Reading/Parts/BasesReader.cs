using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Reads the bases and the sentence that issues the plan, parted even where one paragraph holds both.</summary>
static partial class BasesReader
{
    public sealed record Preamble(IReadOnlyList<LegalBasis> Bases, ReadText? Intro, string? Issuer);

    public static bool BeginsBasis(string text) => Opening().IsMatch(text.TrimStart('-', ' '));

    public static Preamble Read(IReadOnlyList<Line> lines)
    {
        List<LegalBasis> bases = [];
        List<Line> intro = [];
        string? issuer = null;
        foreach (var line in lines)
        {
            var text = line.Text.TrimStart('-', '–', ' ');
            var issuing = Issuing().Matches(text) is [.., var last] ? last : null;
            var before = (issuing is null ? text : text[..issuing.Groups["intro"].Index]).Trim();
            issuer ??= issuing?.Groups["issuer"].Value.Trim();
            if (issuing is not null)
                intro.Add(line with { Text = issuing.Groups["intro"].Value });
            if (BeginsBasis(before))
                bases.AddRange(Parted(before).Select(b => Basis(b, line.Number)));
            else if (before.Length > 0)
                intro.Add(line with { Text = before });
        }
        var said =
            intro.Count == 0 ? null : new ReadText(string.Join('\n', intro.OrderBy(l => l.Number).Select(l => l.Text)), intro[0].Number);
        return new(bases, said, issuer);
    }

    // two bases in one paragraph: "Thực hiện …; căn cứ …,"
    static IEnumerable<string> Parted(string text)
    {
        int[] starts = [0, .. Another().Matches(text).Select(m => m.Groups["next"].Index), text.Length];
        return starts.Zip(starts.Skip(1), (from, to) => text[from..to].Trim()).Where(p => p.Length > 0);
    }

    static LegalBasis Basis(string text, int line)
    {
        var folded = Folded.Of(text);
        var document = Citations.In(text, line).FirstOrDefault();
        var relation =
            document is null && folded.Contains("chuc nang", StringComparison.Ordinal) ? BasisRelation.Generic
            : folded.Contains("de nghi", StringComparison.Ordinal) && document is null ? BasisRelation.Proposed
            : folded.StartsWith("can cu", StringComparison.Ordinal) ? BasisRelation.Under
            : BasisRelation.Implements;
        return new(relation, text, line, document);
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
}
