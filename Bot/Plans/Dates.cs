using System.Globalization;
using System.Text.RegularExpressions;

namespace CcchcBot.Plans;

/// <summary>A whole date as people and date inputs write it: `05/01/2026`, `5-1-2026`, `ngày 05 tháng 01 năm 2026`, `2026-01-05`.</summary>
public static partial class Dates
{
    /// <summary>The date, or null when it is none (`31/2/2026`, `24/2018`).</summary>
    public static DateOnly? Read(string text)
    {
        var folded = Folded.Of(text).Trim();
        var match = DayFirst().Match(folded);
        if (!match.Success)
            match = YearFirst().Match(folded);
        return match.Success && Valid(Part("d"), Part("m"), Part("y")) is { } date ? date : null;

        int Part(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    static DateOnly? Valid(int day, int month, int year) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"^(ngay )?(?<d>\d{1,2})( ?[/.-] ?| thang )(?<m>\d{1,2})( ?[/.-] ?| nam )(?<y>\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$")]
    private static partial Regex YearFirst();
}
