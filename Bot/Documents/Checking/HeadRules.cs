using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>F01 to F04 and F15: letterhead, number, date, addressees.</summary>
static partial class HeadRules
{
    public static IEnumerable<Finding> Check(ReadPlan plan)
    {
        var head = plan.Head;
        if (head.Kind is null)
            return plan.Sections.Count > 1 ? [Finding.Of("title", 0)] : [];
        return [.. Letterhead(head), .. Number(head), .. Date(head), .. Addressees(head), .. Year(head)];
    }

    static IEnumerable<Finding> Letterhead(ReadHead head)
    {
        if (!head.Letterhead)
            yield return Finding.Of("letterhead", 0);
        if (head.SuperiorIsBold is true)
            yield return Finding.Of("F01", 1, head.SuperiorBody!);
        if (head is { Letterhead: true, IssuerIsBold: false, IssuingBody: { } issuer })
            yield return Finding.Of("F02", 1, issuer);
    }

    static IEnumerable<Finding> Number(ReadHead head)
    {
        if (head.NumberLine is not { } number)
            yield return Finding.Of("F03.absent", 0);
        else if (head.DocumentNumber is null)
            yield return Finding.Of("F03.blank", number.Line, number.Text);
        else
            foreach (var finding in NumberShape(number))
                yield return finding;
    }

    /// <summary>A number that is there, and how it is written.</summary>
    public static IEnumerable<Finding> NumberShape(ReadText number)
    {
        if (Leaders().IsMatch(number.Text))
            yield return Finding.Of("F03.leaders", number.Line, number.Text);
        if (SpaceBeforeSlash().IsMatch(number.Text))
            yield return Finding.Of("F03.space", number.Line, number.Text);
        if (Unpadded().IsMatch(number.Text))
            yield return Finding.Of("F03.padding", number.Line, number.Text);
    }

    public static string MendedNumber(string typed) =>
        Around().Replace(typed, m => $"{m.Groups["before"].Value}{m.Groups["number"].Value.PadLeft(2, '0')}/", 1);

    static IEnumerable<Finding> Date(ReadHead head)
    {
        if (head.DateLine is not { } date)
        {
            yield return Finding.Of("F04.absent", 0);
            yield break;
        }
        if (head.Day is null || head.Month is null || head.Year is null)
            yield return Finding.Of("F04.gap", date.Line, date.Text);
        else if (Dates.Read($"{head.Day}/{head.Month}/{head.Year}") is null)
            yield return Finding.Of("F10", date.Line, date.Text);
        foreach (var finding in DateShape(date))
            yield return finding;
    }

    public static IEnumerable<Finding> DateShape(ReadText date)
    {
        if (UnpaddedDay().IsMatch(date.Text))
            yield return Finding.Of("F04.day", date.Line, date.Text);
        if (MonthPadding().IsMatch(date.Text))
            yield return Finding.Of("F04.month", date.Line, date.Text);
    }

    public static string MendedDate(string typed) =>
        MonthPadding()
            .Replace(UnpaddedDay().Replace(typed, "${before}0${day}${after}"), m => m.Value[0] == '0' ? m.Value[1..] : $"0{m.Value}");

    static IEnumerable<Finding> Addressees(ReadHead head) =>
        Folded.Of(head.Kind!.Text) == "bao cao" && head.Addressees is [] && head.SuperiorBody is { } superior
            ? [Finding.Of("F15", head.Kind.Line, superior)]
            : [];

    static IEnumerable<Finding> Year(ReadHead head) => head.PlanYear is null ? [Finding.Of("year", head.Kind!.Line)] : [];

    // dots or lines around a number that is there
    [GeneratedRegex(@":\s*[.…_]+\s*\d|\d\s*[.…_]+\s*/")]
    private static partial Regex Leaders();

    [GeneratedRegex(@"\d\s+/")]
    private static partial Regex SpaceBeforeSlash();

    [GeneratedRegex(@"(?<!\d)\d[\s.…_]*/")]
    private static partial Regex Unpadded();

    // blanks, dots or lines around a number
    [GeneratedRegex(@"(?<before>^|:\s*)[\s.…_]*(?<number>\d+)[\s.…_]*/")]
    private static partial Regex Around();

    [GeneratedRegex(@"(?<before>ngày\s+)(?<day>\d)(?<after>\s+tháng)", RegexOptions.IgnoreCase)]
    private static partial Regex UnpaddedDay();

    // 01 and 02, but 3
    [GeneratedRegex(@"(?<=tháng\s+)(?:0[3-9]|[12])(?=\s+năm)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPadding();
}
