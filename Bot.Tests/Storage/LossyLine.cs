using CcchcBot.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CcchcBot.Tests.Storage;

/// <summary>Stands between a store and the service, and cuts the line once the service has answered a batch.</summary>
sealed class LossyLine(string endpoint) : IDisposable
{
    readonly HttpClient client = new();
    readonly string service = new Uri(endpoint).GetLeftPart(UriPartial.Authority);

    /// <summary>What happens elsewhere before the store tries again; set, the next batch's answer is lost.</summary>
    public Func<Task>? Lose { get; set; }

    public int Batches { get; private set; }

    public static string ConnectionString(Loopback line) => Azurite.ConnectionStringAt($"{line.Address}/{Azurite.Account}");

    public async Task ForwardAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(new(context.Request.Method), service + target)
        {
            Content = new StreamContent(context.Request.Body),
        };
        foreach (var (name, value) in context.Request.Headers)
            if (!request.Headers.TryAddWithoutValidation(name, (string?)value))
                request.Content.Headers.TryAddWithoutValidation(name, (string?)value);
        request.Headers.Host = null;
        using var response = await client.SendAsync(request, context.RequestAborted);
        if (target.EndsWith("$batch", StringComparison.Ordinal))
        {
            Batches++;
            if (Lose is { } meanwhile)
            {
                Lose = null;
                await meanwhile();
                context.Abort();
                return;
            }
        }
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            if (name != "Transfer-Encoding")
                context.Response.Headers[name] = values.ToArray();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public void Dispose() => client.Dispose();
}
