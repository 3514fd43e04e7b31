using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What people ask of a plan's versions: a new one, the list, one of them; both languages, accents or none.</summary>
public abstract partial record EditionWish(int? Year)
{
    /// <summary>"điều chỉnh kế hoạch 2026: lý do".</summary>
    /// <param name="Reason">Null when not said.</param>
    public sealed record Amend(int? Year, string? Reason) : EditionWish(Year);

    public sealed record List(int? Year) : EditionWish(Year);

    public sealed record Document(int? Year, int Edition) : EditionWish(Year);

    /// <summary>The wish these words are, or null.</summary>
    public static EditionWish? Read(string text)
    {
        if (Amending().Match(text.Trim()) is { Success: true } amend)
            return new Amend(Number(amend.Groups["year"]), amend.Groups["reason"] is { Success: true } reason ? reason.Value.Trim() : null);
        if (text.Length > 80)
            return null;
        var match = Asking().Match(Folded.Of(text).TrimEnd('.', '!', '?', ' '));
        return !match.Success ? null
            : Number(match.Groups["edition"]) is { } edition ? new Document(Number(match.Groups["year"]), edition)
            : new List(Number(match.Groups["year"]));
    }

    static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    // with a reason the plan must be named: "sửa đổi: …" may be a line of an answer
    [GeneratedRegex(
        @"^(điều chỉnh|dieu chinh|sửa đổi|sua doi|amend)(( kế hoạch| ke hoach| the plan| plan)( năm| nam)?( (?<year>20\d\d))?(\s*:\s*(?<reason>.+))?)?$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Amending();

    [GeneratedRegex(
        @"^(tai |xem |cac |show |get |the )*(van ban |document )?(phien ban|versions?)( so| no)?( (?<edition>\d{1,3}))?( (cua |of )?(ke hoach|plan)( nam)?)?( (?<year>20\d\d))?$"
    )]
    private static partial Regex Asking();
}
