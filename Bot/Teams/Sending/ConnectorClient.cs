using System.Diagnostics.Metrics;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using CcchcBot.Teams.Access;
using CcchcBot.Telemetry;

namespace CcchcBot.Teams.Sending;

/// <summary>
/// Speaks to people through the Bot Connector (teams-protocol §2.4). Every outcome is a <see cref="Delivery"/>; only the caller's own
/// cancellation is thrown, and leaves a new message as uncertain as <see cref="Delivery.Ambiguous"/> does.
/// </summary>
sealed partial class ConnectorClient(HttpPipeline pipeline, Hosts hosts, ILogger<ConnectorClient> log)
{
    static readonly Counter<long> Deliveries = Signals.Meter.CreateCounter<long>("cchc.connector.deliveries");

    /// <summary>Says an activity (see <see cref="Speech"/>) in the conversation; in a channel without `;messageid=` it starts a thread.</summary>
    public Task<Delivery> SendAsync(ConversationReference to, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(to, new(RequestMethod.Post, $"{Conversation(to.Conversation)}/activities", activity), ct);

    public Task<Delivery> ReplyAsync(ConversationReference to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(to, new(RequestMethod.Post, Activity(to, activityId), activity), ct);

    /// <summary>Replaces the whole of a message of the bot's own.</summary>
    public Task<Delivery> UpdateAsync(ConversationReference to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(to, new(RequestMethod.Put, Activity(to, activityId), activity), ct);

    public Task<Delivery> DeleteAsync(ConversationReference to, string activityId, CancellationToken ct) =>
        DeliverAsync(to, new(RequestMethod.Delete, Activity(to, activityId), default), ct);

    /// <summary>Starts a thread in a channel; the outcome tells the thread's conversation id and the message's own id.</summary>
    public Task<Delivery> PostInChannelAsync(ConversationReference channel, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        DeliverAsync(channel, new(RequestMethod.Post, Call.Creating, Conversations.InChannel(channel, activity)), ct);

    /// <summary>Opens the personal chat with a member (`29:…`), or finds it; the outcome tells its conversation id. Nothing is said.</summary>
    public Task<Delivery> OpenChatAsync(ConversationReference from, string memberId, CancellationToken ct) =>
        DeliverAsync(from, new(RequestMethod.Post, Call.Creating, Conversations.WithOne(from, memberId)), ct);

    static string Conversation(string id) => $"conversations/{Uri.EscapeDataString(id)}";

    static string Activity(ConversationReference to, string id) => $"{Conversation(to.Conversation)}/activities/{Uri.EscapeDataString(id)}";

    readonly record struct Call(RequestMethod Method, string Path, ReadOnlyMemory<byte> Body)
    {
        public const string Creating = "conversations";
    }

    async Task<Delivery> DeliverAsync(ConversationReference to, Call call, CancellationToken ct)
    {
        var outcome = await TryAsync(to, call, ct);
        Deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome.GetType().Name));
        return outcome;
    }

    async Task<Delivery> TryAsync(ConversationReference to, Call call, CancellationToken ct)
    {
        if (Message(to, call) is not { } message)
            return new Delivery.Rejected(0, "HostNotAllowed");
        using (message)
        {
            try
            {
                await pipeline.SendAsync(message, ct);
            }
            catch (Exception e) when (RetryRules.IsNetwork(e) && !ct.IsCancellationRequested)
            {
                Log.Failed(log, e.GetType().Name, call.Method.Method);
                return call.Method == RequestMethod.Post && !RetryRules.WasNotSent(e)
                    ? new Delivery.Ambiguous(e.GetType().Name)
                    : new Delivery.Throttled(ConnectorAnswer.Later);
            }
            catch (Exception e) when (e is AuthenticationFailedException or HttpRequestException)
            {
                Log.NoToken(log, e.GetType().Name);
                return new Delivery.Throttled(ConnectorAnswer.Later);
            }
            if (message.Response.Status is < 200 or >= 300)
                Log.Refused(log, message.Response.Status, call.Method.Method, ConnectorAnswer.Trace(message.Response));
            return ConnectorAnswer.Outcome(message, created: call.Path is Call.Creating);
        }
    }

    HttpMessage? Message(ConversationReference to, Call call)
    {
        if (!hosts.IsConnector(to.ServiceUrl))
            return null;
        var message = pipeline.CreateMessage();
        message.Request.Method = call.Method;
        message.Request.Uri.Reset(new Uri($"{to.ServiceUrl.TrimEnd('/')}/v3/{call.Path}"));
        if (!call.Body.IsEmpty)
        {
            message.Request.Headers.Add("Content-Type", "application/json; charset=utf-8");
            message.Request.Content = RequestContent.Create(call.Body);
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
