using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

public class PastedTableTests
{
    [Theory]
    // the example of a good day: no heads
    [InlineData(
        "1\tTuyên truyền Chương trình tổng thể CCHC\tQuý I\tTT Thông tin\n2\tCập nhật TTHC trên cổng\tThường xuyên\tTTTT phối hợp Pháp chế\n3\tNiêm yết TTHC\tthuong xuyen\tPháp chế và Văn phòng",
        "Tuyên truyền Chương trình tổng thể CCHC/Quý I/TT Thông tin/-/-/-",
        "Cập nhật TTHC trên cổng/Thường xuyên/TTTT phối hợp Pháp chế/-/-/-",
        "Niêm yết TTHC/thuong xuyen/Pháp chế và Văn phòng/-/-/-"
    )]
    // the heads of a real plan
    [InlineData(
        "STT\tNội dung tuyên truyền\tThời gian\tPhòng, đơn vị thực hiện\r\n1\tViệc một\tQuý 1\tVăn phòng\r\n",
        "Việc một/Quý 1/Văn phòng/-/-/-"
    )]
    // all columns, in another order, numbers under the heads, a group of tasks
    [InlineData(
        "TT\tNhiệm vụ\tSản phẩm, kết quả\tĐơn vị chủ trì\tĐơn vị phối hợp\tHình thức\tThời gian hoàn thành\tGhi chú\n(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\nI\tNhóm một\t\t\t\t\t\t\n1\tViệc một\tTin bài\tVăn phòng\tPháp chế\tCổng TTĐT\ttrước 15/6\tx",
        "Nhóm một/-/-/-/-/- heading",
        "Việc một/trước 15/6/Văn phòng/Pháp chế/Cổng TTĐT/Tin bài"
    )]
    // Excel quotes a cell of several lines
    [InlineData(
        "Nội dung\tThời gian\n\"Dòng một\nDòng \"\"hai\"\"\"\tQuý I\n\"Sáng tạo\" và đổi mới\tQuý II",
        "Dòng một\nDòng \"hai\"/Quý I/-/-/-/-",
        "\"Sáng tạo\" và đổi mới/Quý II/-/-/-/-"
    )]
    // Word breaks the row where the cell has a new paragraph
    [InlineData(
        "STT\tNội dung\tThời gian\tChủ trì\n1\tĐoạn một\nđoạn hai\tQuý I\tVP\n2\tViệc hai\tQuý II\tVP",
        "Đoạn một\nđoạn hai/Quý I/VP/-/-/-",
        "Việc hai/Quý II/VP/-/-/-"
    )]
    // a title over the heads; English heads
    [InlineData("Annex\nNo\tTask\tLead unit\tCoordinating units\tTime\n1\tPost news\tVP\tPC\tQ1", "Post news/Q1/VP/PC/-/-")]
    // no heads, columns in another order
    [InlineData(
        "Phòng QLCN\tQuý I\tTổ chức hội nghị tuyên truyền\nVăn phòng\tnt\tIn pano, áp phích tại trụ sở",
        "Tổ chức hội nghị tuyên truyền/Quý I/Phòng QLCN/-/-/-",
        "In pano, áp phích tại trụ sở/nt/Văn phòng/-/-/-"
    )]
    [InlineData(
        "1\tViết bài\tQuý IV\tVăn phòng\n2\tNiêm yết\tThường xuyên\tPhòng Nghiệp vụ phối hợp Văn phòng\n3\tHội nghị\tnt\tTrung tâm Thông tin",
        "Viết bài/Quý IV/Văn phòng/-/-/-",
        "Niêm yết/Thường xuyên/Phòng Nghiệp vụ phối hợp Văn phòng/-/-/-",
        "Hội nghị/nt/Trung tâm Thông tin/-/-/-"
    )]
    [InlineData(
        "STT\tNội dung\tThời gian\tChủ trì\nI\tTrực tuyến\t\t\n1\tViết bài\tQuý I\tVP\n2\tLàm video\t\t",
        "Trực tuyến/-/-/-/-/- heading",
        "Viết bài/Quý I/VP/-/-/-",
        "Làm video/-/-/-/-/-"
    )]
    [InlineData("Tổ chức hội nghị\tQuý I", "Tổ chức hội nghị/Quý I/-/-/-/-")]
    [InlineData("Việc của năm nay\tThường xuyên\tPháp chế", "Việc của năm nay/Thường xuyên/Pháp chế/-/-/-")]
    public void Columns_are_known_by_their_heads_or_by_what_stands_in_them(string text, params string[] rows) =>
        Assert.Equal(rows, PastedTable.Read(text)!.Select(Shown));

    [Theory]
    [InlineData("")]
    [InlineData("Tuyên truyền CCHC")]
    [InlineData("-\tMột\n-\tHai")]
    [InlineData("1.\tMột\n2.\tHai")]
    [InlineData("Một\n\tHai\n\tBa")]
    [InlineData("xin chào\tbạn")]
    [InlineData("\t\t\n\t")]
    [InlineData("STT\tNội dung\tThời gian")]
    public void What_is_no_table_is_left_to_others(string text) => Assert.Null(PastedTable.Read(text));

    [Fact]
    public void Every_cell_is_kept() =>
        Assert.Equal(["1", "Việc", "Quý I", "x"], PastedTable.Read("STT\tNội dung\tThời gian\tCột lạ\n1\tViệc\tQuý I\tx")!.Single().Cells);

    [Fact]
    public void No_text_is_an_obstacle()
    {
        Prop.ForAll(
                Gen.Elements("\t", "\t", "\n", "\"", "\"\"", "\r\n", "1", "Quý I", "Nội dung", "Thời gian", "x", " ", "\ud800")
                    .ListOf()
                    .ToArbitrary(),
                pieces => PastedTable.Read(string.Concat(pieces)) is null or { Count: > 0 }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Assert.Null(PastedTable.Read(new string('\t', 100_000)));
    }

    static string Shown(PastedRow row) =>
        string.Join('/', new[] { row.Text, row.Time, row.Lead, row.Coordinating, row.Form, row.Deliverable }.Select(c => c ?? "-"))
        + (row.IsHeading ? " heading" : "");
}
