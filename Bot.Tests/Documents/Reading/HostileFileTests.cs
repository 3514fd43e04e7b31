using System.Text;
using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Files made to hurt, or just not what their name says: a sentence for each.</summary>
public class HostileFileTests
{
    const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly byte[] Good = PlanDocx.Write(Samples.Commune(), DocxFile.Words);

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
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p>", "</w:p>")]
    [InlineData("<w:sdt>", "</w:sdt>")]
    public void Nesting_without_end_is_not_followed(string open, string close) =>
        Assert.Equal(
            "documents.refuse.nested",
            Refusal(WordFile.Of(string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000))))
        );

    [Theory]
    [InlineData("""<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>""", "&x;")]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">]>""", "&x;")]
    [InlineData("""<!DOCTYPE d SYSTEM "http://127.0.0.1:1/d.dtd">""", "")]
    public void Entities_are_never_followed(string doctype, string use) =>
        Assert.Equal(
            "documents.refuse.entities",
            Refusal(WordFile.Zip(("word/document.xml", doctype + WordFile.Document(WordFile.Paragraph($"KẾ HOẠCH {use}")))))
        );

    [Fact]
    public void Macros_are_not_looked_at()
    {
        var text = WordFile.Paragraph("KẾ HOẠCH", centred: true) + WordFile.Paragraph("I. MỤC ĐÍCH") + WordFile.Paragraph("- Rõ việc.");
        var macro = WordFile.Of(text, ("word/vbaProject.bin", "Sub AutoOpen()"), ("word/vbaData.xml", "<broken"));
        Assert.Equal("I.(-)", Shape(File(macro).Sections));
        Assert.DoesNotContain("AutoOpen", PlanJson.Write(new("a.docm", File(macro), [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_deleted_or_commented_is_not_read()
    {
        var tracked =
            WordFile.Paragraph("KẾ HOẠCH", centred: true)
            + "<w:p><w:r><w:t>I. MỤC ĐÍCH</w:t></w:r><w:del><w:r><w:delText>CŨ</w:delText><w:t>CŨ</w:t></w:r></w:del><w:ins><w:r><w:t>, YÊU CẦU</w:t></w:r></w:ins></w:p>";
        Assert.Equal("MỤC ĐÍCH, YÊU CẦU", Assert.Single(File(WordFile.Of(tracked)).Sections).Heading);
    }

    [Fact]
    public void A_truncated_file_is_broken()
    {
        Assert.Equal("documents.refuse.broken", Refusal(Good[..(Good.Length / 2)]));
        Assert.Equal("documents.refuse.broken", Refusal(WordFile.Zip(("word/document.xml", "<w:document"))));
    }

    [Theory]
    [InlineData("EncryptedPackage", "documents.refuse.password")]
    [InlineData("WordDocument", "documents.refuse.old")]
    public void A_compound_file_is_locked_or_old(string stream, string why)
    {
        byte[] header = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(why, Refusal([.. header, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)]));
    }

    [Theory]
    [InlineData("%PDF-1.7", "documents.refuse.pdf")]
    [InlineData(@"{\rtf1 KẾ HOẠCH}", "documents.refuse.kind")]
    [InlineData("\0\0\0", "documents.refuse.kind")]
    [InlineData("", "documents.refuse.nothing")]
    [InlineData("Chào buổi sáng.", "documents.refuse.nothing")]
    public void What_is_no_plan_is_told_so(string content, string why) => Assert.Equal(why, Refusal(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Letters_of_an_old_font_are_told_so() =>
        Assert.Equal("documents.refuse.encoding", Refusal([0x4B, 0xC5, 0x20, 0xF4, 0xCC, 0xAE]));

    [Fact]
    public void A_package_of_something_else_is_told_so() =>
        Assert.Equal("documents.refuse.kind", Refusal(WordFile.Zip(("ppt/presentation.xml", "<p/>"))));

    [Fact]
    public void Every_refusal_is_a_sentence_in_both_languages()
    {
        foreach (
            var why in (string[])
                ["big", "bomb", "nested", "entities", "broken", "password", "old", "pdf", "kind", "encoding", "long", "nothing"]
        )
        foreach (var language in Enum.GetValues<Language>())
            Assert.EndsWith(
                ".",
                new Opened.Refused($"documents.refuse.{why}", "10").Says(DocxFile.WordsOf(language)),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void A_damaged_file_never_throws()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var file = Good.ToArray();
            for (var hit = 0; hit < 8; hit++)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            Assert.NotNull(PlanFile.Read(file));
        }
    }
}
