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

    public static byte[] Zip(OoxmlPart properties, params IReadOnlyList<BookSheet> sheets)
    {
        OoxmlPart[] parts = [.. sheets.Select((s, i) => Part(s, i + 1))];
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
            properties
        );
    }

    static OoxmlPart Part(BookSheet sheet, int number) =>
        OoxmlPackage.Part("worksheet", $"xl/worksheets/sheet{number}.xml", "spreadsheetml.worksheet", sheet.Sheet, sheet.Related) with
        {
            Id = $"worksheet{number}",
        };

    static DefinedName HeadOnEveryPage(string sheet, int position) =>
        new($"{Quoted(sheet)}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)position };

    /// <summary>A sheet's name inside a formula.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
