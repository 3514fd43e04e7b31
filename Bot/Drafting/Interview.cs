using System.Diagnostics;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>The interview: (desk, heard) → (desk, said). Each answer is in the returned plan before anything is said of it.</summary>
public static class Interview
{
    public static Outcome Hear(Desk desk, Heard heard, Tongues tongues) =>
        desk.Plan.Header.Status != PlanStatus.Draft
            ? AlreadyIssued(desk, heard, tongues.Person)
            : heard switch
            {
                Heard.Words words => Words(desk, words.Text, tongues),
                Heard.Tap tap => Tap(desk, tap, tongues),
                _ => Asked(desk, null, tongues),
            };

    /// <summary>The open question again, as after a pause or a question asked in between.</summary>
    public static Outcome Asked(Desk desk, string? before, Tongues tongues)
    {
        var awake = desk with { Position = desk.Position with { Paused = false } };
        Card card =
            awake.Position.Point is { } point ? TaskCards.Point(awake, point, before, tongues.Person)
            : awake.Position.At is { } at ? QuestionCard.For(awake, Question.Of(at), before, tongues)
            : PreviewCard.For(awake.Plan, before, null, tongues.Person);
        return new(awake, [new Said.Show(card, Summary(awake, tongues.Person))]);
    }

    /// <summary>The preview somebody asked for, proof-read; one that only comes next is not, for that costs more than all the rest of a turn.</summary>
    static Outcome Preview(Desk desk, Tongues tongues)
    {
        var card = PreviewCard.For(desk.Plan, null, tongues.ProofRead(desk.Plan), tongues.Person);
        return new(desk, [new Said.Show(card, Summary(desk, tongues.Person))]);
    }

    static string Summary(Desk desk, Words words) =>
        desk.Position.At is { } at
            ? words["drafting.progress", (int)at, Question.All.Count, Question.Of(at).Name(words)]
            : words["drafting.preview.title", desk.Plan.Header.Year];

    static Outcome Words(Desk desk, string text, Tongues tongues) =>
        Wish.Read(text) switch
        {
            Wish.Resume => Asked(desk, null, tongues),
            { } wish when !desk.Position.Paused => Wished(desk, wish, text, tongues),
            null when !desk.Position.Paused => Typed(desk, text, tongues),
            _ => new(desk, [new Said.Text(tongues.Person["drafting.paused"])]),
        };

    static Outcome Wished(Desk desk, Wish wish, string text, Tongues tongues) =>
        wish switch
        {
            Wish.Back => Back(desk, tongues),
            Wish.Skip => Skip(desk, tongues),
            Wish.Pause => Pause(desk, tongues.Person),
            Wish.Preview => Preview(desk.At(null), tongues),
            Wish.NeededOnly => NeededOnly(desk, tongues),
            Wish.AcceptAll => AcceptAll(desk, tongues),
            Wish.Accept when desk.Position.At is { } at && desk.Position.Point is null => Accept(desk, at, tongues),
            Wish.Enough when desk.Position.At is Section.Tasks && desk.Position.Point is null => Next(desk, null, tongues),
            Wish.Pick pick when desk.Position.At is { } at && desk.Position.Point is null => Pick(desk, at, pick.Numbers, tongues),
            Wish.Edit edit => Asked(desk with { Position = desk.Position.ToEdit(edit.Section) }, null, tongues),
            Wish.Document => new(desk, [], WantsDocument: true),
            Wish.Issue issue => Issuing.Issue(desk, issue.Number, issue.On, tongues),
            _ => Typed(desk, text, tongues),
        };

    static Outcome Tap(Desk desk, Heard.Tap tap, Tongues tongues)
    {
        if (!FromOpenCard(desk, tap))
            return StaleCard(desk, tap, tongues);
        var outcome = Tapped(desk, tap, tongues);
        return outcome.Desk == desk && !outcome.Said.OfType<Said.Show>().Any()
            ? outcome
            : outcome with
            {
                Said = [new Said.View(QuestionCard.Answered(desk, outcome.Desk, tongues.Person)), .. outcome.Said],
            };
    }

