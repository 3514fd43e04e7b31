using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>Reading and writing JSON whose shape is somebody else's.</summary>
static class Wire
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";
    public const string ConsentType = "application/vnd.microsoft.teams.card.file.consent";
    public const string DownloadType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>The member at the end of this path, or null when any step is missing.</summary>
    public static JsonElement? At(this JsonElement from, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(step, out from))
                return null;
        return from.ValueKind is JsonValueKind.Null ? null : from;
    }

    /// <summary>The text at the end of this path; null when it is missing or no text.</summary>
    public static string? Text(this JsonElement from, params ReadOnlySpan<string> path) =>
        from.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement from, params ReadOnlySpan<string> path) =>
        from.At(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IEnumerable<JsonElement> Cards(this JsonElement activity) =>
        activity.Items("attachments").Where(a => a.Text("contentType") == CardType).Select(a => a.At("content") ?? default);

    public static JsonElement Element(this JsonNode node) => JsonElement.Parse(node.ToJsonString());

    public static JsonNode Node(this JsonElement element) =>
        element.ValueKind is JsonValueKind.Array ? JsonArray.Create(element)!
        : element.ValueKind is JsonValueKind.Object ? JsonObject.Create(element)!
        : JsonValue.Create(element)!;

    public static IResult Answer(int status, JsonNode? body) =>
        Results.Content(body?.ToJsonString() ?? "", "application/json; charset=utf-8", null, status);

    /// <summary>A refusal as the connector words it.</summary>
    public static IResult Refuse(int status, string code, string message) =>
        Answer(
            status,
            new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
            }
        );
}
