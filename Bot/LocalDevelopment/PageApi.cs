using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcchcBot.LocalDevelopment;

/// <summary>What the page asks for and does, always as one of the people.</summary>
sealed class PageApi(World world, Board board, Problems problems, Surroundings surroundings, Talk talk, Pressing pressing, Files files)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/local/api");
        api.MapGet("/people", () => Wire.Answer(200, surroundings.People()));
        api.MapGet("/places", (string @as, HttpContext c) => ByAsync(@as, p => surroundings.PlacesAsync(p, c.RequestAborted)));
        api.MapGet(
            "/messages",
            (string @as, string @in, HttpContext c) => ThereAsync(@as, @in, (p, there) => OpenAsync(p, there, c.RequestAborted))
        );
        api.MapPost("/say", SayAsync);
        api.MapPost(
            "/press",
            (HttpContext c, CancellationToken x) => TouchAsync(c, (p, post, touch) => pressing.PressAsync(p, post, touch, x))
        );
        api.MapPost(
            "/refresh",
            (HttpContext c, bool? manual) =>
                TouchAsync(c, (p, post, _) => pressing.RefreshAsync(p, post, manual is not true, c.RequestAborted))
        );
        api.MapPost("/upload", UploadAsync);
        api.MapPost("/answer", AnswerAsync);
        api.MapPost("/again", (string @as, HttpContext c) => ByAsync(@as, p => AgainAsync(p, c.RequestAborted)));
        api.MapPost(
            "/retry",
            (string @as, string message, HttpContext c) => OnAsync(@as, message, (p, post) => RetryAsync(p, post, c.RequestAborted))
        );
        api.MapPost("/install", InstallAsync);
        api.MapGet("/problems", () => Results.Json(problems.All, LocalJson.Default.IReadOnlyListProblem));
        api.MapDelete("/problems", problems.Clear);
    }

    async Task<IResult> OpenAsync(Person person, Place place, CancellationToken cancel)
    {
        await talk.OpenAsync(person, place, cancel);
        IReadOnlyList<Seen> seen = [.. board.In(place.Id).Select(p => p.By(person))];
        return Results.Json(seen, LocalJson.Default.IReadOnlyListSeen);
    }

    async Task<IResult> AgainAsync(Person person, CancellationToken cancel) =>
        await talk.AgainAsync(person, cancel) is { } outcome ? Told(outcome) : Results.NotFound();

    async Task<IResult> RetryAsync(Person person, Post post, CancellationToken cancel) =>
        post.From == person.Key && post.Failed is not null ? Told(await talk.RetryAsync(post, cancel)) : Results.NotFound();

    async Task<IResult> SayAsync(HttpContext context, CancellationToken cancel)
    {
        var said = await ReadAsync(context, LocalJson.Default.Saying);
        if (string.IsNullOrWhiteSpace(said.Text) && said.Files is not [_, ..])
            return Results.BadRequest();
        return await ThereAsync(
            said.As,
            said.In,
            async (person, place) => Told(await talk.SayAsync(person, place with { Root = said.Thread }, said, cancel))
        );
    }

    async Task<IResult> TouchAsync(HttpContext context, Func<Person, Post, Touch, Task<Outcome>> touching)
    {
        var touch = await ReadAsync(context, LocalJson.Default.Touch);
        return await OnAsync(touch.As, touch.Message, async (person, post) => Told(await touching(person, post, touch)));
    }

    async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancel)
    {
        var answer = await ReadAsync(context, LocalJson.Default.Answering);
        return await OnAsync(
            answer.As,
            answer.Message,
            async (person, post) => Told(await files.AnswerAsync(person, post, answer.Accept, cancel))
        );
    }

    async Task<IResult> InstallAsync(HttpContext context, CancellationToken cancel)
    {
        var standing = await ReadAsync(context, LocalJson.Default.Standing);
        return await ThereAsync(
            standing.As,
            standing.In,
            async (person, place) =>
            {
                await talk.StandAsync(person, place, standing.Installed, cancel);
                return Results.NoContent();
            }
        );
    }

    async Task<IResult> UploadAsync(string name, HttpContext context)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        if (bytes.Length is 0 or > Shelf.MaxFile)
            return Results.StatusCode(413);
        var file = await files.ReserveAsync(name, bytes.Length, context.RequestAborted);
        return Results.Json(await files.AppendAsync(file, bytes.ToArray(), context.RequestAborted), LocalJson.Default.Shelved);
    }

    Task<IResult> ByAsync(string key, Func<Person, Task<IResult>> then) =>
        world.Person(key) is { } person ? then(person) : Task.FromResult(Results.NotFound());

    Task<IResult> ThereAsync(string key, string conversation, Func<Person, Place, Task<IResult>> then) =>
        ByAsync(key, p => world.Sees(p, conversation) ? then(p, world.Find(conversation)!) : Task.FromResult(Results.NotFound()));

    Task<IResult> OnAsync(string key, string message, Func<Person, Post, Task<IResult>> then) =>
        ByAsync(key, p => board.Find(message) is { } post && world.Sees(p, post.In) ? then(p, post) : Task.FromResult(Results.NotFound()));

    static IResult Told(Outcome outcome) => Results.Json(outcome, LocalJson.Default.Outcome);

    static async Task<T> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type) =>
        await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted)
        ?? throw new BadHttpRequestException("nothing was said");
}
