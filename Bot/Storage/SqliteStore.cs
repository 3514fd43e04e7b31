using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace CcchcBot.Storage;

/// <summary>Rows in one SQLite file, for a laptop or a single small server. A commit that was answered survives the process and the machine.</summary>
/// <remarks>A range sees each page as of when it was read, as a Table query does.</remarks>
sealed class SqliteStore : IStore, IAsyncDisposable, IDisposable
{
    const string Table = """
        CREATE TABLE IF NOT EXISTS rows (
            partition TEXT NOT NULL, row TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (partition, row)
        ) WITHOUT ROWID
        """;

    readonly SqliteReader reader;
    readonly SqliteWriter writer;

    /// <param name="file">Made when missing, as is its directory.</param>
    public SqliteStore(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var gate = new Lock();
        var writes = Connect(file);
        Execute(writes, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;" + Table);
        writer = new(writes, gate);
        reader = new(Connect(file), gate);
    }

    static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 5000");
        return connection;
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(reader.One(partition, row));
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(string partition, string from, string to, CancellationToken cancel) =>
        RangesAsync(partition, [(from, to)], [], cancel);

    public async IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        partition = Keys.Stored(partition);
        var recalled = new KnownRows(known);
        foreach (var range in ranges)
        {
            var (from, to, most) = (Keys.Escape(range.From), Keys.Escape(range.To), SqliteReader.FirstRows);
            // the next stored key is over the last one with the lowest stored character after it
            for (List<StoredRow> page; ; (from, most) = (Keys.Stored(page[^1].Row) + "!", SqliteReader.PageRows))
            {
                cancel.ThrowIfCancellationRequested();
                page = reader.Page((partition, from, to), most, recalled);
                foreach (var row in page)
                    yield return row;
                if (page.Count < most)
                    break;
            }
        }
    }

    /// <remarks>Once queued, a commit is carried out and answered; <paramref name="cancel"/> counts before that.</remarks>
    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Batch.Check(partition, changes);
        return writer.CommitAsync(partition, changes);
    }

    public Task PingAsync(CancellationToken cancel) => ReadAsync("", "", cancel);

    public void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
