using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking;

namespace CcchcBot.Turns.Organisations;

/// <summary>What a change of the organisation changes in a plan under way: its header, the tasks that move, their history, and the units' cards.</summary>
/// <param name="InForce">Where the plan is the draft of an amendment: the plan it amends.</param>
sealed record Renewal(DateTimeOffset Now, Organisation Body, SavedPending Cause, ConversationReference At, Plan? InForce = null)
{
    /// <summary>Changes in one batch; a moved task and its history are two.</summary>
    public const int AtOnce = 90;

    /// <summary>Nothing when the plan is as it should be.</summary>
    public IReadOnlyList<Change> Of(LoadedPlan loaded)
    {
        var after = loaded.Plan.Under(Body, InForce);
        var moved = loaded.Plan.Tasks.Zip(after.Tasks).Where(t => !ReferenceEquals(t.First, t.Second)).ToList();
        var header = SavedJson.Write(after.Header);
        if (moved.Count == 0 && header.Span.SequenceEqual(SavedJson.Write(loaded.Plan.Header).Span))
            return [];
        return
        [
            loaded.Put(Rows.Header, after.Header),
            .. after.Header.Status >= PlanStatus.Issued ? Cards(loaded, after) : [],
            .. moved.SelectMany(t => Moved(loaded, t.First, t.Second)),
        ];
    }

    IEnumerable<Change> Moved(LoadedPlan loaded, PlanTask from, PlanTask to)
    {
        yield return loaded.Put(Rows.Task(to.Number), to);
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
        yield return new Change.Insert(Rows.Event(to.Number, Cause.Change), SavedJson.Write(history));
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
