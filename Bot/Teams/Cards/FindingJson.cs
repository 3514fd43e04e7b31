using System.Text.Json;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

/// <summary>One thing found: a line in the list, and the card that choosing it puts into the chat.</summary>
public sealed record Finding(string Title, string Text, Card Card);

static class FindingJson
{
    public static ReadOnlyMemory<byte> Write(IEnumerable<Finding> findings) =>
        Json.Write(w =>
        {
            w.WriteStartObject();
            w.WriteStartObject("composeExtension");
            w.WriteString("type", "result");
            w.WriteString("attachmentLayout", "list");
            w.WriteStartArray("attachments");
            foreach (var finding in findings)
                Write(w, finding);
            w.WriteEndArray();
            w.WriteEndObject();
            w.WriteEndObject();
        });

    static void Write(Utf8JsonWriter w, Finding finding)
    {
        w.WriteStartObject();
        w.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
        w.WritePropertyName("content");
        CardJson.Write(w, finding.Card);
        w.WriteStartObject("preview");
        w.WriteString("contentType", "application/vnd.microsoft.card.thumbnail");
        w.WriteStartObject("content");
        w.WriteString("title", finding.Title);
        w.WriteString("text", finding.Text);
        w.WriteEndObject();
        w.WriteEndObject();
        w.WriteEndObject();
    }
}
