using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

/// <summary>What somebody says of how communication is scored: to see the scale, or to set parts of it ("ngưỡng hoàn thành 85%").</summary>
/// <param name="Floor">Null where it stays as it is, as each of the others.</param>
public sealed partial record ScaleWish(
    decimal? Floor = null,
    decimal? Completion = null,
    decimal? Online = null,
    decimal? Traditional = null
)
{
    const int Longest = 200;
    const decimal MostPoints = 100;

    public bool OnlyShow => this is { Floor: null, Completion: null, Online: null, Traditional: null };

    /// <summary>Null when the words are of something else.</summary>
    public static ScaleWish? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        var said = Folded.Of(text).TrimEnd('.', '?', '!');
        if (Head().Match(said) is not { Success: true } head)
            return null;
        var rest = said[head.Length..];
        if (head.Groups["floor"].Success)
            return FloorOnly().Match(rest) is { Success: true } floor ? new(Floor: Number(floor.Groups["n"].Value))
                : rest.Length == 0 ? new()
                : null;
        var parts = Parts().Matches(rest);
        return parts.Aggregate(rest, (left, p) => left.Replace(p.Value, "", StringComparison.Ordinal)).Trim(' ', ',', ';', ':').Length > 0
            ? null
            : parts.Aggregate(new ScaleWish(), (wish, p) => wish.With(p.Groups["part"].Value, Number(p.Groups["n"].Value)));
    }

    /// <summary>What a form brings; null for a number nobody can read.</summary>
    public static ScaleWish? Read(Func<string, string> input)
    {
        decimal?[] said = [.. ((string[])["floor", "completion", "online", "traditional"]).Select(id => Typed(input(id)))];
        return said.Contains(null) ? null : new(said[0], said[1], said[2], said[3]);
    }

    /// <summary>The scale with what was said; null when a number of it makes no sense.</summary>
    public ScoringScale? Of(ScoringScale now)
    {
        var floor = Floor ?? now.Floor;
        var after = new ScoringScale((int)floor, Completion ?? now.Completion, Online ?? now.Online, Traditional ?? now.Traditional);
        decimal[] points = [after.Completion, after.Online, after.Traditional];
        return floor is >= 0 and <= 100 && floor == after.Floor && points.All(p => p is >= 0 and <= MostPoints) && points.Sum() > 0
            ? after
            : null;
    }

    ScaleWish With(string part, decimal number) =>
        part[0..2] switch
        {
            "ng" or "fl" => this with { Floor = number },
            "ho" or "co" => this with { Completion = number },
            "on" => this with { Online = number },
            _ => part is "truc tuyen" ? this with { Online = number } : this with { Traditional = number },
        };

    static decimal? Typed(string text) => Figure().IsMatch(text.Trim()) ? Number(text.Trim().TrimEnd('%', ' ')) : null;

    static decimal Number(string text) =>
        decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^((xem|dat|doi|sua|chinh|set|change|show) )?(lai )?(the )?((?<floor>nguong( hoan thanh)?( cong viec)?|completion floor|floor)|thang diem( tuyen truyen)?( cchc)?|scoring scale)(?![a-z])"
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^ ?[:=]? ?((la|thanh|bang|to|at|is|con|len|xuong) )?(?<n>\d{1,3}([.,]\d{1,2})?) ?(%|phan tram|percent)?$")]
    private static partial Regex FloorOnly();

    [GeneratedRegex(
        @"(?<part>nguong|floor|hoan thanh|completion|truc tuyen|online|truyen thong|traditional) ?[:=]? ?((la|is|to) )?(?<n>\d{1,3}([.,]\d{1,2})?) ?(%|diem|points?)?"
    )]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\d{1,3}([.,]\d{1,2})? ?%?$")]
    private static partial Regex Figure();
}
