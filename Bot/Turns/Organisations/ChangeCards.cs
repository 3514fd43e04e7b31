using System.Diagnostics;
using CcchcBot.Chat;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;

namespace CcchcBot.Turns.Organisations;

/// <summary>What is said of changes of an organisation: what is still to be told, and the history.</summary>
static class ChangeCards
{
    const int LinesShown = 4;

    public static Speaking Answer(Turn turn, Decided decided, Organisation body) =>
        decided switch
        {
            Decided.Refused(var says) => turn.Says(says),
            Decided.ToWhom(var unit) => Speaking.Of([ToWhom(unit, body, turn.Words)], turn.Message),
            Decided.Whose(var name, var people) => turn.Says(
                turn.Words[
                    "organisation.whose",
                    name,
                    string.Concat(people.Select(p => $"\n- {p.Name} · {(p.Address.Length > 0 ? p.Address : p.Person)}"))
                ]
            ),
            _ => throw new UnreachableException(),
        };

    static Said.Show ToWhom(Unit unit, Organisation body, Words words)
    {
        var title = words["setup.toWhom", unit.Name];
        return new(
            new(
                [
                    new Element.TextBlock(title, Strong: true),
                    new Element.ChoiceInput(
                        "name",
                        words["setup.toWhom.label"],
                        [.. body.Units.Where(u => u.Id != unit.Id).Select(u => new Choice(u.Name, u.Id))]
                    ),
                    new Element.TextBlock(words["setup.toWhom.how", unit.Name], Subtle: true),
                ],
                [
                    new CardAction.Execute(
                        words["setup.toWhom.do"],
                        Wanted.Verb,
                        new Dictionary<string, string> { ["does"] = "close", ["units"] = unit.Id },
                        Inputs: true,
                        Primary: true
                    ),
                ]
            ),
            title
        );
    }

    public static Said.Show History(IReadOnlyList<SavedChange> newest, int all, Turn turn)
    {
        var words = turn.Words;
        var title = words["organisation.history", all];
        return new(new([new Element.TextBlock(title, Heading: true), .. newest.Select(c => Line(c, words))]), title);
    }

    static Element.Container Line(SavedChange change, Words words)
    {
        var head = words["organisation.history.by", words.Moment(change.At), change.Name];
        return new(
            [
                new Element.TextBlock(head, Subtle: true),
                .. change.Scale is { } scale
                    ?
                    [
                        new Element.TextBlock(
                            words["reporting.scale.set", ScaleTurn.Said(scale.To, words), ScaleTurn.Said(scale.From, words)]
                        ),
                    ]
                : change.Parts is [] ? [new Element.TextBlock(words["organisation.history.first"])]
                : change.Parts.Select(p => new Element.TextBlock(Part(p, words))),
            ],
            Separator: true
        );
    }

    static string Part(ChangedPart part, Words words)
    {
        var (from, to) = (Joined(part.From, words), Joined(part.To, words));
        var name = words[$"setup.{part.Part}.name"];
        return from.Length == 0 ? words["organisation.history.added", name, to]
            : to.Length == 0 ? words["organisation.history.removed", name, from]
            : words["organisation.history.changed", name, from, to];
    }

    static string Joined(IReadOnlyList<string> lines, Words words) =>
        lines.Count > LinesShown
            ? $"{string.Join("; ", lines.Take(LinesShown))} {words["drafting.more", lines.Count - LinesShown]}"
            : string.Join("; ", lines);
}
