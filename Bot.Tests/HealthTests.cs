using System.Net;
using CcchcBot.Tests.Turns;

namespace CcchcBot.Tests;

public class HealthTests
{
    [Fact]
    public async Task The_process_is_healthy_and_ready_only_while_the_store_answers()
    {
        await using var town = await Town.StartAsync();
        using var http = new HttpClient { BaseAddress = town.Teams.Bot };
        Assert.Equal("ok", await http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
        town.Store.FailAt(1, after: false);
        using var unready = await http.GetAsync("/readyz", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unready.StatusCode);
        Assert.Empty(await unready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("ok", await http.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_fault_says_a_plain_sentence_with_an_id()
    {
        await using var town = await Town.StartAsync();
        town.Store.FailAt(1, after: false);
        var told = (await town.Teams.SayAsync(town.Officer, "tình hình quý 2")).Post.Text;
        Assert.Matches("mã [0-9a-f]{8}", told);
    }
}
