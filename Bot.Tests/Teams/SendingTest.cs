using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>The edge beside a stand-in for Teams, and a chat to send to. Time is handed in, so nothing waits.</summary>
public abstract class SendingTest : IAsyncLifetime
{
    internal readonly Clock clock = new() { SkipWaits = true };
    internal FakeTeams teams = null!;
    internal EdgeHost host = null!;
    internal ConversationReference chat = null!;

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync(clock);
        host = await EdgeHost.StartAsync(teams);
        chat = new(teams.ServiceUrl, teams.Person("Lan").ChatId, teams.Tenant, FakeTeams.BotId);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    internal static CancellationToken Ct => TestContext.Current.CancellationToken;
}
