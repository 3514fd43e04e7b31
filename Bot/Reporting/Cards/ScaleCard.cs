using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Reporting.Cards;

/// <summary>How the body is scored: the floor and the points, in a form for those who may set them.</summary>
public static class ScaleCard
{
    /// <param name="edits">Whether this person may set it.</param>
    public static Card For(Organisation body, bool edits, Words words)
    {
        var scale = ScoringScale.Of(body);
        (string Id, string Value)[] parts =
        [
            ("floor", $"{scale.Floor}"),
            ("completion", Shown.Points(scale.Completion, words)),
            ("online", Shown.Points(scale.Online, words)),
            ("traditional", Shown.Points(scale.Traditional, words)),
        ];
        var title = new Element.TextBlock(words["reporting.scale", body.Name], Heading: true);
        if (!edits)
            return new([
                title,
                new Element.FactSet([.. parts.Select(p => new Fact(words[$"reporting.scale.{p.Id}"], p.Value))]),
                new Element.TextBlock(words["reporting.scale.who"], Subtle: true),
            ]);
        return new(
            [
                title,
                new Element.TextBlock(words["reporting.scale.how"], Subtle: true),
                .. parts.Select(p => new Element.TextInput(p.Id, words[$"reporting.scale.{p.Id}"], p.Value, MaxLength: 7)),
            ],
            [
                new CardAction.Execute(
                    words["reporting.save"],
                    ReportVerbs.SetScale,
                    new Dictionary<string, string>(),
                    Inputs: true,
                    Primary: true
                ),
            ]
        );
    }
}
