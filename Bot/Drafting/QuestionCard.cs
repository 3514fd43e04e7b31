using CcchcBot.Chat;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.Items;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>A question as a card: where one is, what it is for, an example, what is proposed, and ways on. Typing is always enough.</summary>
static class QuestionCard
{
    const int MostAged = 4;
    const int MostProposed = 15;

    /// <summary>Characters for the form to correct it and for what is proposed.</summary>
    const int RoomBelowAnswer = 7000;

    /// <param name="item">The item corrected just now.</param>
    public static Card For(Desk desk, string? before, string? item, Tongues tongues)
    {
        var words = tongues.Person;
        var question = Question.Of(desk.Position.At!.Value);
        List<Element> body =
        [
            .. Before(before),
            new Element.TextBlock(words["drafting.progress", question.Number, Question.All.Count, question.Name(words)], Heading: true),
            new Element.TextBlock(question.Purpose(words)),
            new Element.TextBlock(words["drafting.example", question.Example(words)], Subtle: true),
            .. ReviewNotes.At(question.Section, desk.Plan, words),
        ];
        body.AddRange(
            question.Section == Section.Tasks
                ? TaskCards.SoFar(desk.Plan, before is null, words)
                : Answered(desk.Plan[question.Section], Room.After(body) - RoomBelowAnswer, words)
        );
        if (question.Many)
            body.AddRange(ItemForm.For(desk, question.Section, item, words));
        body.AddRange(AgedLines(desk, question.Section, tongues));
        var proposal = Proposals.For(question.Section, desk.Plan, tongues.Official);
        if (proposal.Count > 0 && !proposal.SequenceEqual(desk.Plan.Lines(question.Section)))
            body.Add(Proposed(proposal, words));
        if (question.Section == Section.Signer)
            body.AddRange(Signing.Choice(desk.Plan, words));
        var suggested = Proposals.Suggestions(question.Section, desk.Plan, tongues.Official);
        body.AddRange(
            question.Section == Section.Tasks
                ? CarryingOn.Lists(desk.Plan, Room.After(body), words)
                : SuggestionCard.Of(suggested, desk.Plan[question.Section], Room.After(body), words)
        );
        var label =
            question.Section == Section.Tasks ? "drafting.input.tasks"
            : suggested.Count > 0 ? "drafting.input.more"
            : question.Many ? "drafting.input.many"
            : "drafting.input.one";
        body.Add(new Element.TextInput("text", words[label], Multiline: question.Lines));
        var offered =
            proposal.Count > 0 ? "drafting.useProposed"
            : suggested.Count > 0 ? "drafting.useAll"
            : "drafting.keep";
        return new(body, Actions(desk, question, offered, words));
    }

    static Element.Container Proposed(IReadOnlyList<string> lines, Words words) =>
        new(
            [
                new Element.TextBlock(words["drafting.proposal"], Subtle: true),
                new Element.TextBlock(string.Join("\n\n", lines.Take(MostProposed).Select(l => Short.Of(l, 300)))),
                .. lines.Count > MostProposed
                    ? [new Element.TextBlock(words["drafting.more", lines.Count - MostProposed], Subtle: true)]
                    : Array.Empty<Element>(),
            ],
            Tone: Tone.Accent
        );

    static IEnumerable<Element> AgedLines(Desk desk, Section section, Tongues tongues) =>
        desk.Plan[section]
            .SelectMany(n => Aged.In(n.Text, desk.Plan.Header.Year, tongues))
            .Distinct()
            .Take(MostAged)
            .Select(a => new Element.TextBlock(a, Tone: Tone.Warning));

    static IEnumerable<Element> Answered(IReadOnlyList<Node> nodes, int room, Words words)
    {
        if (nodes.Count == 0)
            yield break;
        yield return new Element.TextBlock(words["drafting.answered"], Strong: true);
        yield return new Element.TextBlock(ItemForm.Whole(nodes, room, words));
    }

    static IEnumerable<Element> Lines(IReadOnlyList<Node> nodes, int most, Words words)
    {
        foreach (var node in nodes.Take(most))
            yield return new Element.TextBlock($"{node.Token} {Short.Of(node.Text, 300)}".Trim());
        if (nodes.Count > most)
            yield return new Element.TextBlock(words["drafting.more", nodes.Count - most], Subtle: true);
    }

    static List<CardAction> Actions(Desk desk, Question question, string offered, Words words)
    {
        var data = Data(desk);
        List<CardAction> actions = [new CardAction.Execute(words["drafting.save"], Verbs.Answer, data, Inputs: true, Primary: true)];
        if (offered != "drafting.keep" || desk.Plan[question.Section] is not [])
            actions.Add(new CardAction.Execute(words[offered], Verbs.Accept, data));
        if (question.Section == Section.Tasks)
            actions.Add(new CardAction.Execute(words["drafting.enough"], Verbs.Enough, data));
        else if (!question.Needed || desk.Plan[question.Section] is not [])
            actions.Add(new CardAction.Execute(words["drafting.skip"], Verbs.Skip, data));
        if (question.Section > Section.Issuer)
            actions.Add(new CardAction.Execute(words["drafting.back"], Verbs.Back, data));
        if (Question.All.Any(q => Proposals.Sure(q.Section) && desk.Plan[q.Section] is []))
            actions.Add(new CardAction.Execute(words["drafting.acceptAll"], Verbs.AcceptAll, data, Secondary: true));
        if (!desk.Position.NeededOnly)
            actions.Add(new CardAction.Execute(words["drafting.askNeededOnly"], Verbs.NeededOnly, data, Secondary: true));
        actions.Add(new CardAction.Execute(words["drafting.preview"], Verbs.Preview, data, Secondary: true));
        if (CanUndo(desk.Plan))
            actions.Add(new CardAction.Execute(words["drafting.undo"], Verbs.Undo, data, Secondary: true));
        actions.Add(new CardAction.Execute(words["drafting.pause"], Verbs.Pause, data, Secondary: true));
        return actions;
    }

    /// <summary>What a tapped card becomes: what it was about, so that nobody presses it twice.</summary>
    public static Card Answered(Desk before, Desk after, Words words)
    {
        var title = before.Position.At is { } at
            ? words["drafting.progress", (int)at, Question.All.Count, Question.Of(at).Name(words)]
            : words["drafting.preview.title", before.Plan.Header.Year];
        return new([
            new Element.TextBlock(title, Subtle: true),
            .. before.Position.Point is { } point && after.Plan.Tasks.ElementAtOrDefault(point.Task - 1) is { } task
                ? [new Element.TextBlock(TaskCards.Line(task, after.Plan, words))]
            : before.Position.At is { } section ? Lines(after.Plan[section], 3, words)
            : [],
        ]);
    }

    public static IEnumerable<Element> Before(string? sentence)
    {
        if (sentence is not null)
            yield return new Element.TextBlock(sentence);
    }

    /// <summary>Something was answered besides the year.</summary>
    public static bool CanUndo(Plan plan) =>
        plan.Answers.Any(a => a is { Key: not Section.Year, Value.Nodes.Count: > 0 }) || plan.Tasks.Count > 0;

    public static IReadOnlyDictionary<string, string> Data(Desk desk) =>
        new Dictionary<string, string> { ["year"] = $"{PlanRef.Of(desk.Plan.Header)}", ["q"] = Verbs.Stamp(desk.Position) };
}
