using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting;

/// <summary>A task as it was typed, before anything in it is understood.</summary>
sealed record TypedTask(
    string Text,
    string Time,
    string Responsible,
    string Coordinating,
    string? Form,
    string? Deliverable,
    string? Group = null,
    string? Note = null
)
{
    /// <summary>Longer words between two semicolons are a sentence going on, not a time or a unit.</summary>
    const int LongestPart = 80;

    const int MostParts = 5;

    /// <summary>A table's rows, or one task a line with its parts between `|` or `;`: text; time; lead (phối hợp …); form; deliverable.</summary>
    public static IReadOnlyList<TypedTask> Split(string text) =>
        PastedTable.Read(text) is { } rows ? SameAsAbove(rows) : [.. ListText.Read(text).Select(n => Of(n.Text))];

    // "nt": what the cell above says
    static List<TypedTask> SameAsAbove(IEnumerable<PastedRow> rows)
    {
        List<TypedTask> tasks = [];
        string? group = null;
        foreach (var row in rows)
        {
            group = row.Heading ?? group;
            if (row.Heading is not null || row.Text is null)
                continue;
            var above = tasks.LastOrDefault();
            tasks.Add(
                new(
                    row.Text,
                    Cell(row.Time, above?.Time) ?? "",
                    Cell(row.Lead, above?.Responsible) ?? "",
                    Cell(row.Coordinating, above?.Coordinating) ?? "",
                    Cell(row.Form, above?.Form),
                    Cell(row.Deliverable, above?.Deliverable),
                    row.Group ?? group,
                    row.Note
                )
            );
        }
        return tasks;
    }

    static string? Cell(string? typed, string? above) => typed is not null && TimePhrase.MeansSameAsAbove(typed) ? above ?? typed : typed;

    static TypedTask Of(string line)
    {
        var parts = line.Split(line.Contains('|', StringComparison.Ordinal) ? '|' : ';', StringSplitOptions.TrimEntries);
        var time = TimeOf(parts);
        if (time < 0)
            return new(line.TrimEnd(';', '|', ' '), "", "", "", null, null);
        return new(
            string.Join("; ", parts[..time]),
            Part(time) ?? "",
            Part(time + 1) ?? "",
            "",
            Part(time + 2),
            string.Join("; ", parts.Skip(time + 3)) is { Length: > 0 } rest ? rest : null
        );

        string? Part(int i) => parts.Length > i && parts[i].Length > 0 ? parts[i] : null;
    }

    // the text may hold semicolons: its end is the first part that is a time or was left empty; -1 when all of it is text
    static int TimeOf(string[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
            if (
                parts[i].Length == 0
                    ? i < parts.Length - 1
                    : TimePhrase.Read(parts[i], null).Kind != TimeKind.Unspecified || TimePhrase.NeedsYear(parts[i])
            )
                return i;
        return parts.Length is > 1 and <= MostParts && parts.Skip(1).All(p => p.Length <= LongestPart) ? 1 : -1;
    }
}
