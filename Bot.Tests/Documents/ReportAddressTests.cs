namespace CcchcBot.Tests.Documents;

/// <summary>Who a report is from and to: nghị định 30/2020/NĐ-CP, phụ lục I, ô 3, 4, 9a and 9b.</summary>
public class ReportAddressTests
{
    [Fact]
    public void It_has_its_own_symbol_and_leaves_number_and_date_to_the_clerk()
    {
        using var docx = new DocxFile(Reports.Commune());
        Assert.Equal(["Số:        /BC-UBND"], docx.In("DocumentNumber"));
        Assert.Equal(["Suối Trong, ngày        tháng        năm         "], docx.In("PlaceAndDate"));
        Assert.Equal(["BÁO CÁO"], docx.In("Title"));
        Assert.Equal(["Kết quả tuyên truyền cải cách hành chính quý II năm 2026"], docx.In("Subtitle"));
    }

    [Fact]
    public void One_addressee_stands_on_the_same_line()
    {
        using var docx = new DocxFile(Reports.Department());
        Assert.Equal(["Kính gửi: Sở Nội vụ"], docx.In("Addressee"));
        Assert.True(docx.Look("Addressee") is { Bold: false, Italic: false, Align: "center", Size: >= 13 and <= 14 });
    }

    [Fact]
    public void Several_addressees_are_dashes_closed_by_semicolons_the_last_by_a_full_stop()
    {
        using var docx = new DocxFile(Reports.ToSeveral());
        Assert.Equal(["Kính gửi:"], docx.In("Addressees"));
        Assert.Equal(["- UBND tỉnh An Giao;", "- Sở Nội vụ."], docx.In("AddresseeLine"));
        Assert.Equal(["- Như trên;", "- Các phòng;", "- Lưu: VT."], docx.In("Recipient"));
    }

    [Fact]
    public void Without_anybody_named_it_goes_to_the_superior_and_without_one_a_gap_is_left()
    {
        using var toSuperior = new DocxFile(Reports.School());
        Assert.Equal(["Kính gửi: Ủy ban nhân dân xã Suối Trong"], toSuperior.In("Addressee"));
        using var toNobody = new DocxFile(Reports.ToNobody());
        Assert.Matches("^Kính gửi: …+$", Assert.Single(toNobody.In("Addressee")));
    }

    [Fact]
    public void Recipients_begin_with_as_above_and_end_with_the_archive()
    {
        using var docx = new DocxFile(Reports.Department());
        Assert.Equal(["- Như trên;", "- Lãnh đạo Sở;", "- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP (03b)."], docx.In("Recipient"));
    }
}
