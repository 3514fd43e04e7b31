using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = CcchcBot.Plans.Words;

namespace CcchcBot.Documents.Word;

/// <param name="Title">Key of its words.</param>
/// <param name="Share">Of the width of the table, against the other columns.</param>
/// <param name="Always">There even when nobody filled it.</param>
sealed record GridColumn<T>(string Title, int Share, Func<T, string?> Value, bool Always = false, bool Centred = false);

/// <summary>Rows as a table with lines, its head repeated on every page and no row split over two; columns that nobody filled are left out.</summary>
sealed class GridTable<T>(IReadOnlyList<GridColumn<T>> all, IReadOnlyList<T> rows)
{
    readonly GridColumn<T>[] columns = [.. all.Where(c => c.Always || rows.Any(r => !string.IsNullOrWhiteSpace(c.Value(r))))];

    /// <summary>Whether it is small enough to stand in the text, rather than in an annex on a page turned sideways.</summary>
    public bool FitsText(int mostRows, int mostColumns, int longestCell) =>
        rows.Count <= mostRows
        && columns.Length <= mostColumns
        && rows.All(r => columns.All(c => (c.Value(r) ?? "").Length <= longestCell));

    /// <param name="width">Twentieths of a point.</param>
    public Table Of(Words words, int width)
    {
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
        foreach (var row in rows)
            table.Append(Row(widths, columns.Select(c => Docx.Paragraph(StyleOf(c), c.Value(row) ?? ""))));
        return table;
    }

    static string StyleOf(GridColumn<T> column) => column.Centred ? DocxStyles.CellCentred : DocxStyles.Cell;

    static TableRow Row(int[] widths, IEnumerable<Paragraph> cells, bool repeated = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (repeated)
            properties.Append(new TableHeader());
        return new(cells.Select((c, i) => Docx.Cell(widths[i], c)).Prepend<OpenXmlElement>(properties));
    }
}
