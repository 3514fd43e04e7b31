using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>The few shapes every document is put together from.</summary>
static class Docx
{
    public static Paragraph Paragraph(string style, string text) =>
        new(
            new ParagraphProperties { ParagraphStyleId = new() { Val = style } },
            new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })
        );

    /// <summary>A centred text that may wrap, held in from both sides so that its lines come out alike.</summary>
    /// <param name="size">Points.</param>
    /// <param name="column">Twentieths of a point.</param>
    public static Paragraph Balanced(string style, string text, double size, int column)
    {
        const int slack = 120; // fonts that stand in for Times New Roman run a little wider
        var paragraph = Paragraph(style, text);
        var side = $"{Math.Max(0, column - TextWidth.Bold.Balanced(text, size, column) - slack) / 2}";
        paragraph.ParagraphProperties!.Indentation = new() { Left = side, Right = side };
        return paragraph;
    }

    /// <summary>A line drawn under a text of this width, in the middle of its column. All in twentieths of a point.</summary>
    public static Paragraph Rule(int width, int column)
    {
        var side = $"{(column - width) / 2}";
        return new(
            new ParagraphProperties
            {
                ParagraphStyleId = new() { Val = DocxStyles.Rule },
                Indentation = new() { Left = side, Right = side },
            }
        );
    }

    /// <summary>A table without borders that puts things side by side; each row is the paragraphs of its left and right half.</summary>
    public static Table SideBySide(int left, int right, params ReadOnlySpan<(Paragraph[] Left, Paragraph[] Right)> rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableWidth = new() { Width = $"{left + right}", Type = TableWidthUnitValues.Dxa },
                TableLayout = new() { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new()
                {
                    TableCellLeftMargin = new() { Width = 0, Type = TableWidthValues.Dxa },
                    TableCellRightMargin = new() { Width = 0, Type = TableWidthValues.Dxa },
                },
            },
            new TableGrid(new GridColumn { Width = $"{left}" }, new GridColumn { Width = $"{right}" })
        );
        foreach (var row in rows)
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell(left, row.Left), Cell(right, row.Right)));
        return table;
    }

    public static TableCell Cell(int width, params ReadOnlySpan<Paragraph> paragraphs)
    {
        var cell = new TableCell(
            new TableCellProperties
            {
                TableCellWidth = new() { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
            }
        );
        foreach (var paragraph in paragraphs)
            cell.Append(paragraph);
        return cell;
    }

    /// <summary>A name as it goes on inside a sentence; one in capitals stays.</summary>
    public static string LowerFirst(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? $"{char.ToLowerInvariant(text[0])}{text[1..]}" : text;

    /// <summary>As it is printed: composed letters (TCVN 6909:2001), line breaks as blanks, nothing XML cannot hold.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsControl(rune))
                clean.Append(' ');
            else if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune.ToString());
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // nearly every text is
    static bool IsClean(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
        && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
        && text.AsSpan().IndexOfAnyInRange('\uFFFE', '\uFFFF') < 0
        && text.IsNormalized(NormalizationForm.FormC);
}
