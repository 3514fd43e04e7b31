using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CcchcBot.Storage;

/// <summary>The connection that writes: a transaction, batches within it, and the log's way into the file.</summary>
sealed class SqliteBatches : IDisposable
{
    readonly SqliteConnection connection;
    readonly SqliteStatement begin;
    readonly SqliteStatement end;
    readonly SqliteStatement save;
    readonly SqliteStatement undo;
    readonly SqliteStatement release;
    readonly SqliteStatement insert;
    readonly SqliteStatement replace;
    readonly SqliteStatement delete;

    // random once, so that no version comes back after a restart or from a second process on the file
    long version = Random.Shared.NextInt64();

    public SqliteBatches(SqliteConnection connection)
    {
        this.connection = connection;
        raw.sqlite3_wal_autocheckpoint(connection.Handle, 0);
        begin = Prepare("BEGIN IMMEDIATE");
        end = Prepare("COMMIT");
        save = Prepare("SAVEPOINT batch");
        undo = Prepare("ROLLBACK TO batch");
        release = Prepare("RELEASE batch");
        insert = Prepare("INSERT INTO rows (partition, row, version, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
        replace = Prepare("UPDATE rows SET version = ?3, json = ?4 WHERE partition = ?1 AND row = ?2 AND version = ?5");
        delete = Prepare("DELETE FROM rows WHERE partition = ?1 AND row = ?2 AND version = ?5");
    }

    SqliteStatement Prepare(string sql) => new(connection.Handle!, sql);

    /// <summary>About how many pages the log has grown by since <see cref="Checkpoint"/>; unknown, so many, at the start.</summary>
    public int Pages { get; private set; } = int.MaxValue / 2;

    public void Begin() => begin.Run();

    public void Commit() => end.Run();

    // a failed COMMIT or a full disk may have ended the transaction already
    public void RollBack()
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            raw.sqlite3_exec(connection.Handle, "ROLLBACK");
    }

    // what stands in the way of it, another process at most, stands in the way of the next one no longer
    public void Checkpoint()
    {
        raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
        Pages = 0;
    }

    /// <summary>One batch within the transaction, under a savepoint of its own: its conflict leaves the others be.</summary>
    public Storage.Commit Apply(string partition, IReadOnlyList<Change> changes)
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
                return new Storage.Commit.Conflict(changes[i].Row);
            }
        release.Run();
        return new Storage.Commit.Done(versions);
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
        Pages += 2 + (Batch.JsonOf(change).Length / 4096);
        return statement.Run() == 1;
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[begin, end, save, undo, release, insert, replace, delete])
            statement.Dispose();
        connection.Dispose();
    }
}
