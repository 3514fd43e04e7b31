using CcchcBot.Storage;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Turns.Bell;

/// <summary>
/// Looks through the plans under way for what was committed and not sent, because whoever committed it died: the cards alone are read, nothing is written,
/// and the deliverer's claims keep several that find the same apart.
/// </summary>
sealed class Leftovers(IStore store, BellRows bells, CardDeliverer cards)
{
    public async Task LookAsync(CancellationToken cancel)
    {
        foreach (var plan in await bells.PlansAsync(cancel))
            if (await AnyAsync(plan, cancel))
                cards.Wake(plan);
    }

    async Task<bool> AnyAsync(string plan, CancellationToken cancel)
    {
        await foreach (var row in store.RangeAsync(plan, Rows.AfterTasks, Rows.AfterCards, cancel))
            if (Ledger.IsPending(SavedJson.Read<SavedCard>(row)))
                return true;
        return false;
    }
}
