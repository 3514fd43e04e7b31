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
        {
            if (Leaders().IsMatch(number.Text))
                yield return Finding.Of("F03.leaders", number.Line, number.Text);
            if (SpaceBeforeSlash().IsMatch(number.Text))
                yield return Finding.Of("F03.space", number.Line, number.Text);
            if (Unpadded().IsMatch(number.Text))
                yield return Finding.Of("F03.padding", number.Line, number.Text);
        }
    }

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
        if (UnpaddedDay().IsMatch(date.Text))
            yield return Finding.Of("F04.day", date.Line, date.Text);
        if (MonthPadding().IsMatch(date.Text))
            yield return Finding.Of("F04.month", date.Line, date.Text);
    }

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

    [GeneratedRegex(@"ngày\s+\d\s+tháng", RegexOptions.IgnoreCase)]
    private static partial Regex UnpaddedDay();

    // 01 and 02, but 3
    [GeneratedRegex(@"tháng\s+(?:0[3-9]|[12])\s+năm", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPadding();
}
