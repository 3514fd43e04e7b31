using CcchcBot.Drafting.LastYear;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Drafting.LastYear;

public class MovingYearsTests
{
    [Theory]
    [InlineData("Tuyên truyền cải cách hành chính năm 2026", "Tuyên truyền cải cách hành chính năm 2027")]
    [InlineData("Tuyên truyền CCHC 2026", "Tuyên truyền CCHC 2027")]
    [InlineData("năm học 2026 - 2027", "năm học 2027 - 2028")]
    [InlineData("Năm học 2025-2026", "Năm học 2026-2027")]
    [InlineData("Quý I/2026", "Quý I/2027")]
    [InlineData("Quý IV/2025 và Quý I/2026", "Quý IV/2026 và Quý I/2027")]
    [InlineData("Từ tháng 12/2025 đến quý I năm 2026", "Từ tháng 12/2026 đến quý I năm 2027")]
    [InlineData("Trước ngày 15/6/2026", "Trước ngày 15/6/2027")]
    [InlineData("ngày 15 tháng 6 năm 2026", "ngày 15 tháng 6 năm 2027")]
    [InlineData("từ ngày 15/12/2025 đến ngày 14/12/2026", "từ ngày 15/12/2026 đến ngày 14/12/2027")]
    [InlineData("Kinh phí năm 2026.", "Kinh phí năm 2027.")]
    public void What_is_of_the_year_moves(string text, string moved) => Assert.Equal(moved, MovingYears.On(text, 2026, 2027));

    [Theory]
    [InlineData("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020")]
    [InlineData("Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về kế hoạch tuyên truyền năm 2026")]
    [InlineData("Quyết định số 12/2026/QĐ-UBND của UBND TP. Hồ Chí Minh về cải cách hành chính năm 2026")]
    [InlineData("Kế hoạch số 90 /KH-SKHCN ngày 31 tháng 12 năm 2026")]
    [InlineData("Nghị quyết Đại hội Đảng bộ tỉnh ngày 15/7/2026")]
    [InlineData("giai đoạn 2021 - 2030")]
    [InlineData("giai đoạn 2026 - 2027")]
    [InlineData("nhiệm kỳ 2026-2031")]
    [InlineData("Luật Thủ đô năm 2026")]
    [InlineData("https://so.example/2026/bai-1")]
    [InlineData("phát 2026 tờ gấp")]
    [InlineData("từ năm 2026 đến năm 2030")]
    [InlineData("kết quả năm 2024")]
    [InlineData("Trước ngày 15/6")]
    public void What_is_of_something_else_stays(string text) => Assert.Equal(text, MovingYears.On(text, 2026, 2027));

    [Fact]
    public void After_a_citation_the_next_clause_moves_again() =>
        Assert.Equal(
            "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2026; hoàn thành trong năm 2027",
            MovingYears.On("Theo Quyết định số 12/QĐ-UBND ngày 05/01/2026; hoàn thành trong năm 2026", 2026, 2027)
        );

    [Fact]
    public void A_day_that_the_other_year_has_not_stays() => Assert.Equal("ngày 29/02/2028", MovingYears.On("ngày 29/02/2028", 2028, 2029));

    [Fact]
    public void A_text_without_a_year_is_untouched() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>().Filter(t => t is not null && !t.Contains("20", StringComparison.Ordinal)),
                text => MovingYears.On(text, 2026, 2027) == text
            )
            .QuickCheckThrowOnFailure();

    static readonly (string Was, string Now)[] Pieces =
    [
        ("tuyên truyền năm 2026", "tuyên truyền năm 2027"),
        ("năm học 2026 - 2027", "năm học 2027 - 2028"),
        ("Quý II/2026", "Quý II/2027"),
        ("trước 15/6/2026", "trước 15/6/2027"),
        ("Quyết định số 753/QĐ-UBND ngày 09/12/2026 về năm 2026", "Quyết định số 753/QĐ-UBND ngày 09/12/2026 về năm 2026"),
        ("Nghị quyết số 17-NQ/TW ngày 01/8/2026", "Nghị quyết số 17-NQ/TW ngày 01/8/2026"),
        ("Luật số 72/2026/QH15", "Luật số 72/2026/QH15"),
        ("giai đoạn 2021 - 2026", "giai đoạn 2021 - 2026"),
        ("không có năm nào", "không có năm nào"),
    ];

    [Fact]
    public void Whatever_is_put_together_each_clause_moves_as_it_does_alone() =>
        Prop.ForAll(
                Gen.Elements(Pieces).NonEmptyListOf().ToArbitrary(),
                pieces =>
                    MovingYears.On(string.Join("; ", pieces.Select(p => p.Was)), 2026, 2027) == string.Join("; ", pieces.Select(p => p.Now))
            )
            .QuickCheckThrowOnFailure();
}
