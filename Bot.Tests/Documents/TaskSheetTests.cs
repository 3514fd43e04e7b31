using System.Globalization;
using CcchcBot.Documents;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CcchcBot.Tests.Documents;

/// <summary>The task list as a spreadsheet.</summary>
public class TaskSheetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void The_validator_of_the_format_finds_no_error(int tasks)
    {
        var plan = Samples.Department();
        using var file = Open(plan with { Tasks = [.. plan.Tasks.Take(tasks)] });
        var errors = new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Assert.Equal(TaskSheet.Write(Samples.Department(), DocxFile.Words), TaskSheet.Write(Samples.Department(), DocxFile.Words));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 901")]
    [InlineData("-dashes-")]
    [InlineData("@mention")]
    [InlineData("=HYPERLINK(\"x\")")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var plan = Samples.Department();
        using var file = Open(plan with { Tasks = [plan.Tasks[0] with { Text = text }] });
        var cell = CellAt(file, "B2");
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text, cell.InnerText);
        Assert.Equal(49u, Format(file, cell).NumberFormatId!.Value);
        Assert.Empty(Sheet(file).Descendants<CellFormula>());
    }

    [Fact]
    public void Dates_and_percents_are_numbers()
    {
        var plan = Samples.Department();
        var done = plan.Tasks[2] with
        {
            Progress = Progress.None with { Status = ProgressStatus.Done, Percent = 85, DoneOn = new(2026, 3, 30) },
        };
        using var file = Open(plan with { Tasks = [done] });
        Assert.Equal(new DateTime(2026, 1, 1), Day(file, "D2"));
        Assert.Equal(new DateTime(2026, 3, 31), Day(file, "E2"));
        Assert.Equal(new DateTime(2026, 3, 30), Day(file, "L2"));
        Assert.Equal("0.85", CellAt(file, "K2").CellValue!.Text);
        Assert.Equal(9u, Format(file, CellAt(file, "K2")).NumberFormatId!.Value);
        Assert.Equal("Hoàn thành", CellAt(file, "J2").InnerText);
    }

    [Fact]
    public void A_task_without_a_due_date_has_an_empty_one()
    {
        using var file = Open(Samples.Department());
        Assert.Equal("Thường xuyên", CellAt(file, "C3").InnerText);
        Assert.Null(CellAt(file, "E3").CellValue);
    }

    [Fact]
    public void The_head_is_frozen_and_filters_every_row()
    {
        using var file = Open(Samples.Department());
        var pane = Sheet(file).Descendants<Pane>().Single();
        Assert.Equal((1, "A2", PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
        Assert.Equal("A1:O11", Sheet(file).GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal(11, Sheet(file).Descendants<Row>().Count());
    }

    /// <summary>A digit of these letters is half as wide as they are high, so a column so many digits wide is six points as often.</summary>
    [Fact]
    public void The_fullest_list_is_printed_across_one_page_in_letters_of_eight_points()
    {
        using var file = Open(Full());
        var page = Sheet(file).GetFirstChild<PageSetup>()!;
        var margins = Sheet(file).GetFirstChild<PageMargins>()!;
        var columns = Sheet(file).Descendants<Column>().ToArray();
        Assert.Equal((17, 9u, 0u), (columns.Length, page.PaperSize!.Value, page.FitToHeight!.Value));
        var room = 841.9 - (72 * (margins.Left!.Value + margins.Right!.Value));
        Assert.True(12 * room / (6 * columns.Sum(c => c.Width!.Value)) >= 8);
    }

    [Fact]
    public void A_printed_page_says_what_it_is_and_of_how_many_it_is_one()
    {
        using var file = Open(Full());
        var marks = Sheet(file).GetFirstChild<HeaderFooter>()!;
        Assert.EndsWith(" Nhiệm vụ 2026", marks.OddHeader!.Text, StringComparison.Ordinal);
        Assert.EndsWith("&P/&N", marks.OddFooter!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", 2)]
    [InlineData(Sentence, 3)]
    [InlineData("https://an-giao.example/tin-tuc/cai-cach-hanh-chinh/2026/03/15/huong-dan-nop-ho-so-truc-tuyen", 3)]
    public void A_row_is_as_high_as_its_longest_text_wrapped(string text, int lines)
    {
        var plan = Samples.Department();
        using var file = Open(
            plan with
            {
                Tasks = [plan.Tasks[0] with { Text = text, Lead = null, Form = "", Deliverable = "", Coordinating = [] }],
            }
        );
        Assert.Equal(lines * 16, ((Row)CellAt(file, "B2").Parent!).Height!.Value);
    }

    const string Sentence =
        "Hướng dẫn người dân và doanh nghiệp nộp hồ sơ trực tuyến toàn trình, theo dõi kết quả giải quyết và thanh toán phí, lệ phí qua mạng";

    static Plan Full()
    {
        var plan = Samples.WithSlogans();
        var all = string.Join("; ", Enumerable.Repeat(Sentence, 3));
        var told = Progress.None with
        {
            Status = ProgressStatus.Done,
            Percent = 100,
            Result = all,
            Evidence = [all],
            Difficulty = all,
            DoneOn = new(2026, 3, 30),
        };
        return plan with
        {
            Tasks =
            [
                .. plan.Tasks.Select(t => t with { Text = all, Form = Sentence, Deliverable = Sentence, Note = Sentence, Progress = told }),
            ],
        };
    }

    [Fact]
    public void Its_head_speaks_the_language_of_the_person()
    {
        using var file = Open(Samples.Department(), Language.English);
        Assert.Equal("Due", CellAt(file, "E1").InnerText);
        Assert.Equal("Not started", CellAt(file, "J2").InnerText);
        Assert.Equal("Tasks 2026", file.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value);
    }

    [Fact]
    public void Every_status_has_its_word_in_both_languages() =>
        Assert.All(
            Enum.GetValues<ProgressStatus>(),
            s => Assert.NotEqual(DocxFile.Words[$"documents.status.{s}"], DocxFile.WordsOf(Language.English)[$"documents.status.{s}"])
        );

    static SpreadsheetDocument Open(Plan plan, Language language = Language.Vietnamese) =>
        SpreadsheetDocument.Open(new MemoryStream(TaskSheet.Write(plan, DocxFile.WordsOf(language))), isEditable: false);

    static Worksheet Sheet(SpreadsheetDocument file) => file.WorkbookPart!.WorksheetParts.Single().Worksheet;

    static Cell CellAt(SpreadsheetDocument file, string reference) =>
        Sheet(file).Descendants<Cell>().Single(c => c.CellReference == reference);

    static CellFormat Format(SpreadsheetDocument file, Cell cell) =>
        file.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    static DateTime Day(SpreadsheetDocument file, string reference)
    {
        var cell = CellAt(file, reference);
        var format = Format(file, cell).NumberFormatId!.Value;
        var code = file.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Descendants<NumberingFormat>()
            .Single(n => n.NumberFormatId! == format)
            .FormatCode!.Value;
        Assert.Equal("dd/mm/yyyy", code);
        return DateTime.FromOADate(double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture));
    }
}
