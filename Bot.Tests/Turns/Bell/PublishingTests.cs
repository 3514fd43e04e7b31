using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>Five hundred channels within 1.2 times what the service's limits allow, in simulated time.</summary>
public sealed class PublishingTests : IDisposable
{
    const int Channels = 500;
    readonly string folder = Directory.CreateTempSubdirectory("publishing-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    async Task<Station> StartAsync()
    {
        var body = Bodies.Body(Channels);
        var station = await Station.StartAsync(
            new SqliteStore(Path.Combine(folder, "publishing.db")),
            Bodies.Plan(body, [.. Enumerable.Range(1, Channels).Select(i => Bodies.Task(i, $"u{i}"))]),
            new(2026, 1, 12, 9, 0, 0),
            posted: false
        );
        foreach (var card in Planning.Published(Station.From, station.Plan))
            await station.Store.CommitAsync(
                station.Partition,
                [new Change.Insert(Rows.Card(card), SavedJson.Write(card))],
                CancellationToken.None
            );
        return station;
    }

    [Fact]
    public async Task Five_hundred_channels_get_their_card_once_as_fast_as_allowed()
    {
        var station = await StartAsync();
        var began = station.Clock.GetUtcNow();
        var instance = station.New();
        await instance.SendAsync();
        var taken = station.Mailroom.Taken.Where(t => t.To != "a:29:officer").ToArray();
        Assert.Equal(Channels, taken.Select(t => t.To).Distinct().Count());
        Assert.Equal(Channels, taken.Length);
        Assert.InRange(taken[^1].At - began, TimeSpan.Zero, TimeSpan.FromSeconds(Channels / 50 * 1.2));
        DateTimeOffset[] at = [.. taken.Select(t => t.At).Order()];
        for (var i = 50; i < at.Length; i++)
            Assert.True(at[i] - at[i - 50] >= TimeSpan.FromSeconds(1), $"51 within a second at {i}");
        var loaded = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        Assert.Equal(Channels, Tally.All(loaded).Delivered);
        station.Clock.Advance(TimeSpan.FromSeconds(1));
        await instance.SendAsync();
        var progress = Assert.Single(station.Mailroom.Mails, m => m.To == "a:29:officer");
        Assert.Contains("Đã gửi 500/500; đang gửi 0; chưa tới hoặc chưa chắc 0.", progress.Now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_sees_a_long_sending_go_on()
    {
        var station = await StartAsync();
        List<string> shown = [];
        station.Mailroom.Troubles = _ =>
        {
            if (station.Mailroom.Mails.FirstOrDefault(m => m.To == "a:29:officer") is { Now: var now } && !shown.Contains(now))
                shown.Add(now);
            return null;
        };
        var instance = station.New();
        await instance.SendAsync();
        station.Clock.Advance(TimeSpan.FromSeconds(1));
        await instance.SendAsync();
        Assert.True(station.Mailroom.Mails.ToList().FindIndex(m => m.To == "a:29:officer") <= 50);
        Assert.InRange(shown.Count, 4, 6);
        Assert.InRange(station.Mailroom.Edits, 4, 6);
    }

    [Fact]
    public async Task The_card_of_progress_tells_that_what_was_lost_arrived()
    {
        var station = await StartAsync();
        station.Mailroom.Troubles = path => path.EndsWith("/v3/conversations", StringComparison.Ordinal) && Lost() ? new(403) : null;
        var instance = station.New();
        await SendAsync(station, instance);
        Assert.Contains("Đã gửi 499/500", Progress(station), StringComparison.Ordinal);
        var loaded = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        var lost = Assert.Single(Tally.All(loaded).Lost);
        await station.Store.CommitAsync(station.Partition, [loaded.Put(Rows.Card(lost), Ledger.Again(lost))], CancellationToken.None);
        await SendAsync(station, instance);
        Assert.Contains("Đã gửi 500/500; đang gửi 0; chưa tới hoặc chưa chắc 0.", Progress(station), StringComparison.Ordinal);

        bool Lost() => Interlocked.Increment(ref posts) == Channels / 2;
    }

    int posts;

    static async Task SendAsync(Station station, Instance instance)
    {
        for (var pass = 0; pass < 3; pass++, station.Clock.Advance(TimeSpan.FromSeconds(2)))
            await instance.SendAsync();
    }

    static string Progress(Station station) => Assert.Single(station.Mailroom.Mails, m => m.To == "a:29:officer").Now;
}
