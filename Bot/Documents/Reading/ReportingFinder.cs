using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Finds who is reported to and when.</summary>
static partial class ReportingFinder
{
    public static IReadOnlyList<ReadReporting> Find(ReadPlan plan)
    {
        HashSet<string> reporting = [.. plan.Nodes().Where(n => n.Role == Role.Reporting).SelectMany(n => n.All()).Select(n => n.Id)];
        return
        [
            .. plan.Nodes()
                .Where(n => n.Text is not null && n.Table is null && !Assignment.IsClosing(n.Text))
                .Where(n => reporting.Contains(n.Id) || (IsAssigned(plan, n) && Duty().IsMatch(n.Text!)))
                .Select(n => Read(n, plan.Head.PlanYear)),
        ];
    }

    // reports are owed in the section on organising the work; elsewhere the word is only a word
    static bool IsAssigned(ReadPlan plan, ReadNode node) =>
        plan.Tasks.Any(t => t.Node == node.Id) || plan.Sections.Any(s => s.Role == Role.Organisation && s.All().Contains(node));

    static ReadReporting Read(ReadNode node, int? year)
    {
        var sentence = Sentence(node.Text!);
        var to = To().Match(sentence);
        return new(
            node.Text!,
            node.Line,
            to.Success ? to.Groups["to"].Value.Trim() : null,
            [.. TimeInText.All(sentence, year).DistinctBy(t => Folded.Of(t.Raw))]
        );
    }

    // from the sentence that names the report on: a deadline may follow in brackets
    static string Sentence(string text)
    {
        var at = Duty().Match(text) is { Success: true } duty ? duty.Index : 0;
        var start = text.LastIndexOf(". ", at, StringComparison.Ordinal);
        return start < 0 ? text : text[(start + 2)..];
    }

    [GeneratedRegex(@"báo cáo", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"báo cáo\s+(?:[^.;]{0,60}?\s)??(?:về\s+|gửi\s+|cho\s+)?(?<to>(?:Sở|UBND|Ủy ban|Lãnh đạo|lãnh đạo|Giám đốc|Văn phòng|Hiệu trưởng|Phòng|Bộ phận|Chủ tịch)(?:\s(?!theo|trước|để|xem|về|kết|bằng|tình|định|hằng|hàng|\(|qua)[^\s.,;()]+){0,14})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex To();
}
