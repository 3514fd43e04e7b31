using System.Text;
using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Files made to hurt, or just not what their name says: a sentence for each.</summary>
public class HostileFileTests
{
    static readonly byte[] Good = PlanDocx.Write(Samples.Commune(), DocxFile.Words);

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
    public void A_picture_is_no_old_font() =>
        Assert.Equal("documents.refuse.kind", Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]));

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
