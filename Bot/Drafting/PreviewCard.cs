using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>The whole plan on one card, each section with a way to change it, and the ways on: the document, issue.</summary>
public static class PreviewCard
{
    const int LinesShown = 3;
    const int TasksShown = 8;

    public static Card For(Plan plan, string? before, Words words)
    {
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(words["drafting.preview.title", plan.Header.Year], Heading: true),
            .. Missing(plan, words),
            .. Question.All.Skip(1).SelectMany(q => Row(plan, q, words)),
            IssueForm(plan, words),
        ];
        var data = Data(plan);
        return new(
            body,
            [
                new CardAction.Execute(words["drafting.document"], Verbs.Document, data, Primary: true),
                new CardAction.ToggleVisibility(words["drafting.issue"], ["issue"]),
                new CardAction.Execute(words["drafting.pause"], Verbs.Pause, data, Secondary: true),
            ]
        );
    }

    static IEnumerable<Element> Missing(Plan plan, Words words)
    {
        var missing = Needed(plan).Select(q => q.Name(words)).ToList();
        if (missing.Count > 0)
            yield return new Element.TextBlock(words["drafting.preview.missing", string.Join(", ", missing)], Tone: Tone.Warning);
    }

    /// <summary>Needed questions that have no answer yet.</summary>
    public static IEnumerable<Question> Needed(Plan plan) => Question.All.Skip(1).Where(q => q.Needed && plan[q.Section] is []);

    static IEnumerable<Element> Row(Plan plan, Question question, Words words)
    {
        var lines = question.Section == Section.Tasks ? Tasks(plan, words) : Lines(plan[question.Section], words);
        var edit = new CardAction.Execute(
            words["drafting.edit"],
            Verbs.Edit,
            new Dictionary<string, string>(Data(plan)) { ["section"] = $"{question.Section}" }
        );
        yield return new Element.ColumnSet([
            new(1, [new Element.TextBlock(question.Name(words), Strong: true, Separator: true), .. lines]),
            new(0, [new Element.ActionSet([edit])]),
        ]);
    }

    static IEnumerable<Element> Lines(IReadOnlyList<Node> nodes, Words words)
    {
        if (nodes.Count == 0)
            yield return new Element.TextBlock(words["drafting.preview.blank"], Subtle: true);
        foreach (var node in nodes.Take(LinesShown))
            yield return new Element.TextBlock($"{node.Token} {Short.Of(node.Text, 140)}".Trim());
        if (nodes.Count > LinesShown)
            yield return new Element.TextBlock(words["drafting.more", nodes.Count - LinesShown], Subtle: true);
    }

    static IEnumerable<Element> Tasks(Plan plan, Words words)
    {
        if (plan.Tasks.Count == 0)
            yield return new Element.TextBlock(words["drafting.preview.blank"], Subtle: true);
        foreach (var task in plan.Tasks.Take(TasksShown))
            yield return new Element.TextBlock(TaskCards.Line(task, plan, words));
        if (plan.Tasks.Count > TasksShown)
            yield return new Element.TextBlock(words["drafting.more", plan.Tasks.Count - TasksShown], Subtle: true);
    }

    static Element.Container IssueForm(Plan plan, Words words) =>
        new(
            [
                new Element.TextBlock(words["drafting.issue.how"]),
                new Element.TextInput("number", words["drafting.issue.number"], Placeholder: "15"),
                new Element.DateInput("date", words["drafting.issue.date"], null),
                new Element.ActionSet([
                    new CardAction.Execute(words["drafting.issue.do"], Verbs.Issue, Data(plan), Inputs: true, Primary: true),
                ]),
            ],
            "issue",
            Visible: false
        );

    static Dictionary<string, string> Data(Plan plan) => new() { ["year"] = $"{plan.Header.Year}", ["q"] = "" };
}
