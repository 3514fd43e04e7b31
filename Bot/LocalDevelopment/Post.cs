using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcchcBot.LocalDevelopment;

/// <summary>One message of a chat or channel as it is kept.</summary>
/// <param name="Id">Milliseconds since 1970, never twice: sorts by time.</param>
/// <param name="In">Conversation id without the thread.</param>
/// <param name="Root">The thread's first message; null in a chat.</param>
/// <param name="From">A person's key, or <see cref="Bot"/>.</param>
/// <param name="Views">The card as a person alone sees it since they touched or refreshed it.</param>
/// <param name="Failed">The bot did not take it: the HTTP status, 0 when there was none.</param>
sealed record Post(
    string Id,
    string In,
    string? Root,
    string From,
    DateTimeOffset At,
    JsonElement Activity,
    IReadOnlyDictionary<string, View>? Views = null,
    bool Edited = false,
    int? Failed = null
)
{
    public const string Bot = "bot";

    public Seen By(Person person)
    {
        var view = Views?.GetValueOrDefault(person.Key);
        return new Seen(Id, In, Root, From, At, Activity, Edited, Failed, view?.Card, view?.At);
    }
}

sealed record View(DateTimeOffset At, JsonElement? Card);

/// <summary>A message as one person sees it: what the page draws.</summary>
sealed record Seen(
    string Id,
    string In,
    string? Root,
    string From,
    DateTimeOffset At,
    JsonElement Activity,
    bool Edited,
    int? Failed,
    JsonElement? View,
    DateTimeOffset? ViewedAt
);

/// <param name="Code">A key of the page's words.</param>
sealed record Problem(string Code, string Detail, DateTimeOffset At);

/// <summary>What a press, a refresh or a delivery came to: the page shows it beneath the card or the composer.</summary>
sealed record Outcome(int Status, string? Notice = null, string? Error = null, string? Fault = null);

sealed record Saying(string As, string In, string Text, string? Thread, string? Locale, IReadOnlyList<string>? Files);

sealed record Touch(string As, string Message, JsonElement Action, string? Locale);

sealed record Answering(string As, string Message, bool Accept);

sealed record Standing(string As, string In, bool Installed);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(World))]
[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(Seen))]
[JsonSerializable(typeof(IReadOnlyList<Seen>))]
[JsonSerializable(typeof(IReadOnlyList<Problem>))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(Saying))]
[JsonSerializable(typeof(Touch))]
[JsonSerializable(typeof(Answering))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(Shelved))]
sealed partial class LocalJson : JsonSerializerContext;
