using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Together;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns;

/// <summary>Drafting: one range of the plan is read, one batch of it written, then the answer is said.</summary>
sealed class DraftTurn(IStore store, People people, CardDeliverer cards, Landing landing)
{
    const int Tries = 8;

    /// <summary>How many activities are remembered, so that one delivered again late is known too.</summary>
    const int Remembered = 8;

    /// <summary>"lập kế hoạch 2026": a new plan, or the half-written one.</summary>
    public async Task<Speaking> StartAsync(Turn turn, int year, CancellationToken cancel)
    {
        if (await store.ReadAsync(turn.Organisation, Rows.Profile, cancel) is not { } row)
            return turn.Says(turn.Words["turns.noOrganisation"]);
        var body = SavedJson.Read<Organisation>(row);
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["turns.officersOnly", body.Name]);
        await PointAsync(turn, year, cancel);
        var previous = await PlanRows.ForNextYearAsync(store, turn.Plan(year - 1), cancel);
        var header = new PlanHeader(year, PlanStatus.Draft, body);
        return await TakeAsync(turn, new Step(new(year), desk => Begin(desk, previous, turn), header), cancel);
    }

    /// <summary>"tiếp tục kế hoạch 2025": a plan that there is, one's own or a colleague's.</summary>
    public async Task<Speaking> OpenAsync(Turn turn, int year, CancellationToken cancel)
    {
        if (await store.ReadAsync(turn.Plan(year), Rows.Header, cancel) is not { } row)
            return turn.Says(turn.Words["drafting.plans.noSuch", year]);
        var header = SavedJson.Read<PlanHeader>(row);
        if (!header.Organisation.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["turns.officersOnly", header.Organisation.Name]);
        if (header.Status == PlanStatus.Draft)
            await PointAsync(turn, year, cancel);
        return await TakeAsync(turn, new Step(new(year), desk => Begin(desk, null, turn)), cancel);
    }

    /// <summary>The person's row first: pointing twice changes nothing, and the plan's row remembers this activity.</summary>
    Task PointAsync(Turn turn, int year, CancellationToken cancel) =>
        people.SaveAsync(
            turn,
            turn.Person with
            {
                Year = year,
                Amendment = null,
                SettingUp = false,
                Chat = turn.Message.In.Personal ? turn.At : turn.Person.Chat,
            },
            cancel
        );

    public Task<Speaking> HearAsync(Turn turn, PlanRef plan, CancellationToken cancel) =>
        TakeAsync(
            turn,
            new Step(plan, desk => Interview.Hear(desk, turn.Message.What, turn.Tongues), WithPast: Interview.WantsPast(turn.Message.What)),
            cancel
        );

    /// <param name="Fresh">What the plan begins with when there is none yet; null where there must be one.</param>
    /// <param name="WithPast">Whether the drafter's steps are read too.</param>
    /// <param name="Approving">A step of approval: whoever belongs to the body is heard, the rules say who may; what it says to others is written with it.</param>
    internal sealed record Step(
        PlanRef Plan,
        Func<Desk, Outcome> Decide,
        PlanHeader? Fresh = null,
        bool Approving = false,
        bool WithPast = false
    );

    internal async Task<Speaking> TakeAsync(Turn turn, Step step, CancellationToken cancel)
    {
        var partition = turn.Plan(step.Plan);
        for (var attempt = 1; ; attempt++)
        {
            var range = step.Approving ? PlanRange.Approval(turn.Sender) : PlanRange.For(turn.Sender, step.WithPast);
            var loaded = await PlanRows.ReadAsync(store, partition, range, cancel);
            if (loaded?.Drafter is { } known && known.Taken.Contains(turn.Message.Id))
                return Again(turn, known, partition);
            if (
                (loaded is null && step.Fresh is null)
                || loaded is not null && !MayTake(loaded.Plan.Header.Organisation, turn.Sender, step)
            )
                return turn.Says(turn.Words["turns.noPlan", step.Plan.Year]);
            var decided = Decide(turn, loaded, step);
            if (
                decided is { Issued: true, After.Header.Amends: not null }
                && await landing.LandAsync(turn, decided.After, cancel) is { } refused
            )
                return turn.Says(refused);
            if (await store.CommitAsync(partition, decided.Changes, cancel) is Commit.Done)
            {
                if (step.Approving || decided.Issued)
                    cards.Wake(partition);
                if (decided.Issued)
                    await IssuedAsync(turn, cancel);
                return decided.Speaking;
            }
            if (attempt == Tries)
                throw new InvalidOperationException($"the plan's rows changed {Tries} times while one turn was taken");
        }
    }

    static bool MayTake(Organisation body, string person, Step step) =>
        step.Approving ? body.Knows(person) : body.Has(person, Role.Officer);

    /// <summary>The same words again; the cards are looked at again too, for the turn may have died before they were.</summary>
    Speaking Again(Turn turn, SavedDrafter known, string partition)
    {
        cards.Wake(partition);
        return known.Taken[^1] == turn.Message.Id ? Speaking.Again(known.Said) : Speaking.Nothing;
    }

    /// <summary>The person's plain words are no answers of this plan any more.</summary>
    Task IssuedAsync(Turn turn, CancellationToken cancel) =>
        turn.Person.Year is null ? Task.CompletedTask : people.SaveAsync(turn, turn.Person with { Year = null, Amendment = null }, cancel);

    sealed record Decided(Speaking Speaking, IReadOnlyList<Change> Changes, Plan After, bool Issued);

    static Decided Decide(Turn turn, LoadedPlan? loaded, Step step)
    {
        var was =
            loaded
            ?? new(
                turn.Plan(step.Plan),
                new Plan(step.Fresh!, new Dictionary<Section, Answer>(), []),
                null,
                [],
                new Dictionary<string, string>(),
                []
            );
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
            .. loaded is null ? [was.Put(Rows.Header, step.Fresh!)] : Array.Empty<Change>(),
            .. was.Differences(after),
            .. was.Steps(turn.Sender, outcome.Desk.Past ?? []),
            .. issued && after.Header.Amends is null ? Issued(turn, after) : [],
            .. step.Approving ? LetterRows.Of(turn, was, after) : [],
            was.Put(Rows.Drafter(turn.Sender), drafter),
        ];
        return new(speaking, changes, after, issued);
    }

    /// <param name="previous">Last year's plan as it stands now; null when there is none.</param>
    static Outcome Begin(Desk was, PreviousPlan? previous, Turn turn)
    {
        var header = was.Plan.Header;
        if (header.Status != PlanStatus.Draft)
            return Interview.Hear(was, new Heard.Words(""), turn.Tongues);
        var desk = previous is null ? was : was with { Plan = was.Plan with { Previous = previous } };
        if (desk.Plan[Section.Year] is not [])
            return Interview.Asked(desk, Going(desk, turn.Words), turn.Tongues);
        var begun = desk.With(Section.Year, Answer.Of($"{header.Year}"));
        if (previous is not null)
            begun = begun.At(Section.Year);
        return Interview.Asked(begun, turn.Words["drafting.started", header.Year, header.Organisation.Name], turn.Tongues);
    }

    /// <summary>The units' cards, and the document as issued: rows now, messages soon.</summary>
    static IEnumerable<Change> Issued(Turn turn, Plan plan) =>
        [.. Landing.New(turn.At, plan).Select(c => new Change.Insert(Rows.Card(c), SavedJson.Write(c))), .. Editions.Of(plan)];

    /// <summary>Where the draft stands, and who began it when that was somebody else.</summary>
    static string Going(Desk desk, Words words)
    {
        var (year, begun) = (desk.Plan.Header.Year, desk.Answer(Section.Year));
        var there = desk.Plan.Answers.Count(a => a.Value.Nodes.Count > 0);
        return begun.By is null || begun.By == desk.Drafter
            ? words["drafting.exists", year]
            : words["drafting.takenOver", year, Colleague.Of(desk.Plan, begun, words), there];
    }

    static Said Offer(Plan plan, Turn turn) => FileTurn.Offer(plan, PlanRef.Of(plan.Header).ToString(), turn);
}
