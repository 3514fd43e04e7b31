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
        var cells = new Cells(year);
        string? group = null;
        // the heads are the rows that are no tasks
        foreach (var (i, row) in rows.Index())
            if (row.Heading is { } heading)
                group = heading;
            else if (row.Text is not null)
                yield return Task(row, cells, node, group, table.Line + table.Rows.Count - rows.Count + i);
    }

    /// <summary>Few units and few times fill many rows: each cell is read once.</summary>
    sealed class Cells(int? year)
    {
        readonly Dictionary<string, Assignment> units = [];
        readonly Dictionary<string, TimeSpec> times = [];

        public Assignment Units(string cell) => Once(units, cell, Assignment.OfCell);

        public TimeSpec Time(string cell) => Once(times, cell, c => TimePhrase.Read(c, year));

        static T Once<T>(Dictionary<string, T> known, string cell, Func<string, T> read) =>
            known.TryGetValue(cell, out var value) ? value : known[cell] = read(cell);
    }

    static ReadTask Task(PastedRow row, Cells cells, string? node, string? group, int line)
    {
        var who = cells.Units(row.Lead ?? "");
        var with = row.Coordinating is null ? [] : cells.Units(row.Coordinating).Leads;
        return new(
            0,
            row.Text!,
            cells.Time(row.Time ?? ""),
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
