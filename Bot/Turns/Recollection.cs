using System.Runtime.CompilerServices;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>
/// What was made of a store's rows, for turn after turn finds most of them unchanged: the same version is the same record, and no record changes.
/// Holds the plans used last, as far as there is room.
/// </summary>
sealed class Recollection
{
    /// <summary>Bytes of JSON as they were read: a plan of 10,000 tasks and the others beside it.</summary>
    public const long Room = 16 * 1024 * 1024;

    /// <summary>Plans: small ones that nobody goes on with do not fill the room.</summary>
    public const int Most = 64;

    static readonly ConditionalWeakTable<IStore, Recollection> All = [];

    readonly Lock gate = new();
    readonly Dictionary<string, Kept> plans = [];
    long bytes;
    long uses;

    public static Recollection Of(IStore store) => All.GetOrCreateValue(store);

    /// <summary>Rows of a partition as they were last read, in key order.</summary>
    public IReadOnlyList<StoredRow> Rows(string partition)
    {
        lock (gate)
        {
            if (!plans.TryGetValue(partition, out var kept))
                return [];
            kept.Used = ++uses;
            return kept.Rows;
        }
    }

    /// <param name="rows">Those that were made into records anew, in key order.</param>
    /// <param name="read">How many bytes they were. What they replace stays counted: it is forgotten the sooner.</param>
    public void Keep(string partition, IReadOnlyList<StoredRow> rows, long read)
    {
        if (rows.Count == 0)
            return;
        lock (gate)
        {
            if (!plans.TryGetValue(partition, out var kept))
                plans[partition] = kept = new();
            kept.Rows = Merged(kept.Rows, rows);
            kept.Bytes += read;
            kept.Used = ++uses;
            for (bytes += read; bytes > Room || plans.Count > Most; )
                Forget(plans.MinBy(p => p.Value.Used));
        }
    }

    void Forget(KeyValuePair<string, Kept> plan)
    {
        plans.Remove(plan.Key);
        bytes -= plan.Value.Bytes;
    }

    static StoredRow[] Merged(StoredRow[] known, IReadOnlyList<StoredRow> rows)
    {
        List<StoredRow> merged = new(known.Length + rows.Count);
        var at = 0;
        foreach (var row in rows)
        {
            for (; at < known.Length && string.CompareOrdinal(known[at].Row, row.Row) is var order and <= 0; at++)
                if (order < 0)
                    merged.Add(known[at]);
            merged.Add(row);
        }
        return [.. merged, .. known[at..]];
    }

    sealed class Kept
    {
        public StoredRow[] Rows { get; set; } = [];
        public long Bytes { get; set; }
        public long Used { get; set; }
    }
}
