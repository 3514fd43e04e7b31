using System.Globalization;
using System.Text;
using System.Text.Json;
using CcchcBot.Storage;

namespace CcchcBot.LocalDevelopment;

/// <summary>Small facts and files in the store, next to the messages.</summary>
sealed class Shelf(IStore store)
{
    /// <summary>A range of an upload is a multiple of this (OneDrive's rule); as base64 in UTF-16 it fits one row.</summary>
    public const int Piece = 320 * 1024;
    public const int MaxFile = 30 * 1024 * 1024;
    const int PiecesACommit = 4;

    public async Task<string?> ReadAsync(string kind, string key, CancellationToken cancel) =>
        await store.ReadAsync($"local|{kind}", key, cancel) is { } row ? Encoding.UTF8.GetString(row.Json.Span) : null;

    /// <summary>False when it is there already.</summary>
    public async Task<bool> AddAsync(string kind, string key, string json, CancellationToken cancel) =>
        await store.CommitAsync($"local|{kind}", [new Change.Insert(key, Encoding.UTF8.GetBytes(json))], cancel) is Commit.Done;

    /// <summary>Whoever writes last is kept.</summary>
    public async Task WriteAsync(string kind, string key, string json, CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Commit commit;
        do
        {
            var old = await store.ReadAsync($"local|{kind}", key, cancel);
            Change change = old is null ? new Change.Insert(key, bytes) : new Change.Replace(key, old.Version, bytes);
            commit = await store.CommitAsync($"local|{kind}", [change], cancel);
        } while (commit is Commit.Conflict);
    }

    /// <summary>Adds bytes to a file; every call but the last brings whole pieces.</summary>
    public async Task AppendAsync(string id, long from, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        List<Change> rows = [];
        for (var at = 0; at < bytes.Length; at += Piece)
        {
            var piece = Convert.ToBase64String(bytes.Span[at..Math.Min(at + Piece, bytes.Length)]);
            var row = ((from + at) / Piece).ToString("D5", CultureInfo.InvariantCulture);
            rows.Add(new Change.Insert(row, Encoding.UTF8.GetBytes($"\"{piece}\"")));
        }
        foreach (var some in rows.Chunk(PiecesACommit))
            await CommitAsync(Bytes(id), some, cancel);
    }

    public async Task<byte[]> BytesAsync(string id, CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        await foreach (var row in store.RangeAsync(Bytes(id), "", "~", cancel))
            whole.Write(JsonElement.Parse(row.Json.Span).GetBytesFromBase64());
        return whole.ToArray();
    }

    static string Bytes(string id) => $"local|file|{id}";

    async Task CommitAsync(string partition, IReadOnlyList<Change> rows, CancellationToken cancel)
    {
        if (await store.CommitAsync(partition, rows, cancel) is Commit.Conflict conflict)
            throw new InvalidOperationException($"row {conflict.Row} changed meanwhile");
    }
}
