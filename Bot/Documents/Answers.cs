using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Documents;

/// <summary>Answers as they are printed.</summary>
static class Answers
{
    /// <summary>The lines with something on them.</summary>
    public static IEnumerable<string> Filled(this Plan plan, Section section) => plan.Nodes(section).Select(n => n.Text);

    public static IEnumerable<Node> Nodes(this Plan plan, Section section) =>
        plan[section].Where(n => !string.IsNullOrWhiteSpace(n.Text)).Select(n => n with { Text = Docx.Clean(n.Text).Trim() });

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

    public static string UnitName(this Plan plan, string id) => plan.Header.Organisation.Units.FirstOrDefault(u => u.Id == id)?.Name ?? id;

    /// <summary>Each line closed by `;`, the last by `.`, whatever it was typed with.</summary>
    public static IEnumerable<string> Closed(IReadOnlyList<string> lines) =>
        lines.Select((line, i) => line.TrimEnd(';', '.', ',', ' ') + (i == lines.Count - 1 ? '.' : ';'));

    static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
