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
    /// <param name="time">Another clock than the machine's.</param>
    public static WebApplication Create(string[] args, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true));
        builder.AddTelemetry();
        builder.AddStorage();
        builder.AddTeams();
        builder.AddTurns();

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
