using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Together;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns;

/// <summary>Drafting: one range of the plan is read, one batch of it written, then the answer is said.</summary>
sealed class DraftTurn(IStore store, People people, CardDeliverer cards, Landing landing, BellRows bells)
{
    const int Tries = 8;

    /// <summary>"lập kế hoạch 2026": a new plan, or the half-written one.</summary>
    public async Task<Speaking> StartAsync(Turn turn, int year, CancellationToken cancel)
    {
        if (turn.Drafting == new PlanRef(year) && await GoOnAsync(turn, await BeginningAsync(turn, year, cancel), cancel) is { } going)
            return going;
        if (await store.ReadAsync(turn.Organisation, Rows.Profile, cancel) is not { } row)
            return turn.Says(turn.Words["turns.noOrganisation"]);
        var body = SavedJson.Read<Organisation>(row);
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["turns.officersOnly", body.Name]);
        var fresh = new PlanHeader(year, PlanStatus.Draft, body);
        return await TakeAsync(turn, (await BeginningAsync(turn, year, cancel)) with { Fresh = fresh }, cancel);
    }

    /// <summary>The plan of that year, new or half-written, with what <paramref name="take"/> puts into it.</summary>
    internal async Task<Speaking> StartFromAsync(Turn turn, int year, Organisation body, Func<Desk, Outcome> take, CancellationToken cancel)
    {
        var beginning = await BeginningAsync(turn, year, cancel);
        var fresh = new PlanHeader(year, PlanStatus.Draft, body);
        return await TakeAsync(turn, beginning with { Fresh = fresh, Decide = desk => take(beginning.Decide(desk).Desk) }, cancel);
    }

    async Task<Step> BeginningAsync(Turn turn, int year, CancellationToken cancel)
    {
        var previous = await PlanRows.ForNextYearAsync(store, turn.Plan(year - 1), cancel);
        return new(new(year), desk => Begin(desk, previous, turn), Opens: true);
    }

    /// <summary>"tiếp tục kế hoạch 2025": a plan that there is, one's own or a colleague's.</summary>
    public async Task<Speaking> OpenAsync(Turn turn, int year, CancellationToken cancel) =>
        await GoOnAsync(turn, new Step(new(year), desk => Begin(desk, null, turn), Opens: true), cancel)
        ?? turn.Says(turn.Words["drafting.plans.noSuch", year]);

    public Task<Speaking> HearAsync(Turn turn, PlanRef plan, CancellationToken cancel) => TakeAsync(turn, Heard(turn, plan), cancel);

    static Step Heard(Turn turn, PlanRef plan) =>
        new(plan, desk => Interview.Hear(desk, turn.Message.What, turn.Tongues), WithPast: Interview.WantsPast(turn.Message.What));

    /// <summary>Words that are a question only if they name a unit, heard as an answer if not: one reading of the plan says which. Null when they are asked.</summary>
    public async Task<Speaking?> UnlessAskedAsync(Turn turn, string text, CancellationToken cancel) =>
        turn is { Drafting: { } plan, Message.In.Personal: true, Person.SettingUp: false } && !Asks(turn, text, [])
            ? await GoOnAsync(turn, Heard(turn, plan) with { Unless = header => Asks(turn, text, header.Organisation.Units) }, cancel)
            : null;

    static bool Asks(Turn turn, string text, IReadOnlyList<Unit> units) =>
        Asking.Read(text, new AskedIn(turn.Today, new ReportingRegime("B"), units)) is not Understood.Nothing;

    /// <param name="Fresh">What the plan begins with when there is none yet; null where there must be one.</param>
    /// <param name="WithPast">Whether the drafter's steps are read too.</param>
    /// <param name="Approving">A step of approval: whoever belongs to the body is heard, the rules say who may; what it says to others is written with it.</param>
    /// <param name="Unless">Where the words turn out to be for somebody else.</param>
    /// <param name="Opens">From here on the person's plain words are about this plan.</param>
    internal sealed record Step(
        PlanRef Plan,
        Func<Desk, Outcome> Decide,
        PlanHeader? Fresh = null,
        bool Approving = false,
        bool WithPast = false,
        bool Opens = false,
        Func<PlanHeader, bool>? Unless = null
    );

    internal async Task<Speaking> TakeAsync(Turn turn, Step step, CancellationToken cancel) =>
        await GoOnAsync(turn, step, cancel) ?? turn.Says(turn.Words["turns.noPlan", step.Plan.Year]);

    /// <summary>Null when there is no such plan, and none to begin.</summary>
    async Task<Speaking?> GoOnAsync(Turn turn, Step step, CancellationToken cancel)
    {
        var partition = turn.Plan(step.Plan);
        for (var attempt = 1; ; attempt++)
        {
            var drafted = await DecideAsync(turn, step, attempt, cancel);
            if (drafted is null or { Changes: [] })
                return drafted is null ? null : await SaidAsync(turn, step, drafted, cancel);
            if (
                drafted is { Issued: true, After.Header.Amends: not null }
                && await landing.LandAsync(turn, drafted.After, cancel) is { } refused
            )
                return turn.Says(refused);
            if (drafted is { Issued: true, After.Header.Amends: null })
                await bells.SetAsync(partition, turn.Now + Ringing.Soon, turn.Today.AddDays(1), cancel); // first: nothing of it is lost if this turn dies
            if (await store.CommitAsync(partition, drafted.Changes, cancel) is Commit.Done)
                return await SaidAsync(turn, step, drafted, cancel);
            if (attempt == Tries)
                throw new InvalidOperationException($"the plan's rows changed {Tries} times while one turn was taken");
        }
    }

    Task<Drafted?> DecideAsync(Turn turn, Step step, int attempt, CancellationToken cancel)
    {
        var partition = turn.Plan(step.Plan);
        return step switch
        {
            { Approving: true } => ApprovingAsync(),
            // there is hardly ever one: writing it finds out
            { Fresh: not null } when attempt == 1 => Task.FromResult(Drafted.Of(turn, null, step)),
            _ => PlanReading.DecideAsync(
                store,
                (partition, PlanRange.For(turn.Sender, step.WithPast)),
                loaded => Drafted.Of(turn, loaded, step),
                cancel
            ),
        };

        async Task<Drafted?> ApprovingAsync() =>
            Drafted.Of(turn, await PlanRows.ReadAsync(store, partition, PlanRange.Approval(turn.Sender), cancel), step);
    }

    /// <summary>Once more after a turn that died here, for each of these changes nothing when it is done again.</summary>
    async Task<Speaking> SaidAsync(Turn turn, Step step, Drafted drafted, CancellationToken cancel)
    {
        if (drafted.Repeats || step.Approving || drafted.Issued)
            cards.Wake(turn.Plan(step.Plan));
        if (step.Opens && drafted.After is { Header.Status: < PlanStatus.Issued })
            await PointAsync(turn, step.Plan.Year, cancel);
        if ((drafted.Issued || drafted.Repeats) && turn.Drafting == step.Plan && drafted.After is { Header.Status: >= PlanStatus.Issued })
            await IssuedAsync(turn, cancel);
        return drafted.Speaking;
    }

    /// <summary>The person's plain words are about this plan.</summary>
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

    /// <summary>The person's plain words are no answers of this plan any more.</summary>
    Task IssuedAsync(Turn turn, CancellationToken cancel) =>
        people.SaveAsync(turn, turn.Person with { Year = null, Amendment = null }, cancel);

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

    /// <summary>Where the draft stands, and who began it when that was somebody else.</summary>
    static string Going(Desk desk, Words words)
    {
        var (year, begun) = (desk.Plan.Header.Year, desk.Answer(Section.Year));
        var there = desk.Plan.Answers.Count(a => a.Value.Nodes.Count > 0);
        return begun.By is null || begun.By == desk.Drafter
            ? words["drafting.exists", year]
            : words["drafting.takenOver", year, Colleague.Of(desk.Plan, begun, words), there];
    }
}
