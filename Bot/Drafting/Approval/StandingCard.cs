using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>Where a submitted or approved plan stands, for its officers, and the ways on: back to drafting, the document, issue.</summary>
public static class StandingCard
{
    public static Card For(Plan plan, Words words, string? before = null)
    {
        var approved = plan.Header.Status == PlanStatus.Approved;
        var last = plan.Review!.Events[^1];
        var opening = plan.Review.Opening(last.Round);
        var data = CardData.Of(plan);
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(Title(plan, words), Heading: true),
            new Element.TextBlock(
                words[
                    "approval.standing.submitted",
                    opening.Round,
                    words.Moment(opening.At),
                    Named.Of(opening.By, plan, words),
                    Named.Leaders(plan)
                ]
            ),
            .. approved ? Approved(last, plan, words) : [new Element.TextBlock(words["approval.standing.how"], Subtle: true)],
            .. ReviewNotes.Of(plan, words),
            .. approved ? IssueForm.For(plan, words) : [],
        ];
        return new(
            body,
            [
                new CardAction.Execute(words["drafting.document"], Verbs.Document, data, Primary: !approved),
                new CardAction.Execute(words["approval.withdraw"], Verbs.Withdraw, data),
            ]
        );
    }

    public static string Title(Plan plan, Words words) =>
        words[plan.Header.Status == PlanStatus.Approved ? "approval.title.approved" : "approval.title.awaits", Named.Upper(plan, words)];

    static IEnumerable<Element> Approved(ReviewEvent approval, Plan plan, Words words)
    {
        yield return new Element.TextBlock(
            words["approval.approvedBy", Named.Of(approval.By, plan, words), words.Moment(approval.At)],
            Strong: true,
            Tone: Tone.Good
        );
        foreach (var comment in approval.Comments)
            yield return new Element.TextBlock(Short.Of(Comments.Says(comment, words), 300));
    }
}
