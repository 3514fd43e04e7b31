using CcchcBot.Chat;
using CcchcBot.Teams.Cards;

namespace CcchcBot.Teams;

/// <summary>The HTTP answer to an activity. Only an invoke's body is read by the client.</summary>
public sealed record InvokeResponse(int Status, ReadOnlyMemory<byte> Body)
{
    public static readonly InvokeResponse Empty = new(200, default);

    /// <summary>For an invoke nobody here knows.</summary>
    public static readonly InvokeResponse NotImplemented = new(501, default);

    /// <summary>The touched card is replaced, for this viewer only.</summary>
    public static InvokeResponse View(Card card) => Of(200, "application/vnd.microsoft.card.adaptive", w => CardJson.Write(w, card));

    /// <summary>A passing sentence beneath the card.</summary>
    public static InvokeResponse Notice(string words) =>
        Of(200, "application/vnd.microsoft.activity.message", w => w.WriteStringValue(words));

    /// <param name="statusCode">400 when the person can mend it, 500 when they can't; HTTP says 200 all the same.</param>
    public static InvokeResponse Error(int statusCode, string code, string message) =>
        Of(
            statusCode,
            "application/vnd.microsoft.error",
            w =>
            {
                w.WriteStartObject();
                w.WriteString("code", code);
                w.WriteString("message", message);
                w.WriteEndObject();
            }
        );

    /// <summary>What a search of the message extension found (teams-protocol §3.5); a chosen card is posted in the person's name.</summary>
    public static InvokeResponse Found(IEnumerable<Finding> findings) => new(200, FindingJson.Write(findings));

    // teams-protocol §4.3: HTTP 200 always, the real status inside
    static InvokeResponse Of(int statusCode, string type, Action<System.Text.Json.Utf8JsonWriter> value) =>
        new(
            200,
            Json.Write(w =>
            {
                w.WriteStartObject();
                w.WriteNumber("statusCode", statusCode);
                w.WriteString("type", type);
                w.WritePropertyName("value");
                value(w);
                w.WriteEndObject();
            })
        );
}
