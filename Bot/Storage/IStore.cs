namespace CcchcBot.Storage;

/// <summary>Rows of JSON under (partition, row), committed in batches of one partition: the Table service's entity group transaction, for every store.</summary>
/// <remarks>Both keys are at most 1 KiB as UTF-16 and any text: a store escapes what it must. Rows sort by ordinal comparison of their key.</remarks>
public interface IStore
{
    /// <summary>The row, or null when there is none.</summary>
    Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel);

    /// <summary>Rows with <paramref name="from"/> ≤ key &lt; <paramref name="to"/> in key order, streamed page by page.</summary>
    IAsyncEnumerable<StoredRow> RangeAsync(string partition, string from, string to, CancellationToken cancel);

    /// <summary>As <see cref="RangeAsync"/>, of ranges in one query, each before the next.</summary>
    /// <param name="known">
    /// Rows of the partition as their reader has them already, in key order: one that is there in the same version comes as it is known, and its
    /// JSON is not read out. What else is known is of no account.
    /// </param>
    IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        CancellationToken cancel
    );

    /// <summary>All changes or none. A change whose condition does not hold is named and nothing is written.</summary>
    /// <param name="changes">1 to 100, each row once, at most 4 MiB together (<see cref="ArgumentException"/>: the caller's bug).</param>
    /// <exception cref="RowTooLargeException">A row's JSON is over 900 KiB as UTF-16; nothing was written.</exception>
    Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel);

    /// <summary>Answers when the store does.</summary>
    Task PingAsync(CancellationToken cancel);
}

/// <param name="Version">Opaque (an <c>ETag</c>); changes with every write, and never comes back.</param>
/// <param name="Json">UTF-8; empty beside a <paramref name="Record"/>.</param>
/// <param name="Record">What its reader made of it, in a row it knows; null in one that was read out.</param>
public sealed record StoredRow(string Row, string Version, ReadOnlyMemory<byte> Json, object? Record = null);

public abstract record Change(string Row)
{
    public sealed record Insert(string Row, ReadOnlyMemory<byte> Json) : Change(Row);

    public sealed record Replace(string Row, string Version, ReadOnlyMemory<byte> Json) : Change(Row);

    public sealed record Delete(string Row, string Version) : Change(Row);
}

/// <summary>What became of a batch.</summary>
public abstract record Commit
{
    private Commit() { }

    /// <param name="Versions">The new version of each change's row, in the order of the changes; empty text for a deleted row.</param>
    public sealed record Done(IReadOnlyList<string> Versions) : Commit;

    /// <param name="Row">The first row whose condition did not hold.</param>
    public sealed record Conflict(string Row) : Commit;
}

public sealed class RowTooLargeException(string row, long bytes) : Exception($"row {row} has {bytes} bytes as UTF-16")
{
    public string Row { get; } = row;
}
