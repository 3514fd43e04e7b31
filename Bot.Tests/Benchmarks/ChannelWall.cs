using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CcchcBot.Benchmarks;

/// <summary>The connector of many channels: takes every message after a while, and counts what came where.</summary>
sealed class ChannelWall(TimeProvider clock, TimeSpan latency)
{
    readonly Lock gate = new();
    readonly Dictionary<string, int> channels = new(2 * PublishedPlan.Channels);
    int posts;
    int puts;
    int others;
    int ids;

    /// <summary>Channels that have a card.</summary>
    public int Posted
    {
        get
        {
            lock (gate)
                return channels.Count;
        }
    }

    public DateTimeOffset LastPost { get; private set; }

    public WallTally Tally
    {
        get
        {
            lock (gate)
                return new(channels.Count, posts - channels.Count, posts, puts, others);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            channels.Clear();
            posts = puts = others = 0;
        }
    }

    public async Task TakeAsync(HttpContext http)
    {
        var answer = await ReadAsync(http);
        await Task.Delay(latency, clock, http.RequestAborted);
        http.Response.StatusCode = HttpMethods.IsPut(http.Request.Method) ? 200 : 201;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer);
    }

    async Task<string> ReadAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        lock (gate)
        {
            var id = ++ids;
            if (HttpMethods.IsPut(http.Request.Method))
                puts++;
            else if (body.RootElement.TryGetProperty("activity", out _))
                return Post(body.RootElement.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString()!, id);
            else
                others++;
            return $$"""{"id":"{{id}}"}""";
        }
    }

    string Post(string channel, int id)
    {
        channels[channel] = channels.GetValueOrDefault(channel) + 1;
        posts++;
        LastPost = clock.GetUtcNow();
        return $$"""{"id":"{{channel}};messageid={{id}}","activityId":"{{id}}"}""";
    }
}

/// <summary>What came.</summary>
/// <param name="Channels">That have a card.</param>
/// <param name="Repeated">Cards beyond the first of a channel.</param>
/// <param name="Others">Messages in the officer's own chat.</param>
sealed record WallTally(int Channels, int Repeated, int Posts, int Puts, int Others);
