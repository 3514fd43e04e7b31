using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>The plans an officer may go on with, one button each.</summary>
public static class PlansCard
{
    /// <param name="open">Year of the plan their plain words go to; null when none.</param>
    public static Said For(IReadOnlyList<PlanHeader> plans, int? open, Words words)
    {
        if (plans.Count == 0)
            return new Said.Text(words["drafting.plans.none"]);
        var title = words["drafting.plans.title"];
        return new Said.Show(
            new(
                [
                    new Element.TextBlock(title, Heading: true),
                    .. plans.Select(p => new Element.TextBlock(
                        words[p.Year == open ? "drafting.plans.open" : "drafting.plans.line", p.Year, words[$"drafting.status.{p.Status}"]]
                    )),
                ],
                [
                    .. plans.Select(p => new CardAction.Execute(
                        words["drafting.plans.goOn", p.Year],
                        Verbs.Open,
                        new Dictionary<string, string> { ["year"] = $"{p.Year}" }
                    )),
                ]
            ),
            title
        );
    }
}
