using System.IO.Compression;
using CcchcBot.Documents;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents;

/// <summary>Nghị định 30/2020/NĐ-CP, phụ lục I: paper, margins, font, page numbers; and the file itself.</summary>
public class PageTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    static readonly Dictionary<string, Plan> Cases = new()
    {
        ["department"] = Samples.Department(),
        ["commune"] = Samples.Commune(),
        ["school"] = Samples.School(),
        ["nothing answered"] = Samples.School() with { Answers = new Dictionary<Section, Answer>() },
        ["one recipient"] = Samples.Department().With(Section.Recipients, "Lưu: VT"),
        ["thirty recipients"] = Samples.Department().With(Section.Recipients, [.. Enumerable.Range(1, 30).Select(i => $"Phòng {i}")]),
        ["long issuer"] = Samples.Department().With(Section.Issuer, string.Join(' ', Enumerable.Repeat("Trung tâm hỗ trợ", 9))),
        ["marks XML has no room for"] = Samples
            .Department()
            .With(Section.Purposes, "a\u000Bb\u0001c\uFFFE <&> \uD83D\uDE00 \uD83D", "hai\ndòng"),
        ["no name to sign"] = Samples.School() with
        {
            Header = Samples.School().Header with
            {
                Organisation = Samples.School().Header.Organisation with { Signer = [], Recipients = [] },
            },
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_validator_of_the_format_finds_no_error(string plan)
    {
        using var docx = new DocxFile(Cases[plan]);
        var errors = new OpenXmlValidator().Validate(docx.File, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Assert.Equal(PlanDocx.Write(Samples.Department(), DocxFile.Words), PlanDocx.Write(Samples.Department(), DocxFile.Words));

    [Fact]
    public void No_time_of_day_is_in_the_file()
    {
        using var zip = new ZipArchive(new MemoryStream(PlanDocx.Write(Samples.Department(), DocxFile.Words)));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void Both_languages_write_the_same_document() => Assert.Equal(Text(DocxFile.Words), Text(DocxFile.WordsOf(Language.English)));

    [Fact]
    public void Both_languages_have_words_for_the_same_keys() =>
        Assert.Equal(DocxFile.KeysOf(Language.Vietnamese), DocxFile.KeysOf(Language.English));

    [Fact]
    public void Paper_is_a4_upright_with_the_margins_of_the_decree()
    {
        using var docx = new DocxFile(Samples.School());
        var pages = docx.Body.Elements<SectionProperties>().Single();
        var paper = pages.GetFirstChild<PageSize>()!;
        Assert.Equal((11906u, 16838u, null), (paper.Width!.Value, paper.Height!.Value, paper.Orient));
        var margin = pages.GetFirstChild<PageMargin>()!;
        Assert.InRange(Millimetres(margin.Top!), 20, 25);
        Assert.InRange(Millimetres(margin.Bottom!), 20, 25);
        Assert.InRange(Millimetres((int)margin.Left!.Value), 30, 35);
        Assert.InRange(Millimetres((int)margin.Right!.Value), 15, 20);
    }

    [Fact]
    public void Everything_is_black_times_new_roman_in_composed_letters()
    {
        using var docx = new DocxFile(
            Samples.Department().With(Section.Purposes, "Cải cách".Normalize(System.Text.NormalizationForm.FormD))
        );
        var styles = docx.File.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.All(
            styles.Elements<Style>().Where(s => s.Type! == StyleValues.Paragraph),
            s => Assert.Equal("Times New Roman", docx.Look(s.StyleId!).Font)
        );
        Assert.Equal(["000000"], styles.Descendants<Color>().Select(c => c.Val!.Value));
        Assert.Contains("Cải cách", docx.Texts);
    }

    [Fact]
    public void Nothing_is_formatted_but_by_its_style()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Empty(docx.Body.Descendants<RunProperties>());
        Assert.All(docx.Paragraphs, p => Assert.NotNull(DocxFile.StyleOf(p)));
    }

    [Fact]
    public void Page_numbers_are_centred_in_the_top_margin_from_the_second_page_on()
    {
        using var docx = new DocxFile(Samples.Department());
        var header = docx.File.MainDocumentPart!.HeaderParts.Single().Header;
        Assert.Equal("PAGE", header.Descendants<SimpleField>().Single().Instruction!.Value);
        Assert.True(docx.Look("Header") is { Align: "center", Bold: false, Italic: false, Size: >= 13 and <= 14 });
        foreach (var pages in docx.Body.Descendants<SectionProperties>())
        {
            Assert.NotNull(pages.GetFirstChild<TitlePage>());
            Assert.Equal(1, pages.GetFirstChild<PageNumberType>()!.Start!.Value);
            Assert.Equal(HeaderFooterValues.Default, pages.Elements<HeaderReference>().Single().Type!.Value);
        }
    }

    [Fact]
    public void The_properties_name_the_title_and_the_language()
    {
        using var docx = new DocxFile(Samples.Department());
        var properties = docx.File.PackageProperties;
        Assert.Equal("Kế hoạch tuyên truyền cải cách hành chính năm 2026 của Sở Phát triển số", properties.Title);
        Assert.Equal("vi-VN", properties.Language);
        Assert.Equal("Sở Phát triển số", properties.Creator);
        Assert.Null(properties.Created);
    }

    static string Text(Words words)
    {
        using var zip = new ZipArchive(new MemoryStream(PlanDocx.Write(Samples.Department(), words)));
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return text.ReadToEnd();
    }

    static double Millimetres(int twips) => twips / 1440.0 * 25.4;
}
