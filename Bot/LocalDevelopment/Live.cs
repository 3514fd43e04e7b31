using System.Text.Json;

namespace CcchcBot.LocalDevelopment;

/// <summary>Server-sent events: what one person's open page is told while it happens.</summary>
sealed class Live(World world, Changes changes, IHostApplicationLifetime life)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/local/api/changes", ListenAsync);

    async Task ListenAsync(string @as, HttpContext context)
    {
        if (world.Person(@as) is not { } person)
        {
            context.Response.StatusCode = 404;
            return;
        }
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var news = changes.Listen(either.Token);
        await SendAsync(context, "retry: 1000\nevent: ready\ndata: {}\n\n");
        await foreach (var one in news)
            if (Event(one, person) is { } text)
                await SendAsync(context, text);
    }

    static async Task SendAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    /// <summary>Null for what this person does not see.</summary>
    string? Event(News news, Person person) =>
        news switch
        {
            News.Posted(var post) when world.Sees(person, post.In) =>
                $"event: post\ndata: {JsonSerializer.Serialize(post.By(person), LocalJson.Default.Seen)}\n\n",
            News.Posted({ From: Post.Bot, Edited: false } post) when world.Find(post.In)?.Owner is { } other =>
                $"event: elsewhere\ndata: {{\"key\":\"{other.Key}\"}}\n\n",
            News.Gone(var place, var id) when world.Sees(person, place) => $"event: gone\ndata: {{\"id\":\"{id}\"}}\n\n",
            News.Typing(var place) when world.Sees(person, place) => $"event: typing\ndata: {{\"in\":\"{place}\"}}\n\n",
            News.Problems => "event: problems\ndata: {}\n\n",
            News.Installations => "event: installations\ndata: {}\n\n",
            _ => null,
        };
}
