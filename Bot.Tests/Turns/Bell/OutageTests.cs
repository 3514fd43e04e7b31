using Azure.Core;
using Azure.Identity;
using CcchcBot.CheckIns;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>Three days without the process, the store, the connector or the token service, over the cut-off of 14 March.</summary>
public sealed class OutageTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("outage-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static readonly DateTime Before = new(2026, 3, 10, 12, 0, 0);
    static readonly DateTime Back = new(2026, 3, 16, 10, 0, 0);

    /// <summary>Unit 1 reported, unit 2 did not; both were asked, unit 2's lead was reminded.</summary>
    async Task<Station> StartAsync(Func<Station, Instance> instance)
    {
        var plan = Bodies.Plan(Bodies.Body(2), Bodies.Task(1, "u1"), Bodies.Task(2, "u2"));
        var station = await Station.StartAsync(new SqliteStore(Path.Combine(folder, "outage.db")), plan, new(2026, 3, 4, 9, 0, 0));
        var one = instance(station);
        await station.UntilAsync(new(2026, 3, 5, 9, 0, 0), one);
        await station.UpdateAsync(1);
        await station.UntilAsync(Before, one);
        Assert.Equal(
            ["19:u1@thread.tacv2", "19:u2@thread.tacv2", "a:29:lead2", "a:29:officer"],
            station.Mailroom.Mails.Select(m => m.To).Order(StringComparer.Ordinal)
        );
        return station;
    }

    [Fact]
    public async Task A_process_that_was_down_sends_one_catch_up_each()
    {
        var station = await StartAsync(s => s.New());
        await OnceEachAsync(station, station.New());
    }

    [Fact]
    public async Task A_connector_that_was_down_loses_nobody()
    {
        var station = await StartAsync(s => s.New());
        station.Mailroom.Troubles = _ => new(503, RetryAfter: 1);
        var instance = station.New();
        await station.UntilAsync(Back, instance);
        Assert.Equal(4, station.Mailroom.Mails.Count);
        station.Mailroom.Troubles = _ => null;
        await OnceEachAsync(station, instance);
    }

    [Fact]
    public async Task A_store_that_was_down_loses_nobody()
    {
        var life = new Mortal(int.MaxValue, after: false);
        var station = await StartAsync(s => s.New());
        var instance = station.New(real => new MortalStore(real, life));
        life.Dead = true;
        for (; station.Local < Back; station.Clock.Advance(TimeSpan.FromHours(1)))
            await Assert.ThrowsAsync<DiedException>(instance.LiveAsync);
        life.Dead = false;
        await OnceEachAsync(station, instance);
    }

    [Fact]
    public async Task A_token_service_that_was_down_loses_nobody()
    {
        var tokens = new Tokens();
        var station = await StartAsync(s => s.New());
        var instance = station.New(tokens: tokens);
        tokens.Down = true;
        await station.UntilAsync(Back, instance);
        Assert.Equal(4, station.Mailroom.Mails.Count);
        tokens.Down = false;
        await OnceEachAsync(station, instance);
    }

    sealed class Tokens : TokenCredential
    {
        public bool Down { get; set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            Down ? throw new AuthenticationFailedException("down") : new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    static async Task OnceEachAsync(Station station, Instance instance)
    {
        var known = station.Mailroom.Mails.Count;
        station.At(Back);
        await station.UntilAsync(Back.AddHours(3), instance);
        var late = station.Mailroom.Mails.Skip(known).OrderBy(m => m.To, StringComparer.Ordinal).ToList();
        Assert.Equal(["19:u2@thread.tacv2", "a:29:director", "a:29:officer"], late.Select(m => m.To));
        Assert.All(late, m => Assert.StartsWith("Gửi bù sau thời gian gián đoạn", m.Text, StringComparison.Ordinal));
        Assert.Contains(
            "Số liệu quý I/2026 đã chốt hết ngày 14/3/2026 và Phòng 2 chưa có cập nhật",
            late[0].Text,
            StringComparison.Ordinal
        );
        Assert.Contains("1 đơn vị chưa có cập nhật trong kỳ: Phòng 2", late[1].Text, StringComparison.Ordinal);
        Assert.Contains("mã chốt", late[2].Text, StringComparison.Ordinal);
        var keys = (await station.NoticesAsync())
            .Where(n => n.State != CardState.Lapsed)
            .SelectMany(n => n.Notice!.Due)
            .Select(o => o.Key)
            .ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        var all = Agenda.Due(Bodies.Gathering(station.Plan), new(2026, 3, 5), new(2026, 3, 16)).Select(o => o.Key);
        Assert.Empty(
            all.Where(k => !k.Contains("|u1|Lead", StringComparison.Ordinal) && !k.Contains("|u1|Channel", StringComparison.Ordinal))
                .Except(keys)
        );
        await station.UntilAsync(Back.AddHours(6), instance);
        Assert.Equal(known + late.Count, station.Mailroom.Mails.Count);
    }
}
