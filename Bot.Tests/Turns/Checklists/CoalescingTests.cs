using System.Globalization;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Checklists;

/// <summary>A channel's card is replaced in place for everybody, and no more often than the connector takes.</summary>
public class CoalescingTests
{
    const int Taps = 200;

    [Fact]
    public async Task Two_hundred_taps_in_a_minute_end_in_the_right_card_and_lose_nothing()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        town.Teams.Connector.Limited = true;
        for (var tap = 1; tap <= Taps; tap++)
        {
            Dictionary<string, string> data = new()
            {
                ["year"] = "2026",
                ["unit"] = "u2",
                ["page"] = "0",
                ["task"] = "2",
                ["seen"] = $"{tap - 1}",
                ["percent"] = $"{tap % 100}",
                ["result"] = $"đã treo {tap} băng rôn",
            };
            Assert.NotNull((await town.Teams.ForgeAsync(town.ExpertLead, Verbs.Save, data, card)).View);
            town.Teams.Clock.Advance(TimeSpan.FromMilliseconds(60_000 / Taps));
        }
        while (!card.ToString().Contains($"đã treo {Taps} băng rôn", StringComparison.Ordinal))
        {
            town.Teams.Clock.Advance(TimeSpan.FromSeconds(1));
            await town.Teams.SayAsync(town.Stranger, "giúp"); // gives the deliverer its turn
        }
        var puts = town.Teams.Connector.Puts(card.Id);
        Assert.InRange(puts.Count, 2, 61);
        Assert.All(puts.Zip(puts.Skip(1)), p => Assert.True(p.Second - p.First >= TimeSpan.FromSeconds(1), $"{p.First:O} {p.Second:O}"));
        Assert.Equal(0, town.Teams.Connector.Throttled);
        var plan = await PlanRows.ForHistoryAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), 2, CancellationToken.None);
        Assert.Equal(
            Enumerable.Range(1, Taps),
            plan!.Events.OrderBy(e => e.To.Changes).Select(e => int.Parse(e.To.Result!.Split(' ')[2], CultureInfo.InvariantCulture))
        );
    }

    /// <summary>The connector refuses for a while: what it takes last is the newest.</summary>
    [Fact]
    public async Task A_throttled_card_is_right_in_the_end()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        town.Teams.Connector.Fail("update", 429, retryAfter: 20, times: 3);
        foreach (var percent in (int[])[10, 20, 30])
            await town.Teams.SayAsync(town.ExpertLead, $"việc 2 {percent}%");
        for (var waited = 0; !card.ToString().Contains("30%", StringComparison.Ordinal); waited++)
        {
            Assert.True(waited < 200, "the card was never brought up to date");
            town.Teams.Clock.Advance(TimeSpan.FromSeconds(5));
            await town.Teams.SayAsync(town.Stranger, "giúp");
        }
    }
}
