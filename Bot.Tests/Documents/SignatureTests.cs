using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents;

/// <summary>Nghị định 30/2020/NĐ-CP, phụ lục I: ô 7a, 7b and 9b.</summary>
public class SignatureTests
{
    [Fact]
    public void Recipients_stand_left_of_the_signer_in_one_row_without_borders()
    {
        using var docx = new DocxFile(Samples.Department());
        var table = Block(docx);
        Assert.Null(table.GetFirstChild<TableProperties>()!.TableStyle);
        Assert.Null(table.GetFirstChild<TableProperties>()!.TableBorders);
        TableCell[] halves = [.. table.Elements<TableRow>().Single().Elements<TableCell>()];
        Assert.Equal(2, halves.Length);
        Assert.StartsWith("Nơi nhận:", halves[0].InnerText, StringComparison.Ordinal);
        Assert.StartsWith("KT. GIÁM ĐỐC", halves[1].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_addressed_only_by_its_recipients()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.DoesNotContain(docx.Texts, t => t.StartsWith("Kính gửi", StringComparison.Ordinal));
        Assert.DoesNotContain(docx.Texts, t => t.Contains("Như trên", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heading_of_the_recipients_is_bold_italic_of_12_and_they_are_upright_of_11_flush_left()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(["Nơi nhận:"], docx.In("RecipientsTitle"));
        Assert.True(docx.Look("RecipientsTitle") is { Size: 12, Bold: true, Italic: true, Align: "left", FirstLine: 0 });
        Assert.True(docx.Look("Recipient") is { Size: 11, Bold: false, Italic: false, Align: "left", FirstLine: 0 });
    }

    [Fact]
    public void Recipients_are_dashes_closed_by_semicolons_and_the_archive_line_comes_last_with_a_full_stop()
    {
        using var docx = new DocxFile(
            Samples.Department().With(Section.Recipients, "Sở Nội vụ (báo cáo)", "Lưu: VT, VP", "Lãnh đạo Sở;", "Các phòng.")
        );
        Assert.Equal(["- Sở Nội vụ (báo cáo);", "- Lãnh đạo Sở;", "- Các phòng;", "- Lưu: VT, VP."], docx.In("Recipient"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(30)]
    public void A_missing_archive_line_is_added(int recipients)
    {
        string[] names = [.. Enumerable.Range(1, recipients).Select(i => $"Đơn vị {i}")];
        using var docx = new DocxFile(Samples.Department().With(Section.Recipients, names));
        Assert.Equal([.. names.Select(n => $"- {n};"), "- Lưu: VT."], docx.In("Recipient"));
    }

    [Fact]
    public void Recipients_not_given_are_those_of_the_organisation()
    {
        using var docx = new DocxFile(Samples.School());
        Assert.Equal(["- Lưu: VT."], docx.In("Recipient"));
    }

    [Theory]
    [InlineData("Giám đốc", "GIÁM ĐỐC")]
    [InlineData("Q. Giám đốc", "Q. GIÁM ĐỐC")]
    [InlineData("KT. Giám đốc|Phó Giám đốc", "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC")]
    [InlineData("TL. Chủ tịch|Chánh Văn phòng", "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG")]
    [InlineData("TM. Ủy ban nhân dân|KT. Chủ tịch|Phó Chủ tịch", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    public void The_authority_is_bold_capitals_and_the_name_bold_below_room_to_sign(string typed, string shown)
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Signer, [.. typed.Split('|'), "Họ Và Tên"]));
        Assert.Equal(shown.Split('|'), docx.In("SignerTitle"));
        Assert.Equal(["Họ Và Tên"], docx.In("SignerName"));
        Assert.True(docx.Look("SignerTitle") is { Bold: true, Italic: false, Align: "center", Size: >= 13 and <= 14 });
        Assert.True(docx.Look("SignerName") is { Bold: true, Italic: false, Align: "center", Size: >= 13 and <= 14 });
    }

    [Fact]
    public void A_signer_with_only_a_name_is_printed_without_a_title()
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Signer, "Họ Và Tên"));
        Assert.Empty(docx.In("SignerTitle"));
        Assert.Equal(["Họ Và Tên"], docx.In("SignerName"));
    }

    [Fact]
    public void A_signer_not_given_is_the_organisations()
    {
        using var docx = new DocxFile(Samples.School());
        Assert.Equal(["HIỆU TRƯỞNG"], docx.In("SignerTitle"));
    }

    static Table Block(DocxFile docx) => docx.Body.Elements<Table>().ElementAt(1);
}
