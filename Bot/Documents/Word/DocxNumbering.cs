using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>The outline the decree numbers: mục `I.` and khoản `1.`, counted by Word so that they stay consecutive when edited.</summary>
/// <remarks>Điểm `a)` is written out: Word has no list of the Vietnamese alphabet (a b c d đ e g …).</remarks>
static class DocxNumbering
{
    /// <summary>The id of the one list.</summary>
    public const int Outline = 1;

    const int ClauseLevel = 1;
    const int FirstLineIndent = 720;

    /// <summary>A khoản without a title: a body paragraph that shares the count of the titled ones.</summary>
    public static Paragraph Clause(string text)
    {
        var paragraph = Docx.Paragraph(DocxStyles.Body, text);
        paragraph.ParagraphProperties!.NumberingProperties = new()
        {
            NumberingLevelReference = new() { Val = ClauseLevel },
            NumberingId = new() { Val = Outline },
        };
        return paragraph;
    }

    public static Numbering All() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                Level(0, NumberFormatValues.UpperRoman, "%1.", DocxStyles.Section),
                Level(ClauseLevel, NumberFormatValues.Decimal, "%2.", DocxStyles.Clause)
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Outline }
        );

    static Level Level(int depth, NumberFormatValues format, string shown, string style) =>
        new()
        {
            LevelIndex = depth,
            StartNumberingValue = new() { Val = 1 },
            NumberingFormat = new() { Val = format },
            ParagraphStyleIdInLevel = new() { Val = style },
            LevelSuffix = new() { Val = LevelSuffixValues.Space },
            LevelText = new() { Val = shown },
            LevelJustification = new() { Val = LevelJustificationValues.Left },
            PreviousParagraphProperties = new()
            {
                Indentation = new() { Left = "0", FirstLine = $"{FirstLineIndent}" },
            },
        };
}
