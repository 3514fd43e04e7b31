using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CcchcBot.LocalDevelopment;

/// <summary>Where this process answers, known once it listens.</summary>
sealed class OwnAddress(IServer server)
{
    /// <summary>Without a slash at the end.</summary>
    public string Origin =>
        server
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Select(a => BindingAddress.Parse(a))
            .Where(a => a.Scheme == "http")
            .Select(a => $"http://127.0.0.1:{a.Port}")
            .First();

    public string ServiceUrl => $"{Origin}/local/connector/";
}

/// <summary>The bot's door, knocked at over HTTP as Teams does.</summary>
sealed class BotDoor(OwnAddress address, Shelf shelf, Problems problems) : IDisposable
{
    // Teams' own patience: teams-protocol §3.6
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    static readonly TimeSpan InvokeBudget = TimeSpan.FromSeconds(5);
    const string Sent = "sent";
    readonly HttpClient http = new() { Timeout = Patience };

    /// <summary>Delivers and remembers what was delivered, so that it can be delivered again.</summary>
    public async Task<Reply> DeliverAsync(Person by, JsonObject activity, CancellationToken cancel)
    {
        var json = activity.ToJsonString();
        await shelf.WriteAsync(Sent, by.Key, json, cancel);
        return await KnockAsync(json, activity["name"]?.GetValue<string>() ?? activity["type"]!.GetValue<string>(), cancel);
    }

    /// <summary>The same activity once more, to the byte; null when this person has done nothing yet.</summary>
    public async Task<Reply?> AgainAsync(Person by, CancellationToken cancel) =>
        await shelf.ReadAsync(Sent, by.Key, cancel) is { } json ? await KnockAsync(json, "again", cancel) : null;

    /// <summary>What is delivered again because it was not taken.</summary>
    public Task<Reply> RetryAsync(JsonElement activity, CancellationToken cancel) => KnockAsync(activity.GetRawText(), "again", cancel);

    async Task<Reply> KnockAsync(string json, string what, CancellationToken cancel)
    {
        var since = Stopwatch.GetTimestamp();
        var reply = await PostAsync(json, cancel);
        if (reply.Status is < 200 or > 299)
            problems.Add("botRefused", $"{what}: {reply.Status}");
        else if (what.Contains('/', StringComparison.Ordinal) && Stopwatch.GetElapsedTime(since) > InvokeBudget)
            problems.Add("slowInvoke", what);
        return reply;
    }

    async Task<Reply> PostAsync(string json, CancellationToken cancel)
    {
        try
        {
            using var body = new StringContent(json, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri($"{address.Origin}/api/messages"), body, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            return new Reply((int)response.StatusCode, Parsed(text));
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Reply(504, null);
        }
        catch (HttpRequestException)
        {
            return new Reply(0, null);
        }
    }

    static JsonElement? Parsed(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();
}

/// <param name="Status">HTTP status; 0 when nobody answered, 504 when nobody answered in time.</param>
sealed record Reply(int Status, JsonElement? Body)
{
    public bool Taken => Status is >= 200 and < 300;
}
