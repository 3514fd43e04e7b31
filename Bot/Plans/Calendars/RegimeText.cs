using System.Globalization;
using System.Text.RegularExpressions;

namespace CcchcBot.Plans.Calendars;

/// <summary>Report windows as people write them, one per line: `6 tháng: 15/12 - 14/6, gửi 20/6`; `6 tháng: gửi 12/6` changes only that day.</summary>
public static partial class RegimeText
{
    public static readonly IReadOnlyList<string> Codes = ["Q1", "Q2", "6M", "Q3", "9M", "Q4", "Y"];

    /// <param name="known">What a line without a window changes; lines with one replace the whole.</param>
    /// <returns>The windows in order, or the first line that was not understood.</returns>
    public static (IReadOnlyList<ReportWindow> Windows, string? Unread) Read(string text, IReadOnlyList<ReportWindow> known)
    {
        Dictionary<string, ReportWindow> said = [];
        Dictionary<string, YearDay> moved = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Line().Match(Folded.Of(line).TrimEnd('.', ';'));
            if (!match.Success || Code(match.Groups["code"].Value) is not { } code)
                return ([], line);
            var due = Day(match, "due");
            if (Day(match, "from") is { } from && Day(match, "to") is { } to)
                said[code] = Window(code, (from, to), due);
            else if (due is not null && match.Groups["from"].Success == match.Groups["to"].Success && known.Any(w => w.Code == code))
                moved[code] = due;
            else
                return ([], line);
        }
        var whole = said.Count > 0 ? said : known.ToDictionary(w => w.Code);
        return ([.. Codes.Where(whole.ContainsKey).Select(c => Moved(whole[c], moved.GetValueOrDefault(c)))], null);
    }

    public static string Write(ReportWindow window, Words words) =>
        words[
            window.Due is null ? "plans.regime.window" : "plans.regime.window.due",
            words[$"plans.regime.{window.Code}"],
            Show(window.From),
            Show(window.To),
            window.Due is { } due ? Show(due) : ""
        ];

    static string Show(YearDay day) => $"{day.Day:00}/{day.Month}";

    static ReportWindow Moved(ReportWindow window, YearDay? due) =>
        due is null ? window : Window(window.Code, (window.From, window.To), due);

    /// <summary>A window that begins late in the year begins in the year before; a report sent early in the year is sent in the next.</summary>
    static ReportWindow Window(string code, (YearDay From, YearDay To) days, YearDay? due)
    {
        var from = days.From with { Years = After(days.From, days.To) ? -1 : 0 };
        return new(code, from, days.To, due is null ? null : due with { Years = After(days.To, due) ? 1 : 0 });
    }

    static bool After(YearDay a, YearDay b) => (a.Month, a.Day).CompareTo((b.Month, b.Day)) > 0;

    static YearDay? Day(Match match, string group)
    {
        if (!match.Groups[group].Success)
            return null;
        var parts = match.Groups[group].Value.Split('/');
        var (day, month) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new(day, month) : null;
    }

    static string? Code(string said) =>
        said switch
        {
            "q1" or "quy i" or "quy 1" => "Q1",
            "q2" or "quy ii" or "quy 2" => "Q2",
            "q3" or "quy iii" or "quy 3" => "Q3",
            "q4" or "quy iv" or "quy 4" => "Q4",
            "6m" or "6 thang" or "06 thang" or "6 months" or "half-year" or "half year" => "6M",
            "9m" or "9 thang" or "09 thang" or "9 months" or "nine months" => "9M",
            "y" or "nam" or "ca nam" or "year" or "annual" => "Y",
            _ => null,
        };

    [GeneratedRegex(
        @"^[-•+ ]*(bao cao )?(?<code>[a-z0-9 -]+?) ?(:| (?=(tu|from|gui|nop|send|due|\d{1,2}/)))"
            + @" ?((tu |from )?(?<from>\d{1,2}/\d{1,2}) ?(-|–|→|den|to) ?(?<to>\d{1,2}/\d{1,2}))?"
            + @"[,; ]*((gui|nop|sent|send|due)( cham nhat| truoc| by| on)?( ngay)? (?<due>\d{1,2}/\d{1,2}))?$"
    )]
    private static partial Regex Line();
}
