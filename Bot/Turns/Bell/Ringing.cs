using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns.Bell;

/// <summary>
/// One look at a plan: what became due since the last becomes rows, one for each recipient; the deliverer sends them. Looking twice plans nothing twice,
/// for what is planned is known by its keys.
/// </summary>
sealed class Ringing(
    IStore store,
    People people,
    CardDeliverer cards,
    Freezing freezing,
    WeeklyReaders readers,
    TurnSettings settings,
    TimeProvider time
)
{
    const int ChangesAtOnce = 90;

    /// <summary>While something waits to be sent the plan is looked at again soon: an instance that died had perhaps been sending.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    /// <summary>A plan that was closed before its last cut-off still answers for it: it is frozen, and nobody is reminded.</summary>
    /// <returns>When to look again; null when the plan needs no more of it.</returns>
    public async Task<Next?> RingAsync(SavedBell bell, CancellationToken cancel)
    {
        if (await PlanRows.ForTrackingAsync(store, bell.Plan, cancel) is not { Plan.Header.Status: >= PlanStatus.Issued } loaded)
            return null;
        var now = time.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, settings.Zone).DateTime;
        var today = DateOnly.FromDateTime(local);
        var body = loaded.Plan.Header.Organisation;
        cards.Wake(bell.Plan);
        if (!WorkingDays.MaySpeak(body, local))
            return new(Morning(body, local), bell.Since);
        if (!await freezing.FreezeAsync(loaded, today, cancel) || !await PlanAsync(loaded, bell.Since, today, cancel))
            return new(now + Soon, bell.Since);
        if (loaded.Plan.Header.Status == PlanStatus.Closed && !await freezing.RemainsAsync(loaded, today, cancel))
            return null;
        var pending = (await RoundRows.LatelyAsync(store, bell.Plan, today, cancel)).With(loaded).Cards.Any(Deliveries.Ledger.IsPending);
        return new(pending ? now + Soon : Morning(body, local), today.AddDays(1));
    }

    DateTimeOffset Morning(Organisation body, DateTime local)
    {
        var next = WorkingDays.NextMorning(body, local);
        return new(next, settings.Zone.GetUtcOffset(next));
    }

    async Task<bool> PlanAsync(LoadedPlan loaded, DateOnly since, DateOnly today, CancellationToken cancel)
    {
        var rounds = await RoundRows.ReadAsync(store, loaded.Partition, DateOnly.MinValue, cancel);
        var known = rounds.Gathering(loaded, await readers.OfAsync(loaded, since, today, cancel));
        var due = Agenda.Due(known, since, today);
        return due.Count == 0
            || await ReferenceAsync(loaded, cancel) is not { } from
            || await PlanAsync(new(rounds.With(loaded), rounds, from, today), due, cancel);
    }

    /// <summary>What is due and not yet planned becomes rows.</summary>
    /// <returns>False when others wrote meanwhile: it is to be looked at again.</returns>
    public async Task<bool> PlanAsync(Planning planning, IReadOnlyList<Occurrence> all, CancellationToken cancel)
    {
        var loaded = planning.Loaded;
        var planned = planning.Rounds.Notices.SelectMany(c => c.Notice!.Due).Select(o => o.Key).ToHashSet();
        var due = all.Where(o => !planned.Contains(o.Key)).ToList();
        if (due.Count == 0)
            return true;
        foreach (
            var some in due.GroupBy(o => o.To).Select(g => planning.Changes([.. g])).Concat([planning.Progress(due)]).Chunked(ChangesAtOnce)
        )
            if (await store.CommitAsync(loaded.Partition, some, cancel) is not Commit.Done)
                return false;
        cards.Wake(loaded.Partition);
        return true;
    }

    /// <summary>Any place of this body the bot has spoken at: from there everybody is found.</summary>
    async Task<ConversationReference?> ReferenceAsync(LoadedPlan loaded, CancellationToken cancel)
    {
        if (loaded.Cards is [var card, ..])
            return card.Channel;
        foreach (var member in loaded.Plan.Header.Organisation.Members)
            if ((await people.ReadAsync(Rows.PersonOf(new(loaded.Partition.Split('|')[1], member.Person)), cancel)).Person.Chat is { } chat)
                return chat;
        return null;
    }
}
