using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting;

static class TaskCards
{
    const int MostShown = 15;

    /// <summary>One line: what is done, when, by whom.</summary>
    public static string Line(PlanTask task, Plan plan, Words words)
    {
        string[] parts = [$"{task.Number}. {Short.Of(task.Text, 100)}", TimePhrase.Show(task.Time, words), Units(task, plan, words)];
        return string.Join(" · ", parts.Where(p => p.Length > 0));
    }

    static string Units(PlanTask task, Plan plan, Words words)
    {
        var body = plan.Header.Organisation;
        var with = string.Join(", ", task.Coordinating.Select(body.NameOf));
        return task.LeadName(body, words) is not { } lead
            ? task.Who is { } who
                ? words[Responsibility.Requested(who) is null ? "drafting.tasks.whoLeads" : "drafting.tasks.requested", who]
                : words["drafting.tasks.noLead"]
            : with.Length == 0
                ? lead
                : words["drafting.tasks.leadWith", lead, with];
    }

    /// <summary>What was just entered, as understood.</summary>
    public static string Understood(Desk desk, int from, Words words)
    {
        var added = desk.Plan.Tasks.Skip(from).ToList();
        var lines = added.Take(MostShown).Select(t => Line(t, desk.Plan, words));
        var more = added.Count > MostShown ? [words["drafting.more", added.Count - MostShown]] : Array.Empty<string>();
        return string.Join("\n\n", [words["drafting.tasks.understood", added.Count], .. lines, .. more]);
    }

    /// <summary>Asks for what a task was entered without.</summary>
    public static Card Point(Desk desk, OpenPoint point, string? before, Words words)
    {
        var task = desk.Plan.Tasks[point.Task - 1];
        var typed =
            point.Typed.Length == 0 ? "none"
            : point.Point == TaskPoint.Lead && Responsibility.Requested(point.Typed) is not null ? "request"
            : "typed";
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(
                words[$"drafting.point.{point.Point}.{typed}", task.Number, Short.Of(task.Text, 200), point.Typed],
                Strong: true
            ),
            new Element.TextBlock(words[$"drafting.point.{point.Point}.example"], Subtle: true),
        ];
        if (point.Point == TaskPoint.Lead && desk.Plan.Header.Organisation.Units is { Count: > 0 } units)
            body.Add(new Element.ChoiceInput("choice", words["drafting.point.choose"], [.. units.Select(u => new Choice(u.Name, u.Id))]));
        body.Add(new Element.TextInput("text", words["drafting.point.input"]));
        var data = QuestionCard.Data(desk);
        return new(
            body,
            [
                new CardAction.Execute(words["drafting.save"], Verbs.Answer, data, Inputs: true, Primary: true),
                new CardAction.Execute(words["drafting.leaveOpen"], Verbs.Skip, data),
                .. desk.Position.Open.Count > 1
                    ? [new CardAction.Execute(words["drafting.leaveAllOpen", desk.Position.Open.Count], Verbs.Enough, data)]
                    : Array.Empty<CardAction>(),
            ]
        );
    }

    /// <summary>The tasks so far, above the tasks question.</summary>
    /// <param name="listed">Whether the latest are named too; not when they were just shown.</param>
    public static IEnumerable<Element> SoFar(Plan plan, bool listed, Words words)
    {
        if (plan.Tasks.Count == 0)
            yield break;
        yield return new Element.TextBlock(words[listed ? "drafting.tasks.soFar" : "drafting.tasks.count", plan.Tasks.Count], Subtle: true);
        foreach (var task in plan.Tasks.TakeLast(listed ? 5 : 0))
            yield return new Element.TextBlock(Line(task, plan, words));
    }
}
