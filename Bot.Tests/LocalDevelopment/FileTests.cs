using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class FileTests : IAsyncLifetime
{
    const int Piece = 320 * 1024;
    const string Chat = "a:17d3f0c521b6a4f2e9a31000000000001";
    readonly byte[] bytes = [.. Enumerable.Range(0, Piece + 1000).Select(i => (byte)(i % 251))];
    LocalApp app = null!;
    HttpClient http = null!;
    JsonNode upload = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An offer of two ranges' size, accepted: the bot was told where to upload.</summary>
    public async ValueTask InitializeAsync()
    {
        app = await LocalApp.StartAsync();
        http = app.Client();
        await http.GetStringAsync($"local/api/messages?as=officer&in={Chat}", Cancel);
        var offer = JsonNode.Parse(
            $$"""
            { "type": "message", "attachments": [{ "contentType": "application/vnd.microsoft.teams.card.file.consent", "name": "báo cáo.xlsx",
              "content": { "sizeInBytes": {{bytes.Length}}, "acceptContext": { "offer": "7" } } }] }
            """
        );
        var sent = await http.PostAsJsonAsync($"local/connector/v3/conversations/{Chat}/activities", offer, Cancel);
        var id = (await sent.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["id"]!.GetValue<string>();
        await http.PostAsJsonAsync(
            "local/api/answer",
            new
            {
                @as = "officer",
                message = id,
                accept = true,
            },
            Cancel
        );
        upload = app.Bot.Heard.Last()["value"]!;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public void The_offers_context_comes_back_as_it_was() => Assert.Equal("7", upload["context"]!["offer"]!.GetValue<string>());

    [Fact]
    public async Task A_file_comes_in_ranges_in_order_and_can_then_be_fetched()
    {
        Assert.Equal(416, await PutAsync(Piece, bytes.Length - Piece));
        Assert.Equal(400, await PutAsync(0, 1000));
        Assert.Equal(202, await PutAsync(0, Piece));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(Url("contentUrl"), Cancel)).StatusCode);
        Assert.Equal(201, await PutAsync(Piece, bytes.Length - Piece));
        Assert.Equal(bytes, await http.GetByteArrayAsync(Url("contentUrl"), Cancel));
        Assert.Equal("[]", await http.GetStringAsync("local/api/problems", Cancel));
    }

    [Fact]
    public async Task A_token_sent_to_a_files_address_is_remarked_on()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url("contentUrl"));
        request.Headers.Authorization = new("Bearer", "x");
        await http.SendAsync(request, Cancel);
        Assert.Contains("fileToken", await http.GetStringAsync("local/api/problems", Cancel), StringComparison.Ordinal);
    }

    string Url(string name) => upload["uploadInfo"]![name]!.GetValue<string>();

    async Task<int> PutAsync(int from, int count)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Url("uploadUrl")) { Content = new ByteArrayContent(bytes, from, count) };
        request.Content.Headers.ContentRange = new(from, from + count - 1, bytes.Length);
        return (int)(await http.SendAsync(request, Cancel)).StatusCode;
    }
}
