using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Approval;

/// <summary>Steps of approval, from a card or in words: which plan is meant is found out, then it is one turn like any other of drafting.</summary>
sealed class ApprovalTurn(IStore store, DraftTurn drafting, FileTurn files, AmendmentTurn amendments)
{
    /// <summary>Null when the words turn out to be somebody's answer.</summary>
    public async Task<Speaking?> SaidAsync(Turn turn, Motion motion, int? year, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        var found = await FindAsync(turn, year, cancel);
        if (motion is Motion.Close)
            found.RemoveAll(p => p.Header.Amends is not null);
        var ready = found.Where(p => Waits(p, motion)).ToList();
        if (motion is Motion.Return && ready.Count == 0 && (turn.Drafting is not null || turn.Person.SettingUp))
            return null;
        if (ready.Count > 1 && ready[0].Header.Year != ready[1].Header.Year && turn.Drafting is null)
            return turn.Says(turn.Words["turns.whichPlan", string.Join(", ", ready.Select(p => p.Header.Year))]);
        var meant = ready.FirstOrDefault(p => PlanRef.Of(p.Header) == turn.Drafting) ?? ready.FirstOrDefault() ?? found.LastOrDefault();
        return meant is null
            ? turn.Says(turn.Words["turns.noPlan", year ?? turn.Today.Year])
            : await TakeAsync(turn, PlanRef.Of(meant.Header), motion, cancel);
    }

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (PlanRef.Read(tap["year"]) is not { } plan)
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (tap.Verb == Verbs.ReviewDocument)
            return await files.OfferAsync(turn, plan, null, cancel);
        return Motion.Of(tap) is { } motion
            ? await TakeAsync(turn, plan, motion, cancel)
            : await amendments.TapAsync(turn, plan, tap, cancel);
    }

    async Task<Speaking> TakeAsync(Turn turn, PlanRef plan, Motion motion, CancellationToken cancel)
    {
        var inForce =
            plan.Amendment > 0 && motion is Motion.Submit ? (await PlanRows.WholeAsync(store, turn.Plan(plan.Year), cancel))?.Plan : null;
        var mover = new Mover(turn.Sender, turn.Now, inForce);
        return await drafting.TakeAsync(
            turn,
            new DraftTurn.Step(plan, desk => Approving.Take(desk, motion, mover, turn.Tongues), Approving: true),
            cancel
        );
    }

    /// <summary>The plans that may be meant, as far as they are: of the year said, else of this year and the next, each with its last amendment and the one under way: the last may have landed in a turn that died.</summary>
    async Task<List<Plan>> FindAsync(Turn turn, int? said, CancellationToken cancel)
    {
        List<Plan> found = [];
        foreach (var year in said is { } one ? [one] : (int[])[turn.Today.Year, turn.Today.Year + 1])
        {
            if (await PlanRows.HeadAsync(store, turn.Plan(year), cancel) is not { Plan: var plan })
                continue;
            found.Add(plan);
            foreach (var number in plan.Header.Status < PlanStatus.Issued ? [] : (int[])[plan.Header.Edition() - 1, plan.Header.Edition()])
                if (number > 0 && await PlanRows.HeadAsync(store, turn.Plan(new PlanRef(year, number)), cancel) is { } draft)
                    found.Add(draft.Plan);
        }
        return found;
    }

    static bool Waits(Plan plan, Motion motion) =>
        motion switch
        {
            Motion.Submit => plan.Header.Status == PlanStatus.Draft,
            Motion.Withdraw => plan.Review?.Awaiting() is not null || plan.Header.Status == PlanStatus.Approved,
            Motion.Approve or Motion.Return => plan.Review?.Awaiting() is not null,
            Motion.Enact => plan.Header is { Amends: not null, Status: PlanStatus.Approved },
            Motion.Close => plan.Header is { Amends: null, Status: PlanStatus.Issued },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
