using CcchcBot.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;

namespace CcchcBot.Documents.Word;

/// <param name="Colour">Six hexadecimal digits.</param>
sealed record ChartSlice(string Label, int Value, string Colour);

/// <summary>A chart of Office itself, kept with the cells it is drawn from: labels in A, numbers in B, from the second row on.</summary>
static class DonutChart
{
    public const string Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    const string Font = "Times New Roman";

    /// <param name="sheet">Name of the sheet with the cells.</param>
    /// <param name="workbook">Relationship id of the workbook with the sheet; null when it is the one the chart is in.</param>
    public static ChartSpace Of(IReadOnlyList<ChartSlice> slices, string sheet, string? workbook = null)
    {
        var donut = new DoughnutChart(
            new VaryColors { Val = true },
            Series(slices, SheetBook.Quoted(sheet)),
            new FirstSliceAngle { Val = 0 },
            new HoleSize { Val = 50 }
        );
        var chart = new Charts.Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(Place(left: 0, width: 0.5, new LayoutTarget { Val = LayoutTargetValues.Inner }), donut),
            new Legend(
                new LegendPosition { Val = LegendPositionValues.Right },
                Place(left: 0.54, width: 0.46),
                new Overlay { Val = false }
            ),
            new PlotVisibleOnly { Val = true },
            new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }
        );
        var space = new ChartSpace(new RoundedCorners { Val = false }, chart, NoFrame(), Letters());
        if (workbook is not null)
            space.Append(new ExternalData(new AutoUpdate { Val = false }) { Id = workbook });
        return space;
    }

    // shares of the whole; the labels get a line each
    static Layout Place(double left, double width, params OpenXmlElement[] target) =>
        new(
            new ManualLayout([
                .. target,
                new LeftMode { Val = LayoutModeValues.Edge },
                new TopMode { Val = LayoutModeValues.Edge },
                new Left { Val = left },
                new Top { Val = 0.03 },
                new Width { Val = width },
                new Height { Val = 0.94 },
            ])
        );

    static PieChartSeries Series(IReadOnlyList<ChartSlice> slices, string sheet)
    {
        var last = slices.Count + 1;
        var points = new PointCount { Val = (uint)slices.Count };
        var labels = new StringCache([points, .. slices.Select((s, i) => new StringPoint(new NumericValue(s.Label)) { Index = (uint)i })]);
        var numbers = new NumberingCache([
            new FormatCode("General"),
            points.CloneNode(deep: true),
            .. slices.Select((s, i) => new NumericPoint(new NumericValue($"{s.Value}")) { Index = (uint)i }),
        ]);
        OpenXmlElement[] parts =
        [
            new Charts.Index { Val = 0 },
            new Order { Val = 0 },
            .. slices.Select((s, i) => Point(i, s.Colour)),
            NumbersOnSlices(),
            new CategoryAxisData(new StringReference(new Charts.Formula($"{sheet}!$A$2:$A${last}"), labels)),
            new Values(new NumberReference(new Charts.Formula($"{sheet}!$B$2:$B${last}"), numbers)),
        ];
        return new(parts);
    }

    static DataPoint Point(int position, string colour) =>
        new(
            new Charts.Index { Val = (uint)position },
            new Bubble3D { Val = false },
            new ChartShapeProperties(
                new SolidFill(new RgbColorModelHex { Val = colour }),
                new Outline(new SolidFill(new RgbColorModelHex { Val = "FFFFFF" })) { Width = 19050 }
            )
        );

    // a slice of nothing has no number
    static DataLabels NumbersOnSlices() =>
        new(
            new NumberingFormat { FormatCode = "0;;", SourceLinked = false },
            new ShowLegendKey { Val = false },
            new ShowValue { Val = true },
            new ShowCategoryName { Val = false },
            new ShowSeriesName { Val = false },
            new ShowPercent { Val = false },
            new ShowBubbleSize { Val = false }
        );

    static Charts.ShapeProperties NoFrame() => new(new NoFill(), new Outline(new NoFill()));

    static TextProperties Letters() =>
        new(
            new BodyProperties(),
            new ListStyle(),
            new Paragraph(
                new ParagraphProperties(
                    new DefaultRunProperties(
                        new SolidFill(new RgbColorModelHex { Val = "000000" }),
                        new LatinFont { Typeface = Font },
                        new ComplexScriptFont { Typeface = Font }
                    )
                    {
                        FontSize = 1000,
                    }
                ),
                new EndParagraphRunProperties { Language = "vi-VN" }
            )
        );
}
