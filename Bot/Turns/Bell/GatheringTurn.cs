using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Turns.Bell;

/// <summary>What people say and tap about gathering before a cut-off: receipts, digests, periods cut off, deliveries.</summary>
sealed class GatheringTurn(IStore store, People people, CardDeliverer cards, Reopenings reopenings, Chasing chasing)
{
    public async Task<Speaking> HearAsync(Turn turn, GatheringWish wish, CancellationToken cancel)
    {
        if (wish is GatheringWish.Weekly(var on))
        {
            await people.SaveAsync(turn, turn.Person with { Weekly = on }, cancel);
            return turn.Says(turn.Words[on ? "checkIns.week.on" : "checkIns.week.off"]);
        }
        var year = wish switch
        {
            GatheringWish.Frozen(var said) => said,
            GatheringWish.Reopen(_, var said, _) => said,
            _ => null,
        };
        if (await FindAsync(turn, year, cancel) is not { } loaded)
            return turn.Says(turn.Words["turns.noPlan", year ?? turn.Today.Year]);
        var body = loaded.Plan.Header.Organisation;
        if (!body.Knows(turn.Sender))
            return turn.Says(turn.Words["turns.stranger", body.Name]);
        return wish switch
        {
            GatheringWish.Deliveries => await DeliveriesAsync(turn, loaded, cancel),
            GatheringWish.Received => await ReceivedAsync(turn, loaded, cancel),
            GatheringWish.Remind => await chasing.RemindAsync(turn, loaded, cancel),
            GatheringWish.Week => Speaking.Of([DigestText.Answer(loaded.Plan, turn.Sender, turn.Today, turn.Words)], turn.Message),
            GatheringWish.Frozen => await reopenings.ListAsync(turn, loaded, cancel),
            GatheringWish.Reopen reopen => await reopenings.ReopenAsync(turn, loaded, reopen, cancel),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (!int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is not { } loaded)
            return turn.Notices(turn.Words["turns.noPlan", year]);
        return tap.Verb == CheckInCard.Acknowledge
            ? await ReceivedAsync(turn, loaded, (tap["round"], tap["unit"]), cancel)
            : await ResendAsync(turn, loaded, tap["row"], cancel);
    }

    /// <summary>The plan in force that is spoken of: of the year said, else the one whose round today is in.</summary>
    async Task<LoadedPlan?> FindAsync(Turn turn, int? said, CancellationToken cancel)
    {
        foreach (var year in said is { } one ? [one] : (int[])[turn.Today.Year, turn.Today.Year + 1])
            if (
                await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is { } loaded
                && loaded.Plan.Header.Status >= PlanStatus.Issued
                && (said is not null || year > turn.Today.Year || Round.On(loaded.Plan.Header.Organisation, year, turn.Today) is not null)
            )
                return loaded;
        return
            said is null
            && await PlanRows.ForTrackingAsync(store, turn.Plan(turn.Today.Year), cancel)
                is { Plan.Header.Status: >= PlanStatus.Issued } last
            ? last
            : null;
    }

    async Task<Speaking> ReceivedAsync(Turn turn, LoadedPlan loaded, CancellationToken cancel)
    {
        var body = loaded.Plan.Header.Organisation;
        if (Round.On(body, loaded.Plan.Header.Year, turn.Today) is not { } round)
            return turn.Says(turn.Words["checkIns.received.none"]);
        string[] units = [.. body.Units.Where(u => body.Leads(turn.Sender, u.Id)).Select(u => u.Id)];
        if (units is [])
            return turn.Says(turn.Words["checkIns.received.leadsOnly"]);
        Speaking? said = null;
        foreach (var unit in units)
            said = await ReceivedAsync(turn, loaded, (round.Code, unit), cancel);
        return said!;
    }

    /// <summary>Said twice it counts once: the first who said it stays.</summary>
    async Task<Speaking> ReceivedAsync(Turn turn, LoadedPlan loaded, (string Round, string Unit) asked, CancellationToken cancel)
    {
        var body = loaded.Plan.Header.Organisation;
        if (!body.Leads(turn.Sender, asked.Unit))
            return turn.Notices(turn.Words["checkIns.received.leadsOnly"]);
        if (Round.Of(body, loaded.Plan.Header.Year).FirstOrDefault(r => r.Code == asked.Round) is not { } round)
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (turn.Today > round.CutOff)
            return turn.Notices(turn.Words["checkIns.received.over", round.Name(turn.Words), turn.Words.Day(round.CutOff)]);
        var receipt = new SavedReceipt(asked.Round, asked.Unit, turn.Sender, turn.Now);
        await store.CommitAsync(
            loaded.Partition,
            [new Change.Insert(Rows.Receipt(asked.Round, asked.Unit), SavedJson.Write(receipt))],
            cancel
        );
        return turn.Notices(turn.Words["checkIns.received", body.NameOf(asked.Unit), round.Name(turn.Words), turn.Words.Day(round.CutOff)]);
    }

    async Task<Speaking> DeliveriesAsync(Turn turn, LoadedPlan loaded, CancellationToken cancel) =>
        loaded.Plan.Header.Organisation.Has(turn.Sender, Role.Officer)
            ? Speaking.Of([Tally.All(await AllAsync(turn, loaded, cancel)).Said(turn.Words)], turn.Message)
            : turn.Says(turn.Words["deliveries.officersOnly"]);

    async Task<LoadedPlan> AllAsync(Turn turn, LoadedPlan loaded, CancellationToken cancel) =>
        (await RoundRows.LatelyAsync(store, loaded.Partition, turn.Today, cancel)).With(loaded);

    /// <param name="row">Of one recipient; empty for everyone it may not have reached.</param>
    async Task<Speaking> ResendAsync(Turn turn, LoadedPlan read, string row, CancellationToken cancel)
    {
        var body = read.Plan.Header.Organisation;
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Notices(turn.Words["deliveries.officersOnly"]);
        var loaded = await AllAsync(turn, read, cancel);
        SavedCard[] lost = [.. Tally.All(loaded).Lost.Where(c => row.Length == 0 || Rows.Card(c) == row)];
        if (lost is [])
            return turn.Notices(turn.Words["deliveries.nothing"]);
        List<string> names = [];
        foreach (var card in lost)
            if (await store.CommitAsync(loaded.Partition, [loaded.Put(Rows.Card(card), Ledger.Again(card))], cancel) is Commit.Done)
                names.Add(Approval.LetterRows.Names(card, body));
        cards.Wake(loaded.Partition);
        return turn.Notices(turn.Words["deliveries.resent", string.Join(", ", names)]);
    }
}
