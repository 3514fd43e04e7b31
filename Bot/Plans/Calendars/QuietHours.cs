using System.Globalization;
using System.Text.RegularExpressions;

namespace CcchcBot.Plans.Calendars;

/// <summary>When nobody is reminded of anything (giờ yên tĩnh); over midnight when it ends before it begins. Equal ends: never.</summary>
public sealed partial record QuietHours(TimeOnly From, TimeOnly To)
{
    public static readonly QuietHours None = new(default, default);

    public bool Contains(TimeOnly time) => From <= To ? From <= time && time < To : time >= From || time < To;

    /// <summary>`17:30 - 7:00`, `từ 18h đến 7h30`; null when it is neither.</summary>
    public static QuietHours? Read(string text)
    {
        var folded = Folded.Of(text);
        if (folded is "khong" or "khong co" or "no" or "none")
            return None;
        var match = Hours().Match(folded);
        return match.Success && Time(match, "a") is { } from && Time(match, "b") is { } to && from != to ? new(from, to) : null;
    }

    public string Show(Words words) =>
        this == None ? words["plans.quiet.none"] : string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm} - {To:HH:mm}");

    static TimeOnly? Time(Match match, string hour)
    {
        var h = int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture);
        var m = match.Groups[hour + "m"] is { Success: true, Value: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new(h, m) : null;
    }

    [GeneratedRegex(@"^(tu |from )?(?<a>\d{1,2}) ?(h|:|gio)? ?(?<am>\d{2})? ?(-|–|den|to) ?(?<b>\d{1,2}) ?(h|:|gio)? ?(?<bm>\d{2})?$")]
    private static partial Regex Hours();
}
