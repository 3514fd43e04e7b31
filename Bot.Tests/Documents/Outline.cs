using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Tests.Documents;

/// <summary>The numbered lines of a document as Word shows them: counted here the way Word counts, from the numbering part.</summary>
static class Outline
{
    static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    public static IEnumerable<string> Of(DocxFile docx)
    {
        var main = docx.File.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        var levels = main.NumberingDefinitionsPart!.Numbering.Descendants<Level>().ToArray();
        int[] counts = [0, 0];
        foreach (var paragraph in docx.Paragraphs)
        {
            var numbering =
                paragraph.ParagraphProperties!.NumberingProperties
                ?? styles[DocxFile.StyleOf(paragraph)!].StyleParagraphProperties?.NumberingProperties;
            if (numbering is null)
                continue;
            var level = numbering.NumberingLevelReference!.Val!.Value;
            counts[level]++;
            counts.AsSpan(level + 1).Clear();
            var format = levels[level].NumberingFormat!.Val!.Value;
            var number = format == NumberFormatValues.UpperRoman ? Roman[counts[level] - 1] : $"{counts[level]}";
            yield return $"{levels[level].LevelText!.Val!.Value!.Replace($"%{level + 1}", number, StringComparison.Ordinal)} {paragraph.InnerText}";
        }
    }
}
