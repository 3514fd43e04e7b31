using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Tells the text of a whole plan from what else is pasted: a list, a table of tasks, one section of a plan.</summary>
public static class WholePlan
{
    const int FewestLines = 8;
    const int LongestTitle = 200;

    /// <summary>The plan, or why it can't be read; null when the text is something else.</summary>
    public static Opened? In(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length < FewestLines
            ? null
            : PlanFile.Paste(text) switch
            {
                Opened.Read(var plan) opened when Is(plan) => opened,
                Opened.Refused { Why: "documents.refuse.long" } refused when lines.Any(IsTitle) => refused,
                _ => null,
            };
    }

    /// <summary>
    /// It says on what or what for it is made, and has sections for different things: two under a title. Without a title three with
    /// roman numbers, one of them about carrying it out, for parts of a plan are pasted as answers.
    /// </summary>
    static bool Is(ReadPlan plan)
    {
        if (plan.Head.Kind is { } kind && !IsTitle(kind.Text))
            return false;
        var roles = Roles(plan.Sections);
        var opens = plan.LegalBases.Count > 0 || roles.Contains(Role.Purpose) || roles.Contains(Role.Requirement);
        var numbered = Roles(plan.Sections.Where(s => s.Kind is TokenKind.Roman or TokenKind.Part));
        return opens && (plan.Head.Kind is not null ? roles.Count >= 2 : numbered.Count >= 3 && numbered.Contains(Role.Organisation));
    }

    static HashSet<Role> Roles(IEnumerable<ReadNode> sections) => [.. sections.Select(s => s.Role).OfType<Role>()];

    static bool IsTitle(string line) =>
        line.Length < LongestTitle && Folded.Of(line).TrimStart('*', '#', ' ').StartsWith("ke hoach", StringComparison.Ordinal);
}
