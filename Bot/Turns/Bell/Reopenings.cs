using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Bell;

/// <summary>Periods cut off: shown with what was updated since, and opened again by leadership for a reason.</summary>
sealed class Reopenings(IStore store)
{
    /// <summary>Working days a period stays open; then it is frozen anew.</summary>
    const int OpenDays = 3;

    public async Task<Speaking> ListAsync(Turn turn, LoadedPlan loaded, CancellationToken cancel)
    {
        var frozen = await FrozenRows.ReadAsync(store, loaded.Partition, cancel);
        return turn.Says(
            frozen is []
                ? turn.Words["checkIns.frozen.none", loaded.Plan.Header.Year]
                : string.Join("\n\n", frozen.OrderBy(f => f.Window.To).Select(f => FrozenText.Line(f, loaded.Plan, turn.Words)))
        );
    }

    public async Task<Speaking> ReopenAsync(Turn turn, LoadedPlan loaded, GatheringWish.Reopen wish, CancellationToken cancel)
    {
        var body = loaded.Plan.Header.Organisation;
        if (!body.Has(turn.Sender, Role.Leadership))
            return turn.Says(turn.Words["checkIns.reopen.leadershipOnly"]);
        if (wish.Reason.Length == 0)
            return turn.Says(turn.Words["checkIns.reopen.reason"]);
        var frozen = await FrozenRows.LoadAsync(store, loaded.Partition, cancel);
        if (frozen.Periods.FirstOrDefault(p => p.Saved.Period.Code == wish.Code).Saved is not { } saved)
            return turn.Says(turn.Words["checkIns.frozen.none", loaded.Plan.Header.Year]);
        var until = saved.OpenUntil ?? Enumerable.Range(0, OpenDays).Aggregate(turn.Today, (d, _) => WorkingDays.CalendarOf(body).After(d));
        var opened = saved with
        {
            Reopened = [.. saved.Reopened, new(turn.Sender, turn.Now, wish.Reason, saved.Fingerprint)],
            OpenUntil = until,
        };
        if (
            saved.OpenUntil is null
            && await store.CommitAsync(loaded.Partition, [frozen.Put(Rows.FrozenOf(saved.Period), opened)], cancel) is not Commit.Done
        )
            return await ReopenAsync(turn, loaded, wish, cancel);
        var name = turn.Words[$"checkIns.period.{saved.Period.Code}", saved.Period.Year];
        return turn.Says(turn.Words["checkIns.reopened", name, turn.Words.Day(until)]);
    }
}
