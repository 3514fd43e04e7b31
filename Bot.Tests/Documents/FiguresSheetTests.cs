using CcchcBot.Documents;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CcchcBot.Tests.Documents;

/// <summary>A report's figures as a spreadsheet; that the numbers are right is <see cref="SameNumbersTests"/>.</summary>
public class FiguresSheetTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    static readonly Dictionary<string, Func<Report>> Cases = new()
    {
        ["six months"] = Reports.Department,
        ["frozen quarter"] = Reports.Frozen,
        ["no task"] = Reports.School,
        ["eighty tasks"] = () => Reports.Many(80),
        ["formulas"] = () => Typed("=1+1"),
        ["marks XML has no room for"] = () => Typed("a\u000Bb\u0001c\uFFFE <&> \uD83D"),
        ["a cell too long for Excel"] = () => Typed(new string('d', 40000)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_validator_of_the_format_finds_no_error(string report)
    {
        using var book = Open(Cases[report]());
        var errors = new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(FiguresSheet.Write(Reports.Department(), Reports.Words), FiguresSheet.Write(Reports.Department(), Reports.Words));

    [Fact]
    public void Every_sheet_has_a_frozen_head_that_filters_and_is_printed_on_every_page_turned_sideways()
    {
        using var book = Open(Reports.Department());
        Assert.Equal(4, book.WorkbookPart!.WorksheetParts.Count());
        Assert.All(
            book.WorkbookPart.WorksheetParts.Select(p => p.Worksheet),
            s =>
            {
                Assert.Equal("A2", s.Descendants<Pane>().Single().TopLeftCell!.Value);
                Assert.StartsWith("A1:", s.GetFirstChild<AutoFilter>()!.Reference!.Value, StringComparison.Ordinal);
                var page = s.GetFirstChild<PageSetup>()!;
                Assert.Equal((9u, OrientationValues.Landscape), (page.PaperSize!.Value, page.Orientation!.Value));
            }
        );
        Assert.Equal(
            ["'Theo tình trạng'!$1:$1", "'Theo đơn vị'!$1:$1", "'Nhiệm vụ'!$1:$1", "'Minh chứng'!$1:$1"],
            book.WorkbookPart.Workbook.Descendants<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.Text)
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 901")]
    [InlineData("-dashes-")]
    [InlineData("@mention")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        using var book = Open(Typed(text));
        Cell[] cells =
        [
            .. book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Where(c => c.InnerText == text),
        ];
        Assert.True(cells.Length >= 4); // text, result, difficulty, evidence
        Assert.All(cells, c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Empty(book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()));
    }

    [Fact]
    public void Shares_and_days_are_numbers()
    {
        using var book = Open(Reports.Department());
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).ToArray();
        Assert.Contains(cells, c => c is { DataType: null, CellValue.Text: "0.8" });
        Assert.Contains(cells, c => c is { DataType: null, CellValue.Text: "46187" }); // 14/6/2026
    }

    [Fact]
    public void What_was_updated_since_the_figures_were_frozen_has_a_sheet_of_its_own()
    {
        using var book = Open(Reports.Frozen());
        var sheets = book.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet).ToArray();
        Assert.Contains(sheets[0].Descendants<Row>(), r => r.InnerText == "Mã chốt số liệu3f9a51c2d0e7");
        Assert.Equal(
            [
                "STTNội dung nhiệm vụĐơn vị chủ trìKhi chốtHiện nayNgày hoàn thànhKết quả đạt được",
                "11Gửi bộ câu hỏi thường gặp cho các xã, phườngPhòng Chuyển đổi sốQuá hạnHoàn thành quá hạn46190Đã gửi đủ 12 xã, phường",
                "13Phát tờ gấp về thủ tục đất đaiPhòng Chuyển đổi sốChưa có trong số liệuQuá hạn",
            ],
            sheets[4].Descendants<Row>().Select(r => string.Concat(r.Elements<Cell>().Select(c => c.InnerText)))
        );
    }

    [Fact]
    public void It_speaks_the_language_of_the_person()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(FiguresSheet.Write(Reports.Department(), Reports.English)),
            isEditable: false
        );
        Assert.Equal(
            ["By status", "By unit", "Tasks", "Evidence"],
            book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value)
        );
    }

    static Report Typed(string text) =>
        Reports.Changed(t => t with { Text = text, Progress = t.Progress with { Result = text, Difficulty = text, Evidence = [text] } });

    static SpreadsheetDocument Open(Report report) =>
        SpreadsheetDocument.Open(new MemoryStream(FiguresSheet.Write(report, Reports.Words)), isEditable: false);
}
