using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>What windows are called.</summary>
public static class PeriodNames
{
    static readonly string[] Codes = ["Q1", "Q2", "Q3", "Q4", "6M", "H2", "9M", "Y", "W", "D", "YTD", "R"];

    public static bool Knows(string code) => Codes.Contains(code) || MonthOf(code) is not null;

    public static string Of(Period window, Words words) =>
        MonthOf(window.Code) is { } month
            ? words["reporting.period.month", window.Year, new DateOnly(2000, month, 1)]
            : words[$"reporting.period.{window.Code}", window.Year, words.Day(window.From), words.Day(window.To)];

    /// <summary>As it stands inside a sentence: "năm 2026", "quý II/2026", "Q2/2026".</summary>
    public static string Within(Period window, Words words) =>
        Of(window, words) is [var first, var second, ..] name && char.IsLower(second)
            ? $"{char.ToLower(first, words.Culture)}{name[1..]}"
            : Of(window, words);

    static int? MonthOf(string code) =>
        code is ['M', .. var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && month is >= 1 and <= 12
            ? month
            : null;
}