    static Outcome Tapped(Desk desk, Heard.Tap tap, Tongues tongues) =>
        tap.Verb switch
        {
            Verbs.Answer when desk.Position.Point is not null => Typed(desk, tap["choice"] is { Length: > 0 } c ? c : tap["text"], tongues),
            Verbs.Answer when desk.Position.At is { } at => AnswerCard(desk, at, tap, tongues),
            Verbs.Accept when desk.Position.At is { } at => Accept(desk, at, tongues),
            Verbs.Back => Back(desk, tongues),
            Verbs.Skip => Skip(desk, tongues),
            Verbs.Pause => Pause(desk, tongues.Person),
            Verbs.Preview => Preview(desk.At(null), tongues),
            Verbs.Resume => Asked(desk, null, tongues),
            Verbs.NeededOnly => NeededOnly(desk, tongues),
            Verbs.AcceptAll => AcceptAll(desk, tongues),
            Verbs.Enough => Next(desk, null, tongues),
            Verbs.Edit when Enum.TryParse(tap["section"], out Section section) => Wished(desk, new Wish.Edit(section), "", tongues),
            Verbs.Document => Document(desk, tongues.Person),
            Verbs.Issue => Issuing.FromCard(desk, tap, tongues),
            _ => Asked(desk, null, tongues),
        };

    /// <summary>Edit and the preview's buttons work from any card; an answer only from the card of the open question.</summary>
    static bool FromOpenCard(Desk desk, Heard.Tap tap) =>
        tap.Verb is not (Verbs.Answer or Verbs.Accept or Verbs.Skip or Verbs.Enough) || tap["q"] == Verbs.Stamp(desk.Position);

    static Outcome StaleCard(Desk desk, Heard.Tap tap, Tongues tongues)
    {
        var typed = tap["text"].Trim();
        var sentence = typed.Length == 0 ? tongues.Person["drafting.staleCard"] : tongues.Person["drafting.staleCard.typed", typed];
        return Asked(desk, sentence, tongues) with { Desk = desk };
    }

    static Outcome AnswerCard(Desk desk, Section at, Heard.Tap tap, Tongues tongues)
    {
        if (at == Section.Tasks)
            return Typed(desk, tap["text"], tongues);
        var suggested = Proposals.Suggestions(at, desk.Plan, tongues.Official);
        var ticked = tap["picks"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => int.TryParse(p, out var i) ? i : 0);
        string[] lines = [.. ticked.Where(i => i >= 1 && i <= suggested.Count).Select(i => suggested[i - 1])];
        return Typed(desk, string.Join('\n', [.. lines, tap["text"]]).Trim(), tongues);
    }

    static Outcome Typed(Desk desk, string text, Tongues tongues)
    {
        if (desk.Position.Point is { } point)
            return TaskEntry.Resolve(desk, point, text, tongues);
        if (desk.Position.At is not { } at)
            return Asked(desk, tongues.Person["drafting.preview.notUnderstood"], tongues);
        if (at == Section.Tasks)
            return TaskEntry.Hear(desk, text, tongues);
        return Answers.Read(at, text) switch
        {
            AnswerRead.Good good => Next(desk.With(at, good.Answer), Recorded(at, good.Answer, tongues.Person), tongues),
            AnswerRead.Bad bad => Asked(desk, tongues.Person[bad.Why, Question.Of(at).Name(tongues.Person), bad.Typed], tongues),
            _ => throw new UnreachableException(),
        };
    }

    static string Recorded(Section at, Answer answer, Words words) =>
        Question.Of(at).Many && answer.Nodes.Count > 1
            ? words["drafting.recorded.many", Question.Of(at).Name(words), answer.Nodes.Count]
            : words[
                "drafting.recorded.one",
                Question.Of(at).Name(words),
                Short.Of(string.Join(" / ", answer.Nodes.Select(n => n.Text)), 200)
            ];

    static Outcome Accept(Desk desk, Section at, Tongues tongues) =>
        Proposals.For(at, desk.Plan, tongues.Official) is { Count: > 0 } proposal ? Typed(desk, string.Join('\n', proposal), tongues)
        : Proposals.Suggestions(at, desk.Plan, tongues.Official) is { Count: > 0 } suggested
            ? Typed(desk, string.Join('\n', suggested), tongues)
        : desk.Plan[at] is not [] ? Next(desk, null, tongues)
        : Asked(desk, tongues.Person["drafting.nothingProposed"], tongues);

