using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>The words of a question that name a period.</summary>
static class PeriodWords
{
    /// <summary>Words for first to fourth, in their order.</summary>
    static readonly string[][] Ordinals =
    [
        .. "1 i mot one first|2 ii hai two second|3 iii ba three third|4 iv tu bon four fourth".Split('|').Select(w => w.Split(' ')),
    ];

    static readonly string[][] ThisQuarter = Phrases("quy nay|quy hien tai|this quarter");
    static readonly string[][] LastQuarter = Phrases("quy truoc|quy vua roi|last quarter|previous quarter");
    static readonly string[][] SixMonths = Phrases("6 thang dau nam|6 thang|six months|half year|6 months");
    static readonly string[][] NineMonths = Phrases("9 thang dau nam|9 thang|nine months|9 months");
    static readonly string[][] WholeYear = Phrases("ca nam|nam nay|this year|whole year|year|nam");

    /// <summary>Takes the period's words out of the tokens; null when there is none.</summary>
    public static Period? Take(List<string> tokens, AskedIn about)
    {
        var now = about.Regime.QuarterOf(about.Today);
        var said = TakeYear(tokens);
        var year = said ?? now.Year;
        Period? period =
            TakesAny(tokens, ThisQuarter) ? now
            : TakesAny(tokens, LastQuarter) ? about.Regime.QuarterOf(now.From.AddDays(-1))
            : Quarter(tokens) is { } quarter ? about.Regime.Quarter(year, quarter)
            : TakesAny(tokens, SixMonths) ? about.Regime.HalfYear(year)
            : TakesAny(tokens, NineMonths) ? about.Regime.NineMonths(year)
            : null;
        // "năm" is the period itself, or stands before the year of one
        var whole = TakesAny(tokens, WholeYear) || said is not null;
        return period ?? (whole ? about.Regime.WholeYear(year) : null);
    }

    static int? TakeYear(List<string> tokens)
    {
        var at = tokens.FindIndex(t => t.Length == 4 && t.StartsWith("20", StringComparison.Ordinal) && t.All(char.IsAsciiDigit));
        if (at < 0)
            return null;
        var year = int.Parse(tokens[at], CultureInfo.InvariantCulture);
        tokens.RemoveAt(at);
        return year;
    }

    /// <summary>`q2`, `quý 2`, `quý II`, `quarter 2`, `second quarter`.</summary>
    static int? Quarter(List<string> tokens)
    {
        for (var quarter = 1; quarter <= 4; quarter++)
            if (
                Takes(tokens, [$"q{quarter}"])
                || Ordinals[quarter - 1]
                    .Any(o =>
                        TakesAny(
                            tokens,
                            [
                                ["quy", o],
                                ["qui", o],
                                ["quarter", o],
                                ["q", o],
                                [o, "quarter"],
                            ]
                        )
                    )
            )
                return quarter;
        return null;
    }

    static bool TakesAny(List<string> tokens, string[][] phrases) => phrases.Any(p => Takes(tokens, p));

    /// <summary>Takes the phrase out of the tokens where it first stands.</summary>
    public static bool Takes(List<string> tokens, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= tokens.Count; i++)
            if (tokens.GetRange(i, phrase.Length).SequenceEqual(phrase))
            {
                tokens.RemoveRange(i, phrase.Length);
                return true;
            }
        return false;
    }

    static string[][] Phrases(string text) => [.. text.Split('|').Select(p => p.Split(' '))];
}
