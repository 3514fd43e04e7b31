using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>A message of the bot as it stands now; an update replaces what it holds.</summary>
public sealed class Post(string id, string conversation, JsonObject activity, Person? chat, Channel? channel)
{
    readonly Dictionary<Person, JsonObject> views = [];

    public string Id => id;

    /// <summary>Conversation id, with `;messageid=` in a channel.</summary>
    public string Conversation => conversation;

    /// <summary>Whose personal chat it is in; null in a channel.</summary>
    public Person? Chat => chat;
    public Channel? Channel => channel;
    public JsonObject Activity { get; private set; } = activity;
    public bool Deleted { get; set; }
    public int Updates { get; private set; }
    public string Text => (string?)Activity["text"] ?? "";
    public string Summary => (string?)Activity["summary"] ?? "";
    public JsonObject? Attachment => Activity["attachments"]?[0] as JsonObject;
    public JsonObject? Card =>
        Attachment?["content"] is JsonObject { } content && (string?)content["type"] == "AdaptiveCard" ? content : null;

    /// <summary>The card as this person sees it: the bot's own answer to them, or the one everybody sees.</summary>
    public JsonObject CardFor(Person viewer) =>
        views.GetValueOrDefault(viewer) ?? Card ?? throw new InvalidOperationException("that message has no card");

    internal void Show(Person viewer, JsonObject card) => views[viewer] = card;

    internal void Replace(JsonObject activity)
    {
        Activity = activity;
        Updates++;
        views.Clear(); // the new card replaces what each one saw
    }

    public override string ToString() =>
        Card is { } card ? CardText.Of(card)
        : Text.Length > 0 ? Text
        : $"(file: {Attachment?["name"]})";
}

/// <summary>What came of something done to the bot.</summary>
/// <param name="Status">HTTP status of the bot's endpoint.</param>
/// <param name="Body">What an invoke answered.</param>
/// <param name="Said">What the bot said or changed before it answered, in order.</param>
public sealed record Reply(JsonObject Sent, int Status, JsonNode? Body, IReadOnlyList<Post> Said)
{
    /// <summary>The card this person sees from now on, if that is the answer.</summary>
    public JsonObject? View => (string?)Body?["type"] == "application/vnd.microsoft.card.adaptive" ? Body!["value"] as JsonObject : null;

    /// <summary>The sentence beneath the card, if that is the answer.</summary>
    public string? Notice => (string?)Body?["type"] == "application/vnd.microsoft.activity.message" ? (string?)Body!["value"] : null;

    /// <summary>The one thing said.</summary>
    public Post Post => Assert.Single(Said);

    public override string ToString() => View is { } card ? CardText.Of(card) : Notice ?? string.Join('\n', Said);
}
