using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace CcchcBot.Teams;

/// <summary>
/// Speaks to people through the Bot Connector (teams-protocol §2.4). Every outcome is a <see cref="Delivery"/>; only the caller's own
/// cancellation is thrown, and leaves a new message as uncertain as <see cref="Delivery.Ambiguous"/> does.
/// </summary>
sealed partial class ConnectorClient(HttpPipeline pipeline, Hosts hosts, ILogger<ConnectorClient> log)
{
    static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    /// <summary>Says an activity (see <see cref="Speech"/>) in the conversation; in a channel without `;messageid=` it starts a thread.</summary>
    public Task<Delivery> SendAsync(ConversationReference to, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(RequestMethod.Post, to, $"{Conversation(to.Conversation)}/activities", activity, ct);

    public Task<Delivery> ReplyAsync(ConversationReference to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(RequestMethod.Post, to, Activity(to, activityId), activity, ct);

    /// <summary>Replaces the whole of a message of the bot's own.</summary>
    public Task<Delivery> UpdateAsync(ConversationReference to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(RequestMethod.Put, to, Activity(to, activityId), activity, ct);

    public Task<Delivery> DeleteAsync(ConversationReference to, string activityId, CancellationToken ct) =>
        DeliverAsync(RequestMethod.Delete, to, Activity(to, activityId), default, ct);

    /// <summary>Starts a thread in a channel; the outcome tells the thread's conversation id and the message's own id.</summary>
    public Task<Delivery> PostInChannelAsync(ConversationReference channel, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        CreateAsync(channel, Conversations.InChannel(channel, activity), ct);

    /// <summary>Opens the personal chat with a member (`29:…`), or finds it; the outcome tells its conversation id. Nothing is said.</summary>
    public Task<Delivery> OpenChatAsync(ConversationReference from, string memberId, CancellationToken ct) =>
        CreateAsync(from, Conversations.WithOne(from, memberId), ct);

    Task<Delivery> CreateAsync(ConversationReference from, ReadOnlyMemory<byte> body, CancellationToken ct) =>
        DeliverAsync(RequestMethod.Post, from, "conversations", body, ct);

    static string Conversation(string id) => $"conversations/{Uri.EscapeDataString(id)}";

    static string Activity(ConversationReference to, string id) => $"{Conversation(to.Conversation)}/activities/{Uri.EscapeDataString(id)}";

    async Task<Delivery> DeliverAsync(
        RequestMethod method,
        ConversationReference to,
        string path,
        ReadOnlyMemory<byte> body,
        CancellationToken ct
    )
    {
        if (Message(method, to.ServiceUrl, path, body) is not { } message)
            return new Delivery.Rejected(0, "HostNotAllowed");
        using (message)
        {
            try
            {
                await pipeline.SendAsync(message, ct);
            }
            catch (Exception e) when (RetryRules.IsNetwork(e) && !ct.IsCancellationRequested)
            {
                Log.Failed(log, e.GetType().Name, method.Method);
                return method == RequestMethod.Post && !RetryRules.WasNotSent(e)
                    ? new Delivery.Ambiguous(e.GetType().Name)
                    : new Delivery.Throttled(Later);
            }
            catch (Exception e) when (e is AuthenticationFailedException or HttpRequestException)
            {
                Log.NoToken(log, e.GetType().Name);
                return new Delivery.Throttled(Later);
            }
            return Outcome(message, path);
        }
    }

    Delivery Outcome(HttpMessage message, string path)
    {
        var response = message.Response;
        if (response.Status is >= 200 and < 300)
            return path is "conversations" ? Created(response) : Taken(response);
        response.Headers.TryGetValue("MS-CV", out var trace);
        Log.Refused(log, response.Status, message.Request.Method.Method, trace);
        if (RetryRules.IsRepeatable(message.Request.Method, response.Status))
            return new Delivery.Throttled(RetryRules.RetryAfter(response) ?? Later);
        return response.Status >= 500 || response.Status == 408
            ? new Delivery.Ambiguous($"{response.Status}")
            : new Delivery.Rejected(response.Status, Code(response));
    }

    static Delivery.Delivered Taken(Response response) => new(Read(response, TeamsJson.Default.ResourceResponse)?.Id);

    static Delivery.Delivered Created(Response response)
    {
        var made = Read(response, TeamsJson.Default.ResourceResponse);
        return new(made?.ActivityId, made?.Id);
    }

    static string Code(Response response) =>
        Read(response, TeamsJson.Default.ErrorResponse) is { } body ? body.Error?.Code ?? $"{body.ErrorCode}" : "";

    static T? Read<T>(Response response, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return response.ContentStream is { Length: > 0 } ? JsonSerializer.Deserialize(response.Content.ToMemory().Span, type) : null;
        }
        catch (JsonException)
        {
            return null; // taken or refused by its status; a body nobody understands changes neither
        }
    }

    HttpMessage? Message(RequestMethod method, string serviceUrl, string path, ReadOnlyMemory<byte> body)
    {
        if (!hosts.IsConnector(serviceUrl))
            return null;
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri($"{serviceUrl.TrimEnd('/')}/v3/{path}"));
        if (!body.IsEmpty)
        {
            message.Request.Headers.Add("Content-Type", "application/json; charset=utf-8");
            message.Request.Content = RequestContent.Create(body);
        }
        return message;
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The connector answered {Status} to {Method}; its trace is {Trace}")]
        public static partial void Refused(ILogger log, int status, string method, string? trace);

        [LoggerMessage(Level = LogLevel.Warning, Message = "A {Method} did not come back from the connector: {Kind}")]
        public static partial void Failed(ILogger log, string kind, string method);

        [LoggerMessage(Level = LogLevel.Error, Message = "No token for the connector: {Kind}")]
        public static partial void NoToken(ILogger log, string kind);
    }
}
