using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

public sealed class EndpointTests : IAsyncLifetime
{
    FakeTeams teams = null!;
    EdgeHost host = null!;
    Person lan = null!;

    // says back what it hears, and answers card actions with a card
    static async Task<InvokeResponse> Echo(Activity activity, EdgeHost host)
    {
        var heard = Hearing.Of(activity);
        if (heard is { What: Heard.Words(var words) })
            await host.Connector.SendAsync(ConversationReference.Of(activity), Speech.Write(new Said.Text(words)), CancellationToken.None);
        return heard?.What is Heard.Tap tap ? InvokeResponse.View(new Card([new Element.TextBlock(tap.Verb)])) : InvokeResponse.Empty;
    }

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync();
        lan = teams.Person("Lan");
        host = await EdgeHost.StartAsync(teams, Echo);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    async Task<int> StatusAsync(string body)
    {
        using var answer = await teams.PostRawAsync(body, teams.Issuer.Token(teams.ServiceUrl));
        return (int)answer.StatusCode;
    }

    [Fact]
    public async Task A_message_is_answered_after_the_bot_has_spoken_and_with_nothing()
    {
        var reply = await teams.SayAsync(lan, "xin chào");
        Assert.Equal("xin chào", reply.Post.Text);
        Assert.Equal((200, null), (reply.Status, reply.Body));
    }

    [Fact]
    public async Task A_card_action_is_answered_in_the_response()
    {
        var action = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "save" },
        };
        var reply = await teams.InvokeAsync(lan, "adaptiveCard/action", action);
        Assert.Equal(200, reply.Status);
        Assert.Equal("save", CardText.Of(reply.View!));
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("nobodyKnowsThis")]
    public async Task An_activity_of_an_unknown_type_is_nothing_to_worry_about(string type)
    {
        Assert.Equal(200, (await teams.PostAsync(teams.Envelope(lan, type))).Status);
        Assert.Empty(host.Taken);
    }

    [Fact]
    public async Task An_unknown_invoke_is_said_to_be_unknown()
    {
        Assert.Equal(501, (await teams.InvokeAsync(lan, "task/fetch", [])).Status);
        Assert.Empty(host.Taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"value\":\"\\ud800\"}")]
    public async Task What_is_no_activity_is_malformed(string body) => Assert.Equal(400, await StatusAsync(body));

    [Fact]
    public async Task Bytes_that_are_no_text_are_malformed()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(teams.Bot!, "/api/messages"));
        request.Content = new ByteArrayContent([.. "{\"value\":\""u8, 0xFF, .. "\"}"u8]);
        request.Headers.Authorization = new("Bearer", teams.Issuer.Token(teams.ServiceUrl));
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_mebibyte_is_not_read(bool chunked)
    {
        async Task<HttpStatusCode> Status(int padding)
        {
            var activity = teams.Envelope(lan, "typing", new() { ["padding"] = "" }).ToJsonString();
            var body = activity.Replace(
                "\"padding\":\"\"",
                $"\"padding\":\"{new string('x', padding - activity.Length)}\"",
                StringComparison.Ordinal
            );
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(teams.Bot!, "/api/messages"));
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.TransferEncodingChunked = chunked;
            request.Headers.Authorization = new("Bearer", teams.Issuer.Token(teams.ServiceUrl));
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
        Assert.Equal(HttpStatusCode.OK, await Status(1024 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Status((1024 * 1024) + 1));
    }
}
