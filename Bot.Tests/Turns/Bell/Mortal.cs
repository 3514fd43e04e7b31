using System.Runtime.CompilerServices;
using CcchcBot.Storage;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>How long an instance lives, in calls to its store and to the connector; at its last call it dies, before the call took effect or after.</summary>
sealed class Mortal(int lastCall, bool after)
{
    int calls;

    public bool Dead { get; set; }

    public int Calls => calls;

    /// <summary>Does the call, unless this is where it dies. Nothing that is dead does anything more.</summary>
    public async Task<T> DoAsync<T>(Func<Task<T>> call)
    {
        Check();
        var number = Interlocked.Increment(ref calls);
        if (number < lastCall)
            return await call();
        Dead = true;
        if (after && number == lastCall)
            await call();
        throw new DiedException();
    }

    public void Check()
    {
        if (Dead)
            throw new DiedException();
    }
}

sealed class DiedException() : IOException("the process died here, as the test wanted");

sealed class MortalStore(IStore store, Mortal life) : IStore
{
    public Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel) =>
        life.DoAsync(() => store.ReadAsync(partition, row, cancel));

    public async IAsyncEnumerable<StoredRow> RangeAsync(
        string partition,
        string from,
        string to,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        life.Check();
        await foreach (var row in store.RangeAsync(partition, from, to, cancel))
            yield return row;
    }

    public async IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        life.Check();
        await foreach (var row in store.RangesAsync(partition, ranges, known, cancel))
            yield return row;
    }

    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel) =>
        life.DoAsync(() => store.CommitAsync(partition, changes, cancel));

    public Task PingAsync(CancellationToken cancel) => store.PingAsync(cancel);
}

sealed class MortalWire(HttpMessageHandler wire, Mortal life) : DelegatingHandler(wire)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        life.DoAsync(() => base.SendAsync(request, cancellationToken));
}
