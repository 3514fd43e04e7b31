using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>The small form of one thing to be done with a task: a date and a reason, a sentence, units. What was typed before a refusal stands in it again.</summary>
public static class AskCard
{
    /// <param name="typed">The tap that was refused; null when the form is opened.</param>
    public static Card? For(ChecklistView view, PlanTask task, Act act, Heard.Tap? typed, Words words)
    {
        if (Fields(view, task, act, typed, words) is not { } fields)
            return null;
        List<Element> body =
        [
            new Element.TextBlock(words[$"tracking.ask.{act}", task.Number], Heading: true),
            new Element.TextBlock(TaskLook.Cut(task.Text, 300)),
            .. view.Note is { } note ? [new Element.TextBlock(note, Strong: true, Tone: Tone.Warning)] : Array.Empty<Element>(),
            new Element.TextBlock($"{TaskLook.When(task, words)} · {GroupLook.Statuses(task, view, words).First().Text}", Subtle: true),
            .. fields,
        ];
        var data = Checklist.Data(view, task, ("act", $"{act}"));
        return new(
            body,
            [
                new CardAction.Execute(words[$"tracking.send.{act}"], Verbs.Do, data, Inputs: true, Primary: true),
                new CardAction.Execute(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number)),
            ]
        );
    }

    static IReadOnlyList<Element>? Fields(ChecklistView view, PlanTask task, Act act, Heard.Tap? typed, Words words) =>
        act switch
        {
            Act.AskExtension =>
            [
                new Element.DateInput("until", words["tracking.task.until"], Dates.Read(typed?["until"] ?? "")),
                Text("why", "tracking.task.reason", typed, words),
            ],
            Act.AskStop => [Text("why", "tracking.task.reason", typed, words)],
            Act.Comment => [Text("text", "tracking.task.comment", typed, words)],
            Act.ConfirmPart => [.. Whose(view, task, words), Text("result", "tracking.task.confirm", typed, words)],
            Act.Happened =>
            [
                new Element.DateInput("on", words["tracking.task.on"], Dates.Read(typed?["on"] ?? "") ?? view.Today),
                new Element.DateInput("due", words["tracking.task.due"], Dates.Read(typed?["due"] ?? "")),
                Text("text", "tracking.task.event", typed, words),
            ],
            Act.Reassign => [.. Units(view, task, typed, words), Text("why", "tracking.task.reason", typed, words)],
            _ => null,
        };

    static Element.TextInput Text(string id, string label, Heard.Tap? typed, Words words) =>
        new(id, words[label], typed?[id], Multiline: true, MaxLength: 1000);

    /// <summary>Asked where a person leads several coordinating units.</summary>
    static IEnumerable<Element> Whose(ChecklistView view, PlanTask task, Words words)
    {
        var open = PartRules.Unconfirmed(task, view.Header, view.Today).Where(u => view.Body.Leads(view.Person ?? "", u)).ToList();
        if (open.Count > 1)
            yield return new Element.ChoiceInput(
                "for",
                words["tracking.task.for"],
                [.. open.Select(u => new Choice(view.Body.NameOf(u), u))],
                open[0]
            );
    }

    static IEnumerable<Element> Units(ChecklistView view, PlanTask task, Heard.Tap? typed, Words words)
    {
        Choice[] all = [.. view.Body.Units.Select(u => new Choice(u.Name, u.Id))];
        yield return new Element.ChoiceInput("lead", words["tracking.task.lead"], all, typed?["lead"] ?? task.Lead);
        yield return new Element.ChoiceInput(
            "with",
            words["tracking.task.with"],
            all,
            typed?["with"] ?? string.Join(',', task.Coordinating),
            Many: true,
            Expanded: true
        );
    }

    /// <summary>What the form asks for; null when the act is none that a card does.</summary>
    public static TaskWish? Read(Heard.Tap tap)
    {
        var task = int.TryParse(tap["task"], out var number) ? number : 0;
        return Enum.TryParse<Act>(tap["act"], out var act)
            ? act switch
            {
                Act.Acknowledge => new TaskWish.Receive(task),
                Act.AskExtension => new TaskWish.Extend(task, Dates.Read(tap["until"]), tap["why"]),
                Act.AskStop => new TaskWish.Stop(task, tap["why"]),
                Act.Comment => new TaskWish.Comment(task, tap["text"]),
                Act.ConfirmPart => new TaskWish.Confirm(task, tap["result"], tap["for"]),
                Act.Happened => new TaskWish.Happened(task, Dates.Read(tap["on"]), Dates.Read(tap["due"]), tap["text"]),
                Act.Reassign => new TaskWish.Reassign(task, tap["lead"] is { Length: > 0 } lead ? lead : null, With(tap), tap["why"]),
                Act.DecideExtension or Act.DecideStop => new TaskWish.Decide(task, tap["granted"] == "yes", tap[$"why{task}"], tap["at"]),
                _ => null,
            }
            : null;
    }

    static string[]? With(Heard.Tap tap) =>
        tap.Data.TryGetValue("with", out var with)
            ? with.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : null;
}
