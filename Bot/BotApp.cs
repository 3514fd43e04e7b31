using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Telemetry;
using CcchcBot.Turns;
#if LOCAL_DEVELOPMENT
using CcchcBot.LocalDevelopment;
#endif

namespace CcchcBot;

/// <summary>The composition root: one line per folder. Tests build this same thing.</summary>
public static class BotApp
{
    /// <param name="replace">What a test puts in the place of the clock or the store.</param>
    public static WebApplication Create(string[] args, Action<IServiceCollection>? replace = null)
    {
        WarmUp.Begin();
        // settings are read once: watching for changes of theirs would see every write to the store beneath the content root
        var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true));
        builder.AddTelemetry();
        builder.AddStorage();
        builder.AddTeams();
        builder.AddTurns();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapTeams(app.Services.GetRequiredService<TurnTaker>().TakeAsync);
        app.MapGet("/healthz", () => "ok");
        app.MapGet("/readyz", ReadyAsync);
#if LOCAL_DEVELOPMENT
        app.MapLocalTeams();
#endif
        return app;
    }

    /// <summary>Ready when the store answers; says no more than that to whoever asks.</summary>
    static async Task<IResult> ReadyAsync(IStore store, CancellationToken cancel)
    {
        try
        {
            await store.PingAsync(cancel);
            return Results.Text("ok");
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
