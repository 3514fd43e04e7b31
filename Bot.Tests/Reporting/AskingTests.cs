using CcchcBot.Plans;
using CcchcBot.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Reporting;

public class AskingTests
{
    static readonly Unit Office = new("vp", "Văn phòng Sở", ["VP"]);
    static readonly Unit Centre = new("tt", "Trung tâm Thông tin và Thống kê", ["TTTT"]);
    static readonly AskedIn InMay = new(new DateOnly(2026, 5, 20), new ReportingRegime("B"), [Office, Centre]);

    [Theory]
    [InlineData("tình hình quý 2", "Q2", 2026)]
    [InlineData("tinh hinh quy 2", "Q2", 2026)]
    [InlineData("Tình hình quý II?", "Q2", 2026)]
    [InlineData("show Q2 status", "Q2", 2026)]
    [InlineData("Show me the status of Q2", "Q2", 2026)]
    [InlineData("q2?", "Q2", 2026)]
    [InlineData("quý 2", "Q2", 2026)]
    [InlineData("tiến độ quý II/2025", "Q2", 2025)]
    [InlineData("tien do quy 3 nam 2025", "Q3", 2025)]
    [InlineData("second quarter status", "Q2", 2026)]
    [InlineData("status of quarter 4", "Q4", 2026)]
    [InlineData("tình hình quý này", "Q2", 2026)]
    [InlineData("show this quarter", "Q2", 2026)]
    [InlineData("tình hình quý trước", "Q1", 2026)]
    [InlineData("last quarter status", "Q1", 2026)]
    [InlineData("tình hình", "Q2", 2026)]
    [InlineData("báo cáo 6 tháng", "6M", 2026)]
    [InlineData("six months report", "6M", 2026)]
    [InlineData("kết quả 9 tháng 2025", "9M", 2025)]
    [InlineData("tình hình cả năm", "Y", 2026)]
    [InlineData("tình hình năm 2025", "Y", 2025)]
    [InlineData("show status 2025", "Y", 2025)]
    public void A_question_of_a_period_names_its_window(string text, string code, int year)
    {
        var asked = Assert.IsType<Asked.Status>(Asking.Read(text, InMay));
        Assert.Equal((code, year, null), (asked.Window.Code, asked.Window.Year, asked.Unit));
    }

    [Theory]
    [InlineData("tình hình quý 2 của Văn phòng Sở", "vp")]
    [InlineData("tình hình văn phòng", "vp")]
    [InlineData("show Q2 status of VP", "vp")]
    [InlineData("tien do trung tam thong tin quy 2", "tt")]
    public void A_question_of_one_unit_names_it(string text, string unit) =>
        Assert.Equal(unit, Assert.IsType<Asked.Status>(Asking.Read(text, InMay)).Unit);

    [Theory]
    [InlineData("việc của tôi", typeof(Asked.Mine))]
    [InlineData("my tasks", typeof(Asked.Mine))]
    [InlineData("viec qua han", typeof(Asked.Overdue))]
    [InlineData("overdue", typeof(Asked.Overdue))]
    [InlineData("việc quá hạn của Văn phòng", typeof(Asked.Overdue))]
    [InlineData("ai chưa báo cáo", typeof(Asked.NotReported))]
    [InlineData("đơn vị nào chưa cập nhật", typeof(Asked.NotReported))]
    [InlineData("who has not reported", typeof(Asked.NotReported))]
    public void Lists_are_asked_for_in_a_line(string text, Type kind) => Assert.IsType(kind, Asking.Read(text, InMay));

    [Theory]
    [InlineData("what is the weather")]
    [InlineData("Nâng cao nhận thức của cán bộ, công chức")]
    [InlineData("Báo cáo 6 tháng trước ngày 15/6, gửi Sở Nội vụ")]
    [InlineData("tình hình thời tiết")]
    [InlineData("tình hình quý 7")]
    [InlineData("show me the money")]
    [InlineData("")]
    public void Words_that_fit_nothing_are_no_question(string text) => Assert.Null(Asking.Read(text, InMay));

    [Fact]
    public void No_text_throws() => Prop.ForAll<string>(text => _ = Asking.Read(text ?? "", InMay)).QuickCheckThrowOnFailure();
}
