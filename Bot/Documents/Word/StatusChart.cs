using CcchcBot.Documents.Grids;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using Placed = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Sheet = DocumentFormat.OpenXml.Drawing.Spreadsheet;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>How many tasks stand where, as a donut in a document and on a sheet.</summary>
static class StatusChart
{
    const int Millimetre = 36000;
    public const int WidthInText = 5386; // twentieths of a point
    const long Width = 95 * Millimetre;
    const long Height = 48 * Millimetre;

    // light enough for the numbers on them, and apart from each other in grey
    static readonly Dictionary<Standing, string> Colours = new()
    {
        [Standing.DoneOnTime] = "81C784",
        [Standing.DoneLate] = "DCEDC8",
        [Standing.UnderWay] = "64B5F6",
        [Standing.NotStarted] = "E0E0E0",
        [Standing.Overdue] = "E57373",
        [Standing.Continuous] = "B3E5FC",
        [Standing.Waiting] = "FFE082",
        [Standing.NotContinuing] = "A1A1A1",
    };

    /// <summary>Every standing with how many stand there, none left out.</summary>
    public static ChartSlice[] Slices(Figures figures, Words words) =>
        [.. Enum.GetValues<Standing>().Select(s => new ChartSlice(words[$"reporting.standing.{s}"], figures.Count(s), Colours[s]))];

    /// <summary>The chart with the workbook it can be edited by.</summary>
    public static OoxmlPart Part(Figures figures, Words words)
    {
        var sheet = words["documents.figures.by-status"];
        ChartSlice[] slices = [.. Slices(figures, words).Where(s => s.Value > 0)];
        var book = SheetBook.Zip(sheet, "", new BookSheet(sheet, SheetTable.Of(Columns, slices, words)));
        var workbook = OoxmlPackage.Embedded("word/embeddings/figures.xlsx", book);
        return OoxmlPackage.Part("chart", "word/charts/chart1.xml", "drawingml.chart", DonutChart.Of(slices, sheet, workbook.Id), workbook);
    }

    public static readonly SheetColumn<ChartSlice>[] Columns =
    [
        new("documents.figures.standing", 30, s => SheetCell.Of(s.Label)),
        new("documents.figures.tasks", 14, s => SheetCell.Of(s.Value)),
    ];

    /// <summary>The chart beside the cells it is drawn from.</summary>
    public static OoxmlPart OnSheet(ChartSlice[] slices, string sheet)
    {
        var chart = OoxmlPackage.Part("chart", "xl/charts/chart1.xml", "drawingml.chart", DonutChart.Of(slices, sheet));
        return OoxmlPackage.Part("drawing", "xl/drawings/drawing1.xml", "drawing", Beside(chart.Id, sheet), chart);
    }

    // right of the two columns of figures
    static Sheet.WorksheetDrawing Beside(string chart, string name) =>
        new(
            new Sheet.TwoCellAnchor(
                Marker<Sheet.FromMarker>(column: 3, row: 1),
                Marker<Sheet.ToMarker>(column: 9, row: 11),
                new Sheet.GraphicFrame(
                    new Sheet.NonVisualGraphicFrameProperties(
                        new Sheet.NonVisualDrawingProperties { Id = 2, Name = name },
                        new Sheet.NonVisualGraphicFrameDrawingProperties()
                    ),
                    new Sheet.Transform(new Offset { X = 0, Y = 0 }, new Extents { Cx = 0, Cy = 0 }),
                    new Graphic(new GraphicData(new ChartReference { Id = chart }) { Uri = DonutChart.Uri })
                )
                {
                    Macro = "",
                },
                new Sheet.ClientData()
            )
        );

    static T Marker<T>(int column, int row)
        where T : Sheet.MarkerType, new()
    {
        var marker = new T();
        marker.Append(new Sheet.ColumnId($"{column}"), new Sheet.ColumnOffset("0"), new Sheet.RowId($"{row}"), new Sheet.RowOffset("0"));
        return marker;
    }

    /// <param name="chart">Relationship id of the chart.</param>
    /// <param name="said">What it shows, for those who cannot see it.</param>
    public static Wordprocessing.Paragraph InText(string chart, string said) =>
        new(
            new Wordprocessing.ParagraphProperties { ParagraphStyleId = new() { Val = DocxStyles.CellCentred } },
            new Wordprocessing.Run(
                new Wordprocessing.Drawing(
                    new Placed.Inline(
                        new Placed.Extent { Cx = Width, Cy = Height },
                        new Placed.DocProperties
                        {
                            Id = 1,
                            Name = chart,
                            Description = said,
                        },
                        new Graphic(new GraphicData(new ChartReference { Id = chart }) { Uri = DonutChart.Uri })
                    )
                    {
                        DistanceFromTop = 0,
                        DistanceFromBottom = 0,
                        DistanceFromLeft = 0,
                        DistanceFromRight = 0,
                    }
                )
            )
        );
}
