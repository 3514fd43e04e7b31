using System.Runtime.CompilerServices;
using CcchcBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.FileProviders;

namespace CcchcBot.LocalDevelopment;

/// <summary>A Teams-like page and the connector behind it, on the bot's own port: stands in for a tenant while developing.</summary>
static class LocalTeams
{
    static readonly string Folder = Path.GetDirectoryName(Here())!;

    // the only scripts from node_modules that are served
    static readonly Dictionary<string, string> Libraries = new()
    {
        ["adaptivecards.js"] = "adaptivecards/dist/adaptivecards.min.js",
        ["chart.js"] = "chart.js/dist/chart.umd.min.js",
    };

    /// <summary>Only in Development and only without an app id: a bot that a real tenant knows has no use for it.</summary>
    public static void MapLocalTeams(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !string.IsNullOrEmpty(app.Configuration["MicrosoftAppId"]))
            return;
        app.Use((context, next) => Gate.CheckAsync(context, next.Invoke));
        MapPage(app);
        MapTeams(app);
    }

    static void MapPage(WebApplication app)
    {
        var pages = new PhysicalFileProvider(Path.Combine(Folder, "wwwroot"));
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = pages,
                RequestPath = "/local/page",
                OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = "no-cache",
            }
        );
        app.MapGet("/", () => Results.File(Path.Combine(Folder, "wwwroot", "index.html"), "text/html; charset=utf-8"));
        app.MapGet(
            "/local/lib/{name}",
            (string name) =>
                Libraries.TryGetValue(name, out var file)
                    ? Results.File(Path.Combine(Folder, "node_modules", file), "text/javascript; charset=utf-8")
                    : Results.NotFound()
        );
    }

    static void MapTeams(WebApplication app)
    {
        var clock = app.Services.GetService<TimeProvider>() ?? TimeProvider.System;
        var world = World.Load(Folder);
        var changes = new Changes();
        var problems = new Problems(changes, clock);
        var board = new Board(app.Services.GetRequiredService<IStore>(), changes, clock);
        var shelf = new Shelf(app.Services.GetRequiredService<IStore>());
        var address = new OwnAddress(app.Services.GetRequiredService<IServer>());
        var envelope = new Envelope(world, address, board);
        var door = new BotDoor(address, shelf, problems);
        var installations = new Installations(world, shelf, changes);
        var files = new Files(shelf, address, envelope, world, door);
        var talk = new Talk(world, board, envelope, door, installations, files);
        var pressing = new Pressing(world, board, envelope, door, problems);
        var posting = new Posting(world, board, changes, problems, installations);

        app.Use(
            async (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments("/local"))
                    await board.OpenAsync(context.RequestAborted);
                await next(context);
            }
        );
        new Connector(world, board, installations, posting, new Roster(world)).Map(app);
        new FileRoutes(files, problems).Map(app);
        new PageApi(world, board, problems, new Surroundings(world, installations, talk), talk, pressing, files).Map(app);
        new Live(world, changes, app.Lifetime).Map(app);
    }

    // this folder of the sources: Debug only, so the page is edited and reloaded without a build
    static string Here([CallerFilePath] string path = "") => path;
}