    /// <summary>Every question nobody answered yet and that has a proposal, answered at once.</summary>
    static Outcome AcceptAll(Desk desk, Tongues tongues)
    {
        var open = Question.All.Where(q => desk.Plan[q.Section] is [] && Proposals.Sure(q.Section)).ToList();
        var after = open.Aggregate(
            desk,
            (d, q) => Proposals.For(q.Section, d.Plan, tongues.Official) is { Count: > 0 } lines ? d.With(q.Section, Answer.Of(lines)) : d
        );
        var names = string.Join(", ", open.Where(q => after.Plan[q.Section] is not []).Select(q => q.Name(tongues.Person)));
        var told = names.Length > 0 ? tongues.Person["drafting.acceptedAll", names] : tongues.Person["drafting.nothingProposed"];
        return Asked(after with { Position = after.Position.From(after.Plan) }, told, tongues);
    }

    static Outcome NeededOnly(Desk desk, Tongues tongues)
    {
        var position = desk.Position with { NeededOnly = true };
        return Asked(desk with { Position = position.From(desk.Plan) }, tongues.Person["drafting.neededOnly"], tongues);
    }

    static Outcome Pick(Desk desk, Section at, IReadOnlyList<int> numbers, Tongues tongues)
    {
        var suggested = Proposals.Suggestions(at, desk.Plan, tongues.Official);
        if (suggested.Count == 0)
            return Typed(desk, string.Join(' ', numbers), tongues);
        return numbers.All(n => n >= 1 && n <= suggested.Count)
            ? Typed(desk, string.Join('\n', numbers.Distinct().Select(n => suggested[n - 1])), tongues)
            : Asked(desk, tongues.Person["drafting.numberForList", string.Join(", ", numbers), suggested.Count], tongues);
    }

    static Outcome Skip(Desk desk, Tongues tongues)
    {
        if (desk.Position.Point is not null)
            return Asked(desk with { Position = desk.Position.Settled() }, null, tongues);
        if (desk.Position.At is not { } at)
            return Asked(desk, null, tongues);
        var question = Question.Of(at);
        return question.Needed && desk.Plan[at] is []
            ? Asked(desk, tongues.Person["drafting.needed", question.Name(tongues.Person)], tongues)
            : Next(desk, tongues.Person["drafting.skipped", question.Name(tongues.Person)], tongues);
    }

    /// <summary>From a point about a task back to the tasks, from the preview to the last question, else one question back.</summary>
    static Outcome Back(Desk desk, Tongues tongues) =>
        desk.Position.Point is not null ? Asked(desk with { Position = desk.Position with { Open = [] } }, null, tongues)
        : desk.Position.At is { } at ? Asked(desk.At(at <= Section.Issuer ? Section.Issuer : at - 1), null, tongues)
        : Asked(desk.At(Section.Signer), null, tongues);

    static Outcome Pause(Desk desk, Words words) =>
        new(
            desk with
            {
                Position = desk.Position with { Paused = true },
            },
            [new Said.Text(words["drafting.pausedNow", desk.Plan.Header.Year])]
        );

    static Outcome Next(Desk desk, string? recorded, Tongues tongues) =>
        Asked(desk with { Position = desk.Position.Onward(desk.Plan) }, recorded, tongues);

    /// <summary>Asked for by a tap, which must be answered where it was made; the file itself is offered in a message.</summary>
    static Outcome Document(Desk desk, Words words) => new(desk, [new Said.Notice(words["drafting.documentBelow"])], WantsDocument: true);

    /// <summary>An issued plan is frozen; its document can still be had.</summary>
    static Outcome AlreadyIssued(Desk desk, Heard heard, Words words) =>
        heard is Heard.Tap { Verb: Verbs.Document }
            ? Document(desk, words)
            : new(desk, [new Said.Text(words["drafting.alreadyIssued", desk.Plan.Header.Year])]);
}
