using System.Buffers;
using System.Diagnostics.Metrics;
using CcchcBot.Telemetry;

namespace CcchcBot.Teams;

/// <summary>The door: `POST /api/messages`. In doubt, no.</summary>
sealed partial class Inbox(TeamsSettings settings, TokenCheck tokens, Hosts hosts, ILogger<Inbox> log)
{
    static readonly Counter<long> Refused = Signals.Meter.CreateCounter<long>("cchc.inbox.refused");

    public static void Map(IEndpointRouteBuilder app, Func<Activity, CancellationToken, Task<InvokeResponse>> turn)
    {
        var inbox = app.ServiceProvider.GetRequiredService<Inbox>();
        app.MapPost("/api/messages", (RequestDelegate)(http => inbox.TakeAsync(http, turn)));
    }

    async Task TakeAsync(HttpContext http, Func<Activity, CancellationToken, Task<InvokeResponse>> turn)
    {
        var (refusal, activity) = await AdmitAsync(http);
        if (activity is null)
        {
            Refused.Add(1, new KeyValuePair<string, object?>("reason", refusal));
            Log.Refused(log, refusal);
            http.Response.StatusCode = (int)refusal / 10;
            return;
        }
        var response = IsForTheBot(activity) ? await turn(activity, http.RequestAborted) : Unheard(activity);
        http.Response.StatusCode = response.Status;
        if (activity.Type is "invoke" && !response.Body.IsEmpty)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = response.Body.Length;
            await http.Response.Body.WriteAsync(response.Body, http.RequestAborted);
        }
    }

    static bool IsForTheBot(Activity activity) =>
        activity.Type switch
        {
            "message" or "installationUpdate" or "conversationUpdate" => true,
            "invoke" => activity.Name is "adaptiveCard/action" or "fileConsent/invoke" or "composeExtension/query",
            _ => false,
        };

    static InvokeResponse Unheard(Activity activity) => activity.Type is "invoke" ? InvokeResponse.NotImplemented : InvokeResponse.Empty;

    async Task<(Refusal, Activity?)> AdmitAsync(HttpContext http)
    {
        var (refusal, proven) = await WhoAsync(http);
        if (refusal is { } stranger)
            return (stranger, null);
        if (await ReadAsync(http.Request) is not { } body)
            return (Refusal.TooBig, null);
        if (ActivityJson.Read(body) is not { } activity)
            return (Refusal.Malformed, null);
        return Doubt(activity, proven) is { } doubt ? (doubt, null) : (default, activity);
    }

    async ValueTask<(Refusal?, ProvenToken?)> WhoAsync(HttpContext http)
    {
        if (settings.Unauthenticated)
            return (IsLocal(http) ? null : Refusal.NoToken, null);
        if (TokenCheck.TokenOf(http.Request.Headers.Authorization) is not { } token)
            return (Refusal.NoToken, null);
        try
        {
            return await tokens.ProveAsync(token, http.RequestAborted) is { } proven ? (null, proven) : (Refusal.BadToken, null);
        }
        catch (KeysMissingException)
        {
            return (Refusal.NoKeys, null);
        }
    }

    /// <summary>What a proven caller may not say.</summary>
    Refusal? Doubt(Activity activity, ProvenToken? proven)
    {
        if (activity.ChannelId is not "msteams")
            return Refusal.Channel;
        if (proven is not null && !proven.Endorsements.Contains(activity.ChannelId))
            return Refusal.Endorsement;
        if (proven is not null && !string.Equals(proven.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal))
            return Refusal.ServiceUrl;
        if (!hosts.IsConnector(activity.ServiceUrl))
            return Refusal.ServiceHost;
        return IsAllowedTenant(activity) ? null : Refusal.Tenant;
    }

    // a channel shared between organisations may name two; neither may be a stranger
    bool IsAllowedTenant(Activity activity)
    {
        if (settings.AllowedTenants.Count == 0)
            return settings.Unauthenticated;
        string?[] named = [activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id];
        return named.Any(t => t is not null) && named.All(t => t is null || settings.AllowedTenants.Contains(t));
    }

    static bool IsLocal(HttpContext http) => http.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address);

    /// <summary>The whole body, or null as soon as it is known to be more than is read.</summary>
    async ValueTask<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > settings.MaxBody)
            return null;
        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(request.HttpContext.RequestAborted);
            var tooBig = read.Buffer.Length > settings.MaxBody;
            var whole = read.IsCompleted && !tooBig ? read.Buffer.ToArray() : null;
            body.AdvanceTo(tooBig || read.IsCompleted ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (tooBig || read.IsCompleted)
                return whole;
        }
    }

    /// <summary>Why someone stays outside; the HTTP status and a digit to tell them apart.</summary>
    enum Refusal
    {
        Malformed = 4001,
        NoToken = 4011,
        BadToken = 4012,
        Channel = 4031,
        Endorsement = 4032,
        ServiceUrl = 4033,
        ServiceHost = 4034,
        Tenant = 4035,
        TooBig = 4131,
        NoKeys = 5031,
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused: {Reason}")]
        public static partial void Refused(ILogger log, Refusal reason);
    }
}
