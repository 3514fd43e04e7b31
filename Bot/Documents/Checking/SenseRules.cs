using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>What is no matter of layout: another body's name, last year's plan, a lead that is not said.</summary>
static partial class SenseRules
{
    public static IEnumerable<Finding> Check(ReadPlan plan) => [.. OtherBodies(plan), .. OldYears(plan), .. Leads(plan)];

    static IEnumerable<Finding> OtherBodies(ReadPlan plan)
    {
        if (plan.Head.IssuingBody is not { } issuer)
            yield break;
        // a school's plan has no reason to name another school
        if (School().IsMatch(issuer))
            foreach (var text in Texts(plan))
            foreach (var other in School().Matches(text.Text).Where(m => !Same(m.Value, issuer)))
                yield return Finding.Of("body.other", text.Line, other.Value.Trim(), issuer);
        if (
            plan.Closing is { } closing
            && ClosingOf().Match(closing.Text) is { Success: true } of
            && !Same(of.Groups["body"].Value, issuer)
        )
            yield return Finding.Of("body.closing", closing.Line, of.Groups["body"].Value.Trim(), issuer);
    }

    static IEnumerable<ReadText> Texts(ReadPlan plan) =>
        plan.Nodes().Select(n => new ReadText(n.Words, n.Line)).Concat(plan.Closing is { } closing ? [closing] : []);

    // one of two names may be written shorter at its end
    static bool Same(string a, string b)
    {
        var (one, other) = (Plain(a), Plain(b));
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }

    static string Plain(string name) =>
        Folded
            .Of(name)
            .Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal)
            .Replace("trung hoc co so", "thcs", StringComparison.Ordinal)
            .Replace("khoa hoc va cong nghe", "kh&cn", StringComparison.Ordinal);

    static IEnumerable<Finding> OldYears(ReadPlan plan) =>
        plan.Head.PlanYear is not { } year
            ? []
            : from text in Texts(plan)
            from match in YearOfPlan().Matches(text.Text)
            where int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) < year
            select Finding.Of("year.old", text.Line, Joining.Start(match.Value), $"{year}");

    static IEnumerable<Finding> Leads(ReadPlan plan) =>
        plan
            .Tasks.Where(t => t.LeadUnclear)
            .Select(t => Finding.Of("lead", t.Line, $"{t.Number}", string.Join("; ", [.. t.LeadUnits, .. t.CoordinatingUnits])));

    [GeneratedRegex(
        @"Trường\s+(?:THCS|THPT|TH|Tiểu học|Mầm non|Mẫu giáo|Trung học cơ sở|Trung học phổ thông)(?:\s+\p{Lu}[\p{Ll}\d]*)+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex School();

    [GeneratedRegex(
        @"^.*?\bcủa\s+(?<body>(?:Sở|UBND|Ủy ban nhân dân|Trường|Phòng|Trung tâm|Chi cục)\s[^,.;]{2,80})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosingOf();

    // a plan named by its year alone; one cited by number or date is another matter
    [GeneratedRegex(
        @"kế hoạch(?:(?!kế hoạch|kết quả|tháng|giai đoạn)[^.;,/\d]){0,60}?năm\s+(?<year>20\d{2})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex YearOfPlan();
}
