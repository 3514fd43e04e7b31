using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>What is due is claimed by one instance at a time, and taken over from one that died.</summary>
public sealed class BellTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("bell-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Task<Station> StartAsync(int units = 3) =>
        Station.StartAsync(
            new SqliteStore(Path.Combine(folder, "bell.db")),
            Bodies.Plan(Bodies.Body(units), [.. Enumerable.Range(1, units).Select(i => Bodies.Task(i, $"u{i}"))]),
            new(2026, 3, 4, 9, 0, 0)
        );

    [Fact]
    public async Task Three_instances_send_what_one_would()
    {
        var station = await StartAsync();
        Instance[] three = [station.New(), station.New(), station.New()];
        station.At(new(2026, 3, 5, 8, 0, 0));
        for (var minute = 0; minute < 5; minute++)
        {
            await Task.WhenAll(three.Select(i => Task.Run(i.LiveAsync)));
            station.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        Assert.Equal(["19:u1@thread.tacv2", "19:u2@thread.tacv2", "19:u3@thread.tacv2"], station.Mailroom.Mails.Select(m => m.To).Order());
    }

    [Fact]
    public async Task Nothing_is_sent_before_its_morning_nor_for_having_started()
    {
        var station = await StartAsync();
        for (var start = 0; start < 3; start++)
            await station.New().LiveAsync();
        station.At(new(2026, 3, 5, 7, 59, 0));
        await station.New().LiveAsync();
        Assert.Empty(station.Mailroom.Mails);
    }

    [Fact]
    public async Task What_fell_due_in_the_night_waits_for_the_morning()
    {
        var station = await StartAsync();
        station.At(new(2026, 3, 5, 23, 0, 0));
        var instance = station.New();
        await station.UntilAsync(new(2026, 3, 6, 7, 59, 0), instance);
        Assert.Empty(station.Mailroom.Mails);
        await station.UntilAsync(new(2026, 3, 6, 8, 5, 0), instance);
        Assert.Equal(3, station.Mailroom.Mails.Count);
    }

    [Fact]
    public async Task A_claim_of_one_that_died_is_taken_over_when_its_lease_ends()
    {
        var station = await StartAsync();
        station.At(new(2026, 3, 5, 8, 0, 0));
        var life = new Mortal(2, after: false); // it claims the bell, and dies when it plans
        await station.New(s => new MortalStore(s, life), new MortalWire(station.Mailroom, life)).RingAsync();
        Assert.True(life.Dead);
        var other = station.New();
        await other.LiveAsync();
        Assert.Empty(station.Mailroom.Mails);
        station.Clock.Advance(BellRows.Lease);
        await other.LiveAsync();
        Assert.Equal(3, station.Mailroom.Mails.Count);
    }

    [Fact]
    public async Task An_error_waits_for_the_lease_instead_of_trying_at_once()
    {
        var station = await StartAsync();
        FailingStore? store = null;
        var instance = station.New(real => store = new FailingStore(real));
        station.At(new(2026, 3, 5, 8, 0, 0));
        store!.FailAt(3, after: false);
        await instance.RingAsync();
        Assert.True(store.Failed);
        store.Mend();
        store.Count();
        await instance.RingAsync();
        Assert.Equal((1, 0), (store.Reads, store.Writes));
    }

    [Fact]
    public async Task A_closed_plan_is_frozen_to_its_last_cut_off_says_nothing_and_then_its_bell_is_taken_down()
    {
        var station = await StartAsync();
        await station.CloseAsync();
        var instance = station.New();
        await station.UntilAsync(new(2026, 12, 14, 23, 0, 0), instance);
        Assert.Equal(["6M", "Q1", "Q3"], await FrozenAsync(station));
        await station.UntilAsync(new(2026, 12, 15, 9, 0, 0), instance);
        Assert.Equal(["6M", "Q1", "Q3", "Y"], await FrozenAsync(station));
        await foreach (var row in station.Store.RangeAsync(Rows.Bell, "", "}", CancellationToken.None))
            Assert.Fail(row.Row);
        Assert.Empty(station.Mailroom.Mails);
    }

    [Fact]
    public async Task What_still_waits_to_be_asked_when_the_plan_is_closed_is_not_asked()
    {
        var station = await StartAsync();
        station.Mailroom.Troubles = _ => new(503, RetryAfter: 60);
        var instance = station.New();
        await station.UntilAsync(new(2026, 3, 5, 8, 5, 0), instance);
        Assert.NotEmpty(await station.NoticesAsync());
        await station.CloseAsync();
        station.Mailroom.Troubles = _ => null;
        await station.UntilAsync(new(2026, 3, 5, 12, 0, 0), instance);
        Assert.Empty(station.Mailroom.Mails);
        Assert.All(await station.NoticesAsync(), n => Assert.Equal(CardState.Lapsed, n.State));
    }

    [Fact]
    public async Task A_period_that_was_open_again_when_the_plan_was_closed_is_frozen_anew()
    {
        var station = await StartAsync();
        var instance = station.New();
        await station.UntilAsync(new(2026, 12, 15, 9, 0, 0), instance);
        await station.ReopenAsync("Y", until: new(2026, 12, 18));
        await station.CloseAsync();
        await station.UntilAsync(new(2026, 12, 18, 9, 0, 0), instance);
        Assert.DoesNotContain("Y", await FrozenAsync(station));
        await station.UntilAsync(new(2026, 12, 22, 9, 0, 0), instance);
        Assert.Contains("Y", await FrozenAsync(station));
    }

    static async Task<IEnumerable<string>> FrozenAsync(Station station) =>
        (await FrozenRows.LoadAsync(station.Store, station.Partition, CancellationToken.None))
            .Periods.Where(p => p.Saved.OpenUntil is null)
            .Select(p => p.Saved.Period.Code)
            .Order(StringComparer.Ordinal);

    [Fact]
    public async Task Two_looks_that_meet_look_as_far_back_as_the_one_that_was_further_behind()
    {
        var station = await StartAsync();
        var morning = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.FromHours(7));
        await new BellRows(station.Store).SetAsync(station.Partition, morning, new(2026, 3, 9), CancellationToken.None);
        station.At(new(2026, 3, 7, 10, 0, 0)); // a Saturday: what was due on Thursday waits for Monday
        var instance = station.New();
        await station.UntilAsync(new(2026, 3, 9, 8, 30, 0), instance);
        Assert.Equal(3, station.Mailroom.Mails.Count(m => m.To.StartsWith("19:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_bell_that_could_not_be_hung_is_hung_the_next_time()
    {
        var station = await StartAsync();
        await foreach (var row in station.Store.RangeAsync(Rows.Bell, "", "}", CancellationToken.None))
            await station.Store.CommitAsync(Rows.Bell, [new Change.Delete(row.Row, row.Version)], CancellationToken.None);
        FailingStore? store = null;
        var instance = station.New(real => store = new FailingStore(real));
        store!.FailAt(2, after: false); // the plan is read, the bell is not written
        await Assert.ThrowsAnyAsync<Exception>(instance.SendAsync);
        store.Mend();
        await instance.SendAsync();
        station.At(new(2026, 3, 5, 8, 0, 0));
        await station.New().LiveAsync();
        Assert.Equal(3, station.Mailroom.Mails.Count);
    }
}
