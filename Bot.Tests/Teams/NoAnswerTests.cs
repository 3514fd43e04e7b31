using System.Net;
using System.Net.Sockets;
using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Access;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcchcBot.Tests.Teams;

public sealed class NoAnswerTests : SendingTest
{
    static readonly ReadOnlyMemory<byte> Words = Speech.Write(new Said.Text("xin chào"));

    [Fact]
    public async Task A_connector_that_cannot_be_reached_has_taken_nothing()
    {
        var gone = chat with { ServiceUrl = "http://127.0.0.1:1/" };
        Assert.IsType<Delivery.Throttled>(await host.Connector.SendAsync(gone, Words, Ct));
        Assert.Equal(2, clock.Waits.Count);
    }

    [Fact]
    public async Task The_callers_own_end_is_thrown()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Connector.SendAsync(chat, Words, ended.Token));
    }

    [Fact]
    public async Task A_connector_that_never_answers_may_have_taken_it()
    {
        using var http = new HttpClient();
        var settings = new TeamsSettings { Development = true, CallTimeout = TimeSpan.FromMilliseconds(50) };
        var pipeline = ConnectorPipeline.Build(settings, http, null, clock);
        var connector = new ConnectorClient(pipeline, new Hosts(settings), NullLogger<ConnectorClient>.Instance);
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var outcome = await connector.SendAsync(chat with { ServiceUrl = $"http://{silent.LocalEndpoint}/" }, Words, Ct);
        Assert.IsType<Delivery.Ambiguous>(outcome);
    }
}
