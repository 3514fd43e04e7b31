using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Organisations;

/// <summary>Setting an organisation up, in a personal chat, by an administrator named in the settings or in the organisation. Asked at every step.</summary>
sealed class SetUpTurn(
    IStore store,
    People people,
    KnownTeams teams,
    OrganisationWriter writer,
    ChangeTurn changes,
    ChoiceTurn choices,
    TurnSettings settings
)
{
    const int Tries = 8;

    /// <summary>The bot was added to a team, or asked in one to set up: its roster and channels are what units and people are picked from.</summary>
    public async Task SawTeamAsync(Turn turn, string team, CancellationToken cancel)
    {
        var key = await teams.SawAsync(turn, team, cancel);
        if (key is not null && turn.Message.What is Heard.Words && settings.Administrators.Contains(turn.Sender))
            await people.SaveAsync(turn, turn.Person with { Organisation = key, SettingUp = true, Year = null, Amendment = null }, cancel);
    }

    /// <summary>"thiết lập".</summary>
    public async Task<Speaking> StartAsync(Turn turn, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        if (await choices.SeveralAsync(turn, cancel) is { } choice)
            return choice;
        if (await teams.SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
        if (!settings.MayAdminister(turn, loaded.Body))
            return turn.Says(turn.Words["turns.administratorsOnly"]);
        await people.SaveAsync(turn, turn.Person with { Organisation = turn.Key, SettingUp = true, Chat = turn.At }, cancel);
        return await StepAsync(turn, (loaded, team), (setUp, view) => SetUpInterview.Asked(setUp, null, view), cancel);
    }

    public async Task<Speaking> HearAsync(Turn turn, CancellationToken cancel)
    {
        if (await teams.SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
        // "đổi tên A thành B" among the parts of what is set up is no answer
        if (
            loaded.Body is not null
            && loaded.SetUp?.SetUp.At != SetUpStep.Calendar
            && turn.Message.What is Heard.Words(var text)
            && Wanted.Read(text) is { } wanted
        )
            return await changes.WantAsync(turn, wanted, cancel);
        return await StepAsync(turn, (loaded, team), (setUp, view) => SetUpInterview.Hear(setUp, turn.Message.What, view), cancel);
    }

    /// <summary>"tổ chức mẫu", in Development only: the team's own channels and people become a demo organisation.</summary>
    public async Task<Speaking> DemoAsync(Turn turn, CancellationToken cancel)
    {
        if (!settings.Demo)
            return turn.Says(turn.Words["turns.noDemo"]);
        if (await teams.SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
        if (loaded.Body is not null)
            return turn.Says(turn.Words["turns.demoExists"]);
        var body = Demo.Of(turn.Key, team, turn.Tongues.Official);
        var made = turn.Says(turn.Words["turns.demoMade", body.Name, string.Join(", ", body.Units.Select(u => u.Name))]);
        return await writer.CommitAsync(turn, loaded, Written.Of(turn, null, body, (team, made.Saved())), [], cancel)
            ? made
            : turn.Says(turn.Words["turns.demoExists"]);
    }

    async Task<Speaking> StepAsync(
        Turn turn,
        (LoadedBody Loaded, TeamSeen Team) known,
        Func<SetUp, SetUpView, SetUpOutcome> step,
        CancellationToken cancel
    )
    {
        var (loaded, team) = known;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (attempt > 0)
                loaded = await LoadedBody.ReadAsync(store, turn, cancel);
            if (loaded.SetUp?.Taken.Contains(turn.Message.Id) is true)
                return await AgainAsync(turn, loaded.SetUp, cancel);
            if (!settings.MayAdminister(turn, loaded.Body))
                return await NoLongerAsync(turn, cancel);
            var outcome = step(Open(turn, loaded), new(team, turn.Words, turn.Tongues.Official, turn.Today, loaded.Body is not null));
            var speaking = Speaking.Of(outcome.Said, turn.Message);
            var saved = new SavedSetUp(outcome.After, [.. (loaded.SetUp?.Taken ?? []).TakeLast(7), turn.Message.Id], speaking.Saved());
            if (!await CommitAsync(turn, loaded, (outcome, saved, team), cancel))
                continue;
            if (outcome.Ends)
                await people.SaveAsync(turn, turn.Person with { SettingUp = false }, cancel);
            return speaking;
        }
        throw new InvalidOperationException($"the set-up's rows changed {Tries} times while one turn was taken");
    }

    async Task<bool> CommitAsync(
        Turn turn,
        LoadedBody loaded,
        (SetUpOutcome Outcome, SavedSetUp Saved, TeamSeen Team) step,
        CancellationToken cancel
    )
    {
        var position = loaded.Put(Rows.SetUpOf(turn.Sender), step.Saved);
        if (!step.Outcome.Saves)
            return await store.CommitAsync(turn.Organisation, [position], cancel) is Commit.Done;
        var written = Written.Of(turn, loaded.Body, step.Outcome.After.Body, (step.Team, step.Saved.Said));
        return await writer.CommitAsync(turn, loaded, written, [position], cancel);
    }

    /// <summary>Where this administrator is; once the organisation is set up it is the organisation itself that is changed, not a copy.</summary>
    static SetUp Open(Turn turn, LoadedBody loaded)
    {
        var from = turn.Message.From;
        var known = loaded.SetUp?.SetUp;
        return loaded.Body is { } body
            ? known is null
                ? new(null, body)
                : known with
                {
                    Body = body,
                }
            : known ?? SetUp.For(turn.Key, new Member(turn.Sender, from.Name, from.MemberId, Role.Administrator));
    }

    async Task<Speaking> AgainAsync(Turn turn, SavedSetUp known, CancellationToken cancel)
    {
        await writer.ReachAsync(turn, cancel);
        return known.Taken[^1] == turn.Message.Id ? Speaking.Again(known.Said) : Speaking.Nothing;
    }

    /// <summary>The role ended while the set-up was open: nothing of it counts any more.</summary>
    async Task<Speaking> NoLongerAsync(Turn turn, CancellationToken cancel)
    {
        await people.SaveAsync(turn, turn.Person with { SettingUp = false }, cancel);
        return turn.Says(turn.Words["turns.administratorsOnly"]);
    }
}
