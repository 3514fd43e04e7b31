using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CcchcBot.Tests.Fakes;

/// <summary>The real app on a loopback port, with a store on disk that outlives it until the test ends.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    readonly FakeTeams teams;
    readonly string[] arguments;
    readonly string? ownFolder;
    readonly Action<IServiceCollection>? replace;
    WebApplication app;

    RunningBot(FakeTeams teams, string[] arguments, string? ownFolder, Action<IServiceCollection>? replace, WebApplication app) =>
        (this.teams, this.arguments, this.ownFolder, this.replace, this.app) = (teams, arguments, ownFolder, replace, app);

    /// <param name="store">Connection string; a file of the test's own when not given.</param>
    /// <param name="replace">What stands in another's place inside the process; nothing but a store that fails on demand.</param>
    public static async Task<RunningBot> StartAsync(
        FakeTeams teams,
        string? store = null,
        string? administrators = null,
        Action<IServiceCollection>? replace = null
    )
    {
        var folder = store is null ? Directory.CreateTempSubdirectory("ccchcbot-").FullName : null;
        Dictionary<string, string?> settings = new(teams.Settings())
        {
            ["environment"] = "Development",
            ["urls"] = "http://127.0.0.1:0",
            ["Storage:ConnectionString"] = store ?? $"Data Source={Path.Combine(folder!, "bot.db")}",
            ["Administrators"] = administrators,
            ["Logging:LogLevel:Default"] = "None",
        };
        string[] arguments = [.. settings.Select(s => $"--{s.Key}={s.Value}")];
        return new(teams, arguments, folder, replace, await RunAsync(teams, arguments, replace));
    }

    static async Task<WebApplication> RunAsync(FakeTeams teams, string[] arguments, Action<IServiceCollection>? replace)
    {
        var app = BotApp.Create(arguments, Replace);
        await app.StartAsync();
        teams.Bot = new Uri(app.Urls.Single());
        return app;

        void Replace(IServiceCollection services)
        {
            services.AddSingleton<TimeProvider>(teams.Clock);
            replace?.Invoke(services);
        }
    }

    public IServiceProvider Services => app.Services;

    /// <summary>The same bot again on the same store, as after a deployment.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = await RunAsync(teams, arguments, replace);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (ownFolder is not null)
            Directory.Delete(ownFolder, recursive: true);
    }
}
