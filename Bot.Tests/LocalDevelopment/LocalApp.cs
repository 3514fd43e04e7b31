using CcchcBot.LocalDevelopment;
using CcchcBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>The page, the connector and a scripted bot on one loopback port, as `dotnet run` has them.</summary>
sealed class LocalApp : IAsyncDisposable
{
    readonly WebApplication app;

    LocalApp(WebApplication app, ScriptedBot bot) => (this.app, Bot) = (app, bot);

    public ScriptedBot Bot { get; }

    public string Url => app.Urls.Single();

    public HttpClient Client() => new() { BaseAddress = new Uri(Url) };

    /// <param name="store">Given again, it is the same place after a restart.</param>
    public static async Task<LocalApp> StartAsync(IStore? store = null, params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(["--environment", "Development", "--urls", "http://127.0.0.1:0", .. settings]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store ?? new MemoryStore());
        var bot = new ScriptedBot();
        var app = builder.Build();
        app.MapPost("/api/messages", bot.HearAsync);
        app.MapLocalTeams();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new LocalApp(app, bot);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        Bot.Dispose();
    }
}
