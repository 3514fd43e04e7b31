using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>The rows of a table as tasks.</summary>
static class TableTasks
{
    public static bool IsRead(ReadTable table) => PastedTable.Read(TableText.Of(table.Rows)) is not null;

    /// <summary>Its columns are gone: every row is one cell.</summary>
    public static bool IsLost(ReadTable table) => table.Rows.All(r => r.Count == 1);

    public static IEnumerable<ReadTask> Of(ReadTable table, int? year, string? node)
    {
        if (PastedTable.Read(TableText.Of(table.Rows)) is not { } rows)
            yield break;
        string? group = null;
        // the heads are the rows that are no tasks
        foreach (var (i, row) in rows.Index())
            if (row.IsHeading)
                group = row.Text;
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
            group,
            TaskSource.Table,
            node,
            line
        );
    }
}
