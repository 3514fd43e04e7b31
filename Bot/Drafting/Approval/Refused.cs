using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What is said where a plan does not move on; nothing changes.</summary>
static class Refused
{
    public static Outcome OfficersOnly(Desk desk, Words words) =>
        With(desk, words["approval.officersOnly", desk.Plan.Header.Organisation.Name]);

    public static Outcome LeadersOnly(Desk desk, Words words) =>
        With(desk, words["approval.leadersOnly", desk.Plan.Header.Organisation.Name]);

    /// <summary>By whom and when, on the card an officer then sees.</summary>
    public static Outcome AlreadySubmitted(Desk desk, Words words) => Approving.Standing(desk, words);

    public static Outcome AlreadyApproved(Desk desk, Words words) => Approving.Standing(desk, words);

    public static Outcome NothingToSubmit(Desk desk, Words words) => With(desk, words["approval.nothingToSubmit", desk.Plan.Header.Year]);

    public static Outcome NothingToWithdraw(Desk desk, Words words) =>
        With(desk, words["approval.nothingToWithdraw", Named.Upper(desk.Plan, words)]);

    public static Outcome NobodyToApprove(Desk desk, Words words) => With(desk, words["approval.nobodyToApprove"]);

    public static Outcome NothingAwaits(Desk desk, Words words) =>
        With(desk, words["approval.nothingAwaits", Named.Upper(desk.Plan, words)]);

    public static Outcome NeedsComment(Desk desk, Words words) => With(desk, words["approval.needsComment"]);

    public static Outcome TooLong(Desk desk, Words words) => With(desk, words["approval.tooLong", Comments.Longest]);

    public static Outcome NotApproved(Desk desk, Words words) => With(desk, words["approval.notApproved", Named.Upper(desk.Plan, words)]);

    /// <summary>A late tap, or one on the card of an earlier round: what became of that round.</summary>
    public static Outcome DecidedAlready(Desk desk, int round, Words words) =>
        new(desk, [new Said.Show(ReviewCard.For(new(desk.Plan, round), words), ReviewCard.Title(desk.Plan, round, words))]);

    /// <summary>What is missing is named, and the first of it asked.</summary>
    public static Outcome NotComplete(Desk desk, List<Question> missing, Tongues tongues) =>
        Interview.Asked(
            desk with
            {
                Position = desk.Position.ToEdit(missing[0].Section),
            },
            tongues.Person["approval.missing", string.Join(", ", missing.Select(q => q.Name(tongues.Person)))],
            tongues
        );

    public static Outcome NoLead(Desk desk, List<PlanTask> open, Tongues tongues) =>
        Interview.Asked(desk.At(null), tongues.Person["approval.noLead", string.Join(", ", open.Select(t => t.Number))], tongues);

    public static Outcome With(Desk desk, string sentence) => new(desk, [new Said.Text(sentence)]);
}
