using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Tests.Documents;

/// <summary>One set of figures: in the text, the chart, the workbook inside the chart, and the sheets.</summary>
public partial class SameNumbersTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    static readonly Dictionary<string, Func<Report>> Cases = new()
    {
        ["six months"] = Reports.Department,
        ["quarter"] = Reports.SecondQuarter,
        ["frozen quarter"] = Reports.Frozen,
        ["commune"] = Reports.Commune,
        ["eighty tasks"] = () => Reports.Many(80),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_says_the_figures_by_status(string name)
    {
        var report = Cases[name]();
        using var docx = new DocxFile(report);
        var said = docx.In("Figure")
            .Select(l => ByStatus().Match(l))
            .ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        Assert.Equal(Expected(report.Figures, zeros: false), said);
    }

    /// <summary>The card in the chat shows what the document says.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_card_shows_them(string name)
    {
        var report = Cases[name]();
        var card = StatusCard.For(new(report.Plan, report.Figures, report.Today), Reports.Words);
        var donut = Assert.Single(card.Body.OfType<Element.Donut>());
        Assert.Equal(Expected(report.Figures, zeros: false), donut.Slices.ToDictionary(s => s.Legend, s => s.Value));
        var bars = Assert.Single(card.Body.OfType<Element.StackedBars>());
        Assert.Equal(
            Expected(report.Figures, zeros: false),
            bars.Bars.SelectMany(b => b.Slices).GroupBy(s => s.Legend).ToDictionary(g => g.Key, g => g.Sum(s => s.Value))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_chart_and_the_workbook_inside_it_show_them(string name)
    {
        var report = Cases[name]();
        using var docx = new DocxFile(report);
        var chart = docx.File.MainDocumentPart!.ChartParts.Single();
        Assert.Equal(Expected(report.Figures, zeros: false), Drawn(chart));
        using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
        var sheet = Grid(book, 0).Skip(1).ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));
        Assert.Equal(Expected(report.Figures, zeros: false), sheet);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sheet_and_its_chart_hold_them(string name)
    {
        var report = Cases[name]();
        using var book = Open(report);
        var rows = Grid(book, 0);
        var byStatus = rows.Skip(1).Take(8).ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));
        Assert.Equal(Expected(report.Figures, zeros: true), byStatus);
        Assert.Equal(byStatus, Drawn(Part(book, 0).DrawingsPart!.ChartParts.Single()));
        string[] below = [$"{report.Figures.Tasks.Count}", $"{report.Figures.Due}", $"{report.Figures.DoneOfDue}"];
        Assert.Equal(below, rows.Skip(9).Take(3).Select(r => r[1]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Units_add_up_to_the_whole_in_the_text_and_on_the_sheet(string name)
    {
        var report = Cases[name]();
        using var book = Open(report);
        var units = Grid(book, 1);
        foreach (var (i, standing) in Enum.GetValues<Standing>().Index())
            Assert.Equal(report.Figures.Count(standing), units.Skip(1).Sum(r => int.Parse(r[i + 2], CultureInfo.InvariantCulture)));
        using var docx = new DocxFile(report);
        var said = docx.Texts.SkipWhile(t => t != "Kết quả theo đơn vị chủ trì").Select(t => ByUnit().Match(t)).Where(m => m.Success);
        Assert.Equal(
            units.Skip(1).ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture)),
            said.ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
        );
    }

    /// <summary>A group's task is one of the whole, and one of each member as that member has it: card, text and sheet alike.</summary>
    [Fact]
    public void Shares_of_a_group_are_the_same_on_the_card_in_the_text_and_on_the_sheet()
    {
        var report = Reports.WithGroup();
        Dictionary<string, int[]> expected = report
            .Figures.Units.Where(u => u.Unit is not null)
            .ToDictionary(u => report.Plan.UnitName(u.Unit!), u => (int[])[u.Tally.Total, u.Tally.Completed, u.Tally[Standing.Overdue]]);
        Assert.Equal(report.Figures.Tasks.Count + 1, report.Figures.Units.Sum(u => u.Tally.Total));
        var card = ByUnitCard.For(new(report.Plan, report.Figures, report.Today), Reports.Words);
        var table = card.Body.OfType<Element.Table>().Single().Rows.Skip(1).SkipLast(1).Where(r => IsUnit(r[0]));
        Assert.Equal(expected, table.ToDictionary(r => r[0], r => r.Skip(1).Take(3).Select(Number).ToArray()));
        using var book = Open(report);
        Assert.Equal(
            expected,
            Grid(book, 1)
                .Skip(1)
                .Where(r => IsUnit(r[0]))
                .ToDictionary(r => r[0], r => (int[])[Number(r[1]), Number(r[2]) + Number(r[3]), Number(r[6])])
        );
        using var docx = new DocxFile(report);
        var lines = docx
            .Texts.SkipWhile(t => t != "Kết quả theo đơn vị chủ trì")
            .Select(t => UnitLine().Match(t))
            .Where(m => m.Success && IsUnit(m.Groups["unit"].Value));
        Assert.Equal(
            expected,
            lines.ToDictionary(m => m.Groups["unit"].Value, m => (int[])[In(m, "all"), In(m, "in") + In(m, "late"), In(m, "over")])
        );

        static bool IsUnit(string name) => !name.StartsWith("Chưa giao", StringComparison.Ordinal);
        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
        static int In(Match match, string group) => match.Groups[group].Success ? Number(match.Groups[group].Value) : 0;
    }

    [GeneratedRegex(
        @"^- (?<unit>.+): (?<all>\d+) nhiệm vụ \((?=(.*hoàn thành đúng hạn (?<in>\d+))?)(?=(.*hoàn thành quá hạn (?<late>\d+))?)(?=((.*, )?quá hạn (?<over>\d+))?).+\)[;.]$"
    )]
    private static partial Regex UnitLine();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_says_how_many_are_due_and_done(string name)
    {
        var report = Cases[name]();
        using var docx = new DocxFile(report);
        var said = Due().Match(docx.In("BodyText").Single(t => Due().IsMatch(t)));
        Assert.Equal(
            (report.Figures.Due, report.Figures.DoneOfDue),
            (int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_task_of_the_window_and_every_piece_of_evidence_has_a_row(string name)
    {
        var report = Cases[name]();
        using var book = Open(report);
        Assert.Equal(report.Figures.Tasks.Select(t => $"{t.Task.Number}"), Grid(book, 2).Skip(1).Select(r => r[0]));
        Assert.Equal(report.Figures.Tasks.SelectMany(t => t.Task.Progress.Evidence), Grid(book, 3).Skip(1).Select(r => r[4]));
    }

    static Dictionary<string, int> Expected(Figures figures, bool zeros) =>
        Enum.GetValues<Standing>()
            .Where(s => zeros || figures.Count(s) > 0)
            .ToDictionary(s => Reports.Words[$"reporting.standing.{s}"], s => figures.Count(s));

    static Dictionary<string, int> Drawn(ChartPart chart)
    {
        var series = chart.ChartSpace.Descendants<PieChartSeries>().Single();
        var labels = series.Descendants<StringPoint>().Select(p => p.InnerText);
        var numbers = series.Descendants<NumericPoint>().Select(p => int.Parse(p.InnerText, CultureInfo.InvariantCulture));
        return labels.Zip(numbers).ToDictionary(p => p.First, p => p.Second);
    }

    static SpreadsheetDocument Open(Report report) =>
        SpreadsheetDocument.Open(new MemoryStream(FiguresSheet.Write(report, Reports.Words)), isEditable: false);

    static WorksheetPart Part(SpreadsheetDocument book, int sheet) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(sheet).Id!);

    static string[][] Grid(SpreadsheetDocument book, int sheet) =>
        [.. Part(book, sheet).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];

    [GeneratedRegex(@"^- (.+): (\d+) nhiệm vụ[;.]$")]
    private static partial Regex ByStatus();

    [GeneratedRegex(@"^- (.+): (\d+) nhiệm vụ \(.+\)[;.]$")]
    private static partial Regex ByUnit();

    [GeneratedRegex(@"có (\d+) nhiệm vụ đến hạn, đã hoàn thành (\d+) nhiệm vụ")]
    private static partial Regex Due();
}
