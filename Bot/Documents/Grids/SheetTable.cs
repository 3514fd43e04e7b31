using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = CcchcBot.Plans.Words;

namespace CcchcBot.Documents.Grids;

/// <param name="Title">Key of its words.</param>
/// <param name="Least">Digits: as wide as it is when the page is full, or its texts are short.</param>
/// <param name="Most">Digits: as wide as it is when the page has room for its texts.</param>
sealed record SheetColumn<T>(string Title, double Least, double Most, Func<T, Cell> Value)
{
    public SheetColumn(string title, double width, Func<T, Cell> value)
        : this(title, width, width, value) { }
}

/// <summary>A sheet that is a table: its head frozen and filtering every row, printed on A4 turned sideways in letters that can be read.</summary>
static class SheetTable
{
    const int MostLines = 25; // Excel's rows are no higher than 409 points
    const double LineHeight = 16;
    const int RoomForFilters = 1; // lines of the head, whose buttons would stand on its words

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
        Cell[][] cells = [.. rows.Select(r => columns.Select(c => c.Value(r)).ToArray())];
        var widths = SheetWidths.Of(columns, cells);
        var head = Row(1, columns.Select(c => SheetCell.Head(words[c.Title])), widths, RoomForFilters);
        var table = cells.Select((r, i) => Row(i + 2, r, widths));
        var under = (below ?? []).Select((r, i) => Row(rows.Count + i + 3, r, widths));
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(FrozenHead()) { WorkbookViewId = 0 }),
            new Columns(widths.Select((w, i) => Wide(i + 1, w))),
            new SheetData([head, .. table, .. under]),
            new AutoFilter { Reference = $"A1:{Letter(columns.Count)}{rows.Count + 1}" },
            new PageMargins
            {
                Left = SheetWidths.Margin,
                Right = SheetWidths.Margin,
                Top = 0.75,
                Bottom = 0.75,
                Header = 0.3,
                Footer = 0.3,
            },
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

    static Column Wide(int position, double width) =>
        new()
        {
            Min = (uint)position,
            Max = (uint)position,
            Width = width,
            CustomWidth = true,
        };

    // as high as its longest text once wrapped: not every program measures that on opening
    static Row Row(int number, IEnumerable<Cell> cells, double[] widths, int free = 0)
    {
        var row = new Row { RowIndex = (uint)number };
        var lines = 1;
        foreach (var (i, cell) in cells.Index())
        {
            cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letter(i + 1)}{number}");
            lines = Math.Max(lines, Math.Min(MostLines, SheetWidths.Lines(cell.InnerText, widths[i])));
            row.Append(cell);
        }
        row.Height = (lines + free) * LineHeight;
        return row;
    }

    static char Letter(int position) => (char)('A' + position - 1);
}
