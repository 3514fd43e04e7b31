using System.Buffers;
using System.Diagnostics.Metrics;
using CcchcBot.Teams.Access;
using CcchcBot.Telemetry;

namespace CcchcBot.Teams;

/// <summary>`POST /api/messages`: who may come in is told what became of it.</summary>
sealed partial class Inbox(TeamsSettings settings, Door door, ILogger<Inbox> log)
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
            http.Response.StatusCode = Status(refusal);
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
        var (refusal, proven) = await door.WhoAsync(http);
        if (refusal is { } stranger)
            return (stranger, null);
        if (await ReadAsync(http.Request) is not { } body)
            return (Refusal.TooBig, null);
        if (ActivityJson.Read(body) is not { } activity)
            return (Refusal.Malformed, null);
        return door.Doubt(activity, proven) is { } doubt ? (doubt, null) : (default, activity);
    }

    static int Status(Refusal refusal) =>
        refusal switch
        {
            Refusal.Malformed => 400,
            Refusal.NoToken or Refusal.BadToken or Refusal.NotLocal => 401,
            Refusal.TooBig => 413,
            Refusal.NoKeys => 503,
            _ => 403,
        };

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

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused: {Reason}")]
        public static partial void Refused(ILogger log, Refusal reason);
    }
}
