using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What a drafter can ask of the interview besides answering; both languages, accents or none.</summary>
public abstract partial record Wish
{
    private Wish() { }

    public sealed record Back : Wish;

    public sealed record Skip : Wish;

    public sealed record Pause : Wish;

    public sealed record Resume : Wish;

    public sealed record Preview : Wish;

    /// <summary>Asks only what a plan cannot do without.</summary>
    public sealed record NeededOnly : Wish;

    /// <summary>Takes every proposal there is at once.</summary>
    public sealed record AcceptAll : Wish;

    /// <summary>Takes what is proposed.</summary>
    public sealed record Accept : Wish;

    /// <summary>Leaves what is answered as it is; where nothing is, takes what is proposed.</summary>
    public sealed record Keep : Wish;

    /// <summary>Enough of a list: on to the next question.</summary>
    public sealed record Enough : Wish;

    /// <summary>Suggestions by number, as `1, 3`.</summary>
    public sealed record Pick(IReadOnlyList<int> Numbers) : Wish;

    public sealed record Edit(Section Section) : Wish;

    /// <summary>Takes the last steps back.</summary>
    public sealed record Undo(int Steps) : Wish;

    /// <summary>Does again what was taken back.</summary>
    public sealed record Redo(int Steps) : Wish;

    /// <summary>Everything the proof-reader can mend, mended.</summary>
    public sealed record Mend : Wish;

    public sealed record Document : Wish;

    /// <param name="Number">Null when not said.</param>
    /// <param name="On">Null when not said.</param>
    public sealed record Issue(int? Number, DateOnly? On) : Wish;

    /// <summary>Takes last year's plan over.</summary>
    public sealed record FromLastYear : Wish;

    public sealed record FromScratch : Wish;

    /// <summary>What is other than in last year's plan.</summary>
    public sealed record Compare : Wish;

    static readonly Dictionary<string, Wish> Phrases = Table(
        (new Back(), "quay lai|tro lai|lui lai|back|go back|previous"),
        (new Skip(), "bo qua|skip|khong co|none|de trong"),
        (new Pause(), "de sau|tam dung|dung lai|pause|later|stop"),
        (
            new Resume(),
            "tiep tuc|tiep|resume|continue|lam tiep|dang o cau nao|den cau may roi|con may cau|con bao nhieu cau|con may cau nua"
        ),
        (
            new Preview(),
            "xem lai|xem truoc|xem ke hoach|con thieu gi|thieu gi|con thieu muc nao|con thieu nhung gi|preview|review|show plan|what is missing"
        ),
        (new Resume(), "which question|how many questions are left|how many are left|how many more"),
        (new NeededOnly(), "chi hoi cau can|chi cau can|bo qua het|chi cau bat buoc|needed only|only what is needed|skip all"),
        (
            new AcceptAll(),
            "dung moi de xuat|dung moi de xuat san|dung het de xuat|dong y het|accept all|use all proposals|use every proposal"
        ),
        (new Accept(), "dung|dung roi|dong y|ok|okay|yes|dung de xuat|accept|tat ca|all|chon tat ca|dung cac y chon san"),
        (new Accept(), "use as proposed|use the proposal|use the ticked ones"),
        (new Keep(), "giu|giu nguyen|giu lai|keep|keep it|leave it"),
        (new Enough(), "xong|xong roi|het|het viec|du viec roi|done|next|that is all|du roi|cau tiep|cau tiep theo"),
        (new Mend(), "sua giup toi|sua giup|sua het|sua tat ca|sua giup tat ca|mend|mend all|mend it|fix|fix all|fix it"),
        (new FromLastYear(), "tu nam truoc|lay tu nam truoc|tu ke hoach nam truoc|lam tu nam truoc|from last year|start from last year"),
        (new FromScratch(), "tu dau|lam tu dau|soan moi|from scratch|from nothing|start from scratch"),
        (new Compare(), "so voi nam truoc|so sanh voi nam truoc|so sanh|khac gi nam truoc|co gi khac nam truoc"),
        (new Compare(), "what changed|what changed since last year|compare|compare with last year|changes since last year"),
        (new Document(), "tai ve|tai van ban|docx|word|lay van ban|tai docx|tai ke hoach|document|download|van ban")
    );

