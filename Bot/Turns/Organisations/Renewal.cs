using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns.Organisations;

/// <summary>What a change of the organisation changes in a plan under way: its header, the tasks that move, their history, and the units' cards.</summary>
/// <param name="InForce">Where the plan is the draft of an amendment: the plan it amends.</param>
sealed record Renewal(DateTimeOffset Now, Organisation Body, SavedPending Cause, ConversationReference At, Plan? InForce = null)
{
    const int AtOnce = 90;

    public Plan After(LoadedPlan loaded) => loaded.Plan.Under(Body, InForce);

    /// <summary>
    /// In as many batches as it takes, in this order: the header, so that everybody is known under what they are; each task with its line of history; the
    /// cards, which show all of it. Begun again after any of them, what is done already drops out, and a card is brought up once more.
    /// </summary>
    public IEnumerable<IReadOnlyList<Change>> Of(LoadedPlan loaded)
    {
        var after = After(loaded);
        var header = SavedJson.Write(after.Header);
        IEnumerable<IReadOnlyList<Change>> groups =
        [
            header.Span.SequenceEqual(SavedJson.Write(loaded.Plan.Header).Span) ? [] : [loaded.Put(Rows.Header, after.Header)],
            .. loaded
                .Plan.Tasks.Zip(after.Tasks)
                .Where(t => !ReferenceEquals(t.First, t.Second))
                .Select(t => Moved(loaded, t.First, t.Second)),
            .. after.Header.Status >= PlanStatus.Issued ? Cards(loaded, after).Select(c => (IReadOnlyList<Change>)[c]) : [],
        ];
        return groups.Chunked(AtOnce);
    }

    Change[] Moved(LoadedPlan loaded, PlanTask from, PlanTask to)
    {
        var history = new TaskEvent(
            to.Number,
            Cause.Person,
            Now,
            from.Progress,
            to.Progress,
            Act.Reassign,
            Was: Terms.Of(from),
            Is: Terms.Of(to)
        );
        return [loaded.Put(Rows.Task(to.Number), to), new Change.Insert(Rows.Event(to.Number, Cause.Change), SavedJson.Write(history))];
    }

    /// <summary>Every card shows the new names and leads; a unit that got its first tasks, or another channel, gets a card there.</summary>
    IEnumerable<Change> Cards(LoadedPlan loaded, Plan after)
    {
        foreach (var card in loaded.Cards.Where(c => c.To is null))
        {
            var channel = Body.Units.FirstOrDefault(u => u.Id == card.Unit)?.Channel;
            yield return loaded.Put(
                Rows.Card(card),
                channel is null || channel == card.Channel.WithoutThread ? card with { Wanted = card.Wanted + 1 } : New(card.Unit, channel)
            );
        }
        foreach (var unit in Body.Units.Where(u => u.Channel is not null && after.Tasks.Any(t => t.Ended is null && t.Concerns(u.Id))))
            if (loaded.Cards.All(c => c.Unit != unit.Id))
                yield return new Change.Insert(Rows.Card(unit.Id), SavedJson.Write(New(unit.Id, unit.Channel!)));
    }

    SavedCard New(string unit, string channel) => new(unit, At with { Conversation = channel }, null, 1, 0, CardState.Pending);
}
