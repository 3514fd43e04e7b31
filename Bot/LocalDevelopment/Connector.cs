using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CcchcBot.LocalDevelopment;

/// <summary>The Bot Connector's REST surface, with its refusals: teams-protocol §2.4-2.7.</summary>
sealed partial class Connector(World world, Board board, Installations installations, Posting posting, Roster roster)
{
    const int LargestBody = 1024 * 1024;
    const int LargestMessage = 100 * 1024;
    readonly Throttle throttle = new(board);

    public void Map(IEndpointRouteBuilder routes)
    {
        var v3 = routes.MapGroup("/local/connector/v3");
        v3.MapPost("/conversations", CreateAsync);
        v3.MapPost("/conversations/{cid}/activities", (string cid, HttpContext c) => WriteAsync(c, cid, posting.SendAsync));
        v3.MapPost(
            "/conversations/{cid}/activities/{id}",
            (string cid, string id, HttpContext c) => WriteAsync(c, cid, (p, a, x) => posting.ReplyAsync(p, id, a, x))
        );
        v3.MapPut(
            "/conversations/{cid}/activities/{id}",
            (string cid, string id, HttpContext c) => WriteAsync(c, cid, (p, a, x) => posting.UpdateAsync(p, id, a, x))
        );
        v3.MapDelete(
            "/conversations/{cid}/activities/{id}",
            (string cid, string id, HttpContext c) => InAsync(c, cid, "send", p => posting.DeleteAsync(p, id, c.RequestAborted))
        );
        v3.MapGet("/conversations/{cid}/members", (string cid, HttpContext c) => InAsync(c, cid, "members", p => Done(roster.All(p))));
        v3.MapGet(
            "/conversations/{cid}/pagedmembers",
            (string cid, HttpContext c) => InAsync(c, cid, "members", p => Done(roster.Page(p, c.Request.Query)))
        );
        v3.MapGet(
            "/conversations/{cid}/members/{id}",
            (string cid, string id, HttpContext c) => InAsync(c, cid, "members", p => Done(roster.One(p, id)))
        );
        v3.MapGet("/teams/{tid}", (string tid, HttpContext c) => InTeamAsync(c, tid, roster.Team));
        v3.MapGet("/teams/{tid}/conversations", (string tid, HttpContext c) => InTeamAsync(c, tid, roster.Channels));
        v3.Map("/{**rest}", () => Wire.Refuse(404, "NotFound", "no such operation"));
    }

    async Task<IResult> CreateAsync(HttpContext context, CancellationToken cancel)
    {
        var (asked, refusal) = await ReadAsync(context);
        if (asked is not { } parameters)
            return refusal!;
        var thread = parameters.Text("channelData", "channel", "id") ?? parameters.Items("members").FirstOrDefault().Text("id") ?? "";
        return Throttled(context, "create", thread) ?? await posting.CreateAsync(parameters, cancel);
    }

    Task<IResult> WriteAsync(HttpContext context, string conversation, Func<Place, JsonElement, CancellationToken, Task<IResult>> write) =>
        InAsync(
            context,
            conversation,
            "send",
            async place =>
            {
                var (activity, refusal) = await ReadAsync(context);
                return activity is { } said ? await write(place, said, context.RequestAborted) : refusal!;
            }
        );

    async Task<IResult> InAsync(HttpContext context, string conversation, string family, Func<Place, Task<IResult>> then)
    {
        if (
            world.Find(conversation) is not { } place
            || !board.HasThread(place)
            || !await installations.KnowsAsync(place, context.RequestAborted)
        )
            return Wire.Refuse(404, "ConversationNotFound", "Conversation not found.");
        if (!await installations.HasAsync(place, context.RequestAborted))
            return Wire.Refuse(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        return Throttled(context, family, place.Id) ?? await then(place);
    }

    Task<IResult> InTeamAsync(HttpContext context, string team, Func<IResult> then) =>
        team == world.Team.Id
            ? InAsync(context, team, "conversations", _ => Done(then()))
            : Done(Wire.Refuse(404, "ConversationNotFound", "Conversation not found."));

    static Task<IResult> Done(IResult result) => Task.FromResult(result);

    IResult? Throttled(HttpContext context, string family, string thread)
    {
        if (throttle.Wait(family, thread) is not { } seconds)
            return null;
        context.Response.Headers.RetryAfter = $"{seconds}";
        return Wire.Refuse(429, "Throttled", $"wait {seconds} s");
    }

    static async Task<(JsonElement?, IResult?)> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody)
            return (null, Wire.Refuse(413, "MessageSizeTooBig", "more than 1 MiB"));
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var size = InlineImage().Replace(text, "").Length * 2;
        if (size > LargestMessage)
            return (null, Wire.Refuse(413, "MessageSizeTooBig", $"{size} bytes as UTF-16"));
        try
        {
            var body = JsonElement.Parse(text);
            return body.ValueKind is JsonValueKind.Object ? (body, null) : (null, Wire.Refuse(400, "BadSyntax", "the body is no object"));
        }
        catch (JsonException)
        {
            return (null, Wire.Refuse(400, "BadSyntax", "the body is not JSON"));
        }
    }

    // base64 images are not counted: teams-protocol §2.7
    [GeneratedRegex("data:image/[\\w+.-]+;base64,[\\w+/=]+")]
    private static partial Regex InlineImage();
}
