using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>A round of gathering: everything that is cut off on one day, asked for once.</summary>
/// <param name="Periods">What is reported on, the widest first.</param>
/// <param name="From">The day after the cut-off before: what was said since then counts.</param>
/// <param name="CutOff">The last day that counts (chốt số liệu); it never moves.</param>
public sealed record Round(IReadOnlyList<Period> Periods, DateOnly From, DateOnly CutOff)
{
    /// <summary>Of the widest period: `Q1`, `6M`, `Q3`, `Y`.</summary>
    public string Code => Periods[0].Code;

    public int Year => Periods[0].Year;

    public string Name(Words words) => words[$"checkIns.period.{Code}", Year];

    /// <summary>The reporting year's rounds, in order.</summary>
    public static IReadOnlyList<Round> Of(Organisation body, int year)
    {
        var regime = ReportingRegime.Of(body);
        Period[] all =
        [
            .. Enumerable.Range(1, 4).Select(q => regime.Quarter(year, q)),
            regime.HalfYear(year),
            regime.NineMonths(year),
            regime.WholeYear(year),
        ];
        List<Round> rounds = [];
        foreach (var cut in all.Where(p => p.Official).GroupBy(p => p.To).OrderBy(g => g.Key))
        {
            Period[] periods = [.. cut.OrderBy(p => p.From).ThenByDescending(p => p.Code.Length)];
            rounds.Add(new(periods, rounds is [.., var last] ? last.CutOff.AddDays(1) : periods[0].From, cut.Key));
        }
        return rounds;
    }

    /// <summary>The round whose days hold this one; null after the year's last.</summary>
    public static Round? On(Organisation body, int year, DateOnly day) =>
        Of(body, year).FirstOrDefault(r => r.From <= day && day <= r.CutOff);
}
