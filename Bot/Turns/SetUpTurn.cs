using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using Member = CcchcBot.Teams.Member;

namespace CcchcBot.Turns;

/// <summary>Setting the organisation up, in a personal chat, by an administrator named in the settings or in the organisation.</summary>
sealed class SetUpTurn(IStore store, People people, ConnectorClient connector, TurnSettings settings)
{
    const int Tries = 8;

    /// <summary>The team is remembered: its roster and channels are what units and people are picked from. Once one is, only an administrator names another.</summary>
    public async Task SawTeamAsync(Turn turn, string team, CancellationToken cancel)
    {
        var seen = SavedJson.Write(new SavedTeam(team, turn.At with { Conversation = team }));
        var partition = Rows.TenantOf(turn.Tenant);
        var row = await store.ReadAsync(partition, Rows.Team, cancel);
        if (row is not null && !settings.Demo && !settings.Administrators.Contains(turn.Sender))
            return;
        Change change = row is null ? new Change.Insert(Rows.Team, seen) : new Change.Replace(Rows.Team, row.Version, seen);
        await store.CommitAsync(partition, [change], cancel); // a conflict: another activity of the same team said the same
    }

    public async Task<Speaking> StartAsync(Turn turn, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        if (await SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        var profile = await store.ReadAsync(turn.Organisation, Rows.Profile, cancel);
        var body = profile is null ? null : SavedJson.Read<Organisation>(profile);
        if (!settings.Administrators.Contains(turn.Sender) && body?.Has(turn.Sender, Role.Administrator) is not true)
            return turn.Says(turn.Words["turns.administratorsOnly"]);
        await people.SaveAsync(turn, turn.Person with { SettingUp = true, Chat = turn.At }, cancel);
        var from = turn.Message.From;
        var begun = body is null
            ? SetUp.For(turn.Person.Organisation, turn.Sender, from.MemberId, from.Name)
            : new SetUp(SetUpStep.Name, body);
        return await StepAsync(
            turn,
            known =>
                (known is { At: not null } ? known : begun) is var setUp
                    ? (setUp, [SetUpInterview.Asked(setUp, null, team, turn.Words)])
                    : default,
            cancel
        );
    }

    public async Task<Speaking> HearAsync(Turn turn, string text, CancellationToken cancel)
    {
        if (await SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        return await StepAsync(
            turn,
            known =>
                known is null
                    ? (null, [new Said.Text(turn.Words["turns.administratorsOnly"])])
                    : SetUpInterview.Hear(known, text, team, turn.Words),
            cancel
        );
    }

    /// <summary>"tổ chức mẫu", in Development only: the team's own channels and people become a demo organisation.</summary>
    public async Task<Speaking> DemoAsync(Turn turn, CancellationToken cancel)
    {
        if (!settings.Demo)
            return turn.Says(turn.Words["turns.noDemo"]);
        if (await SeenAsync(turn, cancel) is not { } team)
            return turn.Says(turn.Words["turns.noTeam"]);
        var body = Demo.Of(turn.Person.Organisation, team, turn.Tongues.Official);
        var made = await store.CommitAsync(turn.Organisation, [new Change.Insert(Rows.Profile, SavedJson.Write(body))], cancel);
        return turn.Says(
            made is Commit.Done
                ? turn.Words["turns.demoMade", body.Name, string.Join(", ", body.Units.Select(u => u.Name))]
                : turn.Words["turns.demoExists"]
        );
    }

    async Task<Speaking> StepAsync(Turn turn, Func<SetUp?, (SetUp? After, IReadOnlyList<Said> Said)> step, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var key = Rows.SetUpOf(turn.Sender);
            var row = await store.ReadAsync(turn.Organisation, key, cancel);
            var known = row is null ? null : SavedJson.Read<SavedSetUp>(row);
            if (known?.Taken.Contains(turn.Message.Id) is true)
                return known.Taken[^1] == turn.Message.Id ? Speaking.Again(known.Said) : Speaking.Nothing;
            var (after, said) = step(known?.SetUp);
            var speaking = Speaking.Of(said, turn.Message);
            if (after is null)
                return speaking;
            var saved = SavedJson.Write(new SavedSetUp(after, [.. (known?.Taken ?? []).TakeLast(7), turn.Message.Id], speaking.Saved()));
            Change change = row is null ? new Change.Insert(key, saved) : new Change.Replace(key, row.Version, saved);
            if (await CommitAsync(turn, change, after, cancel))
                return speaking;
        }
        throw new InvalidOperationException($"the set-up's row changed {Tries} times while one turn was taken");
    }

    /// <summary>When all is answered the profile is written in the same batch; the person's row and open plans follow, repeatable without effect.</summary>
    async Task<bool> CommitAsync(Turn turn, Change step, SetUp after, CancellationToken cancel)
    {
        if (after.At is not null)
            return await store.CommitAsync(turn.Organisation, [step], cancel) is Commit.Done;
        var profile = await store.ReadAsync(turn.Organisation, Rows.Profile, cancel);
        var json = SavedJson.Write(after.Body);
        Change saved = profile is null ? new Change.Insert(Rows.Profile, json) : new Change.Replace(Rows.Profile, profile.Version, json);
        if (await store.CommitAsync(turn.Organisation, [step, saved], cancel) is not Commit.Done)
            return false;
        await people.SaveAsync(turn, turn.Person with { SettingUp = false }, cancel);
        await PushAsync(turn, after.Body, cancel);
        return true;
    }

    /// <summary>Plans under way go by the organisation as it now is: who leads what, and where their channels are.</summary>
    async Task PushAsync(Turn turn, Organisation body, CancellationToken cancel)
    {
        foreach (var year in Enumerable.Range(turn.Today.Year - 1, 3))
            if (await PushAsync(turn.Plan(year), body, cancel) is { } plan)
                await PushAsync(turn.Plan(new PlanRef(year, plan.Edition())), body, cancel);
    }

    /// <summary>The plan that now goes by it; null when there is none.</summary>
    async Task<PlanHeader?> PushAsync(string partition, Organisation body, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
            if (await store.ReadAsync(partition, Rows.Header, cancel) is not { } row)
                return null;
            else if (await store.CommitAsync(partition, [Renewed(row, body)], cancel) is Commit.Done)
                return SavedJson.Read<PlanHeader>(row);
        return null;
    }

    static Change.Replace Renewed(StoredRow row, Organisation body) =>
        new(Rows.Header, row.Version, SavedJson.Write(SavedJson.Read<PlanHeader>(row) with { Organisation = body }));

    async Task<TeamSeen?> SeenAsync(Turn turn, CancellationToken cancel)
    {
        if (await store.ReadAsync(Rows.TenantOf(turn.Tenant), Rows.Team, cancel) is not { } row)
            return null;
        var team = SavedJson.Read<SavedTeam>(row);
        var channels = await connector.ChannelsAsync(team.At, team.Team, cancel);
        var members = await connector.MembersAsync(team.At, cancel);
        if (channels is null || members is null)
            return null;
        return new(
            team.Team,
            [
                .. channels
                    .Where(c => c.Id != team.Team && c is { Id: not null, Name.Length: > 0 })
                    .Select(c => new SeenChannel(c.Id!, c.Name!)),
            ],
            [.. members.Where(m => m.Id is not null).Select(Seen)]
        );
    }

    static SeenMember Seen(Member member) =>
        new(
            member.AadObjectId ?? member.ObjectId ?? member.Id!,
            member.Name ?? "",
            member.Id!,
            member.UserPrincipalName ?? member.Email ?? ""
        );
}
