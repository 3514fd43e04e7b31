using System.Collections.Concurrent;
using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using Member = CcchcBot.Teams.Member;

namespace CcchcBot.Turns.Organisations;

/// <summary>The teams of a tenant: each is the team of one organisation, whose key it was given when it was first seen.</summary>
sealed class KnownTeams(IStore store, ConnectorClient connector, TurnSettings settings)
{
    const int Tries = 8;

    /// <summary>Teams that were read or written: a team's key never changes, so none is read twice.</summary>
    readonly ConcurrentDictionary<(string Tenant, string Team), SavedTeam> known = new();

    /// <summary>The organisation that is spoken of: in a channel that of its team, whoever speaks; else the one the person chose among their own.</summary>
    public async Task<string> SpokenOfAsync(Message message, SavedPerson person, SavedBodies bodies, CancellationToken cancel)
    {
        if (message.In.Team is { } team)
            return bodies.All.FirstOrDefault(b => b.Team == team)?.Key
                ?? (await FindAsync(message.From.Person.Tenant, team, cancel))?.Organisation
                ?? "";
        return person.SettingUp || bodies.All is [] || bodies.All.Any(b => b.Key == person.Organisation)
            ? person.Organisation
            : bodies.All[0].Key;
    }

    /// <summary>Remembers the team, and gives it an organisation's key. Once one is known, only an administrator makes another known.</summary>
    /// <returns>The key; null when the team stays unknown.</returns>
    public async Task<string?> SawAsync(Turn turn, string team, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var all = await AllAsync(turn.Tenant, cancel);
            if (all.FirstOrDefault(t => t.Team == team) is { } known)
                return known.Organisation;
            if (all.Count > 0 && !settings.Demo && !settings.Administrators.Contains(turn.Sender))
                return null;
            var key = all.Select(t => int.Parse(t.Organisation, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
            var seen = new SavedTeam(team, turn.At with { Conversation = team }, key.ToString(CultureInfo.InvariantCulture));
            Change[] changes =
            [
                new Change.Insert(Rows.KeyOf(seen.Organisation), SavedJson.Write(seen)),
                new Change.Insert(Rows.TeamOf(team), SavedJson.Write(seen)),
            ];
            if (await store.CommitAsync(Rows.TenantOf(turn.Tenant), changes, cancel) is Commit.Done)
                return seen.Organisation;
        }
        throw new InvalidOperationException($"the tenant's teams changed {Tries} times while one was remembered");
    }

    public async Task<IReadOnlyList<SavedTeam>> AllAsync(string tenant, CancellationToken cancel)
    {
        List<SavedTeam> all = [];
        await foreach (var row in store.RangeAsync(Rows.TenantOf(tenant), Rows.Teams.From, Rows.Teams.To, cancel))
            if (row.Row.StartsWith(Rows.FirstTeam, StringComparison.Ordinal))
                all.Add(SavedJson.Read<SavedTeam>(row));
        foreach (var team in all)
            known[(tenant, team.Team)] = team;
        return [.. all.DistinctBy(t => t.Team)];
    }

    async Task<SavedTeam?> FindAsync(string tenant, string team, CancellationToken cancel) =>
        known.TryGetValue((tenant, team), out var found) ? found : (await AllAsync(tenant, cancel)).FirstOrDefault(t => t.Team == team);

    /// <summary>The team of the organisation that is spoken of.</summary>
    async Task<SavedTeam?> OwnAsync(Turn turn, CancellationToken cancel) =>
        known.FirstOrDefault(t => t.Key.Tenant == turn.Tenant && t.Value.Organisation == turn.Key).Value
        ?? (await AllAsync(turn.Tenant, cancel)).FirstOrDefault(t => t.Organisation == turn.Key);

    /// <summary>The channels and the whole roster, as the connector has them now; null when the bot is no longer in the team.</summary>
    public async Task<TeamSeen?> SeenAsync(Turn turn, CancellationToken cancel)
    {
        if (await OwnAsync(turn, cancel) is not { } team)
            return null;
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

    /// <summary>The name of the organisation it is the team of; null while that is not set up.</summary>
    public async Task<string?> BodyAsync(string tenant, SavedTeam team, CancellationToken cancel) =>
        await store.ReadAsync(Rows.OrganisationOf(tenant, team.Organisation), Rows.Profile, cancel) is { } row
            ? SavedJson.Read<Organisation>(row).Name
            : null;

    /// <summary>What people call the team.</summary>
    public async Task<string> NameAsync(SavedTeam team, CancellationToken cancel) =>
        (await connector.TeamAsync(team.At, team.Team, cancel))?.Name ?? team.Organisation;

    static SeenMember Seen(Member member) =>
        new(
            member.DirectoryId ?? member.Id!,
            member.Name ?? "",
            member.Id!,
            member.UserPrincipalName ?? member.Email ?? "",
            member.IsGuest
        );
}
