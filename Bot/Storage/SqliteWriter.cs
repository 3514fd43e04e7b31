using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CcchcBot.Storage;

/// <summary>The one connection that writes. What is queued while the disk confirms one transaction goes into the next, all together.</summary>
/// <remarks>
/// A thread of its own, so that waiting for the disk takes none from the pool that serves turns. Two connections never take the write-ahead
/// log's locks at once: the SQLite build at hand sleeps whole seconds on meeting another there. So <c>gate</c> is held over each read, each BEGIN,
/// and a checkpoint with the transaction that then starts the log anew; never, otherwise, while waiting for the disk.
/// </remarks>
sealed class SqliteWriter : IDisposable
{
    const int PagesToCheckpoint = 2000;

    sealed class Queued(string partition, IReadOnlyList<Change> changes)
        : TaskCompletionSource<Commit>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public string Partition => partition;
        public IReadOnlyList<Change> Changes => changes;
        public Commit? Outcome { get; set; }
    }

    readonly SqliteConnection connection;
    readonly SqliteStatement begin;
    readonly SqliteStatement commit;
    readonly SqliteStatement save;
    readonly SqliteStatement undo;
    readonly SqliteStatement release;
    readonly SqliteStatement insert;
    readonly SqliteStatement replace;
    readonly SqliteStatement delete;
    readonly Thread thread;
    readonly object queueing = new();
    readonly Lock gate;
    List<Queued> queue = [];
    bool closed;
    int pages;

    // random once, so that no version comes back after a restart or from a second process on the file
    long version = Random.Shared.NextInt64();

    public SqliteWriter(SqliteConnection connection, Lock gate)
    {
        (this.connection, this.gate) = (connection, gate);
        raw.sqlite3_wal_autocheckpoint(connection.Handle, 0);
        begin = Prepare("BEGIN IMMEDIATE");
        commit = Prepare("COMMIT");
        save = Prepare("SAVEPOINT batch");
        undo = Prepare("ROLLBACK TO batch");
        release = Prepare("RELEASE batch");
        insert = Prepare("INSERT INTO rows (partition, row, version, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
        replace = Prepare("UPDATE rows SET version = ?3, json = ?4 WHERE partition = ?1 AND row = ?2 AND version = ?5");
        delete = Prepare("DELETE FROM rows WHERE partition = ?1 AND row = ?2 AND version = ?5");
        thread = new(Write) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    SqliteStatement Prepare(string sql) => new(connection.Handle!, sql);

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
            if (pages < PagesToCheckpoint)
                Commit(group);
            else
                lock (gate)
                {
                    raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
                    pages = 0;
                    Commit(group);
                }
        }
    }

    void Commit(List<Queued> group)
    {
        try
        {
            lock (gate)
                begin.Run();
            foreach (var queued in group)
                queued.Outcome = Apply(queued.Partition, queued.Changes);
            commit.Run();
        }
        catch (SqliteException failure)
        {
            // COMMIT or a full disk may have ended the transaction already
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
                raw.sqlite3_exec(connection.Handle, "ROLLBACK");
            foreach (var queued in group)
                queued.SetException(failure);
            return;
        }
        foreach (var queued in group)
            queued.SetResult(queued.Outcome!);
    }

    Commit Apply(string partition, IReadOnlyList<Change> changes)
    {
        save.Run();
        var versions = new string[changes.Count];
        for (var i = 0; i < versions.Length; i++)
            if (Apply(partition, changes[i]))
                versions[i] = changes[i] is Change.Delete ? "" : version.ToString(CultureInfo.InvariantCulture);
            else
            {
                undo.Run();
                release.Run();
                return new Commit.Conflict(changes[i].Row);
            }
        release.Run();
        return new Commit.Done(versions);
    }

    /// <returns>Whether the change's condition held.</returns>
    bool Apply(string partition, Change change)
    {
        var statement = change switch
        {
            Change.Insert => insert,
            Change.Replace => replace,
            _ => delete,
        };
        statement.Bind(1, Keys.Stored(partition)).Bind(2, Keys.Stored(change.Row));
        if (change is not Change.Insert)
        {
            // a text no store gave out is no row's version
            if (!long.TryParse(Batch.VersionOf(change), NumberStyles.None, CultureInfo.InvariantCulture, out var expected))
                return false;
            statement.Bind(5, expected);
        }
        if (change is not Change.Delete)
            statement.Bind(3, version = (version + 1) & long.MaxValue).Bind(4, Batch.JsonOf(change).Span);
        pages += 2 + (Batch.JsonOf(change).Length / 4096);
        return statement.Run() == 1;
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
        foreach (var statement in (SqliteStatement[])[begin, commit, save, undo, release, insert, replace, delete])
            statement.Dispose();
        connection.Dispose();
    }
}
