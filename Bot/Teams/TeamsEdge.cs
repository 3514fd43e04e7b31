using CcchcBot.Teams.Access;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Teams;

/// <summary>One line each for the composition root.</summary>
static class TeamsEdge
{
    /// <exception cref="InvalidOperationException">A setting is missing; its name is in the message.</exception>
    public static void AddTeams(this IHostApplicationBuilder builder)
    {
        var settings = TeamsSettings.From(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton<Hosts>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<Door>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<SendingPace>();
        services.AddSingleton(p => new SigningKeys(
            settings,
            Http(),
            p.GetRequiredService<TimeProvider>(),
            p.GetRequiredService<ILogger<SigningKeys>>()
        ));
        services.AddSingleton(p => new Files(Http(), p.GetRequiredService<Hosts>()));
        services.AddSingleton(p =>
        {
            var (time, http) = (p.GetRequiredService<TimeProvider>(), Http());
            var pipeline = ConnectorPipeline.Build(settings, http, Credentials.For(settings, http, time), time);
            return new ConnectorClient(pipeline, p.GetRequiredService<Hosts>(), p.GetRequiredService<ILogger<ConnectorClient>>());
        });
    }

    /// <summary>
    /// `POST /api/messages`. The turn gets messages, installation and conversation updates, and the invokes the bot knows by name; for an
    /// invoke its answer is the client's, for the rest only the status counts.
    /// </summary>
    public static void MapTeams(this IEndpointRouteBuilder app, Func<Activity, CancellationToken, Task<InvokeResponse>> turn)
    {
        // asked for while the host starts: the first person to write does not wait for them
        if (!app.ServiceProvider.GetRequiredService<TeamsSettings>().Unauthenticated)
            _ = app.ServiceProvider.GetRequiredService<SigningKeys>().GetAsync(CancellationToken.None).AsTask();
        Inbox.Map(app, turn);
    }

    // no redirects: where a call goes was checked before it left
    static HttpClient Http() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        );
}
