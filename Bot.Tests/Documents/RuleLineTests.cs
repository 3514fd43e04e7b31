using CcchcBot.Documents;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Tests.Documents;

/// <summary>The drawn lines under ô 1, 2 and 5a. All widths in twentieths of a point.</summary>
public class RuleLineTests
{
    [Fact]
    public void There_is_one_under_the_issuer_the_motto_and_the_subject()
    {
        using var docx = new DocxFile(Samples.Department());
        Paragraph?[] above = [.. Rules(docx).Select(r => r.PreviousSibling<Paragraph>())];
        Assert.Equal(["Issuer", "Motto", "Subtitle"], above.Select(p => DocxFile.StyleOf(p!)));
    }

    [Fact]
    public void It_is_a_solid_line()
    {
        using var docx = new DocxFile(Samples.Department());
        var style = docx.File.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "RuleLine");
        Assert.Equal(BorderValues.Single, style.StyleParagraphProperties!.ParagraphBorders!.TopBorder!.Val!.Value);
    }

    [Fact]
    public void Under_the_motto_it_is_as_long_as_the_text()
    {
        using var docx = new DocxFile(Samples.Department());
        // measured on a printed page: the text is 159.1 points wide
        Assert.InRange(Width(Rules(docx)[1], Column(docx, 1)), 157.5 * 20, 160.7 * 20);
    }

    [Theory]
    [InlineData("Sở Phát triển số")]
    [InlineData("Ban Quản lý các khu công nghiệp, khu kinh tế và hợp tác đầu tư xuyên biên giới")]
    public void Under_the_issuer_it_is_a_third_to_a_half_of_the_text(string issuer)
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Issuer, issuer));
        var column = Column(docx, 0);
        var text = TextWidth.Bold.Widest(issuer.ToUpperInvariant(), 12, TextWidth.Bold.Balanced(issuer.ToUpperInvariant(), 12, column));
        Assert.InRange(Width(Rules(docx)[0], column), text / 3, text / 2);
    }

    [Fact]
    public void Under_the_subject_it_is_a_third_to_a_half_of_the_text()
    {
        using var docx = new DocxFile(Samples.Department());
        var text = TextWidth.Bold.Widest("Tuyên truyền cải cách hành chính năm 2026", 14, Paper.TextWidth);
        Assert.InRange(Width(Rules(docx)[2], Paper.TextWidth), text / 3, text / 2);
    }

    [Fact]
    public void A_long_name_wraps_into_even_lines()
    {
        const string name = "ỦY BAN NHÂN DÂN XÃ SUỐI TRONG";
        var widest = TextWidth.Bold.Widest(name, 12, TextWidth.Bold.Balanced(name, 12, 4000));
        Assert.Equal(TextWidth.Bold.Widest("ỦY BAN NHÂN DÂN", 12, 4000), widest);
    }

    [Fact]
    public void A_word_wider_than_the_column_does_not_stop_the_measuring() =>
        Assert.InRange(TextWidth.Bold.Balanced(new string('M', 80), 14, 4000), 1, 4000);

    static Paragraph[] Rules(DocxFile docx) => [.. docx.Paragraphs.Where(p => DocxFile.StyleOf(p) == "RuleLine")];

    static int Column(DocxFile docx, int index) =>
        int.Parse(docx.Body.Descendants<GridColumn>().ElementAt(index).Width!, System.Globalization.CultureInfo.InvariantCulture);

    static int Width(Paragraph rule, int column)
    {
        var sides = rule.ParagraphProperties!.Indentation!;
        return column
            - int.Parse(sides.Left!, System.Globalization.CultureInfo.InvariantCulture)
            - int.Parse(sides.Right!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
