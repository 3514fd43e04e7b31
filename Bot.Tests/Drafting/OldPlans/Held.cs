using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Tests.Drafting.OldPlans;

/// <summary>What a plan holds, in the shape of <see cref="OldPlan.Expected(Section)"/>.</summary>
static class Held
{
    /// <summary>
    /// A line is below the nearest line before it that is less deep and has a token: a paragraph that announces bullets is no parent in the source,
    /// and one on the list.
    /// </summary>
    public static IEnumerable<string> Lines(Plan plan, Section section) =>
        plan[section].Select((n, i) => $"{Parent(plan[section], i)} > {n.Token} {WithoutEnd(n.Text)}");

    /// <summary>Without tokens and signs at the end of lines, which are set when the document is written; nor the closing, which is no line of it.</summary>
    public static IEnumerable<string> Items(Plan plan, Section section) =>
        plan[section]
            .Where(n => n.Token.Length > 0 || !ClosingText.Is(n.Text))
            .Select((n, i) => $"{Open(Parent(plan[section], i))} > {Open(WithoutEnd(n.Text))}");

    public static string Open(string line) => line.TrimEnd(';', '.', ',', ' ');

    static string Parent(IReadOnlyList<Node> nodes, int of) =>
        nodes.Take(of).LastOrDefault(p => p.Level < nodes[of].Level && p.Token.Length > 0)?.Text ?? "";

    /// <summary>The sign at the end of a plan belongs to the document, not to the line it stands on.</summary>
    public static string WithoutEnd(string text) =>
        text.EndsWith("/.", StringComparison.Ordinal) ? text[..^2].TrimEnd('.').TrimEnd() : text;

    public static IEnumerable<string> Tasks(Plan plan) =>
        plan.Tasks.Select(t =>
            string.Join(" | ", t.Text, t.Time.Raw, t.Time.Kind, t.Lead is { } lead ? plan.Header.Organisation.NameOf(lead) : "?")
        );

    /// <summary>Everybody named in a task.</summary>
    public static string Named(PlanTask task, Organisation body) =>
        string.Join(", ", [task.Lead is { } lead ? body.NameOf(lead) : task.Who ?? "", .. task.Coordinating.Select(body.NameOf)]);
}
