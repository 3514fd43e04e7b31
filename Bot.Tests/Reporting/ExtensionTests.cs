using CcchcBot.Chat;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Tests.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Tests.Reporting;

/// <summary>A day leadership moved (trước 15/5 → 05/6/2026) is shown with the day the plan said, wherever the task is.</summary>
public class ExtensionTests
{
    static readonly Report Report = Reports.WithExtension();

    [Fact]
    public void On_the_status_card()
    {
        var card = StatusCard.For(new(Report.Plan, Report.Figures, Report.Today), Reports.Words);
        Assert.Contains(
            card.Body.OfType<Element.TextBlock>(),
            t => t.Text.Contains("quá 13 ngày; gia hạn đến 05/6/2026 (kế hoạch: 14/5/2026); lý do: chưa có", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void In_a_list_and_on_a_tasks_card()
    {
        var asked = new Asked.Tasks(Which.Overdue, null, null);
        var list = TaskListCard.For(
            new(Report.Plan, asked, TaskSelection.Of(Report.Plan, asked, Report.Today, []), Report.Today),
            Reports.Words
        );
        Assert.Contains(
            list.Body.OfType<Element.TextBlock>(),
            t => t.Text.Contains("gia hạn đến 05/6/2026 (kế hoạch: 14/5/2026)", StringComparison.Ordinal)
        );
        var facts = TaskFactsCard.For(Report.Plan, Report.Plan.Tasks.Single(t => t.Number == 11), Report.Today, Reports.Words);
        Assert.Contains(facts.Body.OfType<Element.FactSet>().Single().Facts, f => f.Value == "gia hạn đến 05/6/2026 (kế hoạch: 14/5/2026)");
    }

    [Fact]
    public void In_the_report()
    {
        using var docx = new DocxFile(Report);
        Assert.Contains(
            docx.Texts,
            t => t.Contains("thời hạn 05/6/2026 theo gia hạn, 14/5/2026 theo Kế hoạch; quá hạn 13 ngày", StringComparison.Ordinal)
        );
        Assert.Contains(
            "Trước ngày 15/5/2026 (gia hạn đến 05/6/2026)",
            docx.File.MainDocumentPart!.Document.InnerText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void On_the_sheet()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(CcchcBot.Documents.FiguresSheet.Write(Report, Reports.Words)),
            isEditable: false
        );
        var part = (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(2).Id!);
        string[][] rows = [.. part.Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];
        Assert.Equal(["Hạn theo kế hoạch", "Gia hạn đến"], rows[0][5..7]);
        Assert.Equal(["46156", "46178"], rows.Single(r => r[0] == "11")[5..7]); // 14/5 and 5/6/2026 as days of a sheet
        Assert.All(rows.Where(r => r[0] == "1"), r => Assert.Equal("", r[6]));
    }
}
