using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>The words of a question that name a period.</summary>
static class PeriodWords
{
    static readonly Dictionary<string, int> Ordinals = new()
    {
        ["1"] = 1,
        ["i"] = 1,
        ["mot"] = 1,
        ["one"] = 1,
        ["first"] = 1,
        ["2"] = 2,
        ["ii"] = 2,
        ["hai"] = 2,
        ["two"] = 2,
        ["second"] = 2,
        ["3"] = 3,
        ["iii"] = 3,
        ["ba"] = 3,
        ["three"] = 3,
        ["third"] = 3,
        ["4"] = 4,
        ["iv"] = 4,
        ["tu"] = 4,
        ["bon"] = 4,
        ["four"] = 4,
        ["fourth"] = 4,
    };

    /// <summary>Takes the period's words out of the tokens; null when there is none.</summary>
    public static Period? Take(List<string> tokens, AskedIn about)
    {
        var year = TakeYear(tokens) ?? about.Regime.QuarterOf(about.Today).Year;
        return Quarter(tokens, about, year) ?? Longer(tokens, about, year);
    }

    static int? TakeYear(List<string> tokens)
    {
        var at = tokens.FindIndex(t => t.Length == 4 && t.StartsWith("20", StringComparison.Ordinal) && t.All(char.IsAsciiDigit));
        if (at < 0)
            return null;
        var year = int.Parse(tokens[at], CultureInfo.InvariantCulture);
        tokens.RemoveAt(at);
        if (at > 0 && tokens[at - 1] == "nam")
            tokens[at - 1] = "nam#";
        return year;
    }

    static Period? Quarter(List<string> tokens, AskedIn about, int year)
    {
        var now = about.Regime.QuarterOf(about.Today);
        if (Takes(tokens, "quy", "nay") || Takes(tokens, "this", "quarter") || Takes(tokens, "quy", "hien", "tai"))
            return now;
        if (
            Takes(tokens, "quy", "truoc")
            || Takes(tokens, "last", "quarter")
            || Takes(tokens, "quy", "vua", "roi")
            || Takes(tokens, "previous", "quarter")
        )
            return about.Regime.QuarterOf(now.From.AddDays(-1));
        for (var i = 0; i < tokens.Count; i++)
            if (NumberAt(tokens, i, out var length) is { } quarter)
            {
                tokens.RemoveRange(i, length);
                YearMark(tokens);
                return about.Regime.Quarter(year, quarter);
            }
        return null;
    }

    /// <summary>`q2`, `quy 2`, `quy ii`, `quarter 2`, `second quarter`.</summary>
    static int? NumberAt(List<string> tokens, int i, out int length)
    {
        length = 1;
        if (tokens[i].Length == 2 && tokens[i][0] == 'q' && tokens[i][1] is >= '1' and <= '4')
            return tokens[i][1] - '0';
        length = 2;
        if (i + 1 >= tokens.Count)
            return null;
        if (tokens[i] is "quy" or "qui" or "quarter" or "q" && Ordinals.TryGetValue(tokens[i + 1], out var after))
            return after;
        return tokens[i + 1] == "quarter" && Ordinals.TryGetValue(tokens[i], out var before) ? before : null;
    }

    static Period? Longer(List<string> tokens, AskedIn about, int year)
    {
        if (
            Takes(tokens, "6", "thang", "dau", "nam")
            || Takes(tokens, "6", "thang")
            || Takes(tokens, "six", "months")
            || Takes(tokens, "half", "year")
            || Takes(tokens, "6", "months")
        )
            return Marked(tokens, about.Regime.HalfYear(year));
        if (
            Takes(tokens, "9", "thang", "dau", "nam")
            || Takes(tokens, "9", "thang")
            || Takes(tokens, "nine", "months")
            || Takes(tokens, "9", "months")
        )
            return Marked(tokens, about.Regime.NineMonths(year));
        if (
            Takes(tokens, "ca", "nam")
            || Takes(tokens, "nam", "nay")
            || Takes(tokens, "this", "year")
            || Takes(tokens, "year")
            || Takes(tokens, "nam#")
            || Takes(tokens, "nam")
        )
            return Marked(tokens, about.Regime.WholeYear(year));
        return null;
    }

    static Period Marked(List<string> tokens, Period period)
    {
        YearMark(tokens);
        return period;
    }

    static void YearMark(List<string> tokens) => tokens.RemoveAll(t => t is "nam#" or "nam");

    static bool Takes(List<string> tokens, params string[] phrase)
    {
        var at = Asking.At(tokens, phrase);
        if (at >= 0)
            tokens.RemoveRange(at, phrase.Length);
        return at >= 0;
    }
}
