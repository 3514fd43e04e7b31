using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Together;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>Drafting: one range of the plan is read, one batch of it written, then the answer is said.</summary>
sealed class DraftTurn(IStore store, People people, CardDeliverer cards)
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
        return await TakeAsync(turn, new Step(year, desk => Begin(desk, turn), new PlanHeader(year, PlanStatus.Draft, body)), cancel);
    }

    /// <summary>"tiếp tục kế hoạch 2025": a plan that there is, one's own or a colleague's.</summary>
    public async Task<Speaking> OpenAsync(Turn turn, int year, CancellationToken cancel)
    {
        if (await store.ReadAsync(turn.Plan(year), Rows.Header, cancel) is not { } row)
            return turn.Says(turn.Words["drafting.plans.noSuch", year]);
        var body = SavedJson.Read<PlanHeader>(row).Organisation;
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["turns.officersOnly", body.Name]);
        await PointAsync(turn, year, cancel);
        return await TakeAsync(turn, new Step(year, desk => Begin(desk, turn)), cancel);
    }

    /// <summary>The person's row first: pointing twice changes nothing, and the plan's row remembers this activity.</summary>
    Task PointAsync(Turn turn, int year, CancellationToken cancel) =>
        people.SaveAsync(
            turn,
            turn.Person with
            {
                Year = year,
                SettingUp = false,
                Chat = turn.Message.In.Personal ? turn.At : turn.Person.Chat,
            },
            cancel
        );

    public Task<Speaking> HearAsync(Turn turn, int year, CancellationToken cancel) =>
        TakeAsync(
            turn,
            new Step(year, desk => Interview.Hear(desk, turn.Message.What, turn.Tongues), WithPast: Interview.WantsPast(turn.Message.What)),
            cancel
        );

    /// <param name="Fresh">What the plan begins with when there is none yet; null where there must be one.</param>
    /// <param name="WithPast">Whether the drafter's steps are read too.</param>
    internal sealed record Step(int Year, Func<Desk, Outcome> Decide, PlanHeader? Fresh = null, bool WithPast = false);

    internal async Task<Speaking> TakeAsync(Turn turn, Step step, CancellationToken cancel)
    {
        var year = step.Year;
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await PlanRows.ReadAsync(store, turn.Plan(year), PlanRange.For(turn.Sender, step.WithPast), cancel);
            if (loaded?.Drafter is { } known && known.Taken.Contains(turn.Message.Id))
                return known.Taken[^1] == turn.Message.Id ? Speaking.Again(known.Said) : Speaking.Nothing;
            if ((loaded is null && step.Fresh is null) || loaded?.Plan.Header.Organisation.Has(turn.Sender, Role.Officer) is false)
                return turn.Says(turn.Words["turns.noPlan", year]);
            var (speaking, changes, issued) = Decide(turn, loaded, step);
            if (await store.CommitAsync(turn.Plan(year), changes, cancel) is Commit.Done)
            {
                if (issued)
                    await IssuedAsync(turn, year, cancel);
                return speaking;
            }
            if (attempt == Tries)
                throw new InvalidOperationException($"the plan's rows changed {Tries} times while one turn was taken");
        }
    }

    /// <summary>The cards go out, and the person's plain words are no answers of this plan any more.</summary>
    async Task IssuedAsync(Turn turn, int year, CancellationToken cancel)
    {
        cards.Wake(turn.Plan(year));
        if (turn.Person.Year == year)
            await people.SaveAsync(turn, turn.Person with { Year = null }, cancel);
    }

    static (Speaking, IReadOnlyList<Change>, bool Issued) Decide(Turn turn, LoadedPlan? loaded, Step step)
    {
        var was =
            loaded
            ?? new(
                turn.Plan(step.Year),
                new Plan(step.Fresh!, new Dictionary<Section, Answer>(), []),
                null,
                [],
                new Dictionary<string, string>()
            );
        var desk = new Desk(was.Plan, was.Drafter?.Position ?? Position.Start.From(was.Plan), was.Past, turn.Sender);
        var outcome = step.Decide(desk);
        var said = outcome.WantsDocument ? [.. outcome.Said, Offer(outcome.Desk.Plan, turn)] : outcome.Said;
        var speaking = Speaking.Of(said, turn.Message);
        string[] taken = [.. (was.Drafter?.Taken ?? []).TakeLast(Remembered - 1), turn.Message.Id];
        var drafter = new SavedDrafter(outcome.Desk.Position, taken, speaking.Saved());
        var issued = outcome.Desk.Plan.Header.Status == PlanStatus.Issued && was.Plan.Header.Status != PlanStatus.Issued;
        Change[] changes =
        [
            .. loaded is null ? [was.Put(Rows.Header, step.Fresh!)] : Array.Empty<Change>(),
            .. was.Differences(outcome.Desk.Plan),
            .. was.Steps(turn.Sender, outcome.Desk.Past ?? []),
            .. issued ? NewCards(turn, outcome.Desk.Plan) : [],
            was.Put(Rows.Drafter(turn.Sender), drafter),
        ];
        return (speaking, changes, issued);
    }

    static Outcome Begin(Desk desk, Turn turn)
    {
        var header = desk.Plan.Header;
        if (header.Status != PlanStatus.Draft)
            return Interview.Hear(desk, new Heard.Words(""), turn.Tongues);
        if (desk.Plan[Section.Year] is not [])
            return Interview.Asked(desk, Going(desk, turn.Words), turn.Tongues);
        var begun = desk.With(Section.Year, Answer.Of($"{header.Year}"));
        return Interview.Asked(begun, turn.Words["drafting.started", header.Year, header.Organisation.Name], turn.Tongues);
    }

    /// <summary>Where the draft stands, and who began it when that was somebody else.</summary>
    static string Going(Desk desk, Words words)
    {
        var (year, begun) = (desk.Plan.Header.Year, desk.Answer(Section.Year));
        return begun.By is null || begun.By == desk.Drafter
            ? words["drafting.exists", year]
            : words[
                "drafting.takenOver",
                year,
                Colleague.Of(desk.Plan, begun, words),
                desk.Plan.Answers.Count(a => a.Value.Nodes.Count > 0)
            ];
    }

    /// <summary>One card for each unit with a channel and a task: a row now, a message soon.</summary>
    static IEnumerable<Change> NewCards(Turn turn, Plan plan) =>
        from unit in plan.Header.Organisation.Units
        where unit.Channel is not null && plan.Tasks.Any(t => t.Concerns(unit.Id))
        let card = new SavedCard(unit.Id, turn.At with { Conversation = unit.Channel! }, null, 1, 0, CardState.Pending)
        select new Change.Insert(Rows.Card(unit.Id), SavedJson.Write(card));

    internal static Said Offer(Plan plan, Turn turn)
    {
        var bytes = PlanDocx.Write(plan, turn.Tongues.Official);
        return new Said.OfferFile($"{plan.Header.Year}", FileNames.Of(plan), turn.Words["turns.offer", plan.Header.Year], bytes.Length);
    }
}
