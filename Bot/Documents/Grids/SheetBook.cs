using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Documents.Grids;

/// <param name="Name">At most 31 letters, none of `: \ / ? * [ ]`.</param>
/// <param name="Related">What the sheet names by id.</param>
sealed record BookSheet(string Name, Worksheet Sheet, params IReadOnlyList<OoxmlPart> Related);

/// <summary>Sheets put together into an `.xlsx`, whose bytes depend on them alone.</summary>
static class SheetBook
{
    const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="title">Stands in the file's properties, and above each printed page.</param>
    public static byte[] Zip(string title, string author, params IReadOnlyList<BookSheet> sheets)
    {
        OoxmlPart[] parts = [.. sheets.Select((s, i) => Part(s, i + 1, title))];
        var book = new Workbook(
            new Sheets(
                sheets.Select(
                    (s, i) =>
                        new Sheet
                        {
                            Name = s.Name,
                            SheetId = (uint)(i + 1),
                            Id = parts[i].Id,
                        }
                )
            ),
            new DefinedNames(sheets.Select((s, i) => HeadOnEveryPage(s.Name, i)))
        );
        book.AddNamespaceDeclaration("r", Relationships);
        var styles = OoxmlPackage.Part("styles", "xl/styles.xml", "spreadsheetml.styles", SheetCell.Styles());
        return OoxmlPackage.Zip(
            OoxmlPackage.Part("officeDocument", "xl/workbook.xml", "spreadsheetml.sheet.main", book, [.. parts, styles]),
            OoxmlPackage.Properties(title, author, title)
        );
    }

    static OoxmlPart Part(BookSheet sheet, int number, string title)
    {
        sheet.Sheet.InsertAfter(PageMarks(title, sheet.Name), sheet.Sheet.GetFirstChild<PageSetup>());
        return OoxmlPackage.Part(
            "worksheet",
            $"xl/worksheets/sheet{number}.xml",
            "spreadsheetml.worksheet",
            sheet.Sheet,
            sheet.Related
        ) with
        {
            Id = $"worksheet{number}",
        };
    }

    // a paper out of its file still says what it is, and of how many it is one
    static HeaderFooter PageMarks(string title, string sheet)
    {
        var named = title == sheet ? title : $"{title} – {sheet}";
        return new(
            new OddHeader($"&C&\"Times New Roman,Bold\"&13 {named.Replace("&", "&&", StringComparison.Ordinal)}"),
            new OddFooter("&C&\"Times New Roman,Regular\"&12&P/&N")
        )
        {
            ScaleWithDoc = false,
        };
    }

    static DefinedName HeadOnEveryPage(string sheet, int position) =>
        new($"{Quoted(sheet)}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)position };

    /// <summary>A sheet's name inside a formula.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
