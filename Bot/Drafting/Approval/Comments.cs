using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>Leadership's comments: read to the sections they concern, and met once those read differently.</summary>
public static partial class Comments
{
    /// <summary>Longest words of one decision, in characters.</summary>
    public const int Longest = 10_000;

    /// <summary>"Mục đích: …; Nhiệm vụ 3: …": what begins with a section's name concerns it, the rest <paramref name="general"/>.</summary>
    public static IReadOnlyList<Comment> Read(string text, Section? general, Plan plan)
    {
        List<(Section? Section, int? Task, string Words)> read = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        foreach (var (part, begins) in Parts(line))
            if (Labelled(part) is { } labelled)
                read.Add(labelled);
            else if (begins || read.Count == 0)
                read.Add((general, null, part));
            else
                read[^1] = read[^1] with { Words = $"{read[^1].Words}; {part}" };
        return [.. read.Select(r => new Comment(r.Section, r.Task, r.Words, Print(r.Section, r.Task, plan)))];
    }

    /// <summary>Every comment a return brought, oldest first.</summary>
    public static IReadOnlyList<Comment> Of(Plan plan) =>
        [.. (plan.Review?.Events ?? []).Where(e => e.Deed == Deed.Returned).SelectMany(e => e.Comments)];

    /// <summary>Those not met yet that concern this section.</summary>
    public static IEnumerable<Comment> At(Section section, Plan plan) => Of(plan).Where(c => c.Section == section && !IsMet(c, plan));

    /// <summary>What it concerns reads differently now; a comment on the whole is for people to judge.</summary>
    public static bool IsMet(Comment comment, Plan plan) =>
        comment is { Seen: { } seen, Section: { } section }
        && (comment.Task is null ? Print(section, null, plan) != seen : plan.Tasks.All(t => Print(t) != seen));

    /// <summary>`Mục đích: …`, `Nhiệm vụ 3: …`, or the words alone.</summary>
    public static string Says(Comment comment, Words words) =>
        comment.Section is not { } section ? words["approval.comment.general", comment.Words]
        : comment.Task is { } task ? words["approval.comment.task", task, comment.Words]
        : words["approval.comment.section", Question.Of(section).Name(words), comment.Words];

    /// <summary>A line, cut before each `;` that a section's name follows.</summary>
    static IEnumerable<(string Part, bool Begins)> Parts(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((part, i) => (part, i == 0));

    static (Section?, int?, string)? Labelled(string part)
    {
        if (
            part.IndexOf(':', StringComparison.Ordinal) is not (> 0 and < 60 and var colon)
            || part[(colon + 1)..].Trim() is not { Length: > 0 } words
        )
            return null;
        var label = Folded.Of(part[..colon]).Trim(' ', '-', '+', '*');
        if (SectionNames.Find(label) is { } named)
            return (named, null, words);
        var match = Numbered().Match(label);
        if (!match.Success || !int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return match.Groups["task"].Success ? (Section.Tasks, number, words)
            : number is >= 2 and <= 18 ? ((Section)number, null, words)
            : null;
    }

    static string? Print(Section? section, int? task, Plan plan) =>
        section is not { } at ? null
        : task is { } number
            ? plan.Tasks.FirstOrDefault(t => t.Number == number) is { } one ? Print(one)
                : null
        : at == Section.Tasks ? Hash(string.Join('\n', plan.Tasks.Select(Print)))
        : Hash(string.Join('\n', plan[at].Select(n => $"{n.Level} {n.Token} {n.Text}")));

    static string Print(PlanTask task) =>
        Hash(
            string.Join(
                '|',
                [task.Text, task.Time.Raw, string.Join(',', task.Leading), string.Join(',', task.Coordinating), task.Form, task.Deliverable]
            )
        );

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex(@"^((?<task>nhiem vu|viec|task)( so)?|cau|muc|phan|question|section) (?<number>\d{1,4})$")]
    private static partial Regex Numbered();
}
