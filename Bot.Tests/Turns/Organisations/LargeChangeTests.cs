using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Organisations;

/// <summary>A change of the organisation that does not fit one batch of a plan's rows.</summary>
public class LargeChangeTests
{
    const int Tasks = 300;
    const int MoreUnits = 120;
    const string Merger = "gộp Văn phòng Sở và Phòng Nghiệp vụ thành Phòng Tổng hợp";

    [Fact]
    public async Task Three_hundred_tasks_move_each_with_its_line_of_history()
    {
        await using var town = await WithTasksAsync();
        await town.Teams.SayAsync(town.Administrator, Merger);
        await MovedAsync(town);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Three_hundred_tasks_move_once_wherever_the_turn_dies(bool after)
    {
        for (var step = 8; ; step += 2)
        {
            await using var town = await WithTasksAsync();
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.Administrator, Merger);
            var died = town.Store.Failed;
            town.Store.Mend();
            await town.Teams.RedeliverAsync(first);
            await MovedAsync(town);
            if (!died)
                return;
        }
    }

    /// <summary>Somebody updates a task after the plan was read: the batch that holds it fails, and those before it are done.</summary>
    [Fact]
    public async Task A_task_updated_meanwhile_keeps_its_update_and_moves()
    {
        await using var town = await WithTasksAsync();
        town.Store.BeforeCommit(Rows.Header, () => town.Teams.SayAsync(town.OfficeLead, "việc 200 đang làm: đã niêm yết 40 thủ tục"));
        await town.Teams.SayAsync(town.Administrator, Merger);
        await MovedAsync(town);
        Assert.Equal("đã niêm yết 40 thủ tục", (await LoadedAsync(town)).Plan.Tasks.Single(t => t.Number == 200).Progress.Result);
    }

    [Fact]
    public async Task Every_one_of_many_cards_is_brought_up()
    {
        await using var town = await QuietAsync();
        await AddUnitsAsync(town);
        var before = (await LoadedAsync(town)).Cards.ToDictionary(c => c.Unit, c => c.Wanted);
        Assert.Equal(MoreUnits + 3, before.Count);
        await town.Teams.SayAsync(town.Administrator, "đổi tên Văn phòng Sở thành Văn phòng Mới");
        Assert.All((await LoadedAsync(town)).Cards, c => Assert.True(c.Wanted > before[c.Unit], c.Unit));
        await town.Teams.SayAsync(town.Administrator, "gộp Văn phòng Mới và Phòng Nghiệp vụ thành Phòng Tổng hợp");
        Assert.DoesNotContain("u2", (await LoadedAsync(town)).Plan.Tasks.Select(t => t.Lead));
    }

    static async Task MovedAsync(Town town)
    {
        var plan = (await LoadedAsync(town)).Plan;
        var moved = plan.Tasks.Where(t => t.Number != 3).ToList();
        Assert.Equal(Tasks - 1, moved.Count);
        Assert.All(moved, t => Assert.Equal("Phòng Tổng hợp", plan.Header.Organisation.NameOf(t.Lead!)));
        List<TaskEvent> events = [];
        await foreach (var row in town.Store.RangeAsync(Partition(town), Rows.AllEvents.From, Rows.AllEvents.To, CancellationToken.None))
            events.Add(SavedJson.Read<TaskEvent>(row));
        Assert.Equal(moved.Select(t => t.Number), events.Where(e => e.Act == Act.Reassign).Select(e => e.Task).Order());
    }

    /// <summary>The plan issued; from here on only turns touch the store.</summary>
    static async Task<Town> QuietAsync()
    {
        var town = await Town.StartAsync();
        await town.IssueAsync();
        town.Delivers = false;
        await town.Bot.RestartAsync();
        return town;
    }

    static async Task<Town> WithTasksAsync()
    {
        var town = await QuietAsync();
        var first = (await LoadedAsync(town)).Plan.Tasks[0];
        foreach (var some in Enumerable.Range(4, Tasks - 3).Chunk(100))
            await PutAsync(
                town,
                Partition(town),
                some.Select(n => (Rows.Task(n), SavedJson.Write(first with { Number = n, Lead = $"u{1 + (n % 2)}" })))
            );
        return town;
    }

    /// <summary>In the plan and in the organisation; each with a card in a channel.</summary>
    static async Task AddUnitsAsync(Town town)
    {
        var loaded = await LoadedAsync(town);
        Unit[] more = [.. Enumerable.Range(1, MoreUnits).Select(i => new Unit($"x{i}", $"Đơn vị {i}", [], $"19:x{i}@thread.tacv2"))];
        var body = loaded.Plan.Header.Organisation;
        var larger = body with { Units = [.. body.Units, .. more] };
        var profile = (await town.Store.ReadAsync(Rows.OrganisationOf(town.Teams.Tenant, "1"), Rows.Profile, CancellationToken.None))!;
        await town.Store.CommitAsync(
            Rows.OrganisationOf(town.Teams.Tenant, "1"),
            [new Change.Replace(profile.Row, profile.Version, SavedJson.Write(larger))],
            CancellationToken.None
        );
        var header = loaded.Plan.Header with { Organisation = larger };
        await town.Store.CommitAsync(Partition(town), [loaded.Put(Rows.Header, header)], CancellationToken.None);
        var at = loaded.Cards[0];
        foreach (var some in more.Chunk(60))
            await PutAsync(
                town,
                Partition(town),
                some.Select(u =>
                    (Rows.Card(u.Id), SavedJson.Write(at with { Unit = u.Id, Channel = at.Channel with { Conversation = u.Channel! } }))
                )
            );
    }

    static async Task PutAsync(Town town, string partition, IEnumerable<(string Row, ReadOnlyMemory<byte> Json)> rows) =>
        Assert.IsType<Commit.Done>(
            await town.Store.CommitAsync(partition, [.. rows.Select(r => new Change.Insert(r.Row, r.Json))], CancellationToken.None)
        );

    static string Partition(Town town) => Rows.PlanOf(town.Teams.Tenant, "1", 2026);

    static async Task<LoadedPlan> LoadedAsync(Town town)
    {
        var loaded = (await PlanRows.ForTrackingAsync(town.Store, Partition(town), CancellationToken.None))!;
        return loaded with { Cards = [.. loaded.Cards.Where(c => c.To is null)] };
    }
}
