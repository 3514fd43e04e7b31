using System.Net;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Tests.Teams;

/// <summary>The edge alone, on a port, behind it only what a test hands in.</summary>
sealed class EdgeHost : IAsyncDisposable
{
    readonly WebApplication app;

    EdgeHost(WebApplication app) => this.app = app;

    public List<Activity> Taken { get; } = [];
    public ConnectorClient Connector => app.Services.GetRequiredService<ConnectorClient>();
    public Files Files => app.Services.GetRequiredService<Files>();
    public string Address => app.Urls.Single();

    public static async Task<EdgeHost> StartAsync(
        FakeTeams teams,
        Func<Activity, EdgeHost, Task<InvokeResponse>>? turn = null,
        Dictionary<string, string?>? settings = null,
        IPAddress? callersAddress = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(teams.Settings()).AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton<TimeProvider>(teams.Clock);
        builder.AddTeams();
        var host = new EdgeHost(builder.Build());
        if (callersAddress is not null)
            host.app.Use(
                (http, next) =>
                {
                    http.Connection.RemoteIpAddress = callersAddress;
                    return next(http);
                }
            );
        host.app.MapTeams(
            (activity, _) =>
            {
                lock (host.Taken)
                    host.Taken.Add(activity);
                return turn?.Invoke(activity, host) ?? Task.FromResult(InvokeResponse.Empty);
            }
        );
        await host.app.StartAsync();
        teams.Bot = new Uri(host.Address);
        return host;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
