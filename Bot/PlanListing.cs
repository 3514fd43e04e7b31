using CcchcBot.Documents.Reading;
using CcchcBot.Plans;

namespace CcchcBot;

/// <summary>What was understood of a plan, for people at a terminal.</summary>
static class PlanListing
{
    const int Longest = 110;

    public static void Write(TextWriter output, CheckedPlan read, Words words)
    {
        var plan = read.Plan;
        string[] lines =
        [
            read.File,
            .. Head(plan.Head, words),
            .. List(words, "cli.bases", plan.LegalBases.Select(b => Short(b.Text))),
            words["cli.outline", plan.Nodes().Count()],
            .. plan.Sections.SelectMany(s => Outline(s, 1)),
            .. List(words, "cli.tasks", plan.Tasks.Select(t => Task(t, words))),
            .. List(words, "cli.reporting", plan.Reporting.Select(r => $"{r.To ?? words["cli.none"]}: {Short(r.Text)}")),
            .. List(words, "cli.annexes", plan.Annexes.Select(a => a.Present ? Short(a.Title) : words["cli.annex.absent", Short(a.Title)])),
            .. List(words, "cli.recipients", plan.Recipients.Select(r => r.Text)),
            words["cli.signer", Or(words, string.Join(" / ", plan.Signer.Titles.Append(plan.Signer.Name).OfType<string>()))],
            .. List(words, "cli.findings", read.Findings.Select(f => Finding(f, words))),
            "",
        ];
        foreach (var line in lines)
            output.WriteLine(line);
    }

    static IEnumerable<string> Head(ReadHead head, Words words) =>
        [
            words["cli.issuer", Or(words, head.IssuingBody)],
            words["cli.superior", Or(words, head.SuperiorBody)],
            words["cli.number", Or(words, head.NumberLine?.Text)],
            words["cli.date", Or(words, head.DateLine?.Text)],
            words["cli.title", head.Kind?.Text, string.Join(" / ", head.Subject ?? [])],
            words["cli.year", Or(words, $"{head.PlanYear}")],
        ];

    static IEnumerable<string> List(Words words, string title, IEnumerable<string> items) =>
        items.ToList() is { Count: > 0 } list ? list.Select(i => $"  {i}").Prepend(words[title, list.Count]) : [];

    static IEnumerable<string> Outline(ReadNode node, int depth) =>
        node
            .Children.SelectMany(c => Outline(c, depth + 1))
            .Prepend($"{new string(' ', depth * 2)}{node.Token} {Short(node.Words)}{(node.Role is { } role ? $" [{role}]" : "")}");

    static string Task(ReadTask task, Words words) =>
        string.Join(
            "\n      ",
            (string[])
                [
                    $"{task.Number}. [{task.Source}] {Short(task.Text)}",
                    words["cli.task.time", Or(words, task.Schedule.Raw), task.Schedule.Kind],
                    words["cli.task.lead", Or(words, string.Join("; ", task.LeadUnits))] + (task.LeadUnclear ? " (?)" : ""),
                    .. task.CoordinatingUnits is [] ? (string[])[] : [words["cli.task.with", string.Join("; ", task.CoordinatingUnits)]],
                ]
        );

    static string Finding(Documents.Finding finding, Words words)
    {
        var place = finding.Line > 0 ? $"{words["cli.line", finding.Line]}: " : "";
        return $"{finding.Code, -16} {place}{finding.Says(words)}{(finding.Why(words) is { } why ? $" ({why})" : "")}";
    }

    static string Or(Words words, string? text) => string.IsNullOrWhiteSpace(text) ? words["cli.none"] : text;

    static string Short(string text) =>
        text.ReplaceLineEndings(" ") is { Length: > Longest } longer ? $"{longer[..Longest]}…" : text.ReplaceLineEndings(" ");
}
