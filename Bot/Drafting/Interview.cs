using CcchcBot.Chat;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.Items;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Drafting.Together;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>The interview: (desk, heard) → (desk, said). Each answer is in the returned plan before anything is said of it.</summary>
public static class Interview
{
    public static Outcome Hear(Desk desk, Heard heard, Tongues tongues) =>
        desk.Plan.Header.Status != PlanStatus.Draft
            ? Standing.Hear(desk, heard, tongues)
            : DraftStep.Recorded(desk, Answered(desk with { Position = desk.Position.Within(desk.Plan) }, heard, tongues));

    static Outcome Answered(Desk desk, Heard heard, Tongues tongues) =>
        heard switch
        {
            _ when desk.Position.Clash is { } clash => Clashes.Settle(desk, clash, heard, tongues),
            Heard.Words words => Spoken.Hear(desk, words.Text, tongues),
            Heard.Tap tap => Tapping.Hear(desk, tap, tongues),
            _ => Asked(desk, null, tongues),
        };

    /// <summary>Whether the drafter's past is needed to answer this: one of the few turns that read it.</summary>
    public static bool WantsPast(Heard heard) =>
        heard switch
        {
            Heard.Words words => Wish.Read(words.Text) is Wish.Undo or Wish.Redo or Wish.Resume,
            Heard.Tap tap => tap.Verb is Verbs.Undo or Verbs.Resume,
            _ => false,
        };

    /// <summary>The open question again, as after a pause or a question asked in between.</summary>
    /// <param name="item">The item corrected just now, which the card then offers first.</param>
    public static Outcome Asked(Desk desk, string? before, Tongues tongues, string? item = null)
    {
        var seen = desk.Position.At is { } open ? Mark.Of(desk.Answer(open)) : null;
        var awake = desk with { Position = desk.Position.Within(desk.Plan) with { Paused = false, Seen = seen } };
        Card card =
            awake.Position.Clash is { } clash ? ClashCard.For(awake, clash, before, tongues.Person)
            : awake.Position.Pending is { } pending ? AskedBack.Card(awake, pending, before, tongues.Person)
            : awake.Position.Point is { } point ? TaskCards.Point(awake, point, before, tongues.Person)
            : StartCard.IsOpen(awake) ? StartCard.For(awake, before, tongues.Person)
            : awake.Position.At is not null ? QuestionCard.For(awake, before, item, tongues)
            : PreviewCard.For(awake.Plan, before, null, tongues.Person);
        return new(awake, [new Said.Show(card, Summary(awake, tongues.Person))]);
    }

    /// <summary>The preview somebody asked for, proof-read; one that only comes next is not, for that costs more than all the rest of a turn.</summary>
    internal static Outcome Preview(Desk desk, Tongues tongues)
    {
        Remark[] remarks = [.. Aged.In(desk.Plan, tongues), .. tongues.ProofRead(desk.Plan)];
        var card = PreviewCard.For(desk.Plan, null, remarks, tongues.Person);
        return new(desk, [new Said.Show(card, Summary(desk, tongues.Person))]);
    }

    static string Summary(Desk desk, Words words) =>
        desk.Position.At is { } at
            ? words["drafting.progress", (int)at, Question.All.Count, Question.Of(at).Name(words)]
            : words["drafting.preview.title", desk.Plan.Header.Year];

    /// <summary>Asked for by a tap, which must be answered where it was made; the file itself is offered in a message.</summary>
    internal static Outcome Document(Desk desk, Words words) =>
        new(desk, [new Said.Notice(words["drafting.documentBelow"])], WantsDocument: true);
}