    /// <summary>The wish these words are, or null when they are an answer.</summary>
    public static Wish? Read(string text)
    {
        if (text.Length > 120 || text.Contains('\n', StringComparison.Ordinal))
            return null;
        var folded = Folded.Of(text).TrimEnd('.', '!', '?', ' ');
        if (Phrases.TryGetValue(folded, out var wish))
            return wish;
        if (OnlyNumbers().IsMatch(folded))
            return new Pick([.. Digits().Matches(folded).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))]);
        return StepsOf(folded) ?? EditOf(folded) ?? (Wish?)IssueOf(folded) ?? OfYear(folded);
    }

    static Wish? StepsOf(string folded)
    {
        var match = Stepping().Match(folded);
        if (!match.Success)
            return null;
        var steps = match.Groups["n"] is { Success: true } n ? int.Parse(n.Value, CultureInfo.InvariantCulture) : 1;
        return match.Groups["again"].Success ? new Redo(steps) : new Undo(steps);
    }

    static Edit? EditOf(string folded)
    {
        var match = Editing().Match(folded);
        if (!match.Success)
            return null;
        var what = match.Groups["what"].Value;
        if (SectionNames.Find(what) is { } named)
            return new Edit(named);
        what = Numbering().Replace(what, "");
        if (int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 2 and <= 18 ? new Edit((Section)number) : null;
        return SectionNames.Find(what) is { } section ? new Edit(section) : null;
    }

    /// <summary>Last year's plan named by its year; whether it is last year's, the desk knows.</summary>
    static Wish? OfYear(string folded) =>
        FromPlan().IsMatch(folded) ? new FromLastYear()
        : WithPlan().IsMatch(folded) ? new Compare()
        : null;

    static Issue? IssueOf(string folded)
    {
        var match = Issuing().Match(folded);
        if (!match.Success)
            return null;
        int? number = match.Groups["number"] is { Success: true } n ? int.Parse(n.Value, CultureInfo.InvariantCulture) : null;
        return new Issue(number, match.Groups["date"] is { Success: true } d ? Dates.Read(d.Value) : null);
    }

    static Dictionary<string, Wish> Table(params (Wish Wish, string Phrases)[] rows) =>
        rows.SelectMany(r => r.Phrases.Split('|').Select(p => (p, r.Wish))).ToDictionary(r => r.p, r => r.Wish);

    [GeneratedRegex(@"^\d{1,2}([ ,;]+\d{1,2})*$")]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"^((lam|lay|dung|start) )?(tu|from)( the)? (ke hoach|plan)( nam| of)? 20\d\d$")]
    private static partial Regex FromPlan();

    [GeneratedRegex(@"^(so|so sanh|compare) (voi|with|to)( the)?( ke hoach| plan)?( nam| of)? 20\d\d$")]
    private static partial Regex WithPlan();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(sua( lai)?|edit|change) (?<what>.+)$")]
    private static partial Regex Editing();

    [GeneratedRegex(
        @"^(?:(?<again>lam lai|redo)|hoan tac|undo|huy(?= (?:\d+ )?buoc))(?: the)?(?: last)?(?: (?<n>\d{1,2}))?(?: (?:buoc|lan|steps?))?(?: vua roi| vua xong| truoc| cuoi| nay)?$"
    )]
    private static partial Regex Stepping();

    [GeneratedRegex("^(cau|muc|phan|question|section) ")]
    private static partial Regex Numbering();

    [GeneratedRegex(
        @"^(ban hanh|issue)( ke hoach| plan| dieu chinh| amendment)*( (so|no|number):? ?(?<number>\d{1,4})(/[\w-]+)?)?,?( (ngay|on|date) ?(?<date>.{8,40}))?$"
    )]
    private static partial Regex Issuing();
}
