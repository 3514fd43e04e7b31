using CcchcBot.Chat;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>The whole plan on one card, a way to change each section, and the ways on: the document, issue.</summary>
public static class PreviewCard
{
    const int LinesShown = 2;
    const int TasksShown = 5;

    /// <summary>Of an answer that is one thing: a title with its name, a body with the one above it.</summary>
    const int LongestWhole = 160;

    /// <summary>Of each answer, where remarks need the room.</summary>
    const int LinesBesideRemarks = 1;
    const int TasksBesideRemarks = 2;

    /// <param name="remarks">What the proof-reader found, never a stop; null when it has not read.</param>
    public static Card For(Plan plan, string? before, IReadOnlyList<Remark>? remarks, Words words)
    {
        var data = CardData.Of(plan);
        var brief = remarks is { Count: > 0 };
        var mayIssue = Approving.MayIssue(plan);
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(words["drafting.preview.title", plan.Header.Year], Heading: true),
            .. Missing(plan, words),
            .. ReviewNotes.Of(plan, words),
            .. RemarkRows.For(remarks, data, words),
            .. Question.All.Skip(1).Where(q => !IsBlank(plan, q)).Select(q => Row(plan, q, brief, words)),
            .. Blank(plan, words),
            .. EditForm(plan, words),
            .. mayIssue ? [new Element.Container([.. IssueForm.For(plan, words)], "issue", Visible: false)] : Array.Empty<Element>(),
        ];
        return new(
            body,
            [
                new CardAction.Execute(words["drafting.document"], Verbs.Document, data, Primary: true),
                mayIssue
                    ? new CardAction.ToggleVisibility(words["drafting.issue"], ["issue"])
                    : new CardAction.Execute(words["approval.submit"], Verbs.Submit, data),
                .. remarks is null ? [new CardAction.Execute(words["drafting.proofRead"], Verbs.Preview, data)] : Array.Empty<CardAction>(),
                .. QuestionCard.CanUndo(plan)
                    ? [new CardAction.Execute(words["drafting.undo"], Verbs.Undo, data, Secondary: true)]
                    : Array.Empty<CardAction>(),
                .. plan.Previous is { } previous
                    ? [new CardAction.Execute(words["drafting.difference", previous.Year], Verbs.Compare, data, Secondary: true)]
                    : Array.Empty<CardAction>(),
                new CardAction.Execute(words["drafting.pause"], Verbs.Pause, data, Secondary: true),
            ]
        );
    }

    static IEnumerable<Element> Missing(Plan plan, Words words)
    {
        var missing = Needed(plan).Select(q => q.Name(words)).ToList();
        if (missing.Count > 0)
            yield return new Element.TextBlock(words["drafting.preview.missing", string.Join("; ", missing)], Tone: Tone.Warning);
    }

    /// <summary>Needed questions that have no answer yet.</summary>
    public static IEnumerable<Question> Needed(Plan plan) => Question.All.Skip(1).Where(q => q.Needed && plan[q.Section] is []);

    static Element.Container Row(Plan plan, Question question, bool brief, Words words) =>
        new(
            [
                new Element.TextBlock($"{question.Number}. {question.Name(words)}", Strong: true),
                .. question.Section == Section.Tasks ? Tasks(plan, brief ? TasksBesideRemarks : TasksShown, words)
                : question.Many ? Lines(plan[question.Section], brief ? LinesBesideRemarks : LinesShown, words)
                : [new Element.TextBlock(Short.Of(string.Join(" / ", plan.Lines(question.Section)), LongestWhole))],
            ],
            Separator: true
        );

    /// <summary>One list to choose from: a button beside each section would make half the card buttons.</summary>
    static IEnumerable<Element> EditForm(Plan plan, Words words)
    {
        var sections = Question.All.Skip(1).Select(q => new Choice($"{q.Number}. {q.Name(words)}", $"{q.Section}"));
        yield return new Element.ChoiceInput("section", words["drafting.edit.which"], [.. sections], $"{Section.Tasks}");
        yield return new Element.ActionSet([new CardAction.Execute(words["drafting.edit"], Verbs.Edit, CardData.Of(plan), Inputs: true)]);
    }

    /// <summary>What may stay blank and did, on one line: a row for each would bury the rest.</summary>
    static IEnumerable<Element> Blank(Plan plan, Words words)
    {
        var names = Question.All.Skip(1).Where(q => IsBlank(plan, q) && !q.Needed).Select(q => q.Name(words)).ToList();
        if (names.Count > 0)
            yield return new Element.TextBlock(words["drafting.preview.blank", string.Join("; ", names)], Subtle: true, Separator: true);
    }

    static bool IsBlank(Plan plan, Question question) =>
        question.Section == Section.Tasks ? plan.Tasks.Count == 0 : plan[question.Section] is [];

    static IEnumerable<Element> Lines(IReadOnlyList<Node> nodes, int most, Words words)
    {
        foreach (var node in nodes.Take(most))
            yield return new Element.TextBlock($"{node.Token} {Short.Of(node.Text, most < LinesShown ? 100 : 140)}".Trim());
        if (nodes.Count > most)
            yield return new Element.TextBlock(words["drafting.more", nodes.Count - most], Subtle: true);
    }

    static IEnumerable<Element> Tasks(Plan plan, int most, Words words)
    {
        foreach (var task in plan.Tasks.Take(most))
            yield return new Element.TextBlock(TaskCards.Line(task, plan, words));
        if (plan.Tasks.Count > most)
            yield return new Element.TextBlock(words["drafting.more", plan.Tasks.Count - most], Subtle: true);
    }
}
