using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;
using CcchcBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A process dies after an update is committed and before the channel's card shows it: who runs then brings the card up, in minutes and without a new message.</summary>
public sealed class LeftoverTests
{
    const int Minutes = 15;
    const int Turns = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_card_that_a_dead_process_left_behind_shows_the_last_state_in_minutes(int instances)
    {
        await using var town = await Town.StartAsync();
        var card = await DiedAsync(town);
        town.Delivers = true;
        await town.Bot.RestartAsync();
        List<RunningBot> others = [];
        while (others.Count < instances - 1)
            others.Add(await RunningBot.StartAsync(town.Teams, replace: s => s.AddSingleton<IStore>(town.Store)));
        await ShowsAsync(town, card);
        foreach (var other in others)
            await other.DisposeAsync();
    }

    /// <summary>It was not the one that runs now that died.</summary>
    [Fact]
    public async Task An_instance_that_has_run_all_along_finds_it_too()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await RungAsync(town);
        await using var other = await RunningBot.StartAsync(town.Teams, replace: Dead);
        await TapAsync(town, card);
        await ShowsAsync(town, card);

        void Dead(IServiceCollection services)
        {
            foreach (
                var hosted in services
                    .Where(s => s.ImplementationFactory?.Method.ReturnType is { Name: "CardDeliverer" or "BellRinger" })
                    .ToList()
            )
                services.Remove(hosted);
            services.AddSingleton<IStore>(town.Store);
        }
    }

    /// <summary>The plan is issued, its bell hung for the next morning; then somebody updates a task, and nobody is there to send.</summary>
    static async Task<Post> DiedAsync(Town town)
    {
        var card = (await town.IssueAsync())[1];
        await RungAsync(town);
        town.Delivers = false;
        await town.Bot.RestartAsync();
        await TapAsync(town, card);
        return card;
    }

    static async Task TapAsync(Town town, Post card)
    {
        Dictionary<string, string> data = new()
        {
            ["year"] = "2026",
            ["unit"] = "u2",
            ["page"] = "0",
            ["task"] = "2",
            ["seen"] = "0",
            ["percent"] = "40",
            ["result"] = "đã treo 3 băng rôn",
        };
        Assert.NotNull((await town.Teams.ForgeAsync(town.ExpertLead, Verbs.Save, data, card)).View);
        Assert.False(Shows(card));
    }

    static async Task ShowsAsync(Town town, Post card)
    {
        var posts = town.Teams.Posts.Count(p => p.Channel is not null);
        await MinutesAsync(town, () => Task.FromResult(!Shows(card)));
        Assert.Single(town.Teams.Connector.Puts(card.Id));
        Assert.Equal(posts, town.Teams.Posts.Count(p => p.Channel is not null));
    }

    static bool Shows(Post card) => card.ToString().Contains("đã treo 3 băng rôn", StringComparison.Ordinal);

    /// <summary>The look that follows the issuing is over: the next is tomorrow's.</summary>
    static Task RungAsync(Town town) => MinutesAsync(town, () => DueAsync(town));

    /// <summary>The clock goes on while this holds.</summary>
    static async Task MinutesAsync(Town town, Func<Task<bool>> holds)
    {
        for (var minute = 0; await holds(); minute++)
        {
            Assert.InRange(minute, 0, Minutes);
            town.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
            for (var turn = 0; turn < Turns && await holds(); turn++)
                await town.Teams.SayAsync(town.Stranger, "giúp"); // gives the loops their turn
        }
    }

    static async Task<bool> DueAsync(Town town)
    {
        await foreach (var _ in town.Store.RangeAsync(Rows.Bell, "", Rows.BellUntil(town.Teams.Clock.GetUtcNow().AddHours(1)), default))
            return true;
        return false;
    }
}
