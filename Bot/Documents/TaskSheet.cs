using System.Globalization;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Documents;

/// <summary>The tasks of a plan and where they stand, as an `.xlsx` to sort and filter: real dates and numbers, text that is never a formula.</summary>
public static class TaskSheet
{
    const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="Width">Characters.</param>
    sealed record Column(string Title, int Width, Func<Plan, PlanTask, Words, Cell> Value);

    static readonly Column[] Columns =
    [
        new("number", 6, (_, t, _) => SheetCell.Of(t.Number)),
        new("text", 50, (_, t, _) => SheetCell.Of(t.Text)),
        new("time", 20, (_, t, _) => SheetCell.Of(t.Time.Raw)),
        new("from", 12, (_, t, _) => SheetCell.Of(t.Time.From)),
        new("due", 16, (_, t, _) => SheetCell.Of(t.Time.Due)),
        new("lead", 26, (p, t, _) => SheetCell.Of(t.Lead is { } lead ? p.UnitName(lead) : null)),
        new("coordinating", 26, (p, t, _) => SheetCell.Of(string.Join(", ", t.Coordinating.Select(p.UnitName)))),
        new("form", 20, (_, t, _) => SheetCell.Of(t.Form)),
        new("deliverable", 26, (_, t, _) => SheetCell.Of(t.Deliverable)),
        new("status", 16, (_, t, w) => SheetCell.Of(w[$"documents.status.{t.Progress.Status}"])),
        new("percent", 12, (_, t, _) => SheetCell.OfPercent(t.Progress.Percent)),
        new("done-on", 16, (_, t, _) => SheetCell.Of(t.Progress.DoneOn)),
        new("result", 40, (_, t, _) => SheetCell.Of(t.Progress.Result)),
        new("evidence", 40, (_, t, _) => SheetCell.Of(string.Join("; ", t.Progress.Evidence))),
        new("difficulty", 40, (_, t, _) => SheetCell.Of(t.Progress.Difficulty)),
    ];

    /// <returns>The file; the same plan gives the same bytes.</returns>
    public static byte[] Write(Plan plan, Words words)
    {
        var sheet = OoxmlPackage.Part("worksheet", "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet", Sheet(plan, words).OuterXml);
        var name = words["documents.sheet", plan.Header.Year];
        var book = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = name,
                    SheetId = 1,
                    Id = sheet.Id,
                }
            )
        );
        book.AddNamespaceDeclaration("r", Relationships);
        return OoxmlPackage.Zip(
            OoxmlPackage.Part("officeDocument", "xl/workbook.xml", "spreadsheetml.sheet.main", book.OuterXml),
            OoxmlPackage.Properties(name, Imprint.Of(plan).Issuer, words["documents.sheet", plan.Header.Year]),
            sheet,
            OoxmlPackage.Part("styles", "xl/styles.xml", "spreadsheetml.styles", SheetCell.Styles().OuterXml)
        );
    }

    static Worksheet Sheet(Plan plan, Words words)
    {
        var head = Row(1, Columns.Select(c => SheetCell.Head(words[$"documents.sheet.{c.Title}"])));
        return new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(FrozenHead()) { WorkbookViewId = 0 }),
            new Columns(Columns.Select((c, i) => Wide(i + 1, c.Width))),
            new SheetData([head, .. plan.Tasks.Select((t, i) => Row(i + 2, Columns.Select(c => c.Value(plan, t, words))))]),
            new AutoFilter { Reference = $"A1:{Letter(Columns.Length)}{plan.Tasks.Count + 1}" },
            new PageSetup
            {
                PaperSize = 9, // A4
                Orientation = OrientationValues.Landscape,
                FitToHeight = 0,
            }
        );
    }

    static Pane FrozenHead() =>
        new()
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };

    static DocumentFormat.OpenXml.Spreadsheet.Column Wide(int position, int width) =>
        new()
        {
            Min = (uint)position,
            Max = (uint)position,
            Width = width,
            CustomWidth = true,
        };

    static Row Row(int number, IEnumerable<Cell> cells)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var (i, cell) in cells.Index())
        {
            cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letter(i + 1)}{number}");
            row.Append(cell);
        }
        return row;
    }

    static char Letter(int position) => (char)('A' + position - 1);
}
