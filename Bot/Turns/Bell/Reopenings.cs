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

    const int Tries = 8;

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
        if (loaded.Plan.Header.Status == PlanStatus.Closed)
            return turn.Says(turn.Words["checkIns.reopen.closed", loaded.Plan.Header.Year]);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var frozen = await FrozenRows.LoadAsync(store, loaded.Partition, cancel);
            var asked = ReportingRegime.Of(body).Of(wish.Code, loaded.Plan.Header.Year)!;
            if (Cut(frozen, asked) is not { } saved)
                return turn.Says(turn.Words["checkIns.reopen.notFrozen", turn.Words[$"checkIns.period.{wish.Code}", asked.Year]]);
            var opened = Opened(saved, new(turn.Sender, turn.Now, wish.Reason, saved.Fingerprint), body);
            if (
                ReferenceEquals(opened, saved)
                || await store.CommitAsync(loaded.Partition, [frozen.Put(Rows.FrozenOf(saved.Period), opened)], cancel) is Commit.Done
            )
                return turn.Says(Told(turn, opened, wish.Reason));
        }
        throw new InvalidOperationException($"the period's row changed {Tries} times while it was opened");
    }

    /// <summary>The period itself, or the one that was cut off with it: quý II with the six months where it has no report of its own.</summary>
    static SavedFrozen? Cut(LoadedFrozen frozen, Period asked) =>
        frozen
            .Periods.Select(p => p.Saved)
            .Where(s => s.Period.To == asked.To)
            .OrderBy(s => s.Period.Code == asked.Code ? 0 : 1)
            .FirstOrDefault();

    /// <summary>Open already, it stays open as long as it was to; a reason is kept all the same, once.</summary>
    static SavedFrozen Opened(SavedFrozen saved, Reopening by, Organisation body)
    {
        if (Standing(saved).Any(r => Same(r, by.By, by.Reason)))
            return saved;
        var today = DateOnly.FromDateTime(by.At.DateTime);
        return saved with
        {
            Reopened = [.. saved.Reopened, by],
            OpenUntil = saved.OpenUntil ?? Enumerable.Range(0, OpenDays).Aggregate(today, (d, _) => WorkingDays.CalendarOf(body).After(d)),
        };
    }

    /// <summary>Who opened it since it was last frozen, the first of them first.</summary>
    static IEnumerable<Reopening> Standing(SavedFrozen saved) => saved.OpenUntil is null ? [] : saved.Reopened.Where(r => r.At >= saved.At);

    static bool Same(Reopening one, string by, string reason) => (one.By, one.Reason) == (by, reason);

    static string Told(Turn turn, SavedFrozen opened, string reason)
    {
        var name = turn.Words[$"checkIns.period.{opened.Period.Code}", opened.Period.Year];
        var first = Same(Standing(opened).First(), turn.Sender, reason);
        return turn.Words[first ? "checkIns.reopened" : "checkIns.reopen.already", name, turn.Words.Day(opened.OpenUntil!.Value)];
    }
}
