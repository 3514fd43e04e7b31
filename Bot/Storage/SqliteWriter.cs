using Microsoft.Data.Sqlite;

namespace CcchcBot.Storage;

/// <summary>The one connection that writes. What is queued while the disk confirms one transaction goes into the next, all together.</summary>
/// <remarks>
/// A thread of its own, so that waiting for the disk takes none from the pool that serves turns. Two connections never take the write-ahead
/// log's locks at once: the SQLite build at hand sleeps whole seconds on meeting another there. So <c>gate</c> is held over each read, each BEGIN,
/// and a checkpoint with the transaction that then starts the log anew; never, otherwise, while waiting for the disk.
/// </remarks>
sealed class SqliteWriter : IDisposable
{
    // some 8 MB: a few milliseconds of everyone's waiting
    const int PagesToCheckpoint = 2000;

    sealed class Queued(string partition, IReadOnlyList<Change> changes)
        : TaskCompletionSource<Commit>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public string Partition => partition;
        public IReadOnlyList<Change> Changes => changes;
        public Commit? Outcome { get; set; }
    }

    readonly SqliteBatches batches;
    readonly Thread thread;
    readonly object queueing = new();
    readonly Lock gate;
    List<Queued> queue = [];
    bool closed;

    public SqliteWriter(SqliteConnection connection, Lock gate)
    {
        (batches, this.gate) = (new(connection), gate);
        thread = new(Write) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes)
    {
        var queued = new Queued(partition, changes);
        lock (queueing)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            queue.Add(queued);
            Monitor.Pulse(queueing);
        }
        return queued.Task;
    }

    void Write()
    {
        for (List<Queued> group = []; ; group.Clear())
        {
            lock (queueing)
            {
                while (queue.Count == 0)
                {
                    if (closed)
                        return;
                    Monitor.Wait(queueing);
                }
                (queue, group) = (group, queue);
            }
            if (batches.Pages < PagesToCheckpoint)
                Commit(group);
            else
                lock (gate)
                {
                    batches.Checkpoint();
                    Commit(group);
                }
        }
    }

    void Commit(List<Queued> group)
    {
        try
        {
            lock (gate)
                batches.Begin();
            foreach (var queued in group)
                queued.Outcome = batches.Apply(queued.Partition, queued.Changes);
            batches.Commit();
        }
        catch (SqliteException failure)
        {
            batches.RollBack();
            foreach (var queued in group)
                queued.SetException(failure);
            return;
        }
        foreach (var queued in group)
            queued.SetResult(queued.Outcome!);
    }

    /// <summary>Writes what is queued, then closes.</summary>
    public void Dispose()
    {
        lock (queueing)
        {
            closed = true;
            Monitor.Pulse(queueing);
        }
        thread.Join();
        batches.Dispose();
    }
}
