using System.Text;
using CcchcBot.Documents.Reading;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Files with too much of something: a sentence for each, long before it is all read.</summary>
public class SwollenFileTests
{
    const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_file_of_fifty_megabytes_is_not_read() => Assert.Equal("documents.refuse.big", Refusal(new byte[50 << 20]));

    [Fact]
    public void A_part_that_swells_is_not_unpacked() =>
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of(new string(' ', 40 << 20))));

    [Fact]
    public void Many_parts_that_swell_together_are_not_unpacked()
    {
        var noise = Convert.ToBase64String(Enumerable.Range(0, 3 << 10).Select(i => (byte)(i * 7919)).ToArray());
        var part = string.Concat(Enumerable.Repeat(noise, 800));
        var entries = Enumerable.Range(0, 25).Select(i => ($"word/media/{i}", part));
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of(WordFile.Paragraph("KẾ HOẠCH"), [.. entries])));
    }

    [Fact]
    public void Thousands_of_parts_are_not_counted_out()
    {
        var entries = Enumerable.Range(0, 3_000).Select(i => ($"word/{i}.xml", ""));
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of("", [.. entries])));
    }

    [Fact]
    public void A_part_longer_than_it_says_is_cut_off()
    {
        var file = WordFile.Of(string.Concat(Enumerable.Repeat(WordFile.Paragraph(new string('a', 300)), 10_000)));
        // the length a directory gives for its second part, made small
        var name = Encoding.ASCII.GetBytes("word/document.xml");
        var directory = file.AsSpan().LastIndexOf(name) - 46;
        BitConverter.GetBytes(100).CopyTo(file, directory + 24);
        Assert.IsType<Opened.Refused>(PlanFile.Read(file));
    }

    [Fact]
    public void Million_rows_are_too_many()
    {
        var rows = string.Concat(Enumerable.Range(1, 1_000_000).Select(i => $"<row><c><v>{(long)i * i * 7919 % 1_000_003}</v></c></row>"));
        var file = WordFile.Zip(
            ("xl/workbook.xml", "<workbook/>"),
            ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Sheet}"><sheetData>{rows}</sheetData></worksheet>""")
        );
        Assert.Equal("documents.refuse.long", Refusal(file));
    }

    [Fact]
    public void A_million_lines_are_too_many() =>
        Assert.Equal("documents.refuse.long", Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("dòng\n", 1_000_000)))));

    [Fact]
    public void A_table_of_too_many_rows_is_too_long() =>
        Assert.Equal(
            "documents.refuse.long",
            Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\tViết tin\tQuý I\tVăn phòng\n", 11_000))))
        );

    [Fact]
    public void A_line_without_end_is_too_long() =>
        Assert.Equal("documents.refuse.long", Refusal(Encoding.UTF8.GetBytes($"I. A\n{new string('a', 3_000_000)}")));

    [Theory]
    [InlineData("<w:n{0}/>")]
    [InlineData("<w:p a{0}=''/>")]
    public void Names_without_end_are_not_kept(string element) =>
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of(Many(element, 20_000))));

    [Theory]
    [InlineData(" a{0}=''")]
    [InlineData(" xmlns:a{0}='a'")]
    [InlineData(" a{0}='>'")]
    public void Attributes_without_end_are_not_compared(string attribute) =>
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of($"<w:p{Many(attribute, 5_000)}/>")));

    [Theory]
    [InlineData("styles", "<w:style w:styleId='{0}'/>")]
    [InlineData("numbering", "<w:abstractNum w:abstractNumId='{0}'/>")]
    [InlineData("numbering", "<w:num w:numId='{0}'/>")]
    public void Definitions_without_end_are_not_kept(string part, string definition)
    {
        var xml = $"<w:{part} xmlns:w='{WordFile.Main}'>{Many(definition, 11_000)}</w:{part}>";
        Assert.Equal("documents.refuse.bomb", Refusal(WordFile.Of(WordFile.Paragraph("KẾ HOẠCH"), ($"word/{part}.xml", xml))));
    }

    [Fact]
    public void Cells_without_end_are_too_many()
    {
        var row = $"<w:tr>{string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 60))}</w:tr>";
        Assert.Equal("documents.refuse.long", Refusal(WordFile.Of($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 2_000))}</w:tbl>")));
    }

    [Fact]
    public void Merged_cells_without_end_are_not_filled()
    {
        var file = WordFile.Zip(
            ("xl/workbook.xml", "<workbook/>"),
            (
                "xl/worksheets/sheet1.xml",
                $"<worksheet xmlns='{Sheet}'><sheetData>{Many("<row r='{0}'><c><v>1</v></c></row>", 9_000)}</sheetData><mergeCells>{Many("<mergeCell ref='A{0}:A9000'/>", 11_000)}</mergeCells></worksheet>"
            )
        );
        Assert.Equal("documents.refuse.bomb", Refusal(file));
    }

    [Fact]
    public void Lines_that_might_all_begin_a_table_are_not_tried_for_ever() =>
        Assert.Equal("documents.refuse.long", Refusal(Encoding.UTF8.GetBytes($"KẾ HOẠCH\nI. A\n{Many("a\tb\na\tb\tc\n", 4_000)}")));

    static string Many(string pattern, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => pattern.Replace("{0}", $"{i}", StringComparison.Ordinal)));
}
