using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CcchcBot.Storage;

/// <summary>A prepared statement, bound by position and stepped: a command and a data reader per row would cost more than SQLite itself does.</summary>
/// <remarks>Not for two threads at once.</remarks>
sealed class SqliteStatement(sqlite3 database, string sql) : IDisposable
{
    readonly sqlite3_stmt statement = Prepare(database, sql);

    static sqlite3_stmt Prepare(sqlite3 database, string sql)
    {
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement),
            database
        );
        return statement;
    }

    public SqliteStatement Bind(int position, string key)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Keys.Longest) + 64];
        return Encoding.UTF8.TryGetBytes(key, utf8, out var length)
            ? Bind(position, utf8[..length])
            : Bind(position, Encoding.UTF8.GetBytes(key));
    }

    public SqliteStatement Bind(int position, ReadOnlySpan<byte> text)
    {
        // an empty span has no address, and SQLite takes a null address for NULL
        SqliteException.ThrowExceptionForRC(
            text.IsEmpty ? raw.sqlite3_bind_text(statement, position, "") : raw.sqlite3_bind_text(statement, position, text),
            database
        );
        return this;
    }

    public SqliteStatement Bind(int position, long number)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_int64(statement, position, number), database);
        return this;
    }

    /// <summary>Whether there is a row; <see cref="Reset"/> must follow.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code is raw.SQLITE_ROW)
            return true;
        if (code is not raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(code, database);
        return false;
    }

    /// <summary>Ends the statement and with it the snapshot it read from.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    /// <returns>How many rows were written.</returns>
    public int Run()
    {
        try
        {
            Step();
            return raw.sqlite3_changes(database);
        }
        finally
        {
            Reset();
        }
    }

    public ReadOnlySpan<byte> Text(int column) => raw.sqlite3_column_blob(statement, column);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public void Dispose() => statement.Dispose();
}
