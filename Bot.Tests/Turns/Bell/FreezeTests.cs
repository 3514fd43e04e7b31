using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A period's figures are those of the end of its last day, whenever they are frozen.</summary>
public sealed class FreezeTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("freeze-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Task<Station> StartAsync(int tasks) =>
        Station.StartAsync(
            new SqliteStore(Path.Combine(folder, $"{Guid.NewGuid():N}.db")),
            Bodies.Plan(Bodies.Body(2), [.. Enumerable.Range(1, tasks).Select(i => Bodies.Task(i, $"u{(i % 2) + 1}"))]),
            new(2026, 3, 13, 9, 0, 0)
        );

    static async Task<FrozenPeriod> OnlyAsync(Station station) =>
        Assert.Single(await FrozenRows.ReadAsync(station.Store, station.Partition, CancellationToken.None));

    [Fact]
    public async Task What_is_updated_between_the_cut_off_and_the_freezing_is_in_the_addendum()
    {
        var station = await StartAsync(3);
        station.At(new(2026, 3, 14, 23, 59, 0));
        await station.UpdateAsync(1);
        station.At(new(2026, 3, 15, 0, 0, 0));
        await station.UpdateAsync(1, ProgressStatus.Done);
        await station.UpdateAsync(2);
        station.At(new(2026, 3, 16, 8, 0, 0));
        await station.New().LiveAsync();

        var frozen = await OnlyAsync(station);
        Assert.Equal(
            ("Q1", 2026, new DateOnly(2025, 12, 15), new DateOnly(2026, 3, 14)),
            (frozen.Window.Code, frozen.Window.Year, frozen.Window.From, frozen.Window.To)
        );
        Assert.Equal(
            [ProgressStatus.InProgress, ProgressStatus.NotStarted, ProgressStatus.NotStarted],
            frozen.Tasks.Select(t => t.Progress.Status)
        );
        var plan = (await PlanRows.ForTrackingAsync(station.Store, station.Partition, CancellationToken.None))!.Plan;
        Assert.Equal([1, 2], frozen.Addendum(plan, frozen.Window).Select(t => t.Number));
        Assert.Equal(ProgressStatus.InProgress, frozen.Of(plan).Tasks[0].Progress.Status);
    }

    [Fact]
    public async Task The_fingerprint_is_over_the_rows_and_does_not_depend_on_when_it_was_taken()
    {
        var (early, late) = (await StartAsync(3), await StartAsync(3));
        foreach (var (station, day) in ((Station, int)[])[(early, 16), (late, 18)])
        {
            station.At(new(2026, 3, day, 8, 0, 0));
            await station.New().LiveAsync();
        }
        var (one, other) = (await OnlyAsync(early), await OnlyAsync(late));
        Assert.Equal(one.Fingerprint, other.Fingerprint);
        Assert.Equal(one.Fingerprint, FrozenPeriod.Over(one.Tasks.Select(t => SavedJson.Write(t))));
        Assert.NotEqual(one.Fingerprint, FrozenPeriod.Over(one.Tasks.Skip(1).Select(t => SavedJson.Write(t))));
    }

    [Fact]
    public async Task An_amendment_between_the_cut_off_and_the_freezing_changes_nothing_of_what_is_frozen()
    {
        var (plain, amended) = (await StartAsync(4), await StartAsync(4));
        foreach (var station in (Station[])[plain, amended])
        {
            await station.UpdateAsync(3);
            station.At(new(2026, 3, 15, 10, 0, 0));
        }
        await amended.AmendAsync(tasks =>
            [
                tasks[0] with
                {
                    Text = "Việc 1 viết lại",
                    Time = CcchcBot.Plans.Times.TimePhrase.Read("quý III", 2026),
                    Lead = "u1",
                },
                .. tasks.Skip(2).Take(1),
                Bodies.Task(9, "u2"),
            ]
        );
        await amended.UpdateAsync(5);
        foreach (var station in (Station[])[plain, amended])
        {
            station.At(new(2026, 3, 16, 8, 0, 0));
            await station.New().LiveAsync();
        }
        var (was, now) = (await OnlyAsync(plain), await OnlyAsync(amended));
        Assert.Equal([1, 2, 3, 4], now.Tasks.Select(t => t.Number));
        Assert.Equal(was.Tasks.Select(t => (t.Text, t.Time, t.Lead, t.Ended)), now.Tasks.Select(t => (t.Text, t.Time, t.Lead, t.Ended)));
        Assert.Equal(was.Fingerprint, now.Fingerprint);
    }

    [Fact]
    public async Task An_amendment_before_the_cut_off_is_in_what_is_frozen()
    {
        var station = await StartAsync(3);
        await station.AmendAsync(tasks => [tasks[0] with { Text = "Việc 1 viết lại" }, tasks[2], Bodies.Task(9, "u2")]);
        station.At(new(2026, 3, 15, 10, 0, 0));
        await station.AmendAsync(tasks => [.. tasks, Bodies.Task(9, "u1")]);
        station.At(new(2026, 3, 16, 8, 0, 0));
        await station.New().LiveAsync();
        var frozen = await OnlyAsync(station);
        Assert.Equal([1, 3, 4], frozen.Tasks.Select(t => t.Number));
        Assert.Equal("Việc 1 viết lại", frozen.Tasks[0].Text);
    }

    [Fact]
    public async Task A_large_plan_is_frozen_in_pieces()
    {
        var station = await StartAsync(2000);
        station.At(new(2026, 3, 16, 8, 0, 0));
        await station.New().LiveAsync();
        Assert.Equal(2000, (await OnlyAsync(station)).Tasks.Count);
    }

    [Fact]
    public void A_row_moved_from_one_list_to_the_next_is_another_fingerprint() =>
        Assert.NotEqual(FrozenPeriod.Over(["ab"u8.ToArray(), "c"u8.ToArray()]), FrozenPeriod.Over(["a"u8.ToArray(), "bc"u8.ToArray()]));
}
