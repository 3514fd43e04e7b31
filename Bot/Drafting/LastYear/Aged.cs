using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>What a line cites that has ended or has another name by the plan's year. Said, never changed.</summary>
static partial class Aged
{
    /// <summary>The first plan year in which the bodies renamed in 2025 have their new names, and there is no district any more.</summary>
    const int TwoLevels = 2025;

    public static bool Any(string text, int year, Words official) => Found(text, year, official).Any();

    /// <summary>What is to be looked at in a line, as sentences to the person.</summary>
    public static IEnumerable<string> In(string text, int year, Tongues tongues) =>
        Found(text, year, tongues.Official).Select(f => tongues.Person[$"drafting.aged.{f.Why}", f.With]);

    /// <summary>The same over a whole plan, each at its line.</summary>
    public static IReadOnlyList<Remark> In(Plan plan, Tongues tongues) =>
        [
            .. Question.All.SelectMany(q => plan[q.Section].SelectMany((n, i) => At(q.Section, i + 1, n.Text, plan, tongues))),
            .. plan.Tasks.SelectMany(t => At(Section.Tasks, t.Number, t.Text, plan, tongues)),
        ];

    static IEnumerable<Remark> At(Section section, int item, string text, Plan plan, Tongues tongues) =>
        In(text, plan.Header.Year, tongues)
            .Select((says, i) => new Remark($"aged{i}@{section}.{item}", section, [item], $"\"{Short.Of(text, 70)}\": {says}", null, null));

    static IEnumerable<(string Why, object?[] With)> Found(string text, int year, Words official) =>
        [.. Programmes(text, year, official), .. Replaced(text, official), .. Bodies(text, year, official), .. Yearly(text, year)];

    /// <summary>Periods that are over, in words or by the number of the document that set them.</summary>
    static IEnumerable<(string, object?[])> Programmes(string text, int year, Words official)
    {
        foreach (Match period in Period().Matches(text))
            if (int.Parse(period.Groups["to"].Value, CultureInfo.InvariantCulture) < year)
                yield return ("period", [period.Value]);
        foreach (var row in official.Lines("house.aged.documents").Select(r => r.Split('|')))
            if (text.Contains(row[0], StringComparison.OrdinalIgnoreCase) && (row[1].Length == 0 || DatedIn(text, row[0], row[1])))
                yield return ("programme", [row[0], row[2]]);
    }

    /// <summary>Two documents share a number: the date behind it tells which.</summary>
    static bool DatedIn(string text, string number, string year)
    {
        var after = text[(text.IndexOf(number, StringComparison.OrdinalIgnoreCase) + number.Length)..];
        return AnyYear().Match(after[..Math.Min(after.Length, 40)]).Value == year;
    }

    static IEnumerable<(string, object?[])> Replaced(string text, Words official) =>
        official
            .Lines("house.aged.replaced")
            .Select(r => r.Split('|'))
            .Where(r => text.Contains(r[0], StringComparison.OrdinalIgnoreCase))
            .Select(r => ("replaced", (object?[])[r[0], r[1]]));

    static IEnumerable<(string, object?[])> Bodies(string text, int year, Words official)
    {
        if (year < TwoLevels)
            yield break;
        foreach (var row in official.Lines("house.aged.bodies").Select(r => r.Split('|')))
            if (text.Contains(row[0], StringComparison.OrdinalIgnoreCase))
                yield return ("body", [row[0], row[1]]);
        if (District().Match(text) is { Success: true } district)
            yield return ("district", [district.Value]);
    }

    /// <summary>A document for a year that is over, cited by number.</summary>
    static IEnumerable<(string, object?[])> Yearly(string text, int year)
    {
        foreach (var (start, end) in StandingYears.Citations(text))
        foreach (Match said in OfYear().Matches(text[start..end]))
            if (int.Parse(said.Groups["year"].Value, CultureInfo.InvariantCulture) is var of && of < year)
            {
                yield return ("yearly", [of, year]);
                yield break;
            }
    }

    [GeneratedRegex(@"[Gg]iai đoạn\s+(?:năm )?20\d\d\s*[-–]\s*(?<to>20\d\d)")]
    private static partial Regex Period();

    [GeneratedRegex(@"20\d\d")]
    private static partial Regex AnyYear();

    [GeneratedRegex(
        @"(?:UBND|Ủy ban nhân dân|HĐND) (?:huyện|quận|thị xã)(?: \p{Lu}[\p{L}\d]*)*|Phòng Giáo dục và Đào tạo(?: (?:huyện|quận|thị xã)(?: \p{Lu}\p{L}*)*)?"
    )]
    private static partial Regex District();

    // "năm 2026" that is no part of a date
    [GeneratedRegex(@"(?<!tháng\s+\d{1,2}\s+)năm (?<year>20\d\d)")]
    private static partial Regex OfYear();
}
