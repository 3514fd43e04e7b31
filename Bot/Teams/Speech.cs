using System.Text.Json;
using CcchcBot.Chat;
using CcchcBot.Teams.Cards;

namespace CcchcBot.Teams;

/// <summary>What is said, as a message activity's JSON. Never text and a card in one message: Teams would split it and tell no id.</summary>
static class Speech
{
    /// <summary>
    /// <see cref="Said.View"/> and <see cref="Said.Notice"/> belong in an <see cref="InvokeResponse"/>; written here they become a card and a
    /// sentence, which is what an older client's tap gets.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Said said) =>
        Json.Write(w =>
        {
            w.WriteStartObject();
            w.WriteString("type", "message");
            switch (said)
            {
                case Said.Text(var markdown):
                    Words(w, markdown);
                    break;
                case Said.Notice(var words):
                    Words(w, words);
                    break;
                case Said.Show(var card, var summary):
                    w.WriteString("summary", summary);
                    ShownCard(w, card);
                    break;
                case Said.View(var card):
                    ShownCard(w, card);
                    break;
                case Said.OfferFile offer:
                    Offer(w, offer);
                    break;
                case Said.FileDone(var target):
                    Done(w, target);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
            w.WriteEndObject();
        });

    static void Words(Utf8JsonWriter w, string markdown)
    {
        w.WriteString("text", markdown);
        w.WriteString("textFormat", "markdown");
    }

    static void ShownCard(Utf8JsonWriter w, Card card) =>
        Attach(w, "application/vnd.microsoft.card.adaptive", null, () => CardJson.Write(w, card));

    // teams-protocol §5.1; what comes back of the context is the client's, so it holds an opaque id only
    static void Offer(Utf8JsonWriter w, Said.OfferFile offer) =>
        Attach(
            w,
            "application/vnd.microsoft.teams.card.file.consent",
            offer.Name,
            () =>
            {
                w.WriteStartObject();
                w.WriteString("description", offer.Description);
                w.WriteNumber("sizeInBytes", offer.Bytes);
                foreach (var context in (string[])["acceptContext", "declineContext"])
                {
                    w.WriteStartObject(context);
                    w.WriteString("offer", offer.Offer);
                    w.WriteEndObject();
                }
                w.WriteEndObject();
            }
        );

    static void Done(Utf8JsonWriter w, UploadTarget target) =>
        Attach(
            w,
            "application/vnd.microsoft.teams.card.file.info",
            target.Name,
            () =>
            {
                w.WriteStartObject();
                w.WriteString("uniqueId", target.UniqueId);
                w.WriteString("fileType", target.FileType);
                w.WriteEndObject();
            },
            target.ContentUrl
        );

    static void Attach(Utf8JsonWriter w, string contentType, string? name, Action content, string? contentUrl = null)
    {
        w.WriteStartArray("attachments");
        w.WriteStartObject();
        w.WriteString("contentType", contentType);
        if (contentUrl is not null)
            w.WriteString("contentUrl", contentUrl);
        if (name is not null)
            w.WriteString("name", name);
        w.WritePropertyName("content");
        content();
        w.WriteEndObject();
        w.WriteEndArray();
    }
}
