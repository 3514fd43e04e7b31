using System.Text;
using System.Text.Json;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

/// <summary>Writes a card as Adaptive Card 1.5 (teams-protocol §4), straight to the writer.</summary>
static class CardJson
{
    const int MostViewers = 60;
    const int MostPrimary = 6;

    public static ReadOnlyMemory<byte> Write(Card card) => Json.Write(w => Write(w, card));

    /// <summary>Bytes as UTF-16, which is how Teams counts a message's size.</summary>
    public static int Size(Card card) => Encoding.UTF8.GetCharCount(Write(card).Span) * sizeof(char);

    public static void Write(Utf8JsonWriter w, Card card)
    {
        w.WriteStartObject();
        w.WriteString("type", "AdaptiveCard");
        w.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        w.WriteString("version", "1.5");
        w.WriteStartObject("msteams");
        w.WriteString("width", "full");
        w.WriteEndObject();
        if (card.Refresh is { } refresh)
            Refreshing(w, refresh);
        ElementJson.Write(w, "body", card.Body);
        if (card.Actions is { Count: > 0 } actions)
            Actions(w, actions);
        w.WriteEndObject();
    }

    public static void Actions(Utf8JsonWriter w, IReadOnlyList<CardAction> actions)
    {
        var room = MostPrimary;
        w.WriteStartArray("actions");
        foreach (var action in actions)
            Action(w, action, secondary: action is CardAction.Execute { Secondary: true } || room-- <= 0);
        w.WriteEndArray();
    }

    // always with named viewers: what clients do without them differs from document to document
    static void Refreshing(Utf8JsonWriter w, Refresh refresh)
    {
        w.WriteStartObject("refresh");
        w.WriteStartObject("action");
        w.WriteString("type", "Action.Execute");
        w.WriteString("verb", refresh.Verb);
        Data(w, refresh.Data);
        w.WriteEndObject();
        w.WriteStrings("userIds", refresh.UserIds.Take(MostViewers));
        w.WriteEndObject();
    }

    static void Action(Utf8JsonWriter w, CardAction action, bool secondary)
    {
        w.WriteStartObject();
        switch (action)
        {
            case CardAction.Execute execute:
                Execute(w, execute, secondary);
                break;
            case CardAction.OpenUrl(var title, var url):
                Head(w, "Action.OpenUrl", title, secondary);
                w.WriteString("url", url);
                break;
            case CardAction.ToggleVisibility(var title, var targets):
                Head(w, "Action.ToggleVisibility", title, secondary);
                w.WriteStrings("targetElements", targets);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
        w.WriteEndObject();
    }

    static void Execute(Utf8JsonWriter w, CardAction.Execute execute, bool secondary)
    {
        Head(w, "Action.Execute", execute.Title, secondary);
        w.WriteString("verb", execute.Verb);
        Tail(w, execute, verb: null);
        // an older client knows only this one; it comes back as a message, with the verb among the data
        w.WriteStartObject("fallback");
        Head(w, "Action.Submit", execute.Title, secondary);
        Tail(w, execute, execute.Verb);
        w.WriteEndObject();
    }

    static void Head(Utf8JsonWriter w, string type, string title, bool secondary)
    {
        w.WriteString("type", type);
        w.WriteString("title", title);
        if (secondary)
            w.WriteString("mode", "secondary");
    }

    static void Tail(Utf8JsonWriter w, CardAction.Execute execute, string? verb)
    {
        if (execute.Primary)
            w.WriteString("style", "positive");
        w.WriteString("associatedInputs", execute.Inputs ? "auto" : "none");
        Data(w, execute.Data, verb);
    }

    static void Data(Utf8JsonWriter w, IReadOnlyDictionary<string, string> data, string? verb = null)
    {
        w.WriteStartObject("data");
        foreach (var (key, value) in data.Where(d => d.Key is not "verb"))
            w.WriteString(key, value);
        if (verb is not null)
            w.WriteString("verb", verb);
        w.WriteEndObject();
    }
}
