using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>A paragraph style in the words of the decree: sizes, spaces and indents in points.</summary>
/// <param name="Outline">Depth in the navigation pane; null for what is not a heading. Headings of the body are numbered at that depth.</param>
sealed record Look(
    string Id,
    string Name,
    string Base = "Normal",
    double? Size = null,
    bool Bold = false,
    bool Italic = false,
    JustificationValues? Align = null,
    int Before = 0,
    int After = 0,
    int Left = 0,
    bool FirstLine = false,
    bool KeepNext = false,
    int? Outline = null
)
{
    const int FirstLineIndent = 720; // 1.27 cm

    public Style Style() =>
        new()
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            StyleName = new() { Val = Name },
            BasedOn = new() { Val = Base },
            PrimaryStyle = new(),
            StyleParagraphProperties = Paragraphs(),
            StyleRunProperties = Letters(),
        };

    StyleParagraphProperties Paragraphs()
    {
        var properties = new StyleParagraphProperties();
        if (KeepNext)
            properties.KeepNext = new();
        if (Outline is { } level && Base == DocxStyles.Body)
            properties.NumberingProperties = new()
            {
                NumberingLevelReference = new() { Val = level },
                NumberingId = new() { Val = DocxNumbering.Outline },
            };
        if (Before + After > 0)
            properties.SpacingBetweenLines = new() { Before = $"{Before * 20}", After = $"{After * 20}" };
        if (FirstLine)
            properties.Indentation = new() { FirstLine = $"{FirstLineIndent}" };
        if (Left > 0)
            properties.Indentation = new() { Left = $"{Left * 20}" };
        if (Align is { } align)
            properties.Justification = new() { Val = align };
        if (Outline is { } depth)
            properties.OutlineLevel = new() { Val = depth };
        return properties;
    }

    StyleRunProperties Letters()
    {
        var properties = new StyleRunProperties();
        if (Bold)
            properties.Bold = new();
        if (Italic)
            properties.Italic = new();
        if (Size is { } size)
        {
            properties.FontSize = new() { Val = $"{size * 2}" };
            properties.FontSizeComplexScript = new() { Val = $"{size * 2}" };
        }
        return properties;
    }
}
