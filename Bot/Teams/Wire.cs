using System.Text.Json.Serialization;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Teams;

/// <summary>What the connector answers (teams-protocol §2.4, §2.5).</summary>
sealed record ResourceResponse(string? Id, string? ActivityId);

sealed record ErrorResponse(ErrorBody? Error, int? ErrorCode);

sealed record ErrorBody(string? Code);

sealed record PagedMembers(string? ContinuationToken, IReadOnlyList<Member>? Members);

sealed record ConversationList(IReadOnlyList<TeamChannel>? Conversations);

/// <summary>Someone in a chat, channel or team.</summary>
/// <param name="Id">The channel's id of this member, `29:…`.</param>
/// <param name="UserRole">`user`, `owner` or `guest`; absent in older answers.</param>
public sealed record Member(string? Id, string? Name, string? Email, string? UserPrincipalName, string? TenantId, string? UserRole = null)
{
    [JsonInclude, JsonPropertyName("aadObjectId")]
    internal string? AadObjectId { get; init; }

    [JsonInclude, JsonPropertyName("objectId")]
    internal string? ObjectId { get; init; }

    /// <summary>Directory object id; the service spells it in two ways.</summary>
    [JsonIgnore]
    public string? DirectoryId => AadObjectId ?? ObjectId;

    /// <summary>Somebody of another directory: the role says so, or the account's name does.</summary>
    [JsonIgnore]
    public bool IsGuest =>
        UserRole is "guest" || UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) is true || DirectoryId is null;
}

/// <param name="Name">Null for the General channel, whose id is the team's.</param>
public sealed record TeamChannel(string? Id, string? Name);

public sealed record TeamDetails(string? Id, string? Name);
