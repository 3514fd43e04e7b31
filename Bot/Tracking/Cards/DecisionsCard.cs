using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>What leads have asked of leadership and nobody has decided: each with both dates, the reason, and the two buttons.</summary>
public static class DecisionsCard
{
    const int PerCard = 5;

    public static IReadOnlyList<PlanTask> Waiting(Plan plan) =>
        [.. plan.Tasks.Where(t => t.Pending is not null).OrderBy(t => t.Pending!.At)];

    public static Card For(ChecklistView view, Words words)
    {
        var waiting = Waiting(view.Plan);
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.decisions.title", view.Header.Year], Heading: true),
            .. view.Note is { } note ? [new Element.TextBlock(note, Strong: true)] : Array.Empty<Element>(),
            new Element.TextBlock(
                waiting.Count == 0 ? words["tracking.decisions.none"] : words["tracking.decisions.count", waiting.Count],
                Subtle: true
            ),
            .. waiting.Take(PerCard).Select(t => One(t, view, words)),
        ];
        if (waiting.Count > PerCard)
            body.Add(new Element.TextBlock(words["tracking.decisions.more", waiting.Count - PerCard], Subtle: true));
        return new(body, [new CardAction.Execute(words["tracking.list.refresh"], Verbs.Waiting, Checklist.Data(view))]);
    }

    static Element.Container One(PlanTask task, ChecklistView view, Words words)
    {
        var request = task.Pending!;
        var asked =
            request.Kind == RequestKind.Stop
                ? words["tracking.decisions.stop", task.Number]
                : words["tracking.decisions.extension", task.Number, Day(request.Due, words), Day(request.Until, words)];
        var act = request.Kind == RequestKind.Stop ? Act.DecideStop : Act.DecideExtension;
        List<Element> items =
        [
            new Element.TextBlock(asked, Strong: true),
            new Element.TextBlock(TaskLook.Cut(task.Text, 200)),
            new Element.TextBlock(
                words[
                    "tracking.decisions.by",
                    TaskLook.Name(view.Body, request.Person, words),
                    TaskLook.Lead(task, view.Body, words),
                    TaskLook.Time(request.At)
                ],
                Subtle: true
            ),
            new Element.TextBlock(words["tracking.decisions.why", TaskLook.Cut(request.Why, 300)]),
        ];
        if (view.May(task, act))
        {
            items.Add(new Element.TextInput($"why{task.Number}", words["tracking.decisions.comment"], MaxLength: 500));
            items.Add(new Element.ActionSet([Decide("yes"), Decide("no"), Detail()]));
        }
        return new(items, Separator: true);

        CardAction.Execute Decide(string granted) =>
            new(
                words[$"tracking.decisions.{granted}"],
                Verbs.Do,
                Checklist.Data(view, task, ("act", $"{act}"), ("granted", granted), ("at", RequestRules.Stamp(request))),
                Inputs: true,
                Primary: granted == "yes"
            );

        CardAction.Execute Detail() => new(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number));
    }

    static string Day(DateOnly? day, Words words) => day is { } known ? words.Day(known) : "?";
}
