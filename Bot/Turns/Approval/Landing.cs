using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns.Approval;

/// <summary>
/// An amendment takes effect: the plan in force is written first, its cards next, the amendment's own rows last. Each of the first two changes nothing when
/// it is done again, so a turn that died between them is completed by the same activity delivered again.
/// </summary>
sealed class Landing(IStore store, CardDeliverer cards)
{
    const int Tries = 8;

    const int ChangesAtOnce = 90;

    /// <summary>Cards that are planned in one batch beside what else is in it; the deliverer plans the rest.</summary>
    public const int CardsAtOnce = 40;

    /// <summary>Null when it is in force, else why it cannot be.</summary>
    public async Task<string?> LandAsync(Turn turn, Plan draft, CancellationToken cancel)
    {
        var partition = turn.Plan(draft.Header.Year);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var inForce = (await PlanRows.WholeAsync(store, partition, cancel))!;
            if (inForce.Plan.Header.Edition() == draft.Header.Amends!.Number)
            {
                if (inForce.Plan.Header.Status != PlanStatus.Issued)
                    return turn.Words["approval.amend.closed", draft.Header.Year];
                if (Amending.Refuses(draft, inForce.Plan, turn.Words) is { } why)
                    return why;
                if (await store.CommitAsync(partition, await ChangesAsync(turn, inForce, draft, cancel), cancel) is not Commit.Done)
                    continue;
                inForce = (await PlanRows.WholeAsync(store, partition, cancel))!;
            }
            var conflict = false;
            foreach (var some in Cards(turn, inForce).Chunk(ChangesAtOnce))
                conflict |= await store.CommitAsync(partition, some, cancel) is not Commit.Done;
            if (conflict)
                continue;
            cards.Wake(partition);
            return null;
        }
        throw new InvalidOperationException($"the plan in force changed {Tries} times while an amendment landed");
    }

    async Task<IReadOnlyList<Change>> ChangesAsync(Turn turn, LoadedPlan inForce, Plan draft, CancellationToken cancel)
    {
        var landed = Amending.Landed(inForce.Plan, draft, turn.Now);
        var kept = await store.ReadAsync(inForce.Partition, Rows.Edition(inForce.Plan.Header.Edition(), 0), cancel) is not null;
        return [.. inForce.Differences(landed), .. kept ? [] : Editions.Of(inForce.Plan), .. Editions.Of(landed.Reprinted())];
    }

    /// <summary>Every card shows the plan as it now is; a unit that has tasks for the first time gets one.</summary>
    static IEnumerable<Change> Cards(Turn turn, LoadedPlan inForce) =>
        [
            .. inForce.Cards.Where(c => c.To is null).Select(c => inForce.Put(Rows.Card(c), c with { Wanted = c.Wanted + 1 })),
            .. New(turn.At, inForce.Plan)
                .Where(c => inForce.Cards.All(known => known.Unit != c.Unit))
                .Select(c => inForce.Put(Rows.Card(c), c)),
        ];

    /// <summary>One card for each unit with a channel and a task: a row now, a message soon.</summary>
    public static IEnumerable<SavedCard> New(ConversationReference at, Plan plan) =>
        from unit in plan.Header.Organisation.Units
        where unit.Channel is not null && plan.Tasks.Any(t => t.Ended is null && t.Concerns(unit.Id))
        select new SavedCard(unit.Id, at with { Conversation = unit.Channel! }, null, 1, 0, CardState.Pending);
}
