using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Spoken;

/// <summary>Countable outputs within a sentence: "đã đăng 5 tin, bài, treo 3 băng rôn", "2 meetings, 120 attendees".</summary>
static partial class Counting
{
    const int Most = 1_000_000;

    /// <summary>Null when nothing is counted.</summary>
    public static IReadOnlyList<Output>? Read(Plain said)
    {
        List<Output> found = [];
        foreach (var (kind, rule) in Rules)
        foreach (Match match in rule.Matches(said.Folded))
            if (Number(match.Groups["n"].Value) is { } count && found.All(o => o.Kind != kind))
                found.Add(new(kind, count));
        return found.Count == 0 ? null : [.. found.OrderBy(o => o.Kind)];
    }

    /// <summary>A whole number with or without points between thousands; null for any other.</summary>
    internal static int? Number(string text) =>
        int.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n <= Most
            ? n
            : null;

    static readonly (OutputKind Kind, Regex Rule)[] Rules =
    [
        (OutputKind.Articles, Articles()),
        (OutputKind.Broadcasts, Broadcasts()),
        (OutputKind.Banners, Banners()),
        (OutputKind.Meetings, Meetings()),
        (OutputKind.Attendees, Attendees()),
        (OutputKind.Links, Links()),
    ];

    const string N = @"(?<![\d/])(?<n>\d{1,3}(?:\.\d{3})+|\d{1,7}) ";

    [GeneratedRegex(N + @"(?:tin,? ?bai|tin|bai(?: viet| dang)?|articles?|posts?|news items?)\b")]
    private static partial Regex Articles();

    [GeneratedRegex(N + @"(?:(?:luot |lan |buoi |ban )?(?:phat thanh|phat song|tin phat thanh)|broadcasts?)\b")]
    private static partial Regex Broadcasts();

    [GeneratedRegex(
        N + @"(?:(?:tam |cai |cum |chiec )?(?:bang ron|bang[- ]?ron|pa ?no|ap phich|khau hieu|phuon)|banners?|posters?|billboards?)\b"
    )]
    private static partial Regex Banners();

    [GeneratedRegex(
        N
            + @"(?:(?:cuoc |buoi )?(?:hoi nghi|hop|tap huan|toa dam|hoi thao|doi thoai|tuyen truyen)|lop(?: tap huan)?|meetings?|conferences?|trainings?|workshops?)\b"
    )]
    private static partial Regex Meetings();

    [GeneratedRegex(N + @"(?:luot nguoi|nguoi(?: tham du| du| tham gia)?|dai bieu|luot tham du|attendees|participants|people)\b")]
    private static partial Regex Attendees();

    [GeneratedRegex(N + @"(?:duong dan|lien ket|links?)\b")]
    private static partial Regex Links();
}
