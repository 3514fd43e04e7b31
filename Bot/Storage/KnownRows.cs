namespace CcchcBot.Storage;

/// <summary>Rows that the reader of a range knows, in key order: one walk along the range, whatever was added, changed or deleted since.</summary>
sealed class KnownRows(IReadOnlyList<StoredRow> rows)
{
    int next;

    /// <summary>The known row that comes next, when it has this version: its key need not be read where no two rows ever share one.</summary>
    public StoredRow? Next(ReadOnlySpan<char> version) =>
        next < rows.Count && version.SequenceEqual(rows[next].Version) ? rows[next++] : null;

    /// <summary>The row as it is known; null when it is not, or in another version.</summary>
    /// <param name="stored">Its key as stored, which sorts after those asked for before.</param>
    public StoredRow? Find(ReadOnlySpan<char> stored, ReadOnlySpan<char> version)
    {
        for (; next < rows.Count; next++)
        {
            var row = rows[next];
            var order = Keys.Stored(row.Row).AsSpan().SequenceCompareTo(stored);
            if (order >= 0)
                return order == 0 && version.SequenceEqual(row.Version) ? row : null;
        }
        return null;
    }
}
