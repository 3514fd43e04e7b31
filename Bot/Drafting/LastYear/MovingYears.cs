using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>
/// A text of one year's plan as it is written for another: the plan's year, its school year, quarters, months and dates move; what names a document,
/// a period of years or a law stays as it is.
/// </summary>
public static partial class MovingYears
{
    public static string On(string text, int from, int to)
    {
        var kept = StandingYears.In(text).ToList();
        return Years()
            .Replace(
                text,
                year =>
                    kept.Exists(k => k.Start < year.Index + year.Length && year.Index < k.End) ? year.Value : Moved(year, from, to - from)
            );
    }

    static string Moved(Match year, int from, int by) =>
        year.Groups["a"] is { Success: true } a ? SchoolYear(year, Number(a), from, by)
        : Number(year.Groups["y"]) is var said && (year.Groups["lead"].Success ? Math.Abs(said - from) > 1 : said != from) ? year.Value
        : IsNoDay(year, said + by) ? year.Value
        : $"{year.Value[..^4]}{said + by}";

    static string SchoolYear(Match year, int first, int from, int by) =>
        Number(year.Groups["b"]) == first + 1 && (first == from || first + 1 == from)
            ? $"{year.Groups["school"].Value}{first + by}{year.Groups["dash"].Value}{first + by + 1}"
            : year.Value;

    /// <summary>29/02 of a year that has none.</summary>
    static bool IsNoDay(Match year, int to) =>
        year.Groups["d"] is { Success: true } day
        && Dates.Read($"{day.Value}/{year.Groups["m"].Value}/{Number(year.Groups["y"])}") is not null
        && Dates.Read($"{day.Value}/{year.Groups["m"].Value}/{to}") is null;

    static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    // a school year; a year with its day, month or quarter; a year alone that counts nothing
    [GeneratedRegex(
        @"(?<school>năm\s+học\s+)(?<a>20\d\d)(?<dash>\s*[-–]\s*)(?<b>20\d\d)(?!\d)"
            + @"|(?<![\p{L}\d])(?<lead>(?:(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+))?(?<m>\d{1,2}|[IVQ]{1,3}\d?)(?:\s*[/.-]\s*|\s+năm\s+))(?<y>20\d\d)(?!\d|[/.-]\d|/\p{L}|\s*[-–]\s*20\d\d)"
            + @"|(?<![\p{L}\d/.,_-])(?<y>20\d\d)(?!\d|[/.,-]\d|[-/_]\p{L}|\s*[-–]\s*20\d\d|\s+(?:tin|bài|lượt|người|hồ sơ|thủ tục|đồng|triệu|tỷ|tờ|bản|cuốn|hộ|em|học sinh|phiếu)(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Years();
}
