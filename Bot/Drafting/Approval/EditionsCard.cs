using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>The versions of a plan's document with who, when and why, and the rounds it went through before leadership.</summary>
public static class EditionsCard
{
    const int Shown = 8;
    const int EventsShown = 12;

    public static Card For(Plan plan, Words words)
    {
        var header = plan.Header;
        var amendments = header.Amendments ?? [];
        List<Element> body =
        [
            new Element.TextBlock(words["approval.editions.title", header.Year], Heading: true),
            new Element.TextBlock(
                words["approval.editions.first", $"{header.Number:00}/{header.Organisation.PlanSymbol}", words.Day(header.IssuedOn!.Value)],
                Strong: true
            ),
            .. amendments.TakeLast(Shown).Select(a => Row(a, plan, words)),
            .. Rounds(plan.Review, plan, words),
        ];
        var kept = Enumerable.Range(1, header.Edition()).TakeLast(Shown);
        return new(
            body,
            [
                .. kept.Select(k => new CardAction.Execute(
                    words["approval.editions.get", k],
                    Verbs.Edition,
                    new Dictionary<string, string>(CardData.Of(plan)) { ["edition"] = $"{k}" }
                )),
                .. amendments
                    .TakeLast(Shown)
                    .Select(a => new CardAction.Execute(
                        words["approval.editions.differences", a.Number],
                        Verbs.Differences,
                        new Dictionary<string, string>(CardData.Of(plan)) { ["edition"] = $"{a.Number}" },
                        Secondary: true
                    )),
            ]
        );
    }

    public static string Title(Plan plan, Words words) => words["approval.editions.title", plan.Header.Year];

    /// <summary>What one amendment changed, and the rounds it went through.</summary>
    public static Card Differing(Plan amended, IReadOnlyList<Difference> differences, Words words)
    {
        var amends = amended.Header.Amends!;
        List<Element> body =
        [
            new Element.TextBlock(words["approval.differences.title", amends.Number, amended.Header.Year], Heading: true),
            Row(amends, amended, words),
            .. differences.Take(20).Select(d => new Element.TextBlock(d.Says(words, 160))),
            .. differences.Count > 20
                ? [new Element.TextBlock(words["drafting.more", differences.Count - 20], Subtle: true)]
                : Array.Empty<Element>(),
            .. Rounds(amended.Review, amended, words),
        ];
        var data = new Dictionary<string, string> { ["year"] = $"{amended.Header.Year}" };
        return new(body, [new CardAction.Execute(words["approval.editions.list"], Verbs.Editions, data)]);
    }

    static Element.Container Row(Amendment amendment, Plan plan, Words words)
    {
        var decision = amendment is { Decision: { } number, DecidedOn: { } day }
            ? words["approval.editions.decision", number, words.Day(day)]
            : words["approval.editions.noDecision"];
        var since = amendment.InForce is { } at ? words.Moment(at) : "";
        return new(
            [
                new Element.TextBlock(words["approval.editions.next", amendment.Number + 1, amendment.Number, since], Strong: true),
                new Element.TextBlock(
                    words["approval.editions.reason", Short.Of(amendment.Reason, 240), Named.Of(amendment.By, plan, words)]
                ),
                new Element.TextBlock(decision, Subtle: true),
            ],
            Separator: true
        );
    }

    static IEnumerable<Element> Rounds(Review? review, Plan plan, Words words)
    {
        if (review is null)
            yield break;
        yield return new Element.TextBlock(words["approval.rounds"], Strong: true, Separator: true);
        foreach (var one in review.Events.TakeLast(EventsShown))
        {
            var comments = string.Join(" / ", one.Comments.Select(c => Comments.Says(c, words)));
            var line = words[$"approval.round.{one.Deed}", one.Round, Named.Of(one.By, plan, words), words.Moment(one.At)];
            yield return new Element.TextBlock(comments.Length == 0 ? line : $"{line}. {Short.Of(comments, 240)}");
        }
    }
}
