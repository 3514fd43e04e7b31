using System.Diagnostics;
using CcchcBot.Drafting.Items;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Drafting.Together;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Drafting;

/// <summary>Answers: typed, ticked, or taken as proposed.</summary>
static class Answering
{
    public static Outcome Typed(Desk desk, string text, Tongues tongues)
    {
        if (desk.Position.Point is { } point)
            return TaskEntry.Resolve(desk, point, text, tongues);
        if (StartCard.IsOpen(desk))
            return StartCard.Choose(desk, text, tongues);
        if (desk.Position.At != Section.Tasks && PastedTable.IsOfTasks(text))
            return TaskEntry.Hear(desk with { Position = desk.Position.ToEdit(Section.Tasks) }, text, tongues);
        if (desk.Position.At is not { } at)
            return Interview.Asked(desk, tongues.Person["drafting.preview.notUnderstood"], tongues);
        if (at == Section.Tasks)
            return TaskEntry.Hear(desk, text, tongues);
        return Answers.Read(at, text) switch
        {
            AnswerRead.Good good => Whole(desk, at, good.Answer, tongues),
            AnswerRead.Bad bad => Interview.Asked(desk, tongues.Person[bad.Why, Question.Of(at).Name(tongues.Person), bad.Typed], tongues),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The whole answer of a section, unless a colleague wrote another meanwhile.</summary>
    public static Outcome Whole(Desk desk, Section at, Answer answer, Tongues tongues) =>
        Clashes.Answered(desk, at, answer, written => Record(written, at, tongues), tongues);

    static Outcome Record(Desk desk, Section at, Tongues tongues)
    {
        var position = desk.Position.Onward(desk.Plan) with { Last = Question.Of(at).Many ? at : null };
        return Interview.Asked(desk with { Position = position }, Recorded(at, desk.Plan.Answers[at], tongues.Person), tongues);
    }

    static string Recorded(Section at, Answer answer, Words words) =>
        Question.Of(at).Many && answer.Nodes.Count > 1
            ? string.Join(
                "\n\n",
                [words["drafting.recorded.many", Question.Of(at).Name(words), answer.Nodes.Count], .. ItemForm.Lines(answer.Nodes, words)]
            )
            : words[
                "drafting.recorded.one",
                Question.Of(at).Name(words),
                Short.Of(string.Join(" / ", answer.Nodes.Select(n => n.Text)), 200)
            ];

    public static Outcome Accept(Desk desk, Section at, Tongues tongues) =>
        at == Section.Tasks && CarryingOn.Offered(desk.Plan) is [{ Standing: Carried.Unfinished }, ..]
            ? CarryingOn.TakeUnfinished(desk, tongues)
        : Proposals.For(at, desk.Plan, tongues.Official) is { Count: > 0 } proposal ? Typed(desk, string.Join('\n', proposal), tongues)
        : Proposals.Suggestions(at, desk.Plan, tongues.Official) is { Count: > 0 } suggested
            ? Typed(desk, Proposals.Picked(suggested, Proposals.Proposed(suggested)), tongues)
        : desk.Plan[at] is not [] ? Moving.Next(desk, null, tongues)
        : Interview.Asked(desk, tongues.Person["drafting.nothingProposed"], tongues);

    public static Outcome Keep(Desk desk, Section at, Tongues tongues) =>
        desk.Plan[at] is [] ? Accept(desk, at, tongues) : Moving.Next(desk, null, tongues);

    /// <summary>Every question nobody answered yet and that has a proposal, answered at once.</summary>
    public static Outcome AcceptAll(Desk desk, Tongues tongues)
    {
        var open = Question.All.Where(q => desk.Plan[q.Section] is [] && Proposals.Sure(q.Section)).ToList();
        var after = open.Aggregate(
            desk,
            (d, q) => Proposals.For(q.Section, d.Plan, tongues.Official) is { Count: > 0 } lines ? d.With(q.Section, Answer.Of(lines)) : d
        );
        var names = string.Join(", ", open.Where(q => after.Plan[q.Section] is not []).Select(q => q.Name(tongues.Person)));
        var told =
            names.Length > 0 ? tongues.Person["drafting.acceptedAll", names]
            : desk.Position.At is { } at && Proposals.Suggestions(at, desk.Plan, tongues.Official).Any(s => s.Ticked)
                ? tongues.Person["drafting.acceptAll.choose"]
            : tongues.Person["drafting.nothingProposed"];
        return Interview.Asked(after with { Position = after.Position.From(after.Plan) }, told, tongues);
    }

    public static Outcome Pick(Desk desk, Section at, IReadOnlyList<int> numbers, Tongues tongues)
    {
        if (at == Section.Tasks && CarryingOn.Offered(desk.Plan) is not [])
            return CarryingOn.Take(desk, numbers, tongues);
        if (at == Section.Signer && numbers is [var which] && Signing.Numbered(desk.Plan, $"{which}") is { } signer)
            return Typed(desk, signer, tongues);
        var suggested = Proposals.Suggestions(at, desk.Plan, tongues.Official);
        if (suggested.Count == 0)
            return Typed(desk, string.Join(' ', numbers), tongues);
        return numbers.All(n => n >= 1 && n <= suggested.Count)
            ? Typed(desk, Proposals.Picked(suggested, numbers), tongues)
            : Interview.Asked(desk, tongues.Person["drafting.numberForList", string.Join(", ", numbers), suggested.Count], tongues);
    }
}
