using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What the officer who submitted is told of the decision, with the way on.</summary>
public static class NoticeCard
{
    public static Card For(Plan plan, int round, Words words)
    {
        var ending = plan.Review!.Ending(round)!;
        var returned = ending.Deed == Deed.Returned;
        List<Element> body =
        [
            new Element.TextBlock(Title(plan, round, words), Heading: true),
            new Element.TextBlock(
                words[returned ? "approval.returnedBy" : "approval.approvedBy", Named.Of(ending.By, plan, words), words.Moment(ending.At)],
                Tone: returned ? Tone.Warning : Tone.Good
            ),
            .. ending.Comments.Take(10).Select(c => new Element.TextBlock($"- {Short.Of(Comments.Says(c, words), 400)}")),
        ];
        if (ending.Comments.Count > 10)
            body.Add(new Element.TextBlock(words["drafting.more", ending.Comments.Count - 10], Subtle: true));
        if (Closing.IsAsked(plan.Review.Opening(round)))
            return new(body);
        var how =
            returned ? "approval.notice.returned"
            : plan.Header.Amends is null ? "approval.notice.approved"
            : "approval.notice.approved.amendment";
        body.Add(new Element.TextBlock(words[how], Subtle: true));
        var open = words[returned ? "approval.notice.mend" : "approval.notice.issue"];
        return new(body, [new CardAction.Execute(open, Verbs.Preview, CardData.Of(plan), Primary: true)]);
    }

    public static string Title(Plan plan, int round, Words words)
    {
        var returned = plan.Review!.Ending(round)!.Deed == Deed.Returned;
        return Closing.IsAsked(plan.Review.Opening(round))
            ? words[returned ? "approval.notice.title.notClosed" : "approval.notice.title.closed", plan.Header.Year]
            : words[returned ? "approval.notice.title.returned" : "approval.notice.title.approved", Named.Upper(plan, words)];
    }
}
