using System.Runtime.InteropServices;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>Records made of a plan's rows in one reading, for the next to recall.</summary>
sealed class PlanRecords
{
    readonly List<StoredRow> made = [];
    readonly Dictionary<object, object?> shared = [];
    long bytes;

    /// <summary>The record, recalled or made; null of a row that is read anew each time.</summary>
    public object? Of(StoredRow row)
    {
        if ((row.Record ?? Made(row)) is not { } record)
            return null;
        if (row.Record is null)
        {
            made.Add(row with { Json = default, Record = record });
            bytes += row.Json.Length;
        }
        return record;
    }

    public void Keep(IStore store, string partition) => Recollection.Of(store).Keep(partition, made, bytes);

    object? Made(StoredRow row) =>
        Rows.IsTask(row.Row) ? Shared(SavedJson.Read<PlanTask>(row))
        : row.Row == Rows.Header ? SavedJson.Read<PlanHeader>(row)
        : row.Row == Rows.Review ? SavedJson.Read<Review>(row)
        : row.Row == Rows.Previous ? SavedJson.Read<PreviousPlan>(row)
        : Rows.SectionOf(row.Row) is not null ? SavedJson.Read<Answer>(row)
        : Rows.IsReport(row.Row) ? SavedJson.Read<SavedReport>(row)
        : null;

    // thousands of tasks have a few times and units between them: looked at over and over, these should be few in memory too
    PlanTask Shared(PlanTask task) => task with { Time = Shared(task.Time), Lead = task.Lead is { } lead ? Shared(lead) : null };

    T Shared<T>(T value)
        where T : notnull
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, value, out _);
        return (T)(known ??= value);
    }
}
