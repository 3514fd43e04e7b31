using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Units;

namespace CcchcBot.Documents;

/// <summary>Answers as they are printed.</summary>
static class Answers
{
    /// <summary>The lines with something on them.</summary>
    public static IEnumerable<string> Filled(this Plan plan, Section section) => plan.Nodes(section).Select(n => n.Text);

    /// <summary>The mark that ends a document is set once, whatever line of the answers has one.</summary>
    public static IEnumerable<Node> Nodes(this Plan plan, Section section) =>
        plan[section]
            .Select(n => n with { Text = Marks.WithoutEndMark(Docx.Clean(n.Text).Trim()) })
            .Where(n => !string.IsNullOrWhiteSpace(n.Text));

    /// <summary>The sentence that issues the plan, where it was typed behind the bases.</summary>
    public static string? Issuing(this Plan plan) =>
        plan.Filled(Section.Bases).LastOrDefault() is { } last && Preamble.IsIssuing(last) ? last : null;

    /// <summary>The closing, where it was typed behind the organisation of the work; with a number of its own it is the last item.</summary>
    public static Node? Closing(this Plan plan) =>
        plan.Nodes(Section.Organisation).ToList() is [_, .., { Level: 0 } last] && ClosingText.Is(last.Text) ? last : null;

    /// <summary>The subject (trích yếu) as its lines, without the kind of document that is printed above it.</summary>
    public static IReadOnlyList<string> Subject(this Plan plan, Words words)
    {
        var kind = words["documents.plan"];
        string[] lines =
        [
            .. plan.Filled(Section.Title)
                .Select(
                    (line, i) => i == 0 && line.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? line[kind.Length..].Trim() : line
                )
                .Where(line => line.Length > 0),
        ];
        return lines is [] ? [words["documents.subject", plan.Header.Year]] : [Capital(lines[0]), .. lines[1..]];
    }

    /// <summary>The subject inside a sentence: "… Kế hoạch tuyên truyền …".</summary>
    public static string SubjectInSentence(this Plan plan, Words words) => Docx.LowerFirst(string.Join(' ', plan.Subject(words)));

    public static string UnitName(this Plan plan, string id) => plan.Header.Organisation.NameOf(id);

    /// <summary>Each line closed by `;`, the last by `.`, whatever it was typed with.</summary>
    public static IEnumerable<string> Closed(IReadOnlyList<string> lines) =>
        lines.Select((line, i) => line.TrimEnd(';', '.', ',', ' ') + (i == lines.Count - 1 ? '.' : ';'));

    static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>The lead unit; else who does it as typed, or every member of the group that does; null while nobody is named.</summary>
    public static string? LeadNames(this Plan plan, PlanTask task) =>
        task.Lead is { } lead ? plan.UnitName(lead)
        : task.Who is { } who ? who
        : task.Members is { } members ? string.Join(", ", members.Select(plan.UnitName))
        : null;
}
