using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Tests.Reporting.Questions;

/// <summary>How the body is scored, and a report's words, as people type them.</summary>
public class ScaleWishTests
{
    [Theory]
    [InlineData("ngưỡng hoàn thành 85%", 85)]
    [InlineData("nguong hoan thanh 85", 85)]
    [InlineData("đặt ngưỡng hoàn thành là 80%", 80)]
    [InlineData("Đổi ngưỡng thành 90 phần trăm.", 90)]
    [InlineData("ngưỡng: 80%", 80)]
    [InlineData("completion floor 85%", 85)]
    [InlineData("set the completion floor to 85", 85)]
    public void The_floor_is_said_in_a_line(string typed, int floor) => Assert.Equal(new ScaleWish(Floor: floor), ScaleWish.Read(typed));

    [Theory]
    [InlineData("thang điểm: hoàn thành 1; trực tuyến 0,5; truyền thống 0,5", null, "1", "0.5", "0.5")]
    [InlineData("thang điểm tuyên truyền CCHC hoàn thành 1,5 điểm, trực tuyến 0.25 điểm", null, "1.5", "0.25", null)]
    [InlineData("sửa thang điểm: ngưỡng 80%, hoàn thành 2", "80", "2", null, null)]
    [InlineData("scoring scale: completion 1; online 0.5; traditional 0.5", null, "1", "0.5", "0.5")]
    public void The_points_are_said_part_by_part(string typed, string? floor, string? completion, string? online, string? traditional) =>
        Assert.Equal(new ScaleWish(Read(floor), Read(completion), Read(online), Read(traditional)), ScaleWish.Read(typed));

    [Theory]
    [InlineData("thang điểm")]
    [InlineData("xem thang điểm cchc")]
    [InlineData("ngưỡng hoàn thành?")]
    [InlineData("scoring scale")]
    public void Without_numbers_it_is_to_be_seen(string typed) => Assert.True(ScaleWish.Read(typed)!.OnlyShow);

    [Theory]
    [InlineData("điểm tuyên truyền")]
    [InlineData("ngưỡng cửa mới")]
    [InlineData("thang điểm của Sở Nội vụ gửi khi nào")]
    [InlineData("floors of the building")]
    [InlineData("")]
    public void Other_words_are_left_alone(string typed) => Assert.Null(ScaleWish.Read(typed));

    [Theory]
    [InlineData(101d, null)]
    [InlineData(85.5, null)]
    [InlineData(null, 101d)]
    public void Numbers_that_make_no_sense_make_no_scale(double? floor, double? completion) =>
        Assert.Null(new ScaleWish((decimal?)floor, (decimal?)completion).Of(new ScoringScale()));

    [Fact]
    public void What_is_not_said_stays() =>
        Assert.Equal(new ScoringScale(80, 2, 0.5m, 0.5m), new ScaleWish(Floor: 80).Of(new ScoringScale(90, 2, 0.5m, 0.5m)));

    [Theory]
    [InlineData("nguyên nhân báo cáo 6 tháng: kinh phí cấp chậm", CoverPart.Causes, "bao cao 6 thang", "kinh phí cấp chậm")]
    [InlineData("Báo cáo quý 1, phần kiến nghị, đề xuất: bố trí kinh phí", CoverPart.Proposals, null, "bố trí kinh phí")]
    [InlineData("ton tai han che bao cao nam: con cham", CoverPart.Shortcomings, "bao cao nam", "con cham")]
    [InlineData("causes of the six months report: funds came late", CoverPart.Causes, "of the six months report", "funds came late")]
    [InlineData("nguyên nhân báo cáo 6 tháng: xóa", CoverPart.Causes, "bao cao 6 thang", null)]
    public void A_part_of_a_report_is_typed_after_its_name(string typed, CoverPart part, string? of, string? text)
    {
        var wish = CoverWish.Read(typed)!;
        Assert.Equal((part, text), (wish.Part, wish.Text));
        if (of is not null)
            Assert.Equal(of, wish.Of);
        var about = new AskedIn(new(2026, 6, 20), new ReportingRegime("B"), []);
        Assert.IsType<Asked.Report>(Assert.IsType<Understood.Question>(Asking.Read(wish.Of, about)).Asked);
    }

    [Theory]
    [InlineData("Kết quả báo cáo: tốt")]
    [InlineData("báo cáo 6 tháng: gửi trước 15/6")]
    [InlineData("nguyên nhân: kinh phí")]
    public void A_colon_alone_words_no_report(string typed) => Assert.Null(CoverWish.Read(typed));

    static decimal? Read(string? number) =>
        number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
