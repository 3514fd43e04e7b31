using System.Net;
using System.Net.NetworkInformation;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class GateTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Host", "elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Another_web_page_reaches_neither_the_page_nor_the_bot(string header, string value)
    {
        await using var app = await LocalApp.StartAsync();
        using var http = app.Client();
        foreach (var path in (string[])["local/api/people", "api/messages", "local/connector/v3/teams/x"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);
            Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request, Cancel)).StatusCode);
        }
        Assert.Empty(app.Bot.Heard);
    }

    [Fact]
    public async Task Another_machine_gets_nothing()
    {
        var own = NetworkInterface
            .GetAllNetworkInterfaces()
            .SelectMany(n => n.GetIPProperties().UnicastAddresses)
            .Select(a => a.Address)
            .FirstOrDefault(a => a.AddressFamily is System.Net.Sockets.AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Assert.SkipWhen(own is null, "this machine has no address but loopback");
        await using var app = await LocalApp.StartAsync(null, "--urls", "http://0.0.0.0:0");
        using var http = new HttpClient { BaseAddress = new UriBuilder(app.Url) { Host = own!.ToString() }.Uri };
        using var request = new HttpRequestMessage(HttpMethod.Get, "local/api/people") { Headers = { Host = "localhost" } };
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("--MicrosoftAppId", "7d3f0c52-1b6a-4f2e-9a31-0000000000b0")]
    [InlineData("--environment", "Production")]
    public async Task A_bot_that_a_tenant_knows_has_no_such_page(string setting, string value)
    {
        await using var app = await LocalApp.StartAsync(null, setting, value);
        using var http = app.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("local/api/people", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        await using var app = await LocalApp.StartAsync();
        using var http = app.Client();
        var page = await http.GetAsync("/", Cancel);
        Assert.Contains(
            "default-src 'none'; script-src 'self'",
            page.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }
}
