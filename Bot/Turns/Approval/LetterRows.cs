using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Turns.Approval;

/// <summary>What a step of approval writes beside the plan: cards to people, each a row before it is a message, and the gate that closes the answers.</summary>
static class LetterRows
{
    public static IEnumerable<Change> Of(Turn turn, LoadedPlan was, Plan after)
    {
        if (after.Review is not { Events: [.., var last] } review || ReferenceEquals(was.Plan.Review, review))
            return [];
        if (review.Awaiting() is not null)
            return
            [
                .. Approving.Leaders(after).Select(m => New(turn, m, Letter.Review, last.Round)),
                .. last.Deed == Deed.Submitted ? Gate(was, turn.Sender) : [],
            ];
        return
        [
            .. was
                .Cards.Where(c => c.To is { Letter: Letter.Review } to && to.Round == last.Round)
                .Select(c => was.Put(Rows.Card(c), c with { Wanted = c.Wanted + 1 })),
            .. Told(turn, review, after).Select(m => New(turn, m, Letter.Notice, last.Round)),
        ];
    }

    public static bool IsLost(SavedCard card) => Ledger.IsLost(card);

    /// <summary>An officer is told whom a card may not have reached, until it does.</summary>
    public static IEnumerable<Said> NotSent(Turn turn, LoadedPlan plan)
    {
        var body = plan.Plan.Header.Organisation;
        var names = plan.Cards.Where(c => c.To is not null && IsLost(c)).Select(c => Names(c, body)).Distinct().ToList();
        if (names.Count > 0 && body.Has(turn.Sender, Role.Officer))
            yield return new Said.Text(turn.Words["turns.lettersNotSent", string.Join(", ", names)]);
    }

    /// <summary>Whom a card is for, by name.</summary>
    public static string Names(SavedCard card, Organisation body) =>
        card.To is { } to ? body.Members.FirstOrDefault(m => m.Person == to.Person)?.Name ?? to.Person : body.NameOf(card.Unit);

    /// <summary>Who asked is told of what others decided.</summary>
    static IEnumerable<Member> Told(Turn turn, Review review, Plan plan)
    {
        var last = review.Events[^1];
        var asked = review.Opening(last.Round);
        return last.Deed is Deed.Withdrawn || asked == last
            ? []
            : plan.Header.Organisation.Members.Where(m => m.Person == asked.By && m.Person != turn.Sender).Take(1);
    }

    static Change.Insert New(Turn turn, Member to, Letter letter, int round)
    {
        var card = new SavedCard("", turn.At, null, 1, 0, CardState.Pending, To: new(to.Person, to.MemberId, letter, round));
        return new Change.Insert(Rows.Card(card), SavedJson.Write(card));
    }

    /// <summary>
    /// An answer writes its section and its drafter's row, and never looks at the header: touching the row of every officer makes an answer that was under way
    /// when the plan was submitted fail, be tried again, and meet a plan that takes none.
    /// </summary>
    static IEnumerable<Change> Gate(LoadedPlan was, string sender)
    {
        foreach (var row in was.OtherDrafters)
            yield return new Change.Replace(row.Row, row.Version, row.Json);
        var known = was.OtherDrafters.Select(r => r.Row).ToHashSet();
        var officers = was.Plan.Header.Organisation.Members.Where(m => m.Role == Role.Officer && m.Person != sender);
        foreach (var row in officers.Select(m => Rows.Drafter(m.Person)).Distinct().Where(r => !known.Contains(r)))
            yield return new Change.Insert(row, SavedJson.Write(new SavedDrafter(Position.Start, [], new([], []))));
    }
}
