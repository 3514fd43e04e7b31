using System.Buffers;
using System.Text;

namespace CcchcBot.Storage;

/// <summary>What the Table service asks of an entity group transaction, asked by us of every store alike: the emulator does not ask it.</summary>
static class Batch
{
    public const int MostChanges = 100;
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>In UTF-16 characters: 900 KiB, which leaves an entity's 1 MiB room for keys and names.</summary>
    public const int LongestJson = 900 * 1024 / 2;

    static readonly SearchValues<byte> Doubled = SearchValues.Create("\"\\\n\r\t"u8);

    public static void Check(string partition, IReadOnlyList<Change> changes)
    {
        if (changes.Count is 0 or > MostChanges)
            throw new ArgumentException($"a batch holds 1 to {MostChanges} changes, not {changes.Count}", nameof(changes));
        var keys = Keys.Stored(partition).Length;
        long bytes = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            for (var j = 0; j < i; j++)
                if (changes[i].Row == changes[j].Row)
                    throw new ArgumentException($"row {changes[i].Row} is in the batch twice", nameof(changes));
            bytes += Weight(keys + Keys.Stored(changes[i].Row).Length, changes[i]);
        }
        if (bytes > MostBytes)
            throw new ArgumentException($"a batch of {bytes} bytes is over {MostBytes}", nameof(changes));
    }

    /// <summary>What a change adds to a request at most: its JSON as a string within JSON, its keys percent-encoded, its headers.</summary>
    static long Weight(int keys, Change change)
    {
        var json = JsonOf(change).Span;
        if (json.Length > LongestJson && Encoding.UTF8.GetCharCount(json) is > LongestJson and var characters)
            throw new RowTooLargeException(change.Row, 2L * characters);
        if (VersionOf(change).AsSpan().ContainsAnyInRange('\0', ' '))
            throw new ArgumentException($"no store gave out the version of row {change.Row}");
        return json.Length + CountDoubled(json) + 1024 + (9L * keys);
    }

    static int CountDoubled(ReadOnlySpan<byte> json)
    {
        var count = 0;
        for (int at; (at = json.IndexOfAny(Doubled)) >= 0; json = json[(at + 1)..])
            count++;
        return count;
    }

    /// <summary>Empty for a deletion.</summary>
    public static ReadOnlyMemory<byte> JsonOf(Change change) =>
        change switch
        {
            Change.Insert insert => insert.Json,
            Change.Replace replace => replace.Json,
            _ => default,
        };

    /// <summary>Empty for an insertion.</summary>
    public static string VersionOf(Change change) =>
        change switch
        {
            Change.Replace replace => replace.Version,
            Change.Delete delete => delete.Version,
            _ => "",
        };
}
