using System.Runtime.CompilerServices;
using CcchcBot.Storage;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>The least that keeps <see cref="IStore"/>'s promises, in memory: what outlives a restarted app in these tests.</summary>
sealed class MemoryStore : IStore
{
    readonly SortedDictionary<(string Partition, string Row), StoredRow> rows = new(
        Comparer<(string Partition, string Row)>.Create(
            (a, b) => string.CompareOrdinal(a.Partition, b.Partition) is var first and not 0 ? first : string.CompareOrdinal(a.Row, b.Row)
        )
    );
    int version;

    public Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel)
    {
        lock (rows)
            return Task.FromResult(rows.GetValueOrDefault((partition, row)));
    }

    public async IAsyncEnumerable<StoredRow> RangeAsync(
        string partition,
        string from,
        string to,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        List<StoredRow> found;
        lock (rows)
            found =
            [
                .. rows.Where(r =>
                        r.Key.Partition == partition
                        && string.CompareOrdinal(r.Key.Row, from) >= 0
                        && string.CompareOrdinal(r.Key.Row, to) < 0
                    )
                    .Select(r => r.Value),
            ];
        await Task.Yield();
        foreach (var row in found)
            yield return row;
    }

    public IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        CancellationToken cancel
    ) => ranges.ToAsyncEnumerable().SelectMany(r => RangeAsync(partition, r.From, r.To, cancel));

    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        lock (rows)
        {
            if (changes.FirstOrDefault(c => !Holds(partition, c)) is { } failed)
                return Task.FromResult<Commit>(new Commit.Conflict(failed.Row));
            return Task.FromResult<Commit>(new Commit.Done([.. changes.Select(c => Write(partition, c))]));
        }
    }

    public Task PingAsync(CancellationToken cancel) => Task.CompletedTask;

    bool Holds(string partition, Change change)
    {
        var now = rows.GetValueOrDefault((partition, change.Row))?.Version;
        return change switch
        {
            Change.Insert => now is null,
            Change.Replace replace => now == replace.Version,
            Change.Delete delete => now == delete.Version,
            _ => throw new ArgumentException("unknown change"),
        };
    }

    string Write(string partition, Change change)
    {
        var json = change switch
        {
            Change.Insert insert => insert.Json,
            Change.Replace replace => replace.Json,
            _ => default,
        };
        if (change is Change.Delete)
            return rows.Remove((partition, change.Row)) ? "" : throw new ArgumentException("no such row");
        var next = $"{++version}";
        rows[(partition, change.Row)] = new StoredRow(change.Row, next, json);
        return next;
    }
}
