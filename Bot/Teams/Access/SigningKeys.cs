using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CcchcBot.Teams.Access;

/// <summary>
/// The connector's signing keys with their endorsements, as its metadata tells them: asked for again twice a day, and when a token
/// fits none of them - that at most every five minutes, so that garbage cannot hammer the address. Keys over a day old open nothing.
/// </summary>
sealed partial class SigningKeys(TeamsSettings settings, HttpClient http, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    static readonly TimeSpan Renewal = TimeSpan.FromHours(12);
    static readonly TimeSpan Life = TimeSpan.FromHours(24);
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);

    readonly HttpDocumentRetriever documents = new(http) { RequireHttps = !settings.LoopbackAllowed };
    readonly SemaphoreSlim one = new(1);
    DateTimeOffset asked = DateTimeOffset.MinValue;
    DateTimeOffset askedForOne = DateTimeOffset.MinValue;
    volatile KeySet? current;

    /// <summary>The keys while there is no need to ask for newer ones; null otherwise.</summary>
    public KeySet? Fresh => current is { } keys && Age(keys) < Renewal ? keys : null;

    /// <summary>The keys, or null when there are none to be trusted now.</summary>
    public async ValueTask<KeySet?> GetAsync(CancellationToken ct)
    {
        if (Fresh is { } fresh)
            return fresh;
        await one.WaitAsync(ct);
        try
        {
            var usable = current is { } keys && Age(keys) < Life;
            if (Fresh is null && time.GetUtcNow() - asked >= (usable ? Pause : PauseWithoutKeys))
                await AskAsync(ct);
            return current is { } now && Age(now) < Life ? now : null;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Keys newer than those that did not fit, when it is time to ask for some; otherwise null.</summary>
    public async Task<KeySet?> GetNewerAsync(KeySet than, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            if (ReferenceEquals(current, than) && time.GetUtcNow() - askedForOne >= Pause)
            {
                askedForOne = time.GetUtcNow();
                await AskAsync(ct);
            }
            return ReferenceEquals(current, than) ? null : current;
        }
        finally
        {
            one.Release();
        }
    }

    async Task AskAsync(CancellationToken ct)
    {
        asked = time.GetUtcNow();
        try
        {
            current = KeySet.Of(await OpenIdConnectConfigurationRetriever.GetAsync(settings.OpenIdMetadata, documents, ct), asked);
        }
        catch (Exception e)
            when (e is IOException or HttpRequestException or ArgumentException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            Log.KeysUnreachable(log, e);
        }
    }

    TimeSpan Age(KeySet keys) => time.GetUtcNow() - keys.AsOf;

    public void Dispose() => one.Dispose();

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The connector's signing keys cannot be read")]
        public static partial void KeysUnreachable(ILogger log, Exception e);
    }
}
