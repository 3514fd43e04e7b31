using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>The end of the year: leadership closes the plan, or an officer asks leadership to. A closed plan answers questions and takes no update.</summary>
static class Closing
{
    public static bool IsAsked(ReviewEvent opening) => opening.Deed == Deed.CloseAsked;

    public static Outcome Close(Desk desk, Mover mover, Tongues tongues)
    {
        var (plan, words) = (desk.Plan, tongues.Person);
        var body = plan.Header.Organisation;
        var leads = body.Has(mover.Person, Role.Leadership);
        if (!leads && !body.Has(mover.Person, Role.Officer))
            return Refused.OfficersOnly(desk, words);
        return plan.Header.Status switch
        {
            PlanStatus.Closed => AlreadyClosed(desk, words),
            not PlanStatus.Issued => NotIssued(desk, words),
            _ when leads || !Approving.Leaders(plan).Any() => Closed(desk, mover, words),
            _ when plan.Review?.Awaiting() is null => Asked(desk, mover, words),
            _ => Refused.With(desk, words["approval.close.awaits", Named.Leaders(plan)]),
        };
    }

    static Outcome Closed(Desk desk, Mover mover, Words words)
    {
        var review = desk.Plan.Review ?? new Review([]);
        // what an officer asked for is thereby decided; else it is a round of its own
        var round = review.Awaiting() is { } asked ? asked.Round : review.Rounds() + 1;
        var closed = new ReviewEvent(round, Deed.Closed, mover.Person, mover.At, []);
        var after = Approving.Moved(desk, PlanStatus.Closed, new Review([.. review.Events, closed]));
        return Told(after, words["approval.closed", desk.Plan.Header.Year]);
    }

    static Outcome Asked(Desk desk, Mover mover, Words words) =>
        Told(
            Approving.Moved(desk, PlanStatus.Issued, Approving.Begun(desk.Plan, Deed.CloseAsked, mover)),
            words["approval.close.asked", desk.Plan.Header.Year, Named.Leaders(desk.Plan)]
        );

    static Outcome Told(Desk desk, string sentence) => new(desk, [new Said.Text(sentence)]);

    static Outcome AlreadyClosed(Desk desk, Words words) => Refused.With(desk, words["approval.close.already", desk.Plan.Header.Year]);

    static Outcome NotIssued(Desk desk, Words words) => Refused.With(desk, words["approval.close.notIssued", desk.Plan.Header.Year]);
}
