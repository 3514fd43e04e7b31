using System.Text.Json;

namespace CcchcBot.Teams;

/// <summary>
/// What the Bot Connector posts (teams-protocol §3.1), as loose as the wire: only what is used is typed, anything may be missing.
/// This folder stands in for Microsoft.Bot.Builder.Integration.AspNet.Core and keeps its terms.
/// </summary>
public sealed class Activity
{
    public string? Type { get; set; }
    public string? Id { get; set; }

    /// <summary>The name of an invoke.</summary>
    public string? Name { get; set; }

    /// <summary>What an installationUpdate did: `add`, `remove`, `add-upgrade`, `remove-upgrade`.</summary>
    public string? Action { get; set; }
    public string? ChannelId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Locale { get; set; }
    public string? Text { get; set; }
    public string? ReplyToId { get; set; }
    public ChannelAccount? From { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public ChannelData? ChannelData { get; set; }
    public IReadOnlyList<Entity?>? Entities { get; set; }
    public IReadOnlyList<Attachment?>? Attachments { get; set; }

    /// <summary>What a card or an invoke carries; its shape depends on <see cref="Type"/> and <see cref="Name"/>.</summary>
    public JsonElement Value { get; set; }
}

public sealed class ChannelAccount
{
    /// <summary>`29:…` for a person, `28:{app id}` for a bot.</summary>
    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Directory object id; missing for some guests and for bots.</summary>
    public string? AadObjectId { get; set; }
}

public sealed class ConversationAccount
{
    /// <summary>`a:…` in a personal chat; `19:…@thread.tacv2` in a channel, with `;messageid=…` inside a thread.</summary>
    public string? Id { get; set; }

    /// <summary>`personal`, `groupChat` or `channel`.</summary>
    public string? ConversationType { get; set; }
    public string? TenantId { get; set; }
}

public sealed class ChannelData
{
    public TenantInfo? Tenant { get; set; }
    public TeamInfo? Team { get; set; }
    public ChannelInfo? Channel { get; set; }
}

public sealed class TenantInfo
{
    public string? Id { get; set; }
}

public sealed class TeamInfo
{
    /// <summary>The team's thread id, `19:…@thread.tacv2`.</summary>
    public string? Id { get; set; }
    public string? Name { get; set; }
}

public sealed class ChannelInfo
{
    public string? Id { get; set; }
    public string? Name { get; set; }
}

/// <summary>A mention (with <see cref="Mentioned"/> and <see cref="Text"/>) or what the client says of itself (with <see cref="Locale"/>).</summary>
public sealed class Entity
{
    public string? Type { get; set; }
    public string? Text { get; set; }
    public string? Locale { get; set; }
    public ChannelAccount? Mentioned { get; set; }
}

public sealed class Attachment
{
    public string? ContentType { get; set; }
    public string? Name { get; set; }

    /// <summary>Where a file lies in the sender's OneDrive.</summary>
    public string? ContentUrl { get; set; }
    public JsonElement Content { get; set; }
}
