using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents;

/// <summary>What of a plan stands in annexes: the task list when it is long, and the tables that are too wide or too long for the text.</summary>
sealed class PlanAnnexes
{
    readonly Words words;
    readonly bool tasks;
    readonly List<Node> tables;

    public PlanAnnexes(Plan plan, Words words)
    {
        this.words = words;
        tasks = plan.Tasks is not [] && !TaskTable.FitsText(plan, words);
        tables = [.. Enum.GetValues<Section>().SelectMany(plan.Nodes).Where(n => n.Table is { } table && !TextTable.FitsText(table))];
    }

    public bool HasTasks => tasks;

    /// <summary>"Phụ lục", or with its number where there are several; null when the table stands in the text.</summary>
    public string? NameOf(Node node) =>
        tables.FindIndex(t => ReferenceEquals(t.Table, node.Table)) is var at and >= 0 ? Name(at + (tasks ? 1 : 0)) : null;

    public string NameOfTasks => Name(0);

    public IReadOnlyList<OpenXmlElement[]> All(Plan plan, Imprint imprint)
    {
        var note = words["documents.annex-note", [.. Imprint.Gaps(imprint.Symbol), imprint.Issuer]];
        return
        [
            .. tasks
                ?
                [
                    [
                        .. Letterhead.Annex(NameOfTasks, words["documents.annex-title", plan.Header.Year], note),
                        TaskTable.Of(plan, words, Paper.TextWidthLandscape),
                    ],
                ]
                : (OpenXmlElement[][])[],
            .. tables.Select(n =>
                (OpenXmlElement[])
                    [
                        .. Letterhead.Annex(NameOf(n)!, n.Text.TrimEnd(':', '.', ';', ' '), note),
                        TextTable.Of(n.Table!, Paper.TextWidthLandscape),
                    ]
            ),
        ];
    }

    string Name(int at) =>
        tables.Count + (tasks ? 1 : 0) > 1 ? words["documents.annex-numbered", Roman.Of(at + 1)] : words["documents.annex"];
}
