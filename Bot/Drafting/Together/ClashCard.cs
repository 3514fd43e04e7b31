using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Together;

/// <summary>Both texts of one question, whose each is, and the choice.</summary>
static class ClashCard
{
    const int MostLines = 15;

    public static Card For(Desk desk, Clash clash, string? before, Words words)
    {
        var question = Question.Of(clash.Section);
        var theirs = desk.Answer(clash.Section);
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(words["drafting.clash.title", question.Name(words)], Heading: true),
            new Element.TextBlock(words["drafting.clash.why", Colleague.Of(desk.Plan, theirs, words)]),
            Text(words["drafting.clash.theirs", Colleague.Of(desk.Plan, theirs, words)], theirs, words),
            Text(words["drafting.clash.mine"], clash.Mine, words),
            new Element.TextInput("text", words["drafting.clash.input"], Multiline: question.Many),
        ];
        List<CardAction> actions = [Choose(desk, "Mine", words), Choose(desk, "Theirs", words)];
        if (question.Many)
            actions.Add(Choose(desk, "Both", words));
        actions.Add(new CardAction.Execute(words["drafting.save"], Verbs.Clash, QuestionCard.Data(desk), Inputs: true));
        actions.Add(new CardAction.Execute(words["drafting.pause"], Verbs.Pause, QuestionCard.Data(desk), Secondary: true));
        return new(body, actions);
    }

    static CardAction.Execute Choose(Desk desk, string choice, Words words) =>
        new(
            words[$"drafting.clash.use{choice}"],
            Verbs.Clash,
            new Dictionary<string, string>(QuestionCard.Data(desk)) { [Clashes.Choice] = choice }
        );

    static Element.Container Text(string whose, Answer answer, Words words)
    {
        List<Element> lines = [new Element.TextBlock(whose, Strong: true)];
        lines.AddRange(answer.Nodes.Take(MostLines).Select(n => new Element.TextBlock($"{n.Token} {Short.Of(n.Text, 300)}".Trim())));
        if (answer.Nodes.Count > MostLines)
            lines.Add(new Element.TextBlock(words["drafting.more", answer.Nodes.Count - MostLines], Subtle: true));
        return new(lines, Tone: Tone.Accent);
    }
}
