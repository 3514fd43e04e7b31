using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Ticks and lines from the card of a question. Where there is an answer already, they put in and take out, and all else of it stays.</summary>
static class Ticking
{
    public static Outcome Save(Desk desk, Section at, Heard.Tap tap, Tongues tongues)
    {
        var suggested = Proposals.Suggestions(at, desk.Plan, tongues.Official);
        var ticked = SuggestionCard.Ticked(tap, suggested.Count);
        var answered = desk.Plan[at];
        if (suggested.Count == 0 || answered is [])
            return Answering.Typed(desk, $"{Proposals.Picked(suggested, ticked)}\n{tap["text"]}".Trim(), tongues);
        if (tap["text"].Trim() is { Length: > 0 } typed && Answers.Read(at, typed) is AnswerRead.Bad)
            return Answering.Typed(desk, typed, tongues);
        var added = Lines(at, tap["text"].Trim());
        int[] had = [.. Enumerable.Range(1, suggested.Count).Where(n => answered.Any(a => a.Text == suggested[n - 1].Text))];
        int[] chosen = [.. had.Where(n => n > SuggestionCard.Shown(suggested, answered)).Union(ticked).Order()];
        if (!chosen.SequenceEqual(had))
            answered = [.. Lines(at, Proposals.Picked(suggested, chosen)), .. Own(answered, suggested)];
        return added is [] && chosen.SequenceEqual(had) ? Moving.Next(desk, null, tongues)
            : answered.Count + added.Count == 0 ? Answering.Typed(desk, "", tongues)
            : Answering.Whole(desk, at, new([.. answered, .. added]), tongues);
    }

    static IEnumerable<Node> Own(IReadOnlyList<Node> answered, IReadOnlyList<Suggestion> suggested)
    {
        var offered = suggested.SelectMany(s => (string?[])[s.Text, s.Heading]).ToHashSet();
        return answered.Where(n => !offered.Contains(n.Text));
    }

    static IReadOnlyList<Node> Lines(Section at, string text) => Answers.Read(at, text) is AnswerRead.Good good ? good.Answer.Nodes : [];
}
