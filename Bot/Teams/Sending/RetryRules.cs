using System.Runtime.ExceptionServices;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcchcBot.Teams.Sending;

/// <summary>
/// What is sent again by itself (teams-protocol §2.5): three sends and about ten seconds at most. A new message is repeated only where the
/// service says, or the network shows, that it was not taken.
/// </summary>
sealed class RetryRules(TimeProvider time) : HttpPipelinePolicy
{
    const int MostSends = 3;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var began = time.GetTimestamp();
        for (var sent = 1; ; sent++)
        {
            var failure = await SendAsync(message, pipeline);
            var again = failure is null
                ? IsRepeatable(message.Request.Method, message.Response.Status)
                : IsRepeatable(message.Request.Method, failure);
            var wait = Wait(message, sent);
            if (!again || sent == MostSends || time.GetElapsedTime(began) + wait > Patience)
            {
                if (failure is not null)
                    ExceptionDispatchInfo.Throw(failure);
                return;
            }
            if (message.HasResponse)
                message.Response.Dispose();
            await Task.Delay(wait, time, message.CancellationToken);
        }
    }

    static async Task<Exception?> SendAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        try
        {
            await ProcessNextAsync(message, pipeline);
            return null;
        }
        catch (Exception e) when (IsNetwork(e) && !message.CancellationToken.IsCancellationRequested)
        {
            return e;
        }
    }

    public static bool IsRepeatable(RequestMethod method, int status) =>
        status is 429 or 412 or 503 || (method != RequestMethod.Post && status is 502 or 504);

    static bool IsRepeatable(RequestMethod method, Exception failure) => method != RequestMethod.Post || WasNotSent(failure);

    public static bool IsNetwork(Exception e) => e is RequestFailedException or IOException or OperationCanceledException;

    /// <summary>The connection never stood, so nobody can have taken anything.</summary>
    public static bool WasNotSent(Exception e) =>
        e.InnerException
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            };

    static TimeSpan Wait(HttpMessage message, int sent) =>
        message.HasResponse && RetryAfter(message.Response) is { } told
            ? told
            : TimeSpan.FromMilliseconds(500 * Math.Pow(2, sent - 1) * (1 + Jitter()));

    /// <summary>How long the service asks to wait; the connector gives seconds.</summary>
    public static TimeSpan? RetryAfter(Response response) =>
        response.Headers.TryGetValue("Retry-After", out var value) && int.TryParse(value, out var seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(seconds)
            : null;

#pragma warning disable CA5394 // spreads callers out; nothing secret
    static double Jitter() => Random.Shared.NextDouble();
#pragma warning restore CA5394

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
}
