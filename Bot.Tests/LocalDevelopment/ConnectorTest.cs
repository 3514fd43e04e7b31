using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>The connector over HTTP, with the team and the officer's chat installed.</summary>
public abstract class ConnectorTest : IAsyncLifetime
{
    private protected const string Officer = "29:17d3f0c521b6a4f2e9a31000000000001";
    private protected const string Stranger = "29:17d3f0c521b6a4f2e9a31000000000006";
    private protected const string Chat = "a:17d3f0c521b6a4f2e9a31000000000001";
    private protected const string StrangersChat = "a:17d3f0c521b6a4f2e9a31000000000006";
    private protected const string Channel = "19:7d3f0c521b6a4f2e9a310000000000c1@thread.tacv2";
    private protected const string Tenant = "7d3f0c52-1b6a-4f2e-9a31-00000000c0de";
    private protected const string Team = "19:7d3f0c521b6a4f2e9a310000000000c0@thread.tacv2";

    private protected LocalApp App { get; private set; } = null!;

    private protected HttpClient Http { get; private set; } = null!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        App = await LocalApp.StartAsync();
        Http = App.Client();
        await Http.GetStringAsync($"local/api/messages?as=officer&in={Chat}", Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<HttpResponseMessage> SendAsync(string conversation, JsonObject activity) =>
        Http.PostAsJsonAsync($"local/connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity, Cancel);

    private protected Task<HttpResponseMessage> CreateAsync(string member) =>
        Http.PostAsJsonAsync(
            "local/connector/v3/conversations",
            new { members = new[] { new { id = member } }, tenantId = Tenant },
            Cancel
        );

    private protected static string Activity(string conversation, string id) =>
        $"local/connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{id}";

    private protected static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private protected static async Task RefusedAsync(int status, string code, HttpResponseMessage answer)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["error"]!["code"]!.GetValue<string>());
    }

    private protected async Task<JsonObject> GetAsync(string path) =>
        (await Http.GetFromJsonAsync<JsonObject>($"local/connector/v3/{path}", Cancel))!;
}
