using CcchcBot.Chat;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Organisations;

/// <summary>Changes of an organisation that is set up, asked for in words or by card; and the history of them.</summary>
sealed class ChangeTurn(IStore store, KnownTeams teams, OrganisationWriter writer, TurnSettings settings)
{
    const int Tries = 8;
    const int Shown = 12;

    /// <summary>Whether these words are a change for the administrator to make, rather than an answer of an open interview.</summary>
    public bool Takes(Turn turn) =>
        turn.Message.In.Personal
        && (
            turn.Person.Year is null
            || settings.Administrators.Contains(turn.Sender)
            || turn.Bodies.All.Any(b => b.Key == turn.Key && b.Administrator)
        );

    public Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel) =>
        tap.Verb == Wanted.History ? HistoryAsync(turn, cancel)
        : Wanted.Read(tap) is { } wanted ? WantAsync(turn, wanted, cancel)
        : Task.FromResult(turn.Notices(turn.Words["organisation.incomplete"]));

    public async Task<Speaking> WantAsync(Turn turn, Wanted wanted, CancellationToken cancel)
    {
        if (await store.ReadAsync(turn.Organisation, Rows.ChangeOf(turn.Message.Id), cancel) is { } done)
        {
            await writer.ReachAsync(turn, cancel);
            return Speaking.Again(SavedJson.Read<SavedChange>(done).Said);
        }
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
            if (!settings.MayAdminister(turn, loaded.Body))
                return turn.Says(turn.Words["turns.administratorsOnly"]);
            if (loaded.Body is not { } body)
                return turn.Says(turn.Words["turns.noOrganisation"]);
            if (await teams.SeenAsync(turn, cancel) is not { } team)
                return turn.Says(turn.Words["turns.noTeam"]);
            var view = new SetUpView(team, turn.Words, turn.Tongues.Official, turn.Today, Live: true);
            var open = wanted is Wanted.Close { Successor: null } ? await OpenAsync(turn, cancel) : [];
            var decided = Deciding.Decide(wanted, body, view, u => open.Contains(u.Id));
            if (decided is not Decided.Changed changed)
                return ChangeCards.Answer(turn, decided, body);
            var speaking = turn.Says(changed.Says);
            if (await writer.CommitAsync(turn, loaded, Written.Of(turn, body, changed.Body, (team, speaking.Saved())), [], cancel))
                return speaking;
        }
        throw new InvalidOperationException($"the organisation changed {Tries} times while one turn was taken");
    }

    /// <summary>Ids of units with tasks that are not done, in the plans of the years around.</summary>
    async Task<HashSet<string>> OpenAsync(Turn turn, CancellationToken cancel)
    {
        HashSet<string> open = [];
        foreach (var year in Enumerable.Range(turn.Today.Year - 1, 3))
            if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is { Plan: var plan })
            {
                open.UnionWith(plan.UnitsOfOpenTasks());
                var draft = turn.Plan(new PlanRef(year, plan.Header.Edition()));
                if (await PlanRows.ForTrackingAsync(store, draft, cancel) is { Plan: var amending })
                    open.UnionWith(amending.UnitsOfOpenTasks(plan));
            }
        return open;
    }

    /// <summary>"lịch sử thay đổi tổ chức": the newest first.</summary>
    public async Task<Speaking> HistoryAsync(Turn turn, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        var body = (await LoadedBody.ReadAsync(store, turn, cancel)).Body;
        if (
            !settings.MayAdminister(turn, body)
            && body?.Has(turn.Sender, Role.Officer) is not true
            && body?.Has(turn.Sender, Role.Leadership) is not true
        )
            return turn.Says(turn.Words["organisation.historyOnly"]);
        List<SavedChange> all = [];
        await foreach (var row in store.RangeAsync(turn.Organisation, Rows.Changes.From, Rows.Changes.To, cancel))
            all.Add(SavedJson.Read<SavedChange>(row));
        var newest = all.OrderByDescending(c => c.At).Take(Shown).ToList();
        return newest.Count == 0
            ? turn.Says(turn.Words["organisation.noHistory"])
            : Speaking.Of([ChangeCards.History(newest, all.Count, turn)], turn.Message);
    }

    /// <summary>"lịch nghỉ 2027".</summary>
    public async Task<Speaking> CalendarAsync(Turn turn, int year, CancellationToken cancel)
    {
        var body = (await LoadedBody.ReadAsync(store, turn, cancel)).Body;
        if (body is null)
            return turn.Says(turn.Words["turns.noOrganisation"]);
        if (!body.Knows(turn.Sender) && !settings.MayAdminister(turn, body))
            return turn.Says(turn.Words["turns.stranger", body.Name]);
        var calendar = body.Calendar ?? Presets.Calendar(turn.Tongues.Official);
        if (calendar.Of(year) is not { } table)
            return turn.Says(turn.Words["organisation.noCalendar", year]);
        var title = turn.Words["organisation.calendar", year];
        return Speaking.Of(
            [new Said.Show(new([new Element.TextBlock(title, Heading: true), CalendarCard.Year(table, turn.Words)]), title)],
            turn.Message
        );
    }
}

static class Administration
{
    /// <summary>Named in the settings, or in the organisation. Who comes first is nobody.</summary>
    public static bool MayAdminister(this TurnSettings settings, Turn turn, Organisation? body) =>
        settings.Administrators.Contains(turn.Sender) || body?.Has(turn.Sender, Role.Administrator) is true;
}
