using CcchcBot.Storage;

namespace CcchcBot.Tests.Storage;

public sealed class SqliteStoreTests : StoreRanges, IAsyncDisposable
{
    readonly string directory = Path.Combine(Path.GetTempPath(), $"ccchcbot-{Guid.NewGuid():N}");
    SqliteStore store;

    public SqliteStoreTests() => store = new(File);

    string File => Path.Combine(directory, "deeper", "rows.db");

    internal override IStore Store => store;

    [Fact]
    public async Task What_was_committed_outlives_the_store()
    {
        var version = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        await store.DisposeAsync();
        store = new(File);
        Assert.Equal(version, (await store.ReadAsync(Partition, "a", Cancel))!.Version);
        Assert.NotEqual(version, (await DoneAsync(new Change.Replace("a", version, Json("2"))))[0]);
    }

    [Fact]
    public async Task Two_stores_on_one_file_keep_each_others_conditions()
    {
        await using var other = new SqliteStore(File);
        var version = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        Assert.IsType<Commit.Done>(await other.CommitAsync(Partition, [new Change.Replace("a", version, Json("2"))], Cancel));
        Assert.Equal("a", await ConflictAsync(new Change.Replace("a", version, Json("3"))));
        Assert.Equal("2", await TextAsync("a"));
    }

    [Fact]
    public async Task A_conflict_leaves_the_batches_committed_beside_it()
    {
        await DoneAsync(new Change.Insert("taken", Json("1")));
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(i =>
                    Store.CommitAsync(
                        Partition,
                        [new Change.Insert($"row|{i}", Json("x")), new Change.Insert(i % 2 == 0 ? "taken" : $"own|{i}", Json("x"))],
                        Cancel
                    )
                )
        );
        Assert.All(outcomes, (outcome, i) => Assert.Equal(i % 2 == 0, outcome is Commit.Conflict { Row: "taken" }));
        Assert.Equal(100, await Store.RangeAsync(Partition, "row|", "row}", Cancel).CountAsync(Cancel));
    }

    [Fact]
    public async Task Writing_past_many_checkpoints_keeps_every_row_readable()
    {
        var large = Json(new string('x', 400_000));
        for (var i = 0; i < 60; i++)
            await DoneAsync(new Change.Insert($"{i:D2}", large));
        Assert.Equal(60, await Store.RangeAsync(Partition, "", "~", Cancel).CountAsync(r => r.Json.Length == large.Length, Cancel));
    }

    [Fact]
    public async Task A_closed_store_takes_nothing_more()
    {
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Store.CommitAsync(Partition, [new Change.Insert("a", Json("1"))], Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }
}
