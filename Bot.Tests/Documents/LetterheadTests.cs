using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Tests.Documents;

/// <summary>Nghị định 30/2020/NĐ-CP, phụ lục I: ô 1 to 5a.</summary>
public class LetterheadTests
{
    [Fact]
    public void The_national_name_is_bold_capitals_of_12_to_13()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], docx.In("Nation"));
        var look = docx.Look("Nation");
        Assert.InRange(look.Size, 12, 13);
        Assert.True(look is { Bold: true, Italic: false, Align: "center" });
    }

    [Fact]
    public void The_motto_is_bold_of_13_to_14_with_spaced_hyphens_and_one_point_over_the_national_name()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(["Độc lập - Tự do - Hạnh phúc"], docx.In("Motto"));
        var look = docx.Look("Motto");
        Assert.Equal(docx.Look("Nation").Size + 1, look.Size);
        Assert.True(look is { Bold: true, Italic: false, Align: "center", Line: 1, After: 0 });
    }

    [Fact]
    public void The_superior_is_capitals_not_bold_and_the_issuer_under_it_is_bold()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(["ỦY BAN NHÂN DÂN TỈNH AN GIAO"], docx.In("Superior"));
        Assert.Equal(["SỞ PHÁT TRIỂN SỐ"], docx.In("Issuer"));
        Assert.True(docx.Look("Superior") is { Bold: false, Italic: false, Align: "center", Size: >= 12 and <= 13 });
        Assert.True(docx.Look("Issuer") is { Bold: true, Italic: false, Align: "center", Size: >= 12 and <= 13 });
    }

    [Fact]
    public void A_body_without_a_superior_has_no_line_for_one()
    {
        using var docx = new DocxFile(Samples.Commune());
        Assert.Empty(docx.In("Superior"));
        Assert.Equal(["ỦY BAN NHÂN DÂN XÃ SUỐI TRONG"], docx.In("Issuer"));
    }

    [Fact]
    public void The_typed_issuer_and_superior_take_the_place_of_the_organisations()
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Issuer, "Chi cục Số hóa", "Sở Phát triển số"));
        Assert.Equal(["SỞ PHÁT TRIỂN SỐ"], docx.In("Superior"));
        Assert.Equal(["CHI CỤC SỐ HÓA"], docx.In("Issuer"));
    }

    [Fact]
    public void Issuer_and_number_are_left_of_the_national_name_and_date()
    {
        using var docx = new DocxFile(Samples.Department());
        var rows = docx
            .Body.Elements<Table>()
            .First()
            .Elements<TableRow>()
            .Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray());
        Assert.Collection(
            rows,
            names =>
                Assert.Equal(
                    ["ỦY BAN NHÂN DÂN TỈNH AN GIAOSỞ PHÁT TRIỂN SỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc"],
                    names
                ),
            marks => Assert.True(marks is [['S', 'ố', ':', ..], ['A', 'n', ' ', ..]])
        );
    }

    [Theory]
    [InlineData("KH-SPTS", "Số:        /KH-SPTS")]
    [InlineData("", "Số:        /KH-SPTS")]
    [InlineData("90/KH-SPTS", "Số: 90/KH-SPTS")]
    [InlineData("Số: 46 /KH-SPTS", "Số: 46/KH-SPTS")]
    [InlineData("Số: .41./KH-ThĐG", "Số: 41/KH-ThĐG")]
    [InlineData("Số: …/KH-ThĐG", "Số:        /KH-ThĐG")]
    [InlineData("7/KH-SPTS", "Số: 07/KH-SPTS")]
    [InlineData("8", "Số: 08/KH-SPTS")]
    public void A_number_is_padded_below_10_and_never_invented(string typed, string shown)
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Number, typed));
        Assert.Equal([shown], docx.In("DocumentNumber"));
        Assert.True(docx.Look("DocumentNumber") is { Size: 13, Bold: false, Italic: false, Align: "center" });
    }

    [Theory]
    [InlineData("An Giao, ngày 31 tháng 12 năm 2025", "An Giao, ngày 31 tháng 12 năm 2025")]
    [InlineData("Đồi Gió, ngày 27 tháng 08 năm 2025", "Đồi Gió, ngày 27 tháng 8 năm 2025")]
    [InlineData("An Giao, ngày 5 tháng 1 năm 2026", "An Giao, ngày 05 tháng 01 năm 2026")]
    [InlineData("Quận 1, ngày 9 tháng 2 năm 2026", "Quận 1, ngày 09 tháng 02 năm 2026")]
    [InlineData("An Giao, 29/06/2026", "An Giao, ngày 29 tháng 6 năm 2026")]
    [InlineData("Suối Trong, ngày tháng 6 năm 2026", "Suối Trong, ngày        tháng 6 năm 2026")]
    [InlineData("Suối Trong, ngày …… tháng …… năm 2026", "Suối Trong, ngày        tháng        năm 2026")]
    [InlineData("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh, ngày        tháng        năm         ")]
    [InlineData("", "An Giao, ngày        tháng        năm         ")]
    public void A_date_is_in_words_with_days_below_10_and_months_1_and_2_padded_and_gaps_kept(string typed, string shown)
    {
        using var docx = new DocxFile(Samples.Department().With(Section.PlaceAndDate, typed));
        Assert.Equal([shown], docx.In("PlaceAndDate"));
        Assert.True(docx.Look("PlaceAndDate") is { Size: 13, Italic: true, Bold: false, Align: "center" });
    }

    [Fact]
    public void What_the_clerk_entered_at_issue_wins()
    {
        var typed = Samples
            .Department()
            .With(Section.Number, "90/KH-SPTS")
            .With(Section.PlaceAndDate, "An Giao, ngày 31 tháng 12 năm 2025");
        using var docx = new DocxFile(typed with { Header = typed.Header with { Number = 3, IssuedOn = new(2026, 1, 9) } });
        Assert.Equal(["Số: 03/KH-SPTS"], docx.In("DocumentNumber"));
        Assert.Equal(["An Giao, ngày 09 tháng 01 năm 2026"], docx.In("PlaceAndDate"));
    }

    [Fact]
    public void The_kind_is_bold_capitals_and_the_subject_under_it_bold()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(["KẾ HOẠCH"], docx.In("Title"));
        Assert.Equal(["Tuyên truyền cải cách hành chính năm 2026", "của Sở Phát triển số"], docx.In("Subtitle"));
        foreach (var style in (string[])["Title", "Subtitle"])
            Assert.True(docx.Look(style) is { Bold: true, Italic: false, Align: "center", Size: >= 13 and <= 14 });
    }

    [Theory]
    [InlineData("Kế hoạch tuyên truyền năm 2026", "Tuyên truyền năm 2026")]
    [InlineData("KẾ HOẠCH TUYÊN TRUYỀN NĂM 2026", "TUYÊN TRUYỀN NĂM 2026")]
    [InlineData("", "Tuyên truyền cải cách hành chính năm 2026")]
    public void The_kind_is_not_said_twice(string typed, string subject)
    {
        using var docx = new DocxFile(Samples.Department().With(Section.Title, typed));
        Assert.Equal(["KẾ HOẠCH"], docx.In("Title"));
        Assert.Equal([subject], docx.In("Subtitle"));
    }
}
