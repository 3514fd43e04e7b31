using CcchcBot.Chat;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Items;

/// <summary>A list shown back with its numbers, and on the card a small form to correct it by item.</summary>
static class ItemForm
{
    const int LinesRecorded = 12;

    /// <summary>Characters for all lines of a card together, and for all choices; a card may have 28 KB.</summary>
    const int RoomForLines = 2800;
    const int LeastForLines = 1500;
    const int RoomForChoices = 1400;
    const int MostChoices = 60;

    /// <summary>The numbered lines of a list just recorded, the first of them.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Node> nodes, Words words) => Lines(nodes, LinesRecorded, 100, words);

    static IReadOnlyList<string> Lines(IReadOnlyList<Node> nodes, int most, int longest, Words words) =>
        [
            .. Numbering.Paths(nodes).Zip(nodes).Take(most).Select(p => Numbering.Line(p.First, p.Second, longest)),
            .. nodes.Count > most ? [words["drafting.more", nodes.Count - most]] : Array.Empty<string>(),
        ];

    /// <summary>As much of each line as there is room for, the whole list where it can be.</summary>
    /// <param name="room">Characters for it, where that is less than it takes at most.</param>
    public static string Whole(IReadOnlyList<Node> nodes, int room, Words words)
    {
        room = Math.Clamp(room, LeastForLines, RoomForLines);
        var longest = Math.Clamp(room / Math.Max(1, nodes.Count), 45, 300);
        return string.Join("\n\n", Lines(nodes, room / longest, longest, words));
    }

    /// <param name="picked">The item corrected just now: the form stays open, with it chosen.</param>
    public static IEnumerable<Element> For(Desk desk, Section section, string? picked, Words words)
    {
        var choices = Choices(desk.Plan, section).ToList();
        if (choices.Count == 0)
            yield break;
        var data = QuestionCard.Data(desk);
        CardAction Button(string operation) =>
            new CardAction.Execute(
                words[$"drafting.item.{operation}"],
                Verbs.Item,
                new Dictionary<string, string>(data) { ["op"] = operation },
                Inputs: true
            );
        var value = choices.FirstOrDefault(c => picked is not null && c.Value.StartsWith($"{picked}~", StringComparison.Ordinal))?.Value;
        yield return new Element.ActionSet([
            new CardAction.ToggleVisibility(words[section == Section.Tasks ? "drafting.item.form.task" : "drafting.item.form"], ["items"]),
        ]);
        yield return new Element.Container(
            [
                new Element.ChoiceInput("item", words["drafting.item.which"], choices, value),
                new Element.TextInput("itemText", words[section == Section.Tasks ? "drafting.item.text.task" : "drafting.item.text"]),
                new Element.ActionSet([Button("edit"), Button("delete"), Button("up"), Button("down")]),
            ],
            "items",
            Visible: picked is not null
        );
    }

    static IEnumerable<Choice> Choices(Plan plan, Section section)
    {
        (string Path, string Text)[] items =
            section == Section.Tasks
                ? [.. plan.Tasks.Select(t => ($"{t.Number}", t.Text))]
                : [.. Numbering.Paths(plan[section]).Zip(plan[section]).Select(p => (p.First, p.Second.Text))];
        var longest = Math.Clamp(RoomForChoices / Math.Max(1, items.Length), 18, 60);
        return items.Take(MostChoices).Select(i => new Choice($"{i.Path}. {Short.Of(i.Text, longest)}", Value(i.Path, i.Text)));
    }

    /// <summary>With a mark of its text: a card drawn before the list changed corrects nothing else instead.</summary>
    static string Value(string path, string text) => $"{path}~{Mark.Of([text])[..6]}";

    /// <summary>The correction a tap of the form is; null when the item is no longer where the card has it, or none was chosen.</summary>
    public static Correction? Read(Plan plan, Section section, Heard.Tap tap)
    {
        var path = tap["item"].Split('~')[0];
        var text =
            section == Section.Tasks
                ? plan.Tasks.ElementAtOrDefault((TaskCorrecting.Number(path) ?? 0) - 1)?.Text
                : ItemGroup.Of(plan[section]).Find(path)?.Text;
        if (text is null || Value(path, text) != tap["item"])
            return null;
        var called = section == Section.Tasks ? ItemCalled.Task : ItemCalled.Item;
        return tap["op"] switch
        {
            "edit" => new Correction.Reword(called, path, tap["itemText"].Trim() is { Length: > 0 } typed ? typed : null),
            "delete" => new Correction.Remove(called, [path]),
            "up" => new Correction.Move(called, path, Side.Up, null),
            "down" => new Correction.Move(called, path, Side.Down, null),
            _ => null,
        };
    }
}
