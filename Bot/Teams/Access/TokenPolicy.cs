using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcchcBot.Teams.Access;

/// <summary>Puts the bot's token on a call, and a new one once when the connector takes it no more. Azure.Core's own would refuse a stand-in over http.</summary>
sealed class TokenPolicy(TokenCredential credential, string scope, TimeProvider time) : HttpPipelinePolicy, IDisposable
{
    static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    readonly SemaphoreSlim one = new(1);
    volatile Held? held;

    sealed record Held(AccessToken Token);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var used = await GetAsync(null, message.CancellationToken);
        Put(message, used);
        await ProcessNextAsync(message, pipeline);
        if (message.Response.Status != 401)
            return;
        message.Response.Dispose();
        Put(message, await GetAsync(used, message.CancellationToken));
        await ProcessNextAsync(message, pipeline);
    }

    async ValueTask<Held> GetAsync(Held? refused, CancellationToken ct)
    {
        if (Good(refused) is { } good)
            return good;
        await one.WaitAsync(ct);
        try
        {
            return Good(refused) ?? (held = new(await credential.GetTokenAsync(Ask(refused), ct)));
        }
        finally
        {
            one.Release();
        }
    }

    Held? Good(Held? refused) => held is { } h && !ReferenceEquals(h, refused) && h.Token.ExpiresOn - Early > time.GetUtcNow() ? h : null;

    // a claim of "not before now" is what makes the credential pass by its own cache
    TokenRequestContext Ask(Held? refused)
    {
        if (refused is null)
            return new([scope]);
        var now = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new([scope], claims: $$$"""{"access_token":{"nbf":{"essential":true,"value":"{{{now}}}" } } }""");
    }

    static void Put(HttpMessage message, Held token) => message.Request.Headers.SetValue("Authorization", $"Bearer {token.Token.Token}");

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public void Dispose() => one.Dispose();
}
