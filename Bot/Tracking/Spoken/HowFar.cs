using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Spoken;

/// <summary>How far a task is, in the folded words before a result: "xong", "dang lam 70%", "thang 2 chua xong".</summary>
static partial class HowFar
{
    public static ProgressStatus? Status(string head) =>
        NotBegun().IsMatch(head) ? ProgressStatus.NotStarted
        : Done().IsMatch(head) ? ProgressStatus.Done
        : Paused().IsMatch(head) ? ProgressStatus.Paused
        : UnderWay().IsMatch(head) ? ProgressStatus.InProgress
        : null;

    public static int? Percent(string head) =>
        Percentage().Match(head) is { Success: true } said ? int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>The end of a <see cref="Duty"/>'s key: "tháng 2" is `02`.</summary>
    public static string? Period(string head) =>
        Month().Match(head) is { Success: true } month ? $"{int.Parse(month.Groups[1].Value, CultureInfo.InvariantCulture):00}"
        : Quarter().Match(head) is { Success: true } quarter ? $"Q{Roman(quarter.Groups[1].Value)}"
        : Week().Match(head) is { Success: true } week ? $"W{int.Parse(week.Groups[1].Value, CultureInfo.InvariantCulture):00}"
        : null;

    static string Roman(string number) =>
        number switch
        {
            "i" => "1",
            "ii" => "2",
            "iii" => "3",
            "iv" => "4",
            _ => number,
        };

    [GeneratedRegex(@"(\d{1,6}) ?%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:thang|month) (\d{1,2})\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:quy|qui|quarter|q) ?([1-4]|iv|i{1,3})\b")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:tuan|week) (\d{1,2})\b")]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(chua (lam|thuc hien|bat dau)|not started)\b")]
    private static partial Regex NotBegun();

    [GeneratedRegex(
        @"^(?!.*\b(chua (xong|hoan thanh)|not (done|finished|completed?))\b).*\b(xong|hoan thanh|da lam xong|done|finished|completed?)\b"
    )]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(tam dung|paused?)\b")]
    private static partial Regex Paused();

    [GeneratedRegex(
        @"\b(dang (lam|thuc hien|trien khai)|chua (xong|hoan thanh)|not (done|finished|completed?)|under way|in progress|started)\b"
    )]
    private static partial Regex UnderWay();
}
