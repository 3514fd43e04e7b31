using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Bell;

/// <summary>Freezes the figures of every period whose last day is over, and of one that was open again for long enough.</summary>
sealed class Freezing(IStore store, TurnSettings settings, TimeProvider time)
{
    /// <returns>False when others wrote meanwhile.</returns>
    public async Task<bool> FreezeAsync(LoadedPlan loaded, DateOnly today, CancellationToken cancel)
    {
        var header = loaded.Plan.Header;
        Period[] over = [.. Round.Of(header.Organisation, header.Year).Where(r => r.CutOff < today).SelectMany(r => r.Periods)];
        if (over is [])
            return true;
        var frozen = await FrozenRows.LoadAsync(store, loaded.Partition, cancel);
        foreach (var period in over)
        {
            var saved = frozen.Periods.Select(p => p.Saved).FirstOrDefault(s => s.Period.Code == period.Code);
            if (saved is not null && (saved.OpenUntil is not { } until || until >= today))
                continue;
            var began = header.IssuedOn is { } issued && issued > period.To;
            if (!began && !await FreezeAsync(loaded, frozen, period, saved, cancel))
                return false;
        }
        return true;
    }

    /// <summary>Whether a period has still to end, or to be frozen anew.</summary>
    public async Task<bool> RemainsAsync(LoadedPlan loaded, DateOnly today, CancellationToken cancel)
    {
        var header = loaded.Plan.Header;
        return Round.Of(header.Organisation, header.Year).Any(r => r.CutOff >= today)
            || (await FrozenRows.LoadAsync(store, loaded.Partition, cancel)).Periods.Any(p => p.Saved.OpenUntil is not null);
    }

    async Task<bool> FreezeAsync(LoadedPlan loaded, LoadedFrozen frozen, Period period, SavedFrozen? reopened, CancellationToken cancel)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), settings.Zone);
        var end = reopened is null ? period.To.AddDays(1).ToDateTime(default) : reopened.OpenUntil!.Value.AddDays(1).ToDateTime(default);
        var tasks = await FrozenRows.AsOfAsync(store, loaded, new(end, settings.Zone.GetUtcOffset(end)), cancel);
        foreach (var changes in FrozenRows.Changes(frozen, new(period, now, "", 0, reopened?.Reopened ?? []), tasks))
            if (await store.CommitAsync(loaded.Partition, changes, cancel) is not Commit.Done)
                return false;
        return true;
    }
}
