using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>The styles part: <see cref="DocxStyles"/> and the few styles that are not about letters.</summary>
static class DocxStyleSheet
{
    const string Font = "Times New Roman";
    const int BodySize = 14;

    public static Styles All()
    {
        var styles = new Styles(Defaults(), Paragraph("Normal", "Normal", new() { Default = true }));
        styles.Append(DocxStyles.Looks.Select(l => l.Style()));
        styles.Append(RuleLine(), EndOfPart(), TableGrid());
        return styles;
    }

    static DocDefaults Defaults() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle
                {
                    RunFonts = new()
                    {
                        Ascii = Font,
                        HighAnsi = Font,
                        EastAsia = Font,
                        ComplexScript = Font,
                    },
                    Color = new() { Val = "000000" },
                    FontSize = new() { Val = $"{BodySize * 2}" },
                    FontSizeComplexScript = new() { Val = $"{BodySize * 2}" },
                    Languages = new() { Val = "vi-VN", EastAsia = "vi-VN" },
                }
            ),
            new ParagraphPropertiesDefault()
        );

    // the drawn line is the top border of an empty paragraph two points high
    static Style RuleLine() =>
        Paragraph(
            DocxStyles.Rule,
            "Rule Line",
            new()
            {
                StyleParagraphProperties = new()
                {
                    KeepNext = new(),
                    ParagraphBorders = new()
                    {
                        TopBorder = new()
                        {
                            Val = BorderValues.Single,
                            Size = 6,
                            Space = 0,
                        },
                    },
                    SpacingBetweenLines = Exactly(2, before: 4, after: 6),
                },
            }
        );

    // Word wants a paragraph after a table; this one takes no room
    static Style EndOfPart() =>
        Paragraph(
            DocxStyles.End,
            "End Of Part",
            new() { StyleParagraphProperties = new() { SpacingBetweenLines = Exactly(1, before: 0, after: 0) } }
        );

    static SpacingBetweenLines Exactly(int points, int before, int after) =>
        new()
        {
            Before = $"{before * 20}",
            After = $"{after * 20}",
            Line = $"{points * 20}",
            LineRule = LineSpacingRuleValues.Exact,
        };

    static Style Paragraph(string id, string name, Style style)
    {
        style.Type = StyleValues.Paragraph;
        style.StyleId = id;
        style.StyleName = new() { Val = name };
        style.PrimaryStyle = new();
        return style;
    }

    static Style TableGrid()
    {
        var borders = new TableBorders
        {
            TopBorder = new(),
            LeftBorder = new(),
            BottomBorder = new(),
            RightBorder = new(),
            InsideHorizontalBorder = new(),
            InsideVerticalBorder = new(),
        };
        foreach (var border in borders.Elements<BorderType>())
            (border.Val, border.Size) = (BorderValues.Single, 4);
        return new()
        {
            Type = StyleValues.Table,
            StyleId = DocxStyles.Grid,
            StyleName = new() { Val = "Table Grid" },
            StyleTableProperties = new() { TableBorders = borders },
        };
    }
}
