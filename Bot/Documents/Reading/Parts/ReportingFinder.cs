using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Finds who is reported to and when.</summary>
static partial class ReportingFinder
{
    public static IReadOnlyList<ReadReporting> Find(ReadPlan plan)
    {
        // reports are owed where reporting or the work is organised; elsewhere the word is only a word
        var reporting = Below(plan, Role.Reporting);
        HashSet<string> assigned = [.. Below(plan, Role.Organisation), .. plan.Tasks.Select(t => t.Node).OfType<string>()];
        return
        [
            .. plan.Nodes()
                .Where(n => n.Text is not null && n.Table is null && !Assignment.IsClosing(n.Text))
                .Where(n => reporting.Contains(n.Id) || (assigned.Contains(n.Id) && Duty().IsMatch(n.Text!)))
                .Select(n => Read(n, plan.Head.PlanYear)),
        ];
    }

    static HashSet<string> Below(ReadPlan plan, Role role) =>
        [.. plan.Nodes().Where(n => n.Role == role).SelectMany(n => n.All()).Select(n => n.Id)];

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
