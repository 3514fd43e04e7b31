using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>The rows of a table as tasks.</summary>
static class TableTasks
{
    /// <summary>A table of tasks names them in its heads, or says when or by whom; any other table stays one.</summary>
    public static bool IsRead(ReadTable table) => Rows(table) is not null;

    static IReadOnlyList<PastedRow>? Rows(ReadTable table) =>
        PastedTable.Read(TableText.Of(table.Rows)) is { } rows
        && (table.Rows.Take(3).Any(r => TableHeads.Of(r) is not null) || rows.Any(r => (r.Time ?? r.Lead ?? r.Coordinating) is not null))
            ? rows
            : null;

    /// <summary>Its columns are gone: every row is one cell.</summary>
    public static bool IsLost(ReadTable table) => table.Rows.All(r => r.Count == 1);

    public static IEnumerable<ReadTask> Of(ReadTable table, int? year, string? node)
    {
        if (Rows(table) is not { } rows)
            yield break;
        string? group = null;
        // the heads are the rows that are no tasks
        foreach (var (i, row) in rows.Index())
            if (row.Heading is { } heading)
                group = heading;
            else if (row.Text is not null)
                yield return Task(row, year, node, group, table.Line + table.Rows.Count - rows.Count + i);
    }

    static ReadTask Task(PastedRow row, int? year, string? node, string? group, int line)
    {
        var who = Assignment.OfCell(row.Lead ?? "");
        var with = row.Coordinating is null ? [] : Assignment.OfCell(row.Coordinating).Leads;
        return new(
            0,
            row.Text!,
            TimePhrase.Read(row.Time ?? "", year),
            who.Leads,
            [.. who.Coordinating, .. with],
            who.Unclear,
            who.IsGroup,
            who.IsRequest,
            row.Form,
            row.Deliverable,
            row.Group ?? group,
            TaskSource.Table,
            node,
            line,
            row.Note
        );
    }
}
