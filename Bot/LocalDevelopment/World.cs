using System.Text.Json;

namespace CcchcBot.LocalDevelopment;

/// <summary>Who there is and where they talk, from World.json; the order there is the order a roster gives.</summary>
sealed record World(string Tenant, Account Bot, string Domain, IReadOnlyList<Person> People, Team Team)
{
    public static World Load(string folder) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, "World.json")), LocalJson.Default.World)!;

    public Person? Person(string? key) => People.FirstOrDefault(p => p.Key == key);

    /// <summary>A member by member id, directory id or principal name: what the connector takes.</summary>
    public Person? Member(string id) => People.FirstOrDefault(p => p.MemberId == id || p.Id == id || Upn(p) == id);

    public string Upn(Person person) => $"{person.Key}@{Domain}";

    /// <summary>Where a conversation id leads, with the thread it names (<c>;messageid=</c>); null when nowhere.</summary>
    public Place? Find(string? conversation)
    {
        var parts = (conversation ?? "").Split(";messageid=");
        var root = parts.Length > 1 ? parts[1] : null;
        if (People.FirstOrDefault(p => p.Chat == parts[0]) is { } owner && root is null)
            return new Place(owner.Chat, owner, null, null);
        return Team.Channels.FirstOrDefault(c => c.Id == parts[0]) is { } channel ? new Place(channel.Id, null, channel, root) : null;
    }

    public IReadOnlyList<Person> Roster(Place place) => place.Owner is { } owner ? [owner] : [.. People.Where(p => p.Member)];

    public bool Sees(Person person, string place) => Find(place) is { } there && Roster(there).Contains(person);
}

sealed record Account(string Id, string Name);

/// <param name="Id">Directory object id.</param>
/// <param name="Member">Whether they are in the team.</param>
sealed record Person(string Key, string Id, string Name, bool Member)
{
    public string MemberId => $"29:1{Id.Replace("-", "", StringComparison.Ordinal)}";

    /// <summary>Conversation id of their chat with the bot.</summary>
    public string Chat => $"a:1{Id.Replace("-", "", StringComparison.Ordinal)}";
}

/// <param name="Group">Directory id of the group behind the team.</param>
sealed record Team(string Name, string Group, IReadOnlyList<TeamChannel> Channels)
{
    /// <summary>The team's thread id is its first channel's.</summary>
    public string Id => Channels[0].Id;
}

sealed record TeamChannel(string Id, string Name);

/// <summary>One conversation: somebody's chat with the bot, or a channel and perhaps a thread in it.</summary>
/// <param name="Id">Conversation id without the thread.</param>
sealed record Place(string Id, Person? Owner, TeamChannel? Channel, string? Root)
{
    public bool Personal => Owner is not null;

    public string Conversation(string? root) => root is null ? Id : $"{Id};messageid={root}";
}
