using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>The bot's own token: got once, kept while it is good, replaced once when it is refused.</summary>
public sealed class OwnTokenTests : SendingTest
{
    Task<Delivery> Send() => host.Connector.SendAsync(chat, Speech.Write(new Said.Text("x")), TestContext.Current.CancellationToken);

    [Fact]
    public async Task One_token_serves_many_calls_until_it_ends_or_is_refused()
    {
        await Send();
        await Send();
        Assert.Equal(1, teams.Issuer.TokensGranted);
        teams.Issuer.Revoke();
        Assert.IsType<Delivery.Delivered>(await Send());
        Assert.Equal(2, teams.Issuer.TokensGranted);
        clock.Advance(TimeSpan.FromMinutes(56));
        Assert.IsType<Delivery.Delivered>(await Send());
        Assert.Equal(3, teams.Issuer.TokensGranted);
    }

    [Fact]
    public async Task A_token_refused_twice_is_not_asked_for_a_third_time()
    {
        teams.Connector.Fail("send", 401, times: 9);
        Assert.Equal(new Delivery.Rejected(401, "Injected"), await Send());
        Assert.Equal(2, teams.Connector.Calls.Count);
    }
}
