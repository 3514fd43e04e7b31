using System.Text.Json.Serialization;

namespace CcchcBot.Teams.Sending;

/// <summary>Where to speak again later. Saved: take the newest authenticated activity's, and overwrite when it changed.</summary>
/// <param name="Conversation">Conversation id, with `;messageid=…` when it is a thread of a channel.</param>
/// <param name="Bot">The bot's id there, `28:{app id}`.</param>
public sealed record ConversationReference(string ServiceUrl, string Conversation, string Tenant, string Bot)
{
    /// <summary>The chat or channel itself.</summary>
    [JsonIgnore]
    public string WithoutThread => Conversation.Split(";messageid=")[0];

    public static ConversationReference Of(Activity activity) =>
        new(
            activity.ServiceUrl ?? "",
            activity.Conversation?.Id ?? "",
            activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id ?? "",
            activity.Recipient?.Id ?? ""
        );
}
