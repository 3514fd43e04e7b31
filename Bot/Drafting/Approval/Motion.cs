using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What people ask for on a plan's way through approval; both languages, accents or none.</summary>
public abstract partial record Motion
{
    private Motion() { }

    public const string Prefix = "review.";

    /// <summary>An officer puts the plan before leadership.</summary>
    public sealed record Submit : Motion;

    /// <summary>An officer takes it back, to go on drafting.</summary>
    public sealed record Withdraw : Motion;

    /// <param name="Round">The round the card was of; null in words, which mean the one that waits.</param>
    public sealed record Approve(int? Round = null) : Motion;

    /// <param name="Text">As typed; lines may begin with the section they concern.</param>
    /// <param name="Section">What lines without one concern; null for the plan as a whole.</param>
    public sealed record Return(string Text, Section? Section = null, int? Round = null) : Motion;

    /// <summary>The year is over.</summary>
    public sealed record Close : Motion;

    /// <summary>An approved amendment takes effect without a number of its own.</summary>
    public sealed record Enact : Motion;

    static readonly Dictionary<string, Motion> Phrases = new()
    {
        ["trinh"] = new Submit(),
        ["trinh duyet"] = new Submit(),
        ["trinh ky"] = new Submit(),
        ["trinh lanh dao"] = new Submit(),
        ["trinh lai"] = new Submit(),
        ["submit"] = new Submit(),
        ["submit for approval"] = new Submit(),
        ["rut lai"] = new Withdraw(),
        ["rut"] = new Withdraw(),
        ["withdraw"] = new Withdraw(),
        ["duyet"] = new Approve(),
        ["phe duyet"] = new Approve(),
        ["dong y duyet"] = new Approve(),
        ["approve"] = new Approve(),
        ["approved"] = new Approve(),
        ["dong"] = new Close(),
        ["ket thuc"] = new Close(),
        ["close"] = new Close(),
        ["ban hanh khong so"] = new Enact(),
        ["ban hanh dieu chinh khong so"] = new Enact(),
        ["issue without number"] = new Enact(),
    };

    /// <summary>The motion these words are and the year they name; null when they are none.</summary>
    public static (Motion Motion, int? Year)? Read(string text)
    {
        if (Returning().Match(text.Trim()) is { Success: true } back)
            return (new Return(back.Groups["text"].Value.Trim()), Year(back.Groups["year"]));
        if (text.Length > 80)
            return null;
        var folded = Folded.Of(text).TrimEnd('.', '!', ' ');
        var parts = Naming().Match(folded);
        var verb = parts.Groups["verb"].Value.Trim();
        // "đóng", "kết thúc" and "close" alone may be anything
        return Phrases.TryGetValue(verb, out var motion) && (motion is not Close || parts.Groups["plan"].Success)
            ? (motion, Year(parts.Groups["year"]))
            : null;
    }

    /// <summary>The motion a button sent; null when it is none.</summary>
    public static Motion? Of(Heard.Tap tap)
    {
        int? round = int.TryParse(tap["round"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        Section? section = Enum.TryParse(tap["section"], out Section named) && Enum.IsDefined(named) ? named : null;
        return tap.Verb switch
        {
            Verbs.Submit => new Submit(),
            Verbs.Withdraw => new Withdraw(),
            Verbs.Approve => new Approve(round ?? 0),
            Verbs.Return => new Return(tap["comment"], section, round ?? 0),
            Verbs.Enact => new Enact(),
            _ => null,
        };
    }

    static int? Year(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<verb>[a-z ]+?)(?<plan> (the )?(lan )?(dieu chinh )?(ke hoach|plan|amendment|nam|for)( nam)?)*( (?<year>20\d\d))?$"
    )]
    private static partial Regex Naming();

    [GeneratedRegex(
        @"^(trả lại|tra lai|return)( kế hoạch| ke hoach| điều chỉnh| dieu chinh| the| plan| amendment)*( (?<year>20\d\d))?\s*:\s*(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Returning();
}
