using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Cards;

namespace CcchcBot.Tests.Teams;

public sealed class SpeechTests
{
    static readonly Card Card = new([new Element.TextBlock("x")]);

    static void Says(Said said, string json) =>
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Speech.Write(said).Span)),
            JsonNode.Parse(Speech.Write(said).Span)!.ToJsonString()
        );

    [Fact]
    public void Words_are_a_message() =>
        Says(new Said.Text("**chào**"), """{"type":"message","text":"**chào**","textFormat":"markdown"}""");

    [Fact]
    public void A_card_is_a_message_without_text_and_with_a_summary()
    {
        var said = JsonNode.Parse(Speech.Write(new Said.Show(Card, "Việc mới")).Span)!;
        Assert.Equal(("Việc mới", null), ((string?)said["summary"], said["text"]));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)Assert.Single(said["attachments"]!.AsArray())!["contentType"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(CardJson.Write(Card).Span), said["attachments"]![0]!["content"]));
    }

    [Fact]
    public void An_older_client_gets_a_view_as_a_message() =>
        Assert.Equal(
            "AdaptiveCard",
            (string?)JsonNode.Parse(Speech.Write(new Said.View(Card)).Span)!["attachments"]![0]!["content"]!["type"]
        );

    [Fact]
    public void A_file_is_offered_with_nothing_but_an_opaque_id() =>
        Says(
            new Said.OfferFile("7", "kế hoạch.docx", "Kế hoạch", 400),
            """
            {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"kế hoạch.docx",
             "content":{"description":"Kế hoạch","sizeInBytes":400,"acceptContext":{"offer":"7"},"declineContext":{"offer":"7"}}}]}
            """
        );

    [Fact]
    public void A_file_that_arrived_is_shown() =>
        Says(
            new Said.FileDone(new("https://u", "https://c", "a.docx", "id", "docx")),
            """
            {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.teams.card.file.info","contentUrl":"https://c","name":"a.docx",
             "content":{"uniqueId":"id","fileType":"docx"}}]}
            """
        );

    [Theory]
    [InlineData("view", """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive"}""")]
    [InlineData("notice", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"xong"}""")]
    [InlineData("error", """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"Late","message":"muộn rồi"}}""")]
    public void A_card_action_is_answered_in_the_shapes_Teams_knows(string kind, string json)
    {
        var response = kind switch
        {
            "view" => InvokeResponse.View(Card),
            "notice" => InvokeResponse.Notice("xong"),
            _ => InvokeResponse.Error(400, "Late", "muộn rồi"),
        };
        var (body, expected) = (JsonNode.Parse(response.Body.Span)!, JsonNode.Parse(json)!);
        if (kind == "view")
            expected["value"] = JsonNode.Parse(CardJson.Write(Card).Span);
        Assert.Equal(200, response.Status);
        Assert.True(JsonNode.DeepEquals(expected, body), body.ToJsonString());
    }

    [Fact]
    public void A_search_is_answered_with_a_list_of_cards()
    {
        var found = JsonNode.Parse(InvokeResponse.Found([new Finding("Viết bài", "Văn phòng", Card)]).Body.Span)!["composeExtension"]!;
        var one = Assert.Single(found["attachments"]!.AsArray())!;
        Assert.Equal(("result", "list"), ((string?)found["type"], (string?)found["attachmentLayout"]));
        Assert.Equal("AdaptiveCard", (string?)one["content"]!["type"]);
        Assert.Equal("""{"title":"Viết bài","text":"Văn phòng"}""", one["preview"]!["content"]!.ToJsonString(Plain));
    }

    static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
