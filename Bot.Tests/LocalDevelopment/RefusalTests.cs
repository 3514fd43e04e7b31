using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class RefusalTests : ConnectorTest
{
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
        await Http.PostAsJsonAsync(
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
        Assert.Equal("remove", App.Bot.Heard.Last()["action"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_has_not_the_app_and_is_in_no_team_with_it_cannot_be_written_to() =>
        await RefusedAsync(403, "ForbiddenOperationException", await CreateAsync(Stranger));

    [Fact]
    public async Task More_than_100_KB_as_UTF_16_is_refused() =>
        await RefusedAsync(413, "MessageSizeTooBig", await SendAsync(Chat, Text(new string('x', 51 * 1024))));

    [Fact]
    public async Task A_message_that_is_not_there_can_be_neither_changed_nor_deleted()
    {
        await RefusedAsync(404, "ActivityNotFoundInConversation", await Http.PutAsJsonAsync(Activity(Chat, "1"), Text("x"), Cancel));
        await RefusedAsync(404, "ActivityNotFoundInConversation", await Http.DeleteAsync(Activity(Chat, "1"), Cancel));
    }

    [Fact]
    public async Task A_persons_message_is_not_the_bots_to_change()
    {
        await Http.PostAsJsonAsync(
            "local/api/say",
            new
            {
                @as = "officer",
                @in = Chat,
                text = "của tôi",
            },
            Cancel
        );
        var id = App.Bot.Heard.Last()["id"]!.GetValue<string>();
        await RefusedAsync(403, "NotEnoughPermissions", await Http.PutAsJsonAsync(Activity(Chat, id), Text("x"), Cancel));
    }
}
