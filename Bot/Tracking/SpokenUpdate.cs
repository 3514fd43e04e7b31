using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>An update in words: "việc 3 xong: đã niêm yết 42 TTHC; minh chứng: https://…", "task 3 70%".</summary>
public static partial class SpokenUpdate
{
    /// <summary>The update, or null when the words are none.</summary>
    public static TaskUpdate? Read(string text)
    {
        var match = Head().Match(text.Trim());
        if (!match.Success || !int.TryParse(match.Groups["task"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var task))
            return null;
        var (head, rest) = Cut(match.Groups["rest"].Value.Trim());
        var status = Status(Folded.Of(head));
        int? percent = Percentage().Match(head) is { Success: true } p ? int.Parse(p.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        if (status is null && percent is null && rest.Length == 0)
            return null;
        var (said, evidence) = Labelled(rest, Evidence());
        var (result, difficulty) = Labelled(said, Difficulty());
        return new(task, status, percent, result.Length > 0 ? result : null, evidence, difficulty);
    }

    /// <summary>The part up to the first `:` says how far it is; what follows is the result.</summary>
    static (string Head, string After) Cut(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 && !Evidence().IsMatch(text[..(at + 1)])
            ? (text[..at], text[(at + 1)..].Trim())
        : Labelled(text, Evidence()) is (var head, { } evidence) ? (head, $"minh chứng: {evidence}")
        : (text, "");

    static (string Before, string? Labelled) Labelled(string text, Regex label) =>
        label.Match(text) is { Success: true } match
            ? (text[..match.Index].Trim(' ', ';', ',', '.'), text[(match.Index + match.Length)..].Trim())
            : (text, null);

    static ProgressStatus? Status(string folded) =>
        NotBegun().IsMatch(folded) ? ProgressStatus.NotStarted
        : Done().IsMatch(folded) ? ProgressStatus.Done
        : Paused().IsMatch(folded) ? ProgressStatus.Paused
        : UnderWay().IsMatch(folded) ? ProgressStatus.InProgress
        : null;

    [GeneratedRegex(
        @"^(?:cập nhật |cap nhat |update )?(?:việc|viec|nhiệm vụ|nhiem vu|task)(?: số| so)? ?(?<task>\d{1,4})\b,?(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"(\d{1,6}) ?%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?:minh chứng|minh chung|evidence)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"(?:khó khăn|kho khan|vướng mắc|vuong mac|difficulty|difficulties)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Difficulty();

    [GeneratedRegex(@"\b(chua (lam|thuc hien|bat dau)|not started)\b")]
    private static partial Regex NotBegun();

    [GeneratedRegex(@"^(?!.*\bchua (xong|hoan thanh)\b).*\b(xong|hoan thanh|da lam xong|done|finished|completed?)\b")]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(tam dung|paused?)\b")]
    private static partial Regex Paused();

    [GeneratedRegex(@"\b(dang (lam|thuc hien|trien khai)|chua (xong|hoan thanh)|under way|in progress|started)\b")]
    private static partial Regex UnderWay();
}
