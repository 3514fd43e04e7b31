using CcchcBot.Chat;
using CcchcBot.Documents.Reading;
using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Drafting.OldPlans;

/// <summary>Enters an old plan question by question: by typing alone, or by cards alone. Writes down what was asked, given and recorded.</summary>
sealed class Officer(OldPlan old, bool byCards)
{
    const int Shown = 60;
    readonly List<string> minutes = [];
    Card shown = new([]);

    public Desk Desk { get; private set; } = Begin(old);
    public int Messages { get; private set; }
    public string Minutes => string.Join('\n', minutes);

    static Desk Begin(OldPlan old)
    {
        var desk = Desks.New();
        var body = desk.Plan.Header.Organisation with { Units = Units(old) };
        return desk with { Plan = desk.Plan with { Header = desk.Plan.Header with { Year = old.Year, Organisation = body } } };
    }

    // whoever the old plan names that is a unit: no group, no party or union body
    static Unit[] Units(OldPlan old) =>
        [
            .. old
                .Read.Tasks.SelectMany(t => t.LeadUnits.Concat(t.CoordinatingUnits))
                .Where(u => u.Split(' ')[0] is "Văn" or "Phòng" or "Trung" or "Thanh" or "Tổ" or "Bộ")
                .DistinctBy(Folded.Of)
                .Select((name, i) => new Unit($"u{i + 1}", name, [])),
        ];

    public void Enter()
    {
        shown = Shows(Interview.Asked(Desk, null, Desks.Vietnamese));
        foreach (var question in Question.All.Skip(1))
        {
            Assert.Equal(question.Section, Desk.Position.At);
            Answer(question);
        }
        Assert.Null(Desk.Position.At);
    }

    void Answer(Question question)
    {
        minutes.Add($"\n{question.Number}. {question.Name(Desks.Vietnamese.Person)}");
        if (old.Copied(question.Section) is not { } text)
            Give(byCards ? Pressed(Verbs.Skip) : new Heard.Words("bỏ qua"), "bỏ qua");
        else
            Give(byCards ? Filled(text) : new Heard.Words(text), text);
        while (Desk.Position.Point is { } point)
            Settle(point);
        if (question.Section == Section.Tasks && Desk.Position.At == Section.Tasks)
            Give(byCards ? Pressed(Verbs.Enough) : new Heard.Words("xong"), "xong");
        foreach (var node in Desk.Plan[question.Section])
            minutes.Add($"   {node.Level} {node.Token} {Short(node.Text)}");
        if (question.Section == Section.Tasks)
            foreach (var task in Desk.Plan.Tasks)
                minutes.Add($"   {TaskCards.Line(task, Desk.Plan, Desks.Vietnamese.Person)}");
    }

    // one of two units that is to lead is chosen; what the old plan does not say stays open
    void Settle(OpenPoint point)
    {
        if (Answer(point) is { } unit)
            Give(byCards ? Chosen(unit.Id) : new Heard.Words(unit.Name), $"việc {point.Task}: {unit.Name}");
        else if (Desk.Position.Open.Count == 1 || Desk.Position.Open.Any(o => Answer(o) is not null))
            Give(byCards ? Pressed(Verbs.Skip) : new Heard.Words("bỏ qua"), $"việc {point.Task}: bỏ qua");
        else
            Give(byCards ? Pressed(Verbs.Enough) : new Heard.Words("xong"), "xong");
    }

    Unit? Answer(OpenPoint point) =>
        point.Point == TaskPoint.Lead && old.Expected().ElementAt(point.Task - 1).LeadUnits is [var first, ..]
            ? Desk.Plan.Header.Organisation.Units.FirstOrDefault(u => u.Name == first)
            : null;

    void Give(Heard heard, string said)
    {
        Messages++;
        minutes.Add($" → {Short(said)}");
        var outcome = Interview.Hear(Desk, heard, Desks.Vietnamese);
        Desk = outcome.Desk;
        shown = Shows(outcome);
    }

    static Card Shows(Outcome outcome) => outcome.Said.OfType<Said.Show>().Last().Card;

    /// <summary>The open card's input filled and its first button pressed: only what the card has can be done.</summary>
    Heard.Tap Filled(string text)
    {
        var input = Assert.Single(All(shown.Body).OfType<Element.TextInput>(), i => i.Id == "text");
        Assert.True(input.Multiline || !text.Contains('\n', StringComparison.Ordinal), $"one line only: {input.Label}");
        return Pressed(Verbs.Answer, (input.Id, text));
    }

    Heard.Tap Chosen(string unit)
    {
        var choices = Assert.Single(All(shown.Body).OfType<Element.ChoiceInput>());
        Assert.Contains(unit, choices.Choices.Select(c => c.Value));
        return Pressed(Verbs.Answer, (choices.Id, unit));
    }

    Heard.Tap Pressed(string verb, params (string Id, string Value)[] typed)
    {
        var buttons = (shown.Actions ?? [])
            .OfType<CardAction.Execute>()
            .Concat(All(shown.Body).OfType<Element.ActionSet>().SelectMany(s => s.Actions).OfType<CardAction.Execute>());
        var button = Assert.Single(buttons, b => b.Verb == verb);
        Assert.True(button.Inputs || typed.Length == 0, $"<{button.Title}> sends no inputs");
        var data = new Dictionary<string, string>(button.Data);
        foreach (var (id, value) in button.Inputs ? typed : [])
            data[id] = value;
        return new(verb, data, CanReplace: true);
    }

    static IEnumerable<Element> All(IEnumerable<Element> elements) =>
        elements.SelectMany(e => e is Element.Container inner ? All(inner.Items).Prepend(e) : [e]);

    static string Short(string text) => text.ReplaceLineEndings(" ¶ ") is var line && line.Length > Shown ? $"{line[..Shown]}…" : line;
}
