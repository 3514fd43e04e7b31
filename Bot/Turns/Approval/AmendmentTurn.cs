using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Approval;

/// <summary>Amendments and versions: the draft of an amendment is copied beside its plan and drafted as any plan is; versions are listed and given again.</summary>
sealed class AmendmentTurn(IStore store, People people, DraftTurn drafting, FileTurn files)
{
    /// <summary>Rows of one batch of the copy.</summary>
    const int AtOnce = 80;

    /// <summary>Null when the words turn out to be somebody's answer.</summary>
    public async Task<Speaking?> HearAsync(Turn turn, EditionWish wish, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        var year = wish.Year ?? turn.Person.Year ?? turn.Today.Year;
        return wish switch
        {
            EditionWish.Amend(_, var reason) => await StartAsync(turn, year, reason, cancel),
            EditionWish.Document(_, var edition) => await files.OfferAsync(turn, new(year), edition, cancel),
            _ => await ListAsync(turn, year, cancel),
        };
    }

    public async Task<Speaking> TapAsync(Turn turn, PlanRef plan, Heard.Tap tap, CancellationToken cancel)
    {
        if (tap.Verb == Verbs.Editions)
            return await ListAsync(turn, plan.Year, cancel);
        if (!int.TryParse(tap["edition"], NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
            return turn.Notices(turn.Words["turns.oldCard"]);
        return tap.Verb switch
        {
            Verbs.Edition => await files.OfferAsync(turn, plan, edition, cancel),
            Verbs.Differences => await DifferencesAsync(turn, plan.Year, edition, cancel),
            _ => turn.Notices(turn.Words["turns.oldCard"]),
        };
    }

    async Task<Speaking> ListAsync(Turn turn, int year, CancellationToken cancel)
    {
        if (await PlanRows.HeadAsync(store, turn.Plan(year), cancel) is not { Plan: var plan } || !FileTurn.Reads(plan, turn.Sender))
            return turn.Says(turn.Words["turns.noPlan", year]);
        return plan.Header.IssuedOn is null
            ? turn.Says(turn.Words["turns.noEditions", year])
            : Speaking.Of([new Said.Show(EditionsCard.For(plan, turn.Words), EditionsCard.Title(plan, turn.Words))], turn.Message);
    }

    async Task<Speaking> DifferencesAsync(Turn turn, int year, int amendment, CancellationToken cancel)
    {
        var amended = await PlanRows.HeadAsync(store, turn.Plan(new PlanRef(year, amendment)), cancel);
        var before = await Editions.ReadAsync(store, turn.Plan(year), amendment, cancel);
        var after = await Editions.ReadAsync(store, turn.Plan(year), amendment + 1, cancel);
        if (amended is null || before is null || after is null || !FileTurn.Reads(amended.Plan, turn.Sender))
            return turn.Notices(turn.Words["turns.oldCard"]);
        var differences = Difference.Between(before, after, t => t.Number, turn.Words);
        var kept = amended.Plan with { Header = amended.Plan.Header with { Amends = after.Header.Amendments![^1] } };
        var title = turn.Words["approval.differences.title", amendment, year];
        return Speaking.Of([new Said.Show(EditionsCard.Differing(kept, differences, turn.Words), title)], turn.Message);
    }

    async Task<Speaking?> StartAsync(Turn turn, int year, string? reason, CancellationToken cancel)
    {
        if (await PlanRows.WholeAsync(store, turn.Plan(year), cancel) is not { Plan: var inForce })
            return turn.Drafting is null ? turn.Says(turn.Words["turns.noPlan", year]) : null;
        var body = inForce.Header.Organisation;
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words[body.Knows(turn.Sender) ? "turns.officersOnly" : "turns.stranger", body.Name]);
        if (inForce.Header.Status < PlanStatus.Issued)
            return turn.Drafting is null || reason is null ? turn.Says(turn.Words["approval.amend.notIssued", year]) : null;
        if (inForce.Header.Status == PlanStatus.Closed)
            return turn.Says(turn.Words["approval.amend.closed", year]);
        var amendment = new PlanRef(year, inForce.Header.Edition());
        var exists = await PlanRows.HeadAsync(store, turn.Plan(amendment), cancel) is not null;
        if (!exists && reason is not { Length: > 0 })
            return turn.Says(turn.Words["approval.amend.needsReason", year]);
        if (!exists)
            await CopyAsync(turn.Plan(amendment), Amending.Draft(inForce, reason!, new Mover(turn.Sender, turn.Now)), cancel);
        await people.SaveAsync(
            turn,
            turn.Person with
            {
                Year = year,
                Amendment = amendment.Amendment,
                SettingUp = false,
                Chat = turn.At,
            },
            cancel
        );
        return await drafting.TakeAsync(turn, new DraftTurn.Step(amendment, desk => Begin(desk, exists, turn)), cancel);
    }

    static Outcome Begin(Desk desk, bool exists, Turn turn)
    {
        var header = desk.Plan.Header;
        return header.Status != PlanStatus.Draft
            ? Interview.Hear(desk, new Heard.Words(""), turn.Tongues)
            : Interview.Asked(
                desk.At(null),
                turn.Words[exists ? "approval.amend.exists" : "approval.amend.started", header.Amends!.Number, header.Year],
                turn.Tongues
            );
    }

    /// <summary>In batches, the header last: without it there is no plan there, and what a copy that died left behind is written over.</summary>
    async Task CopyAsync(string partition, Plan draft, CancellationToken cancel)
    {
        Dictionary<string, string> there = [];
        await foreach (var row in store.RangeAsync(partition, Rows.FirstSection, Rows.AfterCards, cancel))
            there[row.Row] = row.Version;
        var none = new LoadedPlan(
            partition,
            draft with
            {
                Answers = new Dictionary<Section, Answer>(),
                Tasks = [],
            },
            null,
            [],
            new(there),
            []
        );
        foreach (var batch in none.Differences(draft).Chunk(AtOnce))
            await store.CommitAsync(partition, batch, cancel); // a conflict: a colleague copies the same
        await store.CommitAsync(partition, [none.Put(Rows.Header, draft.Header)], cancel);
    }
}
