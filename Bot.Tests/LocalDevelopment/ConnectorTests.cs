using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class ConnectorTests : ConnectorTest
{
    [Fact]
    public async Task Opening_installs_the_team_and_the_chat_once_with_both_events()
    {
        await Http.GetStringAsync($"local/api/messages?as=officer&in={Chat}", Cancel);
        Assert.Equal(
            ["conversationUpdate channel", "installationUpdate channel", "conversationUpdate personal", "installationUpdate personal"],
            App.Bot.Heard.Select(a => $"{a["type"]} {a["conversation"]!["conversationType"]}")
        );
    }

    [Fact]
    public async Task A_members_chat_is_the_same_however_often_it_is_asked_for()
    {
        var first = await (await CreateAsync(Officer)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        var again = await (await CreateAsync(Officer)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        Assert.Equal(Chat, first!["id"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(first, again));
    }

    [Fact]
    public async Task Text_beside_a_card_gets_no_id_and_is_remarked_on()
    {
        var both = Cards.Message(Cards.Own("Mai"));
        both["text"] = "và chữ";
        var answer = await (await SendAsync(Chat, both)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        Assert.Null(answer!["id"]);
        Assert.Contains("textAndCard", await Http.GetStringAsync("local/api/problems", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_card_is_not_remarked_on_and_a_bad_one_is()
    {
        await SendAsync(Channel, Cards.Message(Cards.Checklist(1)));
        Assert.Equal("[]", await Http.GetStringAsync("local/api/problems", Cancel));
        var bad = JsonNode.Parse(
            """{ "type": "AdaptiveCard", "version": "1.6", "body": [{ "type": "Badge", "text": "x" }, { "type": "Input.Text", "id": "a" }] }"""
        );
        await SendAsync(Channel, Cards.Message(bad!.AsObject()));
        var problems = await Http.GetStringAsync("local/api/problems", Cancel);
        Assert.All(["cardVersion", "cardFallback", "cardLabel"], code => Assert.Contains(code, problems, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_offered_in_personal_chats_only()
    {
        var offer = JsonNode.Parse(
            """{ "type": "message", "attachments": [{ "contentType": "application/vnd.microsoft.teams.card.file.consent", "name": "a.docx", "content": { "sizeInBytes": 1 } }] }"""
        );
        await RefusedAsync(400, "BadArgument", await SendAsync(Channel, offer!.AsObject()));
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(Chat, offer.AsObject())).StatusCode);
    }

    [Fact]
    public async Task A_post_begins_a_thread_that_can_be_replied_to_changed_and_deleted()
    {
        var asked = new JsonObject
        {
            ["isGroup"] = true,
            ["tenantId"] = Tenant,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = Channel } },
        };
        await RefusedAsync(400, "BadSyntax", await Http.PostAsJsonAsync("local/connector/v3/conversations", asked, Cancel));
        asked["activity"] = Text("bài");
        var made = await (
            await Http.PostAsJsonAsync("local/connector/v3/conversations", asked, Cancel)
        ).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        var (thread, root) = (made!["id"]!.GetValue<string>(), made["activityId"]!.GetValue<string>());
        Assert.Equal($"{Channel};messageid={root}", thread);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(thread, Text("trả lời"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Http.PutAsJsonAsync(Activity(thread, root), Text("bài, sửa"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Http.DeleteAsync(Activity(thread, root), Cancel)).StatusCode);
        var left = await Http.GetFromJsonAsync<JsonArray>($"local/api/messages?as=lead1&in={Channel}", Cancel);
        Assert.Equal("trả lời", Assert.Single(left!)!["activity"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faster_than_the_documented_limit_is_told_to_wait()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 61).Select(i => SendAsync(Chat, Text($"{i}"))));
        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }
}
