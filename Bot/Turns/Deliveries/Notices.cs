using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns.Deliveries;

/// <summary>Writes what is due to one recipient before a cut-off: in a channel in the official language, to a person in their own.</summary>
sealed class Notices(IStore store, People people, Lexicon lexicon)
{
    /// <returns>Null when nothing of it is left to say.</returns>
    public async Task<ReadOnlyMemory<byte>?> WriteAsync(Pass pass, SavedCard card, CancellationToken cancel)
    {
        var due = card.Notice!.Due;
        var frozen = due.Any(d => d.Step == Step.Closed) ? await FrozenRows.ReadAsync(store, pass.Loaded.Partition, cancel) : [];
        var view = new NoticeView(pass.Rounds.Gathering(pass.Loaded, []), due, pass.Today, frozen);
        var words = card.To is { } to ? await WordsOfAsync(card, to, cancel) : lexicon.Official;
        if (CheckInCard.For(view, words) is not { } said)
            return null;
        return Speech.Write(card.To is null && due.Any(d => d.Step == Step.Request) ? WithTasks(said, view, card.Unit, words) : said);
    }

    /// <summary>A unit's tasks beneath the request of the round that is open, while nothing came of the unit; null otherwise.</summary>
    public Said.Show? Asking(Pass pass, string unit)
    {
        var (plan, body) = (pass.Plan, pass.Plan.Header.Organisation);
        if (
            Round.On(body, plan.Header.Year, pass.Today) is not { } round
            || pass.Today < Ladder.Day(Step.Request, round, body)
            || Missing.In(plan, round).All(u => u.Id != unit)
        )
            return null;
        var known = pass.Rounds.Gathering(pass.Loaded, []);
        var asked = new Occurrence(known.Body, plan.Header.Year, round.Code, Step.Request, unit, null, pass.Today);
        var view = new NoticeView(known, [asked], pass.Today, []);
        return CheckInCard.For(view, lexicon.Official) is { } said ? WithTasks(said, view, unit, lexicon.Official) : null;
    }

    async Task<Words> WordsOfAsync(SavedCard card, Recipient to, CancellationToken cancel)
    {
        var (person, _, _) = await people.ReadAsync(Rows.PersonOf(new PersonId(card.Channel.Tenant, to.Person)), cancel);
        return lexicon.For(person.Language, null);
    }

    /// <summary>A request carries the unit's tasks, to be updated where they stand.</summary>
    static Said.Show WithTasks(Said.Show said, NoticeView view, string unit, Words words)
    {
        var list = Checklist.For(new ChecklistView(view.Plan, unit, null, 0, view.Today), words);
        return said with
        {
            Card = list with { Body = [.. said.Card.Body, .. list.Body], Actions = [.. said.Card.Actions ?? [], .. list.Actions ?? []] },
        };
    }
}
