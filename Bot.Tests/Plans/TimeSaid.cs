using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

/// <summary>A time and one way to write it in a plan of <see cref="PlanYear"/>.</summary>
public sealed record TimeSaid(string Phrase, TimeSpec Meant)
{
    public const int PlanYear = 2027;

    static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static Gen<TimeSaid> Any =>
        Gen.OneOf(Fixed, Quarters, Months, Days, Spans, Waiting, Rough.Select(s => s with { Meant = s.Meant with { Tentative = true } }));

    static Gen<TimeSaid> Fixed =>
        Gen.Elements(
            new TimeSaid("Thường xuyên", new("", TimeKind.Continuous, First(PlanYear, 1))),
            new("Suốt năm", new("", TimeKind.Continuous, First(PlanYear, 1))),
            new("6 tháng đầu năm", Window(TimeKind.HalfYear, PlanYear, 1, 6)),
            new("6 tháng cuối năm 2026", Window(TimeKind.HalfYear, 2026, 7, 12)),
            new("Cả năm", Window(TimeKind.Year, PlanYear, 1, 12)),
            new("Hằng tuần", Recurring(Frequency.Week)),
            new("Định kỳ hàng quý", Recurring(Frequency.Quarter)),
            new("1 lần/tháng", Recurring(Frequency.Month)),
            new("6 tháng một lần", Recurring(Frequency.HalfYear)),
            new("Đột xuất", new("", TimeKind.OnDemand)),
            new("Khi có yêu cầu", new("", TimeKind.OnDemand))
        );

    static Gen<TimeSaid> Quarters =>
        from first in Gen.Choose(1, 4)
        from last in Gen.Choose(first, 4)
        from year in Year
        from name in Gen.Elements("Quý", "Quí")
        from roman in Gen.Elements(true, false)
        from joint in Gen.Elements("-", " - ", " – ", " đến ", " đến quý ")
        let a = roman ? Roman[first - 1] : $"{first}"
        let b = roman ? Roman[last - 1] : $"{last}"
        select first == last
            ? new TimeSaid($"{name} {a}{Own(year)}", Window(TimeKind.Quarter, year, (first * 3) - 2, first * 3))
            : new TimeSaid($"{name} {a}{joint}{b}{Own(year)}", Window(TimeKind.QuarterRange, year, (first * 3) - 2, last * 3));

    static Gen<TimeSaid> Months =>
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(first, 12)
        from year in Year
        from name in Gen.Elements("Tháng", "Trong tháng", "Từ tháng")
        select first == last
            ? new TimeSaid($"Tháng {first}{Own(year)}", Window(TimeKind.Month, year, first, first))
            : new TimeSaid($"{name} {first} đến tháng {last}{Own(year)}", Window(TimeKind.MonthRange, year, first, last));

    static Gen<TimeSaid> Days =>
        from day in Day
        from said in Gen.Elements(
            ("Ngày {0}", TimeKind.On, false),
            ("{0}", TimeKind.On, false),
            ("Trước ngày {0}", TimeKind.By, true),
            ("Hoàn thành trước {0}", TimeKind.By, true),
            ("Chậm nhất ngày {0}", TimeKind.By, false),
            ("Đến hết ngày {0}", TimeKind.By, false),
            ("Không quá {0}", TimeKind.By, false)
        )
        let due = said.Item3 ? day.AddDays(-1) : day
        select new TimeSaid(
            string.Format(null, said.Item1, Written(day)),
            new("", said.Item2, said.Item2 == TimeKind.On ? day : null, due, said.Item3)
        );

    static Gen<TimeSaid> Spans =>
        from a in Day
        from length in Gen.Choose(1, 400)
        let b = a.AddDays(length)
        select new TimeSaid(
            $"Từ ngày {a.Day:00}/{a.Month:00}/{a.Year} đến ngày {b.Day}/{b.Month}/{b.Year}",
            new("", TimeKind.Between, a, b)
        );

    static Gen<TimeSaid> Waiting =>
        from event_ in Gen.Elements("Theo kế hoạch của tỉnh", "Sau khi có văn bản của Sở Nội vụ", "Sau ngày 15/3/2026", "Theo CV")
        select new TimeSaid(event_, new("", TimeKind.Dependent, DependsOn: event_));

    static Gen<TimeSaid> Rough =>
        Gen.OneOf(
            Months.Select(s => s with { Phrase = $"Dự kiến {s.Phrase}" }),
            Quarters.Select(s => new TimeSaid($"{s.Phrase} (dự kiến)", s.Meant)),
            Gen.Elements(3, 6, 12)
                .Select(m => new TimeSaid(
                    m == 3 ? "Đầu năm"
                        : m == 6 ? "Giữa năm"
                        : "Cuối năm",
                    new("", TimeKind.By, Due: First(PlanYear, m).AddMonths(1).AddDays(-1))
                ))
        );

    static Gen<int> Year => Gen.Choose(PlanYear - 3, PlanYear + 3);

    static Gen<DateOnly> Day => Gen.Choose(0, 2000).Select(n => new DateOnly(2024, 1, 1).AddDays(n));

    static string Own(int year) => year == PlanYear ? "" : $"/{year}";

    static string Written(DateOnly day) => $"{day.Day}/{day.Month:00}{Own(day.Year)}";

    static TimeSpec Window(TimeKind kind, int year, int first, int last) =>
        new("", kind, First(year, first), First(year, last).AddMonths(1).AddDays(-1));

    static TimeSpec Recurring(Frequency every) => Window(TimeKind.Recurring, PlanYear, 1, 12) with { Every = every };

    static DateOnly First(int year, int month) => new(year, month, 1);
}
