using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>Number and date by the clerk's hand; an amendment may have none of its own.</summary>
static class IssueForm
{
    public static IEnumerable<Element> For(Plan plan, Words words)
    {
        var amends = plan.Header.Amends is not null;
        var data = CardData.Of(plan);
        CardAction[] without = amends ? [new CardAction.Execute(words["approval.enact"], Verbs.Enact, data)] : [];
        yield return new Element.TextBlock(words[amends ? "approval.amend.issueHow" : "drafting.issue.how"]);
        yield return new Element.TextInput("number", words[amends ? "approval.amend.number" : "drafting.issue.number"], Placeholder: "15");
        yield return new Element.DateInput("date", words["drafting.issue.date"], null);
        yield return new Element.ActionSet([
            new CardAction.Execute(
                words[amends ? "approval.amend.issue" : "drafting.issue.do"],
                Verbs.Issue,
                data,
                Inputs: true,
                Primary: true
            ),
            .. without,
        ]);
    }
}
