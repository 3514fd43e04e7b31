using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns;

/// <summary>What a drafting turn will write and say, decided on what was read.</summary>
/// <param name="Changes">Empty when nothing is written.</param>
/// <param name="After">Null for who may not read it.</param>
/// <param name="Repeats">The activity was taken before.</param>
sealed record Drafted(Speaking Speaking, IReadOnlyList<Change> Changes, Plan? After = null, bool Issued = false, bool Repeats = false)
{
    /// <summary>How many activities are remembered, so that one delivered again late is known too.</summary>
    const int Remembered = 8;

    /// <summary>Null when there is no plan, or it is not the plan that is spoken to.</summary>
    public static Drafted? Of(Turn turn, LoadedPlan? loaded, DraftTurn.Step step)
    {
        if (loaded is null)
            return step.Fresh is null ? null : Taken(turn, Fresh(turn, step), step);
        if (loaded.Drafter is { } known && known.Taken.Contains(turn.Message.Id))
            return Again(turn, known, loaded.Plan);
        if (step.Unless?.Invoke(loaded.Plan.Header) is true)
            return null;
        return MayTake(loaded.Plan.Header.Organisation, turn.Sender, step)
            ? Taken(turn, loaded, step)
            : new(turn.Says(NotYours(turn, loaded.Plan.Header, step)), []);
    }

    static LoadedPlan Fresh(Turn turn, DraftTurn.Step step) =>
        new(
            turn.Plan(step.Plan),
            new Plan(step.Fresh!, new Dictionary<Section, Answer>(), []),
            null,
            [],
            new(new Dictionary<string, string>()),
            []
        );

    static bool MayTake(Organisation body, string person, DraftTurn.Step step) =>
        step.Approving ? body.Knows(person) : body.Has(person, Role.Officer);

    static string NotYours(Turn turn, PlanHeader plan, DraftTurn.Step step) =>
        step.Opens ? turn.Words["turns.officersOnly", plan.Organisation.Name] : turn.Words["turns.noPlan", step.Plan.Year];

    /// <summary>The same words again.</summary>
    static Drafted Again(Turn turn, SavedDrafter known, Plan plan) =>
        known.Taken[^1] == turn.Message.Id
            ? new(Speaking.Again(known.Said), [], plan, Repeats: true)
            : new(Speaking.Nothing, [], Repeats: true);

    static Drafted Taken(Turn turn, LoadedPlan was, DraftTurn.Step step)
    {
        var desk = new Desk(was.Plan, was.Drafter?.Position ?? Position.Start.From(was.Plan), was.Past, turn.Sender);
        var outcome = step.Decide(desk);
        IReadOnlyList<Said> said =
        [
            .. outcome.Said,
            .. outcome.WantsDocument ? [Offer(outcome.Desk.Plan, turn)] : Array.Empty<Said>(),
            .. step.Approving ? LetterRows.NotSent(turn, was) : [],
        ];
        var speaking = Speaking.Of(said, turn.Message);
        string[] taken = [.. (was.Drafter?.Taken ?? []).TakeLast(Remembered - 1), turn.Message.Id];
        var drafter = new SavedDrafter(outcome.Desk.Position, taken, speaking.Saved());
        var after = outcome.Desk.Plan;
        var issued = after.Header.Status == PlanStatus.Issued && was.Plan.Header.Status < PlanStatus.Issued;
        Change[] changes =
        [
            .. ReferenceEquals(was.Plan.Header, step.Fresh) ? [was.Put(Rows.Header, step.Fresh!)] : Array.Empty<Change>(),
            .. was.Differences(after),
            .. was.Steps(turn.Sender, outcome.Desk.Past ?? []),
            .. issued && after.Header.Amends is null ? ToPost(turn, after) : [],
            .. step.Approving ? LetterRows.Of(turn, was, after) : [],
            was.Put(Rows.Drafter(turn.Sender), drafter),
        ];
        return new(speaking, changes, after, issued);
    }

    /// <summary>The units' cards, and the document as issued: rows now, messages soon.</summary>
    static IEnumerable<Change> ToPost(Turn turn, Plan plan) =>
        [
            .. Landing.New(turn.At, plan).Take(Landing.CardsAtOnce).Concat(Planning.Published(turn.At, plan)).Select(New),
            .. Editions.Of(plan),
        ];

    static Change.Insert New(SavedCard card) => new(Rows.Card(card), SavedJson.Write(card));

    static Said Offer(Plan plan, Turn turn) => FileTurn.Offer(plan, PlanRef.Of(plan.Header).ToString(), turn);
}
