using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class ConnectorTests : IAsyncLifetime
{
    const string Officer = "29:17d3f0c521b6a4f2e9a31000000000001";
    const string Stranger = "29:17d3f0c521b6a4f2e9a31000000000006";
    const string Chat = "a:17d3f0c521b6a4f2e9a31000000000001";
    const string StrangersChat = "a:17d3f0c521b6a4f2e9a31000000000006";
    const string Channel = "19:7d3f0c521b6a4f2e9a310000000000c1@thread.tacv2";
    const string Tenant = "7d3f0c52-1b6a-4f2e-9a31-00000000c0de";
    LocalApp app = null!;
    HttpClient http = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await LocalApp.StartAsync();
        http = app.Client();
        await http.GetStringAsync($"local/api/messages?as=officer&in={Chat}", Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Opening_installs_the_team_and_the_chat_once_with_both_events()
    {
        await http.GetStringAsync($"local/api/messages?as=officer&in={Chat}", Cancel);
        Assert.Equal(
            ["conversationUpdate channel", "installationUpdate channel", "conversationUpdate personal", "installationUpdate personal"],
            app.Bot.Heard.Select(a => $"{a["type"]} {a["conversation"]!["conversationType"]}")
        );
    }

    [Fact]
    public async Task An_empty_message_is_refused() =>
        await RefusedAsync(400, "BadSyntax", await SendAsync(Chat, new JsonObject { ["type"] = "message" }));

    [Fact]
    public async Task A_conversation_that_never_was_is_not_found() =>
        await RefusedAsync(404, "ConversationNotFound", await SendAsync("19:none@thread.tacv2", Text("x")));

    [Fact]
    public async Task A_thread_that_never_was_is_not_found() =>
        await RefusedAsync(404, "ConversationNotFound", await SendAsync($"{Channel};messageid=1", Text("x")));

    [Fact]
    public async Task A_chat_nobody_opened_is_not_found() =>
        await RefusedAsync(404, "ConversationNotFound", await SendAsync(StrangersChat, Text("x")));

    [Fact]
    public async Task Where_the_bot_was_removed_it_is_refused()
    {
        await http.PostAsJsonAsync(
            "local/api/install",
            new
            {
                @as = "officer",
                @in = Chat,
                installed = false,
            },
            Cancel
        );
        await RefusedAsync(403, "BotNotInConversationRoster", await SendAsync(Chat, Text("x")));
        Assert.Equal("remove", app.Bot.Heard.Last()["action"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_has_not_the_app_and_is_in_no_team_with_it_cannot_be_written_to() =>
        await RefusedAsync(403, "ForbiddenOperationException", await CreateAsync(Stranger));

    [Fact]
    public async Task A_members_chat_is_the_same_however_often_it_is_asked_for()
    {
        var first = await (await CreateAsync(Officer)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        var again = await (await CreateAsync(Officer)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        Assert.Equal(Chat, first!["id"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(first, again));
    }

    [Fact]
    public async Task More_than_100_KB_as_UTF_16_is_refused() =>
        await RefusedAsync(413, "MessageSizeTooBig", await SendAsync(Chat, Text(new string('x', 51 * 1024))));

    [Fact]
    public async Task Text_beside_a_card_gets_no_id_and_is_remarked_on()
    {
        var both = Cards.Message(Cards.Own("Mai"));
        both["text"] = "và chữ";
        var answer = await (await SendAsync(Chat, both)).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        Assert.Null(answer!["id"]);
        Assert.Contains("textAndCard", await http.GetStringAsync("local/api/problems", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_card_is_not_remarked_on_and_a_bad_one_is()
    {
        await SendAsync(Channel, Cards.Message(Cards.Checklist(1)));
        Assert.Equal("[]", await http.GetStringAsync("local/api/problems", Cancel));
        var bad = JsonNode.Parse(
            """{ "type": "AdaptiveCard", "version": "1.6", "body": [{ "type": "Badge", "text": "x" }, { "type": "Input.Text", "id": "a" }] }"""
        );
        await SendAsync(Channel, Cards.Message(bad!.AsObject()));
        var problems = await http.GetStringAsync("local/api/problems", Cancel);
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
    public async Task A_message_that_is_not_there_can_be_neither_changed_nor_deleted()
    {
        await RefusedAsync(404, "ActivityNotFoundInConversation", await http.PutAsJsonAsync(Activity(Chat, "1"), Text("x"), Cancel));
        await RefusedAsync(404, "ActivityNotFoundInConversation", await http.DeleteAsync(Activity(Chat, "1"), Cancel));
    }

    [Fact]
    public async Task A_persons_message_is_not_the_bots_to_change()
    {
        await http.PostAsJsonAsync(
            "local/api/say",
            new
            {
                @as = "officer",
                @in = Chat,
                text = "của tôi",
            },
            Cancel
        );
        var id = app.Bot.Heard.Last()["id"]!.GetValue<string>();
        await RefusedAsync(403, "NotEnoughPermissions", await http.PutAsJsonAsync(Activity(Chat, id), Text("x"), Cancel));
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
        await RefusedAsync(400, "BadSyntax", await http.PostAsJsonAsync("local/connector/v3/conversations", asked, Cancel));
        asked["activity"] = Text("bài");
        var made = await (
            await http.PostAsJsonAsync("local/connector/v3/conversations", asked, Cancel)
        ).Content.ReadFromJsonAsync<JsonObject>(Cancel);
        var (thread, root) = (made!["id"]!.GetValue<string>(), made["activityId"]!.GetValue<string>());
        Assert.Equal($"{Channel};messageid={root}", thread);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(thread, Text("trả lời"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.PutAsJsonAsync(Activity(thread, root), Text("bài, sửa"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.DeleteAsync(Activity(thread, root), Cancel)).StatusCode);
        var left = await http.GetFromJsonAsync<JsonArray>($"local/api/messages?as=lead1&in={Channel}", Cancel);
        Assert.Equal("trả lời", Assert.Single(left!)!["activity"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faster_than_the_documented_limit_is_told_to_wait()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 61).Select(i => SendAsync(Chat, Text($"{i}"))));
        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    Task<HttpResponseMessage> SendAsync(string conversation, JsonObject activity) =>
        http.PostAsJsonAsync($"local/connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity, Cancel);

    Task<HttpResponseMessage> CreateAsync(string member) =>
        http.PostAsJsonAsync(
            "local/connector/v3/conversations",
            new { members = new[] { new { id = member } }, tenantId = Tenant },
            Cancel
        );

    static string Activity(string conversation, string id) =>
        $"local/connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{id}";

    static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    static async Task RefusedAsync(int status, string code, HttpResponseMessage answer)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["error"]!["code"]!.GetValue<string>());
    }
}
