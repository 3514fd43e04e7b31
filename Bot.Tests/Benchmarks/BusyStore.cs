using System.Runtime.CompilerServices;
using CcchcBot.Storage;

namespace CcchcBot.Benchmarks;

/// <summary>Knows whether it is being asked something.</summary>
sealed class BusyStore(SqliteStore real) : IStore, IAsyncDisposable
{
    int busy;
    int calls;

    public int Busy => Volatile.Read(ref busy);
    public int Calls => Volatile.Read(ref calls);

    async Task<T> DoAsync<T>(Func<Task<T>> call)
    {
        Interlocked.Increment(ref calls);
        Interlocked.Increment(ref busy);
        try
        {
            return await call();
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }

    public Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel) =>
        DoAsync(() => real.ReadAsync(partition, row, cancel));

    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel) =>
        DoAsync(() => real.CommitAsync(partition, changes, cancel));

    public IAsyncEnumerable<StoredRow> RangeAsync(string partition, string from, string to, CancellationToken cancel) =>
        CountedAsync(real.RangeAsync(partition, from, to, cancel), cancel);

    public IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        CancellationToken cancel
    ) => CountedAsync(real.RangesAsync(partition, ranges, known, cancel), cancel);

    async IAsyncEnumerable<StoredRow> CountedAsync(IAsyncEnumerable<StoredRow> rows, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var each = rows.GetAsyncEnumerator(cancel);
        while (await DoAsync(() => each.MoveNextAsync().AsTask()))
            yield return each.Current;
    }

    public Task PingAsync(CancellationToken cancel) => real.PingAsync(cancel);

    public ValueTask DisposeAsync() => real.DisposeAsync();
}
