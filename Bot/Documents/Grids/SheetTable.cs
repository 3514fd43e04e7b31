using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = CcchcBot.Plans.Words;

namespace CcchcBot.Documents.Grids;

/// <param name="Title">Key of its words.</param>
/// <param name="Width">Characters.</param>
sealed record SheetColumn<T>(string Title, int Width, Func<T, Cell> Value);

/// <summary>A sheet that is a table: its head frozen and filtering every row, printed on A4 turned sideways.</summary>
static class SheetTable
{
    const int MostLines = 25; // Excel's rows are no higher than 409 points
    const double LineHeight = 16;

    /// <param name="below">Rows under the table that its filter leaves alone, apart from it by an empty one.</param>
    /// <param name="drawing">Relationship id of what is drawn on the sheet.</param>
    public static Worksheet Of<T>(
        IReadOnlyList<SheetColumn<T>> columns,
        IReadOnlyList<T> rows,
        Words words,
        IReadOnlyList<Cell[]>? below = null,
        string? drawing = null
    )
    {
        int[] widths = [.. columns.Select(c => c.Width)];
        var head = Row(1, columns.Select(c => SheetCell.Head(words[c.Title])), widths);
        var table = rows.Select((r, i) => Row(i + 2, columns.Select(c => c.Value(r)), widths));
        var under = (below ?? []).Select((cells, i) => Row(rows.Count + i + 3, cells, widths));
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(FrozenHead()) { WorkbookViewId = 0 }),
            new Columns(columns.Select((c, i) => Wide(i + 1, c.Width))),
            new SheetData([head, .. table, .. under]),
            new AutoFilter { Reference = $"A1:{Letter(columns.Count)}{rows.Count + 1}" },
            new PageSetup
            {
                PaperSize = 9, // A4
                Orientation = OrientationValues.Landscape,
                FitToHeight = 0,
            }
        );
        if (drawing is not null)
            sheet.Append(new Drawing { Id = drawing });
        return sheet;
    }

    static Pane FrozenHead() =>
        new()
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };

    static Column Wide(int position, int width) =>
        new()
        {
            Min = (uint)position,
            Max = (uint)position,
            Width = width,
            CustomWidth = true,
        };

    // as high as its longest text once wrapped: not every program measures that on opening
    static Row Row(int number, IEnumerable<Cell> cells, int[] widths)
    {
        var row = new Row { RowIndex = (uint)number };
        var lines = 1;
        foreach (var (i, cell) in cells.Index())
        {
            cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letter(i + 1)}{number}");
            lines = Math.Max(lines, Math.Min(MostLines, (cell.InnerText.Length + widths[i] - 1) / widths[i]));
            row.Append(cell);
        }
        row.Height = lines * LineHeight;
        return row;
    }

    static char Letter(int position) => (char)('A' + position - 1);
}
