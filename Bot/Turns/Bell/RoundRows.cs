using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Bell;

/// <summary>What of the gathering is kept in a plan's partition: messages planned, and who has the request.</summary>
sealed record LoadedRounds(
    IReadOnlyList<SavedCard> Notices,
    IReadOnlyDictionary<string, string> Versions,
    IReadOnlyList<SavedReceipt> Receipts
)
{
    public Gathering Gathering(LoadedPlan loaded, IReadOnlyList<string> weekly) =>
        new(BodyOf(loaded.Partition), loaded.Plan, Receipts.Select(r => (r.Round, r.Unit)).ToHashSet(), weekly);

    /// <summary>Of `plan|tenant|organisation|year`.</summary>
    static string BodyOf(string partition) => partition.Split('|')[2];

    /// <summary>The plan with its messages beside its cards: all that can be sent.</summary>
    public LoadedPlan With(LoadedPlan loaded) =>
        loaded with
        {
            Cards = [.. loaded.Cards, .. Notices],
            Versions = new(() => loaded.Versions.Value.Concat(Versions).ToDictionary()),
        };
}

static class RoundRows
{
    /// <summary>Messages older than this were settled, or went into a newer one.</summary>
    const int Lately = 14;

    /// <summary>Messages that may still have to be sent, and the receipts.</summary>
    public static Task<LoadedRounds> LatelyAsync(IStore store, string partition, DateOnly today, CancellationToken cancel) =>
        ReadAsync(store, partition, today.AddDays(-Lately), cancel);

    /// <param name="since">The first day whose messages are read; every one at the beginning of time, none at its end.</param>
    public static async Task<LoadedRounds> ReadAsync(IStore store, string partition, DateOnly since, CancellationToken cancel)
    {
        List<SavedCard> notices = [];
        List<SavedReceipt> receipts = [];
        Dictionary<string, string> versions = [];
        await foreach (var row in store.RangeAsync(partition, Rows.NoticesFrom(since), Rows.AfterReceipts, cancel))
        {
            versions[row.Row] = row.Version;
            if (Rows.IsReceipt(row.Row))
                receipts.Add(SavedJson.Read<SavedReceipt>(row));
            else
                notices.Add(SavedJson.Read<SavedCard>(row));
        }
        return new(notices, versions, receipts);
    }
}
