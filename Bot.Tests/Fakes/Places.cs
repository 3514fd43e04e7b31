namespace CcchcBot.Tests.Fakes;

/// <summary>Someone Teams knows, with ids shaped as Teams shapes them.</summary>
public sealed class Person(string name, string tenant)
{
    public string Name => name;
    public string Tenant => tenant;

    /// <summary>The channel's id of this member, `29:…`.</summary>
    public string MemberId { get; } = $"29:1{Guid.NewGuid():N}";

    /// <summary>Directory object id; null for a guest without one.</summary>
    public string? DirectoryId { get; init; } = Guid.NewGuid().ToString();
    public string ChatId { get; } = $"a:1{Guid.NewGuid():N}";
    public string Locale { get; init; } = "vi-VN";

    /// <summary>User principal name; a guest's names the directory they come from.</summary>
    public string? Address { get; init; }
    public bool Guest { get; init; }

    /// <summary>Whether this person has the bot in a personal chat.</summary>
    public bool Installed { get; set; } = true;
}

public sealed class Channel(Team team, string? name, string id)
{
    public Team Team => team;

    /// <summary>Null for General.</summary>
    public string? Name => name;
    public string Id => id;
    public bool Deleted { get; set; }
}

public sealed class Team
{
    readonly List<Channel> channels = [];

    public Team(string name, string tenant, params string[] channelNames)
    {
        (Name, Tenant) = (name, tenant);
        channels.Add(new Channel(this, null, Id));
        foreach (var channel in channelNames)
            Add(channel);
    }

    public string Name { get; }
    public string Tenant { get; }
    public string Id { get; } = NewThread();
    public string GroupId { get; } = Guid.NewGuid().ToString();
    public bool Installed { get; set; } = true;
    public List<Person> Members { get; } = [];
    public IReadOnlyList<Channel> Channels => channels;

    /// <summary>The channel of that name.</summary>
    public Channel this[string name] => channels.Single(c => c.Name == name);

    public Channel Add(string name)
    {
        var channel = new Channel(this, name, NewThread());
        channels.Add(channel);
        return channel;
    }

    static string NewThread() => $"19:{Guid.NewGuid():N}@thread.tacv2";
}
