using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A connector that throttles, fails, hangs, cuts the line or forgets: every recipient is accounted for, none is told twice.</summary>
public sealed class TroubleTests : IDisposable
{
    const int Units = 4;
    readonly string folder = Directory.CreateTempSubdirectory("trouble-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    async Task<Station> StartAsync(bool posted = true) =>
        await Station.StartAsync(
            new SqliteStore(Path.Combine(folder, $"{Guid.NewGuid():N}.db")),
            Bodies.Plan(Bodies.Body(Units), [.. Enumerable.Range(1, Units).Select(i => Bodies.Task(i, $"u{i}"))]),
            new(2026, 3, 4, 9, 0, 0),
            posted: posted
        );

    [Theory]
    [InlineData(429, false, nameof(CardState.Delivered), 1)]
    [InlineData(412, false, nameof(CardState.Delivered), 1)]
    [InlineData(503, false, nameof(CardState.Delivered), 1)]
    [InlineData(400, false, nameof(CardState.Rejected), 0)]
    [InlineData(413, false, nameof(CardState.Rejected), 0)]
    [InlineData(500, false, nameof(CardState.Ambiguous), 0)]
    [InlineData(500, true, nameof(CardState.Ambiguous), 1)]
    [InlineData(502, true, nameof(CardState.Ambiguous), 1)]
    [InlineData(504, false, nameof(CardState.Ambiguous), 0)]
    [InlineData(0, true, nameof(CardState.Ambiguous), 1)]
    [InlineData(0, false, nameof(CardState.Ambiguous), 0)]
    [InlineData(202, true, nameof(CardState.Delivered), 1)]
    public async Task Each_answer_has_one_meaning(int status, bool taken, string outcome, int came)
    {
        var state = Enum.Parse<CardState>(outcome);
        var station = await StartAsync();
        var left = 5;
        station.Mailroom.Troubles = path => left-- > 0 ? new(status, taken, 1) : null;
        await station.UntilAsync(new(2026, 3, 5, 8, 30, 0), station.New());
        var notices = await station.NoticesAsync();
        Assert.Equal(Units, notices.Count);
        var troubled = notices
            .Where(n => n.State == state && (state != CardState.Delivered || status < 300 || n.Activity is not null))
            .ToList();
        Assert.NotEmpty(troubled);
        Assert.All(notices, n => Assert.Contains(n.State, (CardState[])[state, CardState.Delivered]));
        foreach (var notice in notices)
        {
            var expected = notice.State == CardState.Delivered ? 1 : came;
            Assert.Equal(expected, station.Mailroom.Mails.Count(m => m.To == notice.Channel.WithoutThread));
        }
    }

    [Fact]
    public async Task One_that_hangs_may_have_been_told_and_the_others_are()
    {
        var station = await StartAsync();
        var first = 1;
        station.Mailroom.Troubles = _ => Interlocked.Exchange(ref first, 0) == 1 ? new(0, Hangs: true) : null;
        await station.UntilAsync(new(2026, 3, 5, 8, 30, 0), station.New());
        var notices = await station.NoticesAsync();
        Assert.Equal(1, notices.Count(n => n.State == CardState.Ambiguous));
        Assert.Equal(Units - 1, station.Mailroom.Mails.Count);
    }

    [Fact]
    public async Task A_channel_that_moved_is_found_once_and_one_that_is_gone_is_named()
    {
        var station = await StartAsync(posted: false);
        station.Mailroom.Forget("19:u1@thread.tacv2");
        station.Mailroom.Forget("19:u2@thread.tacv2");
        var loaded = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        var body = loaded.Plan.Header.Organisation;
        var moved = body with { Units = [body.Units[0] with { Channel = "19:new@thread.tacv2" }, .. body.Units.Skip(1)] };
        await station.Store.CommitAsync(
            station.Partition,
            [loaded.Put(Rows.Header, loaded.Plan.Header with { Organisation = moved })],
            CancellationToken.None
        );
        await station.New().SendAsync();
        Assert.Equal(
            ["19:new@thread.tacv2", "19:u3@thread.tacv2", "19:u4@thread.tacv2"],
            station.Mailroom.Mails.Select(m => m.To).Order(StringComparer.Ordinal)
        );
        var after = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        var tally = Tally.All(after);
        Assert.Equal((3, 0, 1, 4), (tally.Delivered, tally.Pending, tally.Lost.Count, tally.Audience.Count));
        Assert.Contains("Phòng 2: không gửi được (404", CcchcBot.Tests.Fakes.CardText.Of(Card(tally)), StringComparison.Ordinal);
    }

    static System.Text.Json.Nodes.JsonObject Card(Tally tally) =>
        (System.Text.Json.Nodes.JsonObject)
            System.Text.Json.Nodes.JsonNode.Parse(tally.Write(new Lexicon().Official).Span)!["attachments"]![0]!["content"]!;

    [Fact]
    public async Task A_card_taken_without_an_id_is_not_posted_again_on_its_own()
    {
        var station = await StartAsync(posted: false);
        station.Mailroom.Troubles = _ => new(202, Taken: true);
        var instance = station.New();
        await instance.SendAsync();
        station.Mailroom.Troubles = _ => null;
        var loaded = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        var card = loaded.Cards[0];
        await station.Store.CommitAsync(
            station.Partition,
            [loaded.Put(Rows.Card(card), card with { Wanted = card.Wanted + 1 })],
            CancellationToken.None
        );
        station.Clock.Advance(TimeSpan.FromMinutes(1));
        await instance.SendAsync();
        Assert.Equal(Units, station.Mailroom.Mails.Count);
        var after = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!;
        Assert.Equal(
            "Phòng 1",
            CcchcBot.Turns.Approval.LetterRows.Names(Assert.Single(after.Cards, Ledger.IsLost), after.Plan.Header.Organisation)
        );
    }

    [Fact]
    public async Task Every_trouble_at_once_adds_up()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var station = await StartAsync();
            var random = new Random(seed);
            int[] statuses = [0, 202, 400, 412, 429, 500, 502, 503, 504];
            station.Mailroom.Troubles = _ =>
            {
                lock (random)
                {
                    var status = statuses[random.Next(statuses.Length)];
                    return random.Next(3) == 0
                        ? null
                        : new(status, status == 202 || status is 0 or 500 or 502 or 504 && random.Next(2) == 0, 1);
                }
            };
            var instance = station.New();
            await station.UntilAsync(new(2026, 3, 5, 12, 0, 0), instance);
            station.Mailroom.Troubles = _ => null;
            await station.UntilAsync(new(2026, 3, 5, 16, 0, 0), instance);
            var notices = await station.NoticesAsync();
            Assert.Equal(Units, notices.Count);
            foreach (var notice in notices)
            {
                var came = station.Mailroom.Mails.Count(m => m.To == notice.Channel.WithoutThread);
                Assert.True(
                    notice.State switch
                    {
                        CardState.Delivered => came == 1,
                        CardState.Rejected => came == 0,
                        CardState.Ambiguous => came <= 1,
                        _ => false,
                    },
                    $"{notice.State} and {came} came with seed {seed}"
                );
            }
        }
    }
}
