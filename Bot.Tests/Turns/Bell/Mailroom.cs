using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>What came to somebody.</summary>
/// <param name="To">Conversation id: a channel's thread id, or `a:` and a member.</param>
/// <param name="Text">As it was posted.</param>
/// <param name="Now">As it stands now.</param>
sealed record Mail(DateTimeOffset At, string To, string Id, string Title, string Text, string Now);

/// <summary>The connector within the process: takes messages, and fails as it is told to.</summary>
sealed class Mailroom(TimeProvider clock) : HttpMessageHandler
{
    readonly Lock gate = new();
    readonly List<Mail> mails = [];
    readonly HashSet<string> forgotten = [];
    int lastId;

    /// <summary>What the next call meets; null for nothing unusual.</summary>
    public Func<string, Trouble?> Troubles { get; set; } = _ => null;

    public IReadOnlyList<Mail> Mails
    {
        get
        {
            lock (gate)
                return [.. mails];
        }
    }

    public int Edits { get; private set; }

    /// <summary>Every message but an edit, with when it was taken.</summary>
    public ConcurrentQueue<(DateTimeOffset At, string To)> Taken { get; } = [];

    public void Forget(string conversation) => forgotten.Add(conversation);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath);
        var body = request.Content is null
            ? null
            : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken)) as JsonObject;
        var trouble = Troubles(path);
        if (trouble is { Hangs: true })
            await Task.Delay(Timeout.Infinite, cancellationToken);
        if (trouble is { Status: 0, Taken: false })
            throw new HttpIOException(HttpRequestError.ResponseEnded);
        var answer = trouble is { Taken: false } ? (trouble.Status, (JsonObject?)null) : Apply(request.Method, path, body!);
        if (trouble is { Status: 0 })
            throw new HttpIOException(HttpRequestError.ResponseEnded);
        if (trouble is { Taken: true } && answer.Item1 < 300)
            answer = (trouble.Status, null);
        var response = new HttpResponseMessage((HttpStatusCode)answer.Item1)
        {
            Content = new StringContent(answer.Item2?.ToJsonString() ?? "", Encoding.UTF8, "application/json"),
        };
        if (trouble?.RetryAfter is { } seconds)
            response.Headers.TryAddWithoutValidation("Retry-After", $"{seconds}");
        return response;
    }

    (int Status, JsonObject? Body) Apply(HttpMethod method, string path, JsonObject body)
    {
        lock (gate)
        {
            if (method == HttpMethod.Put)
                return Edit(path, body);
            if (path.EndsWith("/v3/conversations", StringComparison.Ordinal))
                return (string?)body["channelData"]?["channel"]?["id"] is { } channel
                    ? Take(channel, body["activity"]!, id => ($"{channel};messageid={id}", id))
                    : (201, new JsonObject { ["id"] = $"a:{body["members"]![0]!["id"]}" });
            var to = path.Split('/')[^2];
            return Take(to, body, id => (id, null));
        }
    }

    (int, JsonObject?) Take(string to, JsonNode activity, Func<string, (string Id, string? Activity)> told)
    {
        if (forgotten.Contains(to.Split(';')[0]))
            return (404, null);
        var id = $"{++lastId}";
        var card = activity["attachments"]?[0]?["content"] as JsonObject;
        var text = card is null ? (string?)activity["text"] ?? "" : CardText.Of(card);
        mails.Add(new(clock.GetUtcNow(), to.Split(';')[0], id, (string?)activity["summary"] ?? text, text, text));
        Taken.Enqueue((clock.GetUtcNow(), to.Split(';')[0]));
        var (answer, activityId) = told(id);
        return (201, activityId is null ? new() { ["id"] = answer } : new() { ["id"] = answer, ["activityId"] = activityId });
    }

    /// <summary>A message shows what it was replaced with, and is where it was.</summary>
    (int, JsonObject?) Edit(string path, JsonObject activity)
    {
        Edits++;
        var id = path.Split('/')[^1];
        var at = mails.FindIndex(m => m.Id == id);
        if (at < 0)
            return (404, null);
        mails[at] = mails[at] with { Now = CardText.Of((JsonObject)activity["attachments"]![0]!["content"]!) };
        return (200, new() { ["id"] = id });
    }
}

/// <param name="Status">0 cuts the line.</param>
/// <param name="Taken">The message is taken first, and only the answer is lost.</param>
sealed record Trouble(int Status, bool Taken = false, int? RetryAfter = null, bool Hangs = false);
