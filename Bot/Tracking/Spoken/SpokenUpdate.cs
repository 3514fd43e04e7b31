using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Spoken;

/// <summary>Updates in words: "việc 3 xong: đã niêm yết 42 TTHC; minh chứng: https://…", "task 3 70%", "việc 3 xong, việc 4 50%", "việc 3, 4 xong".</summary>
public static partial class SpokenUpdate
{
    /// <summary>Every update there is, in order; none when the words are no update.</summary>
    public static IReadOnlyList<TaskUpdate> ReadAll(string text)
    {
        text = Turned(text);
        if (Several(text) is { } list)
            return list;
        List<TaskUpdate> updates = [];
        foreach (var piece in Pieces(new Plain(text)))
            if (Read(piece) is { } update)
                updates.Add(update);
            else
                return [];
        return updates.DistinctBy(u => u.Task).Count() == updates.Count ? updates : [];
    }

    /// <summary>The one update, or null when the words are none.</summary>
    public static TaskUpdate? Read(string text)
    {
        var said = new Plain(text);
        var match = said.Match(Head());
        if (!match.Success || !int.TryParse(match.Groups["task"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var task))
            return null;
        var (head, rest) = Cut(said.Slice(match.Groups["rest"].Index, said.Folded.Length).Trim());
        var folded = new Plain(head).Folded;
        var status = HowFar.Status(folded);
        var percent = HowFar.Percent(folded);
        if (status is null && percent is null && rest.Length == 0)
        {
            if (!Deed().IsMatch(folded))
                return null;
            rest = head; // "việc 3 đã treo 5 băng rôn" tells a result by itself
        }
        var (before, why) = Labelled(rest, Why());
        var (said2, evidence) = Labelled(before, Evidence());
        var (result, difficulty) = Labelled(said2, Difficulty());
        return new(
            task,
            status,
            percent,
            result.Length > 0 ? result : null,
            evidence,
            difficulty,
            Outputs: Counting.Read(new Plain(result)),
            Why: why,
            Period: HowFar.Period(folded)
        );
    }

    /// <summary>A later task begins a piece of its own where it says how far it is; elsewhere "việc 4" is part of a sentence.</summary>
    static List<string> Pieces(Plain said)
    {
        List<string> pieces = [];
        var from = 0;
        foreach (Match next in Next().Matches(said.Folded))
        {
            var rest = said.Slice(next.Index + next.Length, said.Folded.Length);
            if (next.Index == 0 || Read(rest) is not ({ Status: not null } or { Percent: not null } or { Result: not null }))
                continue;
            pieces.Add(said.Slice(from, next.Index));
            from = next.Index + next.Length;
        }
        pieces.Add(said.Slice(from, said.Folded.Length));
        return pieces;
    }

    /// <summary>"xong việc 4 rồi" is "việc 4 xong rồi".</summary>
    static string Turned(string text) =>
        new Plain(text) is var said && said.Match(DoneFirst()) is { Success: true } match
            ? $"việc {match.Groups["task"].Value} xong{said.Slice(match.Groups["rest"].Index, said.Folded.Length)}"
            : text;

    /// <summary>"việc 3, 4 và 5 xong": the same of each; null when it is not that.</summary>
    static List<TaskUpdate>? Several(string text)
    {
        var said = new Plain(text);
        if (said.Match(Listed()) is not { Success: true } match)
            return null;
        var numbers = Numbers().Matches(match.Groups["tasks"].Value).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return Read($"việc {numbers[0]} {said[match.Groups["rest"]]}") is { } one
            ? [.. numbers.Distinct().Select(n => one with { Task = n })]
            : null;
    }

    /// <summary>The part up to the first `:` says how far it is; what follows is the result, or a label's.</summary>
    static (string Head, string After) Cut(string text) =>
        Label().Match(new Plain(text).Folded) is { Success: true } label && !text[..label.Index].Contains(':', StringComparison.Ordinal)
            ? (text[..label.Index], text[label.Index..])
        : text.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..].Trim())
        : (text, "");

    static (string Before, string? Labelled) Labelled(string text, Regex label) =>
        label.Match(new Plain(text).Folded) is { Success: true } match
            ? (text[..match.Index].Trim(' ', ';', ',', '.'), text[(match.Index + match.Length)..].Trim())
            : (text, null);

    // with a colon anywhere; without one after "xong" or a comma, unless it says that there is none yet
    const string Proof =
        @"(?:minh chung|evidence)\s*:|(?<=^|[,;.]\s*|\b(?:xong|roi|done)\s+)(?:minh chung|evidence)\s+(?:la\s+|is\s+)?(?!gui|se\b|sau\b|chua|khong|bo sung|cho\b|cua\b|later|none|will|for\b|of\b)";

    const string Task = @"(?:cap nhat |update |dinh chinh |correct )?(?:viec|nhiem vu|task)(?: so)? ?";

    [GeneratedRegex("^" + Task + @"(?<task>\d{1,4})\b,?(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:[,;.\n]\s*(?:va |and )?|\s(?:va|and)\s)(?=" + Task + @"\d{1,4}\b)")]
    private static partial Regex Next();

    [GeneratedRegex(
        "^(?:cap nhat |update )?(?:cac )?(?:viec|nhiem vu|tasks?) ?(?<tasks>"
            + @"\d{1,4}(?:\s*(?:,|;|va|and|&)\s*\d{1,4})+)\s*(?<rest>(?:(?:deu|da|all|are) )*(?:xong|hoan thanh|done|finished|complete|dang|tam dung|under way|\d{1,3} ?%).*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex Listed();

    // of one task, told and not asked
    [GeneratedRegex(
        @"^(?:(?:da|vua|moi|toi|em|don vi) )*(?:lam )?(?:xong|hoan thanh|done with|finished) (?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\b(?<rest>(?!.*\b(?:viec|nhiem vu|task) ?\d)(?!\s*(?:,|va|and|&)\s*\d)(?!.*(?:\?|\bchua)\s*$).*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex DoneFirst();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(Proof + @"|(?:kho khan|vuong mac|difficulty|difficulties|ly do|reason)\s*:")]
    private static partial Regex Label();

    [GeneratedRegex(Proof)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"(?:kho khan|vuong mac|difficulty|difficulties)\s*:|(?<=[,;.]\s*)(?:kho khan|vuong mac)\s+(?:la\s+)?")]
    private static partial Regex Difficulty();

    /// <summary>Something done, said without a colon; what is asked, what has come and what is acknowledged are other things.</summary>
    [GeneratedRegex(
        @"^(?:da|moi|vua)\s+(?!co\b|ban hanh\b|nhan\b|duoc\b|toi dau|den dau)\p{L}+\s+\S+(?!.*(?:\?|\bchua|\bkhong)\s*$)",
        RegexOptions.Singleline
    )]
    private static partial Regex Deed();

    [GeneratedRegex(@"(?:ly do|reason)\s*:")]
    private static partial Regex Why();
}
