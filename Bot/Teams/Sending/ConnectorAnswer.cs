using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Core;

namespace CcchcBot.Teams.Sending;

/// <summary>What an answer of the connector means (teams-protocol §2.5).</summary>
static class ConnectorAnswer
{
    /// <summary>When the service does not say how long to wait.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    /// <param name="created">Whether a conversation was asked for: then `id` is the conversation's.</param>
    public static Delivery Outcome(HttpMessage message, bool created)
    {
        var response = message.Response;
        if (response.Status is >= 200 and < 300)
            return Read(response, TeamsJson.Default.ResourceResponse) is not { } made ? new Delivery.Delivered(null)
                : created ? new Delivery.Delivered(made.ActivityId, made.Id)
                : new Delivery.Delivered(made.Id);
        if (RetryRules.IsRepeatable(message.Request.Method, response.Status))
            return new Delivery.Throttled(RetryRules.RetryAfter(response) ?? Later);
        return response.Status is >= 500 or 408
            ? new Delivery.Ambiguous($"{response.Status}")
            : new Delivery.Rejected(response.Status, Code(response));
    }

    /// <summary>The service's own id of the exchange, for its support.</summary>
    public static string? Trace(Response response) => response.Headers.TryGetValue("MS-CV", out var trace) ? trace : null;

    static string Code(Response response) =>
        Read(response, TeamsJson.Default.ErrorResponse) is { } body ? body.Error?.Code ?? $"{body.ErrorCode}" : "";

    public static T? Read<T>(Response response, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return response.ContentStream is { Length: > 0 } ? JsonSerializer.Deserialize(response.Content.ToMemory().Span, type) : null;
        }
        catch (JsonException)
        {
            return null; // taken or refused by its status; a body nobody understands changes neither
        }
    }
}
