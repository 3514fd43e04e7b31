using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>Who moves something, and when.</summary>
/// <param name="At">Local time of the organisation.</param>
/// <param name="InForce">The issued plan, when what is before them is an amendment of it.</param>
public sealed record Mover(string Person, DateTimeOffset At, Plan? InForce = null);

/// <summary>
/// Draft → submitted → approved, or returned with comments → … Officers put a plan before leadership and take it back; only leadership decides, and nobody
/// decides who is an officer alone.
/// </summary>
public static class Approving
{
    public static Outcome Take(Desk desk, Motion motion, Mover mover, Tongues tongues) =>
        motion switch
        {
            Motion.Submit => Submit(desk, mover, tongues),
            Motion.Withdraw => Withdraw(desk, mover, tongues),
            Motion.Approve(var round) => Decide(desk, round, Deed.Approved, "", null, mover, tongues),
            Motion.Return(var text, var section, var round) => Decide(desk, round, Deed.Returned, text, section, mover, tongues),
            Motion.Close => Closing.Close(desk, mover, tongues),
            Motion.Enact => Issuing.Issue(desk, null, null, tongues, unnumbered: true),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Where nobody of leadership is known, the plan is approved on paper and an officer issues it.</summary>
    public static bool MayIssue(Plan plan) => plan.Header.Status == PlanStatus.Approved || !Leaders(plan).Any();

    public static IEnumerable<Member> Leaders(Plan plan) =>
        plan.Header.Organisation.Members.Where(m => m.Role == Role.Leadership).DistinctBy(m => m.Person);

    static Outcome Submit(Desk desk, Mover mover, Tongues tongues)
    {
        var plan = desk.Plan;
        var words = tongues.Person;
        return !plan.Header.Organisation.Has(mover.Person, Role.Officer) ? Refused.OfficersOnly(desk, words)
            : plan.Header.Status == PlanStatus.Submitted ? Refused.AlreadySubmitted(desk, words)
            : plan.Header.Status == PlanStatus.Approved ? Refused.AlreadyApproved(desk, words)
            : plan.Header.Status > PlanStatus.Approved ? Refused.NothingToSubmit(desk, words)
            : !Leaders(plan).Any() ? Refused.NobodyToApprove(desk, words)
            : PreviewCard.Needed(plan).ToList() is { Count: > 0 } missing ? Refused.NotComplete(desk, missing, tongues)
            : plan.Tasks.Where(t => !t.HasLead).ToList() is { Count: > 0 } open ? Refused.NoLead(desk, open, tongues)
            : Amending.Refuses(plan, mover.InForce, words) is { } why ? Refused.With(desk, why)
            : Standing(Moved(desk, PlanStatus.Submitted, Begun(plan, Deed.Submitted, mover)), words);
    }

    static Outcome Withdraw(Desk desk, Mover mover, Tongues tongues)
    {
        var plan = desk.Plan;
        var words = tongues.Person;
        if (!plan.Header.Organisation.Has(mover.Person, Role.Officer))
            return Refused.OfficersOnly(desk, words);
        if (plan.Review?.Awaiting() is null && plan.Header.Status != PlanStatus.Approved)
            return Refused.NothingToWithdraw(desk, words);
        var review = plan.Review!;
        var taken = new ReviewEvent(review.Rounds(), Deed.Withdrawn, mover.Person, mover.At, []);
        var closing = plan.Header.Status == PlanStatus.Issued;
        var after = Moved(desk.At(null), closing ? PlanStatus.Issued : PlanStatus.Draft, new Review([.. review.Events, taken]));
        var told = words[closing ? "approval.withdrawn.closing" : "approval.withdrawn", Named.Lower(plan, words)];
        return closing ? new(after, [new Said.Text(told)]) : Interview.Asked(after, told, tongues);
    }

    static Outcome Decide(Desk desk, int? round, Deed deed, string text, Section? section, Mover mover, Tongues tongues)
    {
        var (plan, words) = (desk.Plan, tongues.Person);
        if (!plan.Header.Organisation.Has(mover.Person, Role.Leadership))
            return Refused.LeadersOnly(desk, words);
        var review = plan.Review ?? new Review([]);
        if (review.Awaiting() is not { } awaiting || round is { } of && of != awaiting.Round)
            return (round ?? review.Rounds()) is > 0 and var old && old <= review.Rounds()
                ? Refused.DecidedAlready(desk, old, words)
                : Refused.NothingAwaits(desk, words);
        if (text.Length > Comments.Longest)
            return Refused.TooLong(desk, words);
        var comments = Comments.Read(text, section, plan);
        if (deed == Deed.Returned && comments is [])
            return Refused.NeedsComment(desk, words);
        var decided = new ReviewEvent(awaiting.Round, deed, mover.Person, mover.At, comments);
        var status = Closing.IsAsked(awaiting)
            ? deed == Deed.Approved
                ? PlanStatus.Closed
                : plan.Header.Status
            : deed == Deed.Approved
                ? PlanStatus.Approved
                : PlanStatus.Draft;
        var after = Moved(desk, status, new Review([.. review.Events, decided]));
        var card = ReviewCard.For(new(after.Plan, awaiting.Round), words);
        return new(after, [new Said.Show(card, ReviewCard.Title(after.Plan, awaiting.Round, words))]);
    }

    /// <summary>A new round.</summary>
    internal static Review Begun(Plan plan, Deed deed, Mover mover)
    {
        var review = plan.Review ?? new Review([]);
        return new([.. review.Events, new ReviewEvent(review.Rounds() + 1, deed, mover.Person, mover.At, [])]);
    }

    internal static Desk Moved(Desk desk, PlanStatus status, Review review) =>
        desk with
        {
            Plan = desk.Plan with { Header = desk.Plan.Header with { Status = status }, Review = review },
        };

    internal static Outcome Standing(Desk desk, Words words) =>
        new(desk, [new Said.Show(StandingCard.For(desk.Plan, words), StandingCard.Title(desk.Plan, words))]);
}
