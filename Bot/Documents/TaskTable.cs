using System.Globalization;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>The task list of a plan as a table; columns that nobody filled are left out.</summary>
static class TaskTable
{
    const int MostRowsInText = 6;
    const int MostColumnsInText = 5;
    const int LongestCellInText = 120;

    /// <param name="Share">Of the width of the table, against the other columns.</param>
    sealed record Column(string Title, int Share, Func<Plan, PlanTask, string?> Value, bool Always = false);

    static readonly Column[] Columns =
    [
        new("documents.column.number", 9, (_, t) => t.Number.ToString(CultureInfo.InvariantCulture), Always: true),
        new("documents.column.text", 33, (_, t) => t.Text, Always: true),
        new("documents.column.lead", 19, (p, t) => t.Lead is { } lead ? p.UnitName(lead) : null, Always: true),
        new("documents.column.coordinating", 21, (p, t) => string.Join(", ", t.Coordinating.Select(p.UnitName))),
        new("documents.column.form", 18, (_, t) => t.Form),
        new("documents.column.deliverable", 18, (_, t) => t.Deliverable),
        new("documents.column.time", 17, (_, t) => t.Time.Raw, Always: true),
    ];

    /// <summary>Whether the list is short enough to stand in the text, rather than in an annex on a page turned sideways.</summary>
    public static bool FitsText(Plan plan) =>
        plan.Tasks.Count <= MostRowsInText
        && Used(plan).Length <= MostColumnsInText
        && plan.Tasks.All(t => Columns.All(c => (c.Value(plan, t) ?? "").Length <= LongestCellInText));

    /// <param name="width">Twentieths of a point.</param>
    public static Table Of(Plan plan, Words words, int width)
    {
        var columns = Used(plan);
        var widths = columns.Select(c => width * c.Share / columns.Sum(d => d.Share)).ToArray();
        var table = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = DocxStyles.Grid },
                TableWidth = new() { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                TableLayout = new() { Type = TableLayoutValues.Fixed },
            },
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })),
            Row(widths, columns.Select(c => Docx.Paragraph(DocxStyles.ColumnTitle, words[c.Title])), repeated: true)
        );
        foreach (var task in plan.Tasks)
            table.Append(Row(widths, columns.Select(c => Docx.Paragraph(StyleOf(c), c.Value(plan, task) ?? ""))));
        return table;
    }

    static Column[] Used(Plan plan) =>
        [.. Columns.Where(c => c.Always || plan.Tasks.Any(t => !string.IsNullOrWhiteSpace(c.Value(plan, t))))];

    static string StyleOf(Column column) => column == Columns[0] ? DocxStyles.CellCentred : DocxStyles.Cell;

    static TableRow Row(int[] widths, IEnumerable<Paragraph> cells, bool repeated = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (repeated)
            properties.Append(new TableHeader());
        return new(cells.Select((c, i) => Docx.Cell(widths[i], c)).Prepend<DocumentFormat.OpenXml.OpenXmlElement>(properties));
    }
}
