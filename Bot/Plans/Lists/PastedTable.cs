namespace CcchcBot.Plans.Lists;

/// <summary>A row of a pasted table; each value as typed, null when the table has no such column or the cell is empty.</summary>
/// <param name="Cells">Every cell of the row, the unrecognised ones too.</param>
/// <param name="Lead">The cell of who does it: often lead and coordinating units together (<see cref="Responsibility"/>).</param>
public sealed record PastedRow(
    IReadOnlyList<string> Cells,
    string? Text,
    string? Time,
    string? Lead,
    string? Coordinating,
    string? Form,
    string? Deliverable,
    string? Note = null,
    string? Group = null
)
{
    /// <summary>A line over a group of tasks: only its text is filled, and its number, if any, is no task's (`I`, `A`).</summary>
    public bool IsHeading => Heading is not null;

    /// <summary>What a line over a group of tasks says, without its numbering; it may be one cell over all columns.</summary>
    public string? Heading =>
        Cells.Count < 3 || (Time ?? Lead ?? Coordinating ?? Form ?? Deliverable) is not null || Cells[0].Any(char.IsAsciiDigit) ? null
        : Text is not null ? Text
        : Cells[0].Length > 0 && Cells.Skip(1).All(string.IsNullOrWhiteSpace) ? Bare(Cells[0])
        : null;

    static string Bare(string cell) =>
        ListBullet.Of(cell) is { Kind: BulletKind.Roman or BulletKind.Letter, Rest: { Length: > 0 } rest } ? rest : cell;
}

/// <summary>Rows copied from Word or Excel: cells parted by tabs, with or without a row of heads.</summary>
public static class PastedTable
{
    const int MostColumns = 40;

    /// <summary>The rows without the heads; null when the text is not a table of tasks.</summary>
    public static IReadOnlyList<PastedRow>? Read(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
            return null;
        var rows = TabbedText.Rows(text);
        if (rows.Count == 0 || rows.Max(r => r.Count) > MostColumns || IsBullets(rows))
            return null;
        var head = rows.Take(3).ToList().FindIndex(r => TableHeads.Of(r) is not null);
        var columns = head >= 0 ? TableHeads.Of(rows[head])! : TableColumns.Guess(rows);
        if (columns is null)
            return null;
        var tasks = rows.Skip(head + 1).Where(r => !IsNumbering(r)).Select(r => Row(r, columns)).ToList();
        return tasks.Count > 0 ? tasks : null;
    }

    /// <summary>Whether its heads say that it is one of tasks, wherever it is pasted.</summary>
    public static bool IsOfTasks(string text) =>
        text.Contains('\t', StringComparison.Ordinal)
        && TabbedText
            .Rows(text)
            .Take(3)
            .Any(r =>
                TableHeads.Of(r) is { } heads
                && heads.Contains(TableColumn.Text)
                && heads.Any(h => h is TableColumn.Time or TableColumn.Lead)
            );

    static PastedRow Row(IReadOnlyList<string> cells, IReadOnlyList<TableColumn> columns)
    {
        string? Cell(TableColumn column) =>
            columns
                .Index()
                .Where(c => c.Item == column)
                .Select(c => cells.ElementAtOrDefault(c.Index))
                .FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));
        return new(
            cells,
            Cell(TableColumn.Text),
            Cell(TableColumn.Time),
            Cell(TableColumn.Lead),
            Cell(TableColumn.Coordinating),
            Cell(TableColumn.Form),
            Cell(TableColumn.Deliverable),
            Cell(TableColumn.Note),
            Cell(TableColumn.Group)
        );
    }

    // Word puts a tab after a bullet: two columns, the first of bullets only
    static bool IsBullets(List<IReadOnlyList<string>> rows) =>
        rows.All(r => r.Count <= 2)
        && TableHeads.Of(rows[0]) is null
        && rows.All(r => r.Count == 1 || r[0].Length == 0 || ListBullet.Of($"{r[0]} x") is not null);

    // "(1) (2) (3)" under the heads
    static bool IsNumbering(IReadOnlyList<string> cells) =>
        cells.Count > 2 && cells.Index().All(c => c.Item.Trim('(', ')', '[', ']', ' ') == $"{c.Index + 1}");
}
