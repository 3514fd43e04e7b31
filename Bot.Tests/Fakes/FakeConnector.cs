using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CcchcBot.Tests.Fakes;

/// <summary>The answer to one call.</summary>
public sealed record Answer(int Status, string Body = "", int? RetryAfter = null)
{
    public static Answer Ok(JsonNode body, int status = 200) => new(status, body.ToJsonString());

    public static Answer No(int status, string code, int? retryAfter = null) =>
        new(
            status,
            new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = code },
            }.ToJsonString(),
            retryAfter
        );
}

/// <summary>One call of the bot.</summary>
/// <param name="Path">As on the wire, below the service url, still escaped.</param>
public sealed record Call(string Operation, string Method, string Path, JsonObject? Body, string Query);

/// <summary>The connector's REST surface (teams-protocol §2.4); what it does is in <see cref="Operations"/>.</summary>
public sealed partial class FakeConnector(FakeTeams teams)
{
    readonly List<Call> calls = [];
    readonly List<Fault> faults = [];
    readonly List<(string Activity, DateTimeOffset At)> puts = [];
    readonly Lock gate = new();

    /// <summary>Every call so far, refused or not.</summary>
    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (gate)
                return [.. calls];
        }
    }

    /// <summary>When a message was replaced, by the test's clock.</summary>
    public IReadOnlyList<DateTimeOffset> Puts(string activity)
    {
        lock (gate)
            return [.. puts.Where(p => p.Activity == activity).Select(p => p.At)];
    }

    /// <summary>Members on a page of a roster.</summary>
    public int PageSize { get; set; } = 200;

    public FakeFiles Files { get; } = new(teams);

    public Operations Operations { get; } = new(teams);

    public void Fail(string operation, int status, int? retryAfter = null, bool taken = false, int times = 1)
    {
        lock (gate)
            faults.Add(new Fault(operation, status, retryAfter, taken) { Times = times });
    }

    /// <summary>The line breaks without an answer, after the message was taken or before.</summary>
    public void Cut(string operation, bool taken = false, int times = 1) => Fail(operation, 0, null, taken, times);

    internal async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (teams.Issuer.Answer(path) is { } issued)
            await WriteAsync(http, new Answer(issued.Status, issued.Body));
        else if (Files.Owns(path))
            await Files.ServeAsync(http);
        else
            await AnswerAsync(http, await ReadAsync(http.Request));
    }

    async Task AnswerAsync(HttpContext http, Call call)
    {
        if (call.Operation == "unknown")
            teams.Problem($"nobody here knows {call.Method} {call.Path}");
        await WaitAsync(call);
        Fault? fault;
        lock (gate)
        {
            calls.Add(call);
            if (call.Operation == "update")
                puts.Add((call.Path.Split('/')[^1], teams.Clock.GetUtcNow()));
            fault = faults.FirstOrDefault(f => f.Operation == call.Operation && f.Times-- > 0);
        }
        var answer =
            Unauthorised(http.Request) ?? TooOften(call) ?? (fault is null or { Taken: true } ? Operations.Apply(call, PageSize) : null);
        if (fault is { Status: 0 })
            http.Abort();
        else
            await WriteAsync(http, fault is null ? answer! : Answer.No(fault.Status, fault.Code, fault.RetryAfter));
    }

    Answer? Unauthorised(HttpRequest request)
    {
        var token = request.Headers.Authorization.ToString();
        if (!teams.Authenticated && token.Length > 0)
            teams.Problem("a token was sent where none is wanted");
        return teams.Authenticated && !teams.Issuer.Granted(token) ? Answer.No(401, "Unauthorized") : null;
    }

    static async Task<Call> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        var raw = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var body = text.Length > 0 ? Parse(text) : null;
        return new(Operation(request.Method, raw), request.Method, raw, body, request.QueryString.Value ?? "");
    }

    static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static string Operation(string method, string path) =>
        (method, Shape().Replace(path, "{}")) switch
        {
            ("POST", "/emea/v3/conversations") => "create",
            ("POST", "/emea/v3/conversations/{}/activities") => "send",
            ("POST", "/emea/v3/conversations/{}/activities/{}") => "reply",
            ("PUT", "/emea/v3/conversations/{}/activities/{}") => "update",
            ("DELETE", "/emea/v3/conversations/{}/activities/{}") => "delete",
            ("GET", "/emea/v3/conversations/{}/pagedmembers") => "pagedmembers",
            ("GET", "/emea/v3/conversations/{}/members/{}") => "member",
            ("GET", "/emea/v3/teams/{}") => "team",
            ("GET", "/emea/v3/teams/{}/conversations") => "channels",
            _ => "unknown",
        };

    // what stands where an id belongs
    [GeneratedRegex("(?<=v3/(conversations|teams)/|/activities/|/members/)[^/]+")]
    private static partial Regex Shape();

    static Task WriteAsync(HttpContext http, Answer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json; charset=utf-8";
        if (answer.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = $"{seconds}";
        return http.Response.WriteAsync(answer.Body);
    }
}
