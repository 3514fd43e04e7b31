using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tests.Plans;

public class TimeShowTests
{
    [Theory]
    [InlineData("q1", "Quý I (đến 31/3/2027)", "Quarter I (until 31 March 2027)")]
    [InlineData("quy i, ii", "Quý I - quý II (đến 30/6/2027)", "Quarter I - quarter II (until 30 June 2027)")]
    [InlineData(
        "quy iv/2026 va quy i/2027",
        "Quý IV/2026 - quý I/2027 (đến 31/3/2027)",
        "Quarter IV of 2026 - quarter I of 2027 (until 31 March 2027)"
    )]
    [InlineData("thang 6", "Tháng 6 (đến 30/6/2027)", "June (until 30 June 2027)")]
    [InlineData("thang 3 - 6", "Từ tháng 3/2027 đến tháng 6/2027 (đến 30/6/2027)", "From March 2027 to June 2027 (until 30 June 2027)")]
    [InlineData("6 thang cuoi nam", "6 tháng cuối năm (đến 31/12/2027)", "Second half of the year (until 31 December 2027)")]
    [InlineData("trong nam", "Cả năm (đến 31/12/2027)", "Whole year (until 31 December 2027)")]
    [InlineData("cuoi nam", "Chậm nhất ngày 31/12/2027, dự kiến", "By 31 December 2027, tentative")]
    [InlineData("truoc ngay 15/6", "Trước ngày 15/6 (chậm nhất 14/6/2027)", "Before 15 June (at the latest 14 June 2027)")]
    [InlineData("truoc 1/1/2028", "Trước ngày 01/01/2028 (chậm nhất 31/12/2027)", "Before 1 January 2028 (at the latest 31 December 2027)")]
    [InlineData("den 5/2", "Chậm nhất ngày 05/02/2027", "By 5 February 2027")]
    [InlineData("24/11", "Ngày 24/11/2027", "On 24 November 2027")]
    [InlineData("tu 5/12 den 20/2/2028", "Từ ngày 05/12/2027 đến ngày 20/02/2028", "From 5 December 2027 to 20 February 2028")]
    [InlineData("thuong xuyen", "Thường xuyên", "Continuous")]
    [InlineData("1 lan/quy", "Hằng quý", "Quarterly")]
    [InlineData("6 thang/lan", "6 tháng một lần", "Every six months")]
    [InlineData(
        "hang thang, tu thang 3 den thang 6",
        "Hằng tháng (từ 01/3/2027 đến 30/6/2027)",
        "Monthly (from 1 March 2027 to 30 June 2027)"
    )]
    [InlineData("Theo kế hoạch của tỉnh", "Theo kế hoạch của tỉnh (chờ)", "Theo kế hoạch của tỉnh (waiting)")]
    [InlineData("dot xuat", "Khi có yêu cầu", "On request")]
    [InlineData(
        "dự kiến tháng 11 (sau khi có văn bản)",
        "Tháng 11 (đến 30/11/2027), dự kiến; sau khi có văn bản",
        "November (until 30 November 2027), tentative; sau khi có văn bản"
    )]
    [InlineData(
        "hk1",
        "Học kỳ I năm học 2027-2028 (đến 15/01/2028), dự kiến",
        "Term I of school year 2027-2028 (until 15 January 2028), tentative"
    )]
    [InlineData("nam hoc 2026-2027", "Năm học 2026-2027 (đến 31/5/2027), dự kiến", "School year 2026-2027 (until 31 May 2027), tentative")]
    [InlineData("khi nào rảnh", "“khi nào rảnh” (chưa rõ)", "“khi nào rảnh” (unclear)")]
    [InlineData(" ", "Chưa xác định", "Not set")]
    public void A_time_is_shown_in_the_words_of_the_reader(string typed, string vietnamese, string english)
    {
        var time = TimePhrase.Read(typed, 2027);
        Assert.Equal(vietnamese, TimePhrase.Show(time, WordsOf.Plans(Language.Vietnamese)));
        Assert.Equal(english, TimePhrase.Show(time, WordsOf.Plans(Language.English)));
    }

    [Fact]
    public void Both_languages_have_the_same_words() =>
        Assert.Equal(WordsOf.Texts(Language.Vietnamese).Keys.Order(), WordsOf.Texts(Language.English).Keys.Order());
}
