using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns.Deliveries;

/// <summary>A plan looked at once, for everything of it that is to be sent.</summary>
sealed record Pass(LoadedPlan Loaded, LoadedRounds Rounds, DateOnly Today)
{
    public Plan Plan => Loaded.Plan;
}

/// <summary>Says what a row wants said, as the plan now is, at the place it wants it.</summary>
sealed class Outgoing(ConnectorClient connector, SendingPace pace, Letters letters, Notices notices, Lexicon lexicon)
{
    /// <returns>Null when nothing is left to say.</returns>
    public async Task<Sent?> SendAsync(Pass pass, SavedCard card, CancellationToken cancel)
    {
        if (card.Notice is not null)
            return await notices.WriteAsync(pass, card, cancel) is not { } notice ? null
                : card.To is null ? await PostAsync(pass.Plan, card, notice, cancel)
                : await letters.SendAsync(card, notice, cancel);
        if (card.To is { Letter: Letter.Progress })
            return await letters.SendAsync(card, Tally.Of(pass.Loaded, card).Write(lexicon.Official), cancel);
        if (card.To is not null)
            return await letters.DeliverAsync(pass.Loaded.Partition, card, cancel);
        return await UnitAsync(pass.Plan, card, Tasks(pass, card.Unit), cancel);
    }

    ReadOnlyMemory<byte> Tasks(Pass pass, string unit)
    {
        if (notices.Asking(pass, unit) is { } asking)
            return Speech.Write(asking);
        var (plan, today) = (pass.Plan, pass.Today);
        var words = lexicon.Official;
        var summary = words["tracking.list.title", plan.Header.Organisation.NameOf(unit), plan.Header.Year];
        return Speech.Write(new Said.Show(Checklist.For(new ChecklistView(plan, unit, null, 0, today), words), summary));
    }

    /// <summary>The card replaced where it stands; posted anew when it was never posted, or somebody deleted it.</summary>
    async Task<Sent> UnitAsync(Plan plan, SavedCard card, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        if (card.Activity is not { } id)
            return await PostAsync(plan, card, activity, cancel);
        await pace.WaitAsync(card.Channel, cancel);
        var replaced = await connector.UpdateAsync(card.Channel, id, activity, cancel);
        return replaced is Delivery.Rejected { Status: 404 } ? await PostAsync(plan, card, activity, cancel) : new(replaced, card.Channel);
    }

    /// <summary>The card that another took the place of says so. Where that fails it stays as it was: nothing depends on it.</summary>
    public async Task RetireAsync(Plan plan, SavedCard old, CancellationToken cancel)
    {
        if (old.Activity is not { } id)
            return;
        var words = lexicon.Official;
        var moved = words["deliveries.moved", plan.Header.Organisation.NameOf(old.Unit)];
        await pace.WaitAsync(old.Channel, cancel);
        await connector.UpdateAsync(old.Channel, id, Speech.Write(new Said.Show(new Card([new Element.TextBlock(moved)]), moved)), cancel);
    }

    /// <summary>A thread of its own in the unit's channel. Where that is refused, the channel the unit has now is tried, once.</summary>
    async Task<Sent> PostAsync(Plan plan, SavedCard card, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        var first = await PostAsync(card.Channel, activity, cancel);
        return
            first.Delivery is Delivery.Rejected { Status: 403 or 404 }
            && plan.Header.Organisation.Units.FirstOrDefault(u => u.Id == card.Unit)?.Channel is { } now
            && now != card.Channel.WithoutThread
            ? await PostAsync(card.Channel with { Conversation = now }, activity, cancel)
            : first;
    }

    async Task<Sent> PostAsync(ConversationReference channel, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        await pace.WaitAsync(channel, cancel);
        var posted = await connector.PostInChannelAsync(channel, activity, cancel);
        return new(posted, posted is Delivery.Delivered { ConversationId: { } thread } ? channel with { Conversation = thread } : channel);
    }
}
