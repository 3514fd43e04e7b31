using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>A4 with the decree's margins, in twentieths of a point: 20 mm above and below, 30 mm left, 15 mm right.</summary>
static class Paper
{
    const int Short = 11906;
    const int Long = 16838;
    const int TopAndBottom = 1134;
    const int LeftMargin = 1701;
    const int RightMargin = 851;
    const int NumberFromEdge = 567;

    public const int TextWidth = Short - LeftMargin - RightMargin;
    public const int TextWidthLandscape = Long - LeftMargin - RightMargin;

    /// <summary>Pages that count from 1 and show the number from the second on.</summary>
    /// <param name="header">Relationship id of the page number.</param>
    public static SectionProperties Pages(bool landscape, string header) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new PageSize
            {
                Width = (uint)(landscape ? Long : Short),
                Height = (uint)(landscape ? Short : Long),
                Orient = landscape ? PageOrientationValues.Landscape : null,
            },
            new PageMargin
            {
                Top = TopAndBottom,
                Bottom = TopAndBottom,
                Left = LeftMargin,
                Right = RightMargin,
                Header = NumberFromEdge,
                Footer = NumberFromEdge,
                Gutter = 0,
            },
            new PageNumberType { Start = 1 },
            new TitlePage()
        );

    public static Header PageNumber() =>
        new(
            new Paragraph(
                new ParagraphProperties { ParagraphStyleId = new() { Val = DocxStyles.PageNumber } },
                new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" }
            )
        );

    /// <summary>Word's layout of today, so that it does not open the file in compatibility mode.</summary>
    public static Settings Settings() =>
        new(
            new DefaultTabStop { Val = 720 },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );
}
