using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CcchcBot.Storage;

namespace CcchcBot.Tests.Fakes;

/// <summary>A real store whose n-th operation from now fails, before or after it took effect: a process that dies at every step, by construction.</summary>
public sealed class FailingStore(IStore store) : IStore
{
    readonly Lock gate = new();
    int left = int.MaxValue;
    bool afterwards;
    (string Row, Func<Task> Act)? before;

    /// <summary>Whether the failure has come.</summary>
    public bool Failed { get; private set; }
    public int Reads { get; private set; }
    public int Writes { get; private set; }

    /// <summary>Rows that the reads brought.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes are noted and refused: what a turn would do, without its doing it.</summary>
    public bool Refuses { get; set; }

    /// <summary>What was not written.</summary>
    public ConcurrentQueue<(string Partition, string Row)> Refused { get; } = new();

    public void FailAt(int operation, bool after)
    {
        lock (gate)
            (left, afterwards, Failed) = (operation, after, false);
    }

    /// <summary>Somebody else acts after a turn has read and before it commits this row: a race, by construction.</summary>
    public void BeforeCommit(string row, Func<Task> act)
    {
        lock (gate)
            before = (row, act);
    }

    Func<Task>? Racing(IReadOnlyList<Change> changes)
    {
        lock (gate)
        {
            if (before is not var (row, act) || changes.All(c => c.Row != row))
                return null;
            before = null;
            return act;
        }
    }

    public void Mend() => FailAt(int.MaxValue, false);

    public void Count() => (Reads, Writes, Rows) = (0, 0, 0);

    public async Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel)
    {
        Reads++;
        var fails = Next();
        Throw(fails && !afterwards);
        var read = await store.ReadAsync(partition, row, cancel);
        Rows++;
        Throw(fails);
        return read;
    }

    public async IAsyncEnumerable<StoredRow> RangeAsync(
        string partition,
        string from,
        string to,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        Reads++;
        Throw(Next());
        await foreach (var row in store.RangeAsync(partition, from, to, cancel))
        {
            Rows++;
            yield return row;
        }
    }

    public async IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        Reads++;
        Throw(Next());
        await foreach (var row in store.RangesAsync(partition, ranges, known, cancel))
        {
            Rows++;
            yield return row;
        }
    }

    public async Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        Writes++;
        if (Refuses)
        {
            foreach (var change in changes)
                Refused.Enqueue((partition, change.Row));
            throw new IOException("the test lets nothing be written");
        }
        if (Racing(changes) is { } act)
            await act();
        var fails = Next();
        Throw(fails && !afterwards);
        var commit = await store.CommitAsync(partition, changes, cancel);
        Throw(fails);
        return commit;
    }

    public Task PingAsync(CancellationToken cancel)
    {
        Throw(Next());
        return store.PingAsync(cancel);
    }

    bool Next()
    {
        lock (gate)
            return --left == 0;
    }

    void Throw(bool fails)
    {
        if (!fails)
            return;
        Failed = true;
        throw new IOException("the store failed as the test wanted");
    }
}
