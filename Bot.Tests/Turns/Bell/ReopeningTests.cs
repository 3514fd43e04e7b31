using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>Leaders who open a period again: one after the other, at the same moment, and when there is nothing to open it for.</summary>
public sealed class ReopeningTests
{
    const string Deputys = "mở lại quý 1: đơn vị báo nhầm số liệu";

    [Fact]
    public async Task Two_leaders_reasons_are_both_kept_and_the_second_learns_that_it_was_open()
    {
        await using var town = await FrozenAsync();
        var said = new Transcript(town.Teams, "Hai lãnh đạo cùng mở lại một kỳ");
        var first = await said.SayAsync(town.Director, "mở lại quý 1: Sở Nội vụ yêu cầu bổ sung");
        await said.SayAsync(town.Deputy, Deputys);
        Assert.Equal(Told(first), Told(await town.Teams.RedeliverAsync(first)));
        await said.SayAsync(town.Director, "kỳ đã chốt");
        Assert.Equal(2, (await SavedAsync(town)).Reopened.Count);
        await town.Teams.SayAsync(town.Director, "đóng kế hoạch 2026");
        await said.SayAsync(town.Director, "mở lại quý 1: còn sót");
        Approved.Match("Turns/reopening.md", Bodies.WithoutMarks(said.ToString()));
    }

    [Fact]
    public async Task A_leader_who_was_slower_is_told_so()
    {
        await using var town = await FrozenAsync();
        var saved = await SavedAsync(town);
        town.Store.BeforeCommit(
            Rows.FrozenOf(saved.Period),
            () => town.Teams.SayAsync(town.Director, "mở lại quý 1: Sở Nội vụ yêu cầu bổ sung")
        );
        var told = await town.Teams.SayAsync(town.Deputy, Deputys);
        Assert.Contains("đang mở sẵn", Told(told), StringComparison.Ordinal);
        Assert.Equal([town.Director.DirectoryId, town.Deputy.DirectoryId], (await SavedAsync(town)).Reopened.Select(r => r.By));
    }

    /// <summary>The answer, among what is sent meanwhile.</summary>
    static string Told(Reply reply) => reply.Said.Last(p => p is { Chat: not null, Card: null }).ToString();

    /// <summary>The first quarter is frozen on the Monday after its cut-off.</summary>
    static async Task<Town> FrozenAsync()
    {
        var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm lãnh đạo: Phó Giám đốc Yến");
        town.Teams.Clock.Advance(new DateTimeOffset(2026, 3, 16, 8, 3, 0, TimeSpan.FromHours(7)) - town.Teams.Clock.GetUtcNow());
        foreach (var told in (Person[])[town.Officer, town.Director, town.Deputy])
            await town.Teams.NextAsync(p =>
                p.Chat == told && p.Card is not null && p.ToString().StartsWith("Gửi bù", StringComparison.Ordinal)
            );
        return town;
    }

    static async Task<SavedFrozen> SavedAsync(Town town)
    {
        var frozen = await FrozenRows.LoadAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), CancellationToken.None);
        return frozen.Periods.Single(p => p.Saved.Period.Code == "Q1").Saved;
    }
}
