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
        return new(
            [
                new Element.TextBlock(Asked(task, request, words), Strong: true),
                new Element.TextBlock(TaskLook.Cut(task.Text, 200)),
                By(task, request, view.Body, words),
                new Element.TextBlock(words["tracking.decisions.why", TaskLook.Cut(request.Why, 300)]),
                .. Deciding(view, task, words, letter: false) ?? [],
            ],
            Separator: true
        );
    }

    /// <summary>What is asked for, with both dates.</summary>
    internal static string Asked(PlanTask task, Request request, Words words) =>
        request.Kind == RequestKind.Stop
            ? words["tracking.decisions.stop", task.Number]
            : words["tracking.decisions.extension", task.Number, Day(request.Due, words), Day(request.Until, words)];

    internal static Element.TextBlock By(PlanTask task, Request request, Organisation body, Words words) =>
        new(
            words[
                "tracking.decisions.by",
                TaskLook.Name(body, request.Person, words),
                TaskLook.Lead(task, body, words),
                words.Moment(request.At)
            ],
            Subtle: true
        );

    /// <summary>The comment and the two buttons; null for who may not decide, or when nothing waits.</summary>
    /// <param name="letter">On a card of this one request, which then shows what was decided.</param>
    internal static IReadOnlyList<Element>? Deciding(ChecklistView view, PlanTask task, Words words, bool letter)
    {
        if (task.Pending is not { } request)
            return null;
        var act = request.Kind == RequestKind.Stop ? Act.DecideStop : Act.DecideExtension;
        if (!view.May(task, act))
            return null;
        return
        [
            new Element.TextInput($"why{task.Number}", words["tracking.decisions.comment"], MaxLength: 500),
            new Element.ActionSet([
                Decide("yes"),
                Decide("no"),
                new CardAction.Execute(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number)),
            ]),
        ];

        CardAction.Execute Decide(string granted) =>
            new(
                words[$"tracking.decisions.{granted}"],
                Verbs.Do,
                Checklist.Data(
                    view,
                    task,
                    [
                        ("act", $"{act}"),
                        ("granted", granted),
                        ("at", RequestRules.Stamp(request)),
                        .. letter ? [("letter", "yes")] : Array.Empty<(string, string)>(),
                    ]
                ),
                Inputs: true,
                Primary: granted == "yes"
            );
    }

    static string Day(DateOnly? day, Words words) => day is { } known ? words.Day(known) : "?";
}
