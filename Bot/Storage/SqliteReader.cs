using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CcchcBot.Storage;

/// <summary>The one connection that reads, for a caller at a time.</summary>
/// <remarks>
/// Reads run on the caller's thread: they take microseconds and SQLite has no asynchronous file access, so handing one to another thread would
/// cost more than it frees, and more connections than one would cost more than the wait (see <see cref="SqliteWriter"/> about <paramref name="gate"/>).
/// </remarks>
sealed class SqliteReader(SqliteConnection connection, Lock gate) : IDisposable
{
    /// <summary>Rows of a range's first page, which may be all that is wanted of it; and of each page after.</summary>
    public const int FirstRows = 32;
    public const int PageRows = 200;

    readonly SqliteStatement one = new(connection.Handle!, "SELECT version, json FROM rows WHERE partition = ?1 AND row = ?2");
    readonly SqliteStatement page = new(
        connection.Handle!,
        "SELECT version, json, row FROM rows WHERE partition = ?1 AND row >= ?2 AND row < ?3 ORDER BY row LIMIT ?4"
    );

    public StoredRow? One(string partition, string row)
    {
        lock (gate)
            try
            {
                return one.Bind(1, Keys.Stored(partition)).Bind(2, Keys.Stored(row)).Step() ? Stored(one, row) : null;
            }
            finally
            {
                one.Reset();
            }
    }

    /// <summary>The first rows from a stored key on.</summary>
    public List<StoredRow> Page((string Partition, string From, string To) of, int most, KnownRows known)
    {
        List<StoredRow> rows = new(most);
        lock (gate)
            try
            {
                page.Bind(1, of.Partition).Bind(2, of.From).Bind(3, of.To).Bind(4, most);
                while (page.Step())
                    rows.Add(Row(known));
                return rows;
            }
            finally
            {
                page.Reset();
            }
    }

    StoredRow Row(KnownRows known)
    {
        Span<char> digits = stackalloc char[20];
        page.Number(0).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        var version = digits[..length];
        if (known.Next(version) is { } same)
            return same;
        var key = Encoding.UTF8.GetString(page.Text(2));
        return known.Find(key, version) ?? Stored(page, Keys.Unescape(key));
    }

    static StoredRow Stored(SqliteStatement found, string row) =>
        new(row, found.Number(0).ToString(CultureInfo.InvariantCulture), found.Text(1).ToArray());

    public void Dispose()
    {
        lock (gate)
        {
            one.Dispose();
            page.Dispose();
            connection.Dispose();
        }
    }
}
