using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <param name="Share">Of the width of the table, against the other columns.</param>
/// <param name="Always">There even when nobody filled it.</param>
sealed record GridColumn<T>(string Title, int Share, Func<T, string?> Value, bool Always = false, bool Centred = false);

/// <summary>
/// Rows as a table with lines, its head repeated on every page and no row split over two; columns that nobody filled are left out.
/// Where rows are of groups, a row over all columns opens each: `I. …`.
/// </summary>
sealed class GridTable<T>(IReadOnlyList<GridColumn<T>> all, IReadOnlyList<T> rows, Func<T, string?>? group = null)
{
    readonly GridColumn<T>[] columns = [.. all.Where(c => c.Always || rows.Any(r => !string.IsNullOrWhiteSpace(c.Value(r))))];

    /// <summary>Whether it is small enough to stand in the text, rather than in an annex on a page turned sideways.</summary>
    public bool FitsText(int mostRows, int mostColumns, int longestCell) =>
        rows.Count <= mostRows
        && columns.Length <= mostColumns
        && rows.All(r => columns.All(c => (c.Value(r) ?? "").Length <= longestCell));

    /// <param name="width">Twentieths of a point.</param>
    public Table Of(int width)
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
            Row(widths, columns.Select(c => Docx.Paragraph(DocxStyles.ColumnTitle, c.Title)), repeated: true)
        );
        var (groups, open) = (0, (string?)null);
        foreach (var row in rows)
        {
            var title = group?.Invoke(row);
            if (title is not null && title != open)
                table.Append(GroupRow(widths, $"{Roman.Of(++groups)}. {title}"));
            open = title;
            table.Append(Row(widths, columns.Select(c => Docx.Paragraph(StyleOf(c), c.Value(row) ?? ""))));
        }
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

    static TableRow GroupRow(int[] widths, string title)
    {
        var cell = Docx.Cell(widths.Sum(), Docx.Paragraph(DocxStyles.GroupTitle, title));
        cell.TableCellProperties!.GridSpan = new() { Val = widths.Length };
        return new(new TableRowProperties(new CantSplit()), cell);
    }
}
