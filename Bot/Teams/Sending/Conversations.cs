namespace CcchcBot.Teams.Sending;

/// <summary>Bodies of `POST v3/conversations` (teams-protocol §2.4).</summary>
static class Conversations
{
    public static ReadOnlyMemory<byte> InChannel(ConversationReference channel, ReadOnlyMemory<byte> activity) =>
        Json.Write(w =>
        {
            w.WriteStartObject();
            w.WriteBoolean("isGroup", true);
            w.WriteString("tenantId", channel.Tenant);
            w.WriteStartObject("channelData");
            w.WriteStartObject("channel");
            w.WriteString("id", channel.WithoutThread);
            w.WriteEndObject();
            w.WriteEndObject();
            w.WritePropertyName("activity");
            w.WriteRawValue(activity.Span, skipInputValidation: true);
            w.WriteEndObject();
        });

    public static ReadOnlyMemory<byte> WithOne(ConversationReference from, string memberId) =>
        Json.Write(w =>
        {
            w.WriteStartObject();
            w.WriteBoolean("isGroup", false);
            w.WriteString("tenantId", from.Tenant);
            w.WriteStartObject("bot");
            w.WriteString("id", from.Bot);
            w.WriteEndObject();
            w.WriteStartArray("members");
            w.WriteStartObject();
            w.WriteString("id", memberId);
            w.WriteEndObject();
            w.WriteEndArray();
            w.WriteStartObject("channelData");
            w.WriteStartObject("tenant");
            w.WriteString("id", from.Tenant);
            w.WriteEndObject();
            w.WriteEndObject();
            w.WriteEndObject();
        });
}
