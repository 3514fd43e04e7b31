using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Benchmarks;

/// <summary>Issuer, token endpoint and connector on one loopback port, as lean as can be: they share the machine with what is measured.</summary>
sealed class Loopback : IAsyncDisposable
{
    public const string AppId = "00000000-0000-4000-8000-0000000000b0";
    const string Issuer = "https://api.botframework.com";
    static readonly byte[] Taken = """{"id":"1700000000000"}"""u8.ToArray();

    readonly WebApplication server;
    readonly TimeProvider time;
    readonly Func<HttpContext, Task> connector;
    readonly RSA key = RSA.Create(2048);
    TaskCompletionSource next = new();
    int replies;
    int cards;

    Loopback(WebApplication server, TimeProvider time, Func<HttpContext, Task>? connector) =>
        (this.server, this.time, this.connector) = (server, time, connector ?? TakeAsync);

    public string Address { get; private set; } = "";
    public string ServiceUrl => $"{Address}/emea/";

    /// <summary>As the connector sends it: one for an hour.</summary>
    public string Token { get; private set; } = "";

    public int Replies => Volatile.Read(ref replies);
    public int Cards => Volatile.Read(ref cards);

    /// <param name="connector">What stands in for the connector; one that takes anything when not given.</param>
    public static async Task<Loopback> StartAsync(TimeProvider? time = null, Func<HttpContext, Task>? connector = null)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var loopback = new Loopback(builder.Build(), time ?? TimeProvider.System, connector);
        loopback.server.Run(loopback.ServeAsync);
        await loopback.server.StartAsync();
        loopback.Address = loopback.server.Urls.Single();
        loopback.Token = loopback.Signed();
        return loopback;
    }

    /// <summary>The settings with which a bot in Development trusts this server.</summary>
    public string[] Settings(IEnumerable<string> tenants) =>
        [
            $"--MicrosoftAppId={AppId}",
            $"--MicrosoftAppTenantId={tenants.First()}",
            "--MicrosoftAppPassword=not a secret",
            $"--AllowedTenants={string.Join(',', tenants)}",
            $"--BotOpenIdMetadata={Address}/metadata",
            $"--ToChannelFromBotLoginUrl={Address}",
        ];

    /// <summary>Ends with the next reply that comes in.</summary>
    public Task NextReply()
    {
        next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return next.Task;
    }

    Task ServeAsync(HttpContext http) =>
        http.Request.Path.Value switch
        {
            "/metadata" => http.Response.WriteAsync($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Address}}/keys"}"""),
            "/keys" => http.Response.WriteAsync(Keys()),
            "/oauth2/v2.0/token" => http.Response.WriteAsync("""{"access_token":"granted","expires_in":3600}"""),
            _ => connector(http),
        };

    async Task TakeAsync(HttpContext http)
    {
        var body = http.Request.BodyReader;
        var read = await body.ReadAsync();
        var card = read.Buffer.FirstSpan.IndexOf("AdaptiveCard"u8) >= 0;
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.End);
            read = await body.ReadAsync();
        }
        body.AdvanceTo(read.Buffer.End);
        Interlocked.Increment(ref replies);
        if (card)
            Interlocked.Increment(ref cards);
        next.TrySetResult();
        http.Response.StatusCode = 201;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Taken.Length;
        await http.Response.Body.WriteAsync(Taken);
    }

    string Keys()
    {
        var open = key.ExportParameters(false);
        var (n, e) = (Base64Url.EncodeToString(open.Modulus), Base64Url.EncodeToString(open.Exponent));
        return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"key-1","n":"{{n}}","e":"{{e}}","endorsements":["msteams"]}]}""";
    }

    string Signed()
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var claims = $$"""{"serviceurl":"{{ServiceUrl}}","nbf":{{now}},"exp":{{now + 3600}},"iss":"{{Issuer}}","aud":"{{AppId}}"}""";
        var unsigned = $"{Encoded("""{"alg":"RS256","kid":"key-1","typ":"JWT"}""")}.{Encoded(claims)}";
        var signature = key.SignData(Encoding.ASCII.GetBytes(unsigned), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{unsigned}.{Base64Url.EncodeToString(signature)}";
    }

    static string Encoded(string part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part));

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }
}
