using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Plans;

/// <summary>Windows worked out by hand from the three regimes of the field.</summary>
public class PeriodsTests
{
    [Theory]
    // A: Nghị định 09/2019/NĐ-CP Đ.12-13
    [InlineData("A", "Q1", "15/12/2026", "14/3/2027", true)]
    [InlineData("A", "Q2", "15/3/2027", "14/6/2027", true)]
    [InlineData("A", "Q3", "15/6/2027", "14/9/2027", true)]
    [InlineData("A", "Q4", "15/9/2027", "14/12/2027", true)]
    [InlineData("A", "6M", "15/12/2026", "14/6/2027", true)]
    [InlineData("A", "9M", "15/12/2026", "14/9/2027", true)]
    [InlineData("A", "Y", "15/12/2026", "14/12/2027", true)]
    // B: công văn 581/BNV-CCHC, without reports of quarters II and IV and of nine months
    [InlineData("B", "Q1", "15/12/2026", "14/3/2027", true)]
    [InlineData("B", "Q2", "15/3/2027", "14/6/2027", false)]
    [InlineData("B", "Q3", "15/6/2027", "14/9/2027", true)]
    [InlineData("B", "Q4", "15/9/2027", "14/12/2027", false)]
    [InlineData("B", "6M", "15/12/2026", "14/6/2027", true)]
    [InlineData("B", "9M", "15/12/2026", "14/9/2027", false)]
    [InlineData("B", "Y", "15/12/2026", "14/12/2027", true)]
    // C: the calendar, cumulative from 1/1
    [InlineData("C", "Q1", "1/1/2027", "31/3/2027", true)]
    [InlineData("C", "Q2", "1/4/2027", "30/6/2027", false)]
    [InlineData("C", "Q3", "1/7/2027", "30/9/2027", false)]
    [InlineData("C", "Q4", "1/10/2027", "31/12/2027", false)]
    [InlineData("C", "6M", "1/1/2027", "30/6/2027", true)]
    [InlineData("C", "9M", "1/1/2027", "30/9/2027", true)]
    [InlineData("C", "Y", "1/1/2027", "31/12/2027", true)]
    // a leap year moves no end, and February is inside
    [InlineData("B", "Q1", "15/12/2027", "14/3/2028", true, 2028)]
    [InlineData("C", "Q1", "1/1/2028", "31/3/2028", true, 2028)]
    public void Each_regime_has_its_windows(string regime, string code, string from, string to, bool official, int year = 2027) =>
        Assert.Equal(new Period(code, year, Day(from), Day(to), official), Named(new(regime), code, year));

    [Theory]
    [InlineData("A", "15/12/2026", "Q1", 2027)]
    [InlineData("B", "14/12/2026", "Q4", 2026)]
    [InlineData("B", "15/12/2026", "Q1", 2027)]
    [InlineData("B", "31/12/2026", "Q1", 2027)]
    [InlineData("B", "1/1/2027", "Q1", 2027)]
    [InlineData("B", "14/3/2027", "Q1", 2027)]
    [InlineData("B", "15/3/2027", "Q2", 2027)]
    [InlineData("B", "14/6/2027", "Q2", 2027)]
    [InlineData("B", "15/6/2027", "Q3", 2027)]
    [InlineData("B", "14/9/2027", "Q3", 2027)]
    [InlineData("B", "15/9/2027", "Q4", 2027)]
    [InlineData("B", "14/12/2027", "Q4", 2027)]
    [InlineData("B", "29/2/2028", "Q1", 2028)]
    [InlineData("C", "1/1/2027", "Q1", 2027)]
    [InlineData("C", "31/3/2027", "Q1", 2027)]
    [InlineData("C", "1/4/2027", "Q2", 2027)]
    [InlineData("C", "30/6/2027", "Q2", 2027)]
    [InlineData("C", "1/7/2027", "Q3", 2027)]
    [InlineData("C", "30/9/2027", "Q3", 2027)]
    [InlineData("C", "1/10/2027", "Q4", 2027)]
    [InlineData("C", "31/12/2027", "Q4", 2027)]
    [InlineData("C", "29/2/2028", "Q1", 2028)]
    public void A_day_falls_in_one_quarter(string regime, string day, string code, int year)
    {
        var quarter = new ReportingRegime(regime).QuarterOf(Day(day));
        Assert.Equal((code, year), (quarter.Code, quarter.Year));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    public void Quarters_follow_each_other_without_gap_and_make_up_the_year(string code)
    {
        var regime = new ReportingRegime(code);
        for (var year = 2019; year <= 2033; year++)
        {
            Period[] quarters = [.. Enumerable.Range(1, 4).Select(q => regime.Quarter(year, q)), regime.Quarter(year + 1, 1)];
            Assert.All(quarters.Zip(quarters.Skip(1)), p => Assert.Equal(p.First.To.AddDays(1), p.Second.From));
            Assert.Equal((quarters[0].From, quarters[3].To), (regime.WholeYear(year).From, regime.WholeYear(year).To));
            Assert.Equal((quarters[0].From, quarters[1].To), (regime.HalfYear(year).From, regime.HalfYear(year).To));
            Assert.Equal((quarters[0].From, quarters[2].To), (regime.NineMonths(year).From, regime.NineMonths(year).To));
        }
    }

    static Period Named(ReportingRegime regime, string code, int year) =>
        code switch
        {
            "6M" => regime.HalfYear(year),
            "9M" => regime.NineMonths(year),
            "Y" => regime.WholeYear(year),
            _ => regime.Quarter(year, code[1] - '0'),
        };

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "d/M/yyyy", CultureInfo.InvariantCulture);
}
