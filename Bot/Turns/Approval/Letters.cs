using CcchcBot.Chat;
using CcchcBot.Documents.Checking;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Turns.Approval;

/// <summary>Cards to one person: written from the plan as it is, in that person's language, to their own chat, which is opened when none is known.</summary>
sealed class Letters(IStore store, People people, ConnectorClient connector, SendingPace pace, Lexicon lexicon)
{
    public async Task<Sent> DeliverAsync(string partition, SavedCard card, CancellationToken cancel)
    {
        var plan = (await PlanRows.WholeAsync(store, partition, cancel))!.Plan;
        var (person, _, _) = await people.ReadAsync(Rows.PersonOf(new PersonId(card.Channel.Tenant, card.To!.Person)), cancel);
        var words = lexicon.For(person.Language, null);
        var said = card.To.Letter switch
        {
            Letter.Review => await ReviewAsync(partition, plan, card, words, cancel),
            Letter.Notice => Notice(plan, card.To.Round, words),
            Letter.Request or Letter.Decision => Request(plan, card.To, words),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var activity = Speech.Write(said);
        return await SendAsync(card, person.Chat, activity, cancel);
    }

    static Said.Show Notice(Plan plan, int round, Words words) =>
        new(NoticeCard.For(plan, round, words), NoticeCard.Title(plan, round, words));

    static Said.Show Request(Plan plan, Recipient to, Words words)
    {
        var view = new RequestView(plan, plan.Tasks.First(t => t.Number == to.Task), to.Asked!.Value, to.Person);
        return to.Letter == Letter.Request
            ? new(RequestCard.For(view, null, words), RequestCard.Title(view, words))
            : new(RequestCard.Told(view, words), RequestCard.Outcome(view, words));
    }

    async Task<Said> ReviewAsync(string partition, Plan plan, SavedCard card, Words words, CancellationToken cancel)
    {
        var round = card.To!.Round;
        var view = new ReviewView(plan, round);
        if (plan.Review!.Ending(round) is null)
            view = view with
            {
                Remarks = ProofReader.Draft(plan, lexicon.Official).Count,
                Differences = plan.Header.Amends is null
                    ? []
                    : Amending.Differences((await PlanRows.WholeAsync(store, Rows.InForceOf(partition), cancel))!.Plan, plan, words),
            };
        return new Said.Show(ReviewCard.For(view, words), ReviewCard.Title(plan, round, words));
    }

    public async Task<Sent> SendAsync(SavedCard card, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        var (person, _, _) = await people.ReadAsync(Rows.PersonOf(new PersonId(card.Channel.Tenant, card.To!.Person)), cancel);
        return await SendAsync(card, person.Chat, activity, cancel);
    }

    async Task<Sent> SendAsync(SavedCard card, ConversationReference? known, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        if (card.Activity is not { } id)
            return await PostAsync(card, known, activity, cancel);
        await pace.WaitAsync(card.Channel, cancel);
        return new(await connector.UpdateAsync(card.Channel, id, activity, cancel), card.Channel);
    }

    /// <summary>To the chat that is known; where that one is refused, or none is, to one that is opened. Opening says nothing, so it may be repeated.</summary>
    async Task<Sent> PostAsync(SavedCard card, ConversationReference? known, ReadOnlyMemory<byte> activity, CancellationToken cancel)
    {
        await pace.WaitAsync(known ?? card.Channel with { Conversation = card.To!.MemberId }, cancel);
        if (
            known is not null
            && await connector.SendAsync(known, activity, cancel) is var said and not Delivery.Rejected { Status: 0 or 403 or 404 }
        )
            return new(said, known);
        switch (await connector.OpenChatAsync(card.Channel, card.To!.MemberId, cancel))
        {
            case Delivery.Delivered { ConversationId: { } chat }:
                var at = card.Channel with { Conversation = chat };
                return new(await connector.SendAsync(at, activity, cancel), at);
            case Delivery.Delivered:
                return new(new Delivery.Rejected(0, "NoConversation"), card.Channel);
            case Delivery.Ambiguous:
                return new(new Delivery.Throttled(TimeSpan.FromSeconds(5)), card.Channel);
            case var other:
                return new(other, card.Channel);
        }
    }
}
