using System.Globalization;
using System.Text;
using CcchcBot.Storage;

namespace CcchcBot.Tests.Storage;

/// <summary>What every store keeps to: conditions, batches, sizes, races. <see cref="StoreRanges"/> adds keys and ranges.</summary>
public abstract class StoreContract
{
    internal abstract IStore Store { get; }

    // the emulator is shared: a partition for each test
    protected string Partition { get; } = $"plan|{Guid.NewGuid():N}";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected static byte[] Json(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");

    protected async Task<IReadOnlyList<string>> DoneAsync(params Change[] changes) =>
        Assert.IsType<Commit.Done>(await Store.CommitAsync(Partition, changes, Cancel)).Versions;

    protected async Task<string> ConflictAsync(params Change[] changes) =>
        Assert.IsType<Commit.Conflict>(await Store.CommitAsync(Partition, changes, Cancel)).Row;

    protected async Task<string?> TextAsync(string row) =>
        await Store.ReadAsync(Partition, row, Cancel) is { } found ? Encoding.UTF8.GetString(found.Json.Span).Trim('"') : null;

    [Fact]
    public async Task It_answers() => await Store.PingAsync(Cancel);

    [Fact]
    public async Task What_was_never_written_is_not_there() => Assert.Null(await Store.ReadAsync(Partition, "a", Cancel));

    [Fact]
    public async Task What_was_inserted_is_read_back_with_the_version_the_commit_named()
    {
        var versions = await DoneAsync(new Change.Insert("a", Json("một")), new Change.Insert("b", Json("hai")));
        Assert.Equal("hai", await TextAsync("b"));
        Assert.Equal(versions[1], (await Store.ReadAsync(Partition, "b", Cancel))!.Version);
        Assert.Equal(versions[0], (await Store.ReadAsync(Partition, "a", Cancel))!.Version);
    }

    [Fact]
    public async Task An_insert_finds_the_row_taken_and_nothing_of_its_batch_is_written()
    {
        await DoneAsync(new Change.Insert("taken", Json("first")));
        Assert.Equal("taken", await ConflictAsync(new Change.Insert("new", Json("x")), new Change.Insert("taken", Json("second"))));
        Assert.Equal("first", await TextAsync("taken"));
        Assert.Null(await TextAsync("new"));
    }

    [Fact]
    public async Task A_replacement_needs_the_version_it_read_and_nothing_is_written_without_it()
    {
        var old = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        var current = (await DoneAsync(new Change.Replace("a", old, Json("2"))))[0];
        Assert.NotEqual(old, current);
        Assert.Equal("a", await ConflictAsync(new Change.Insert("b", Json("x")), new Change.Replace("a", old, Json("3"))));
        Assert.Equal("none", await ConflictAsync(new Change.Replace("none", current, Json("3"))));
        Assert.Equal("2", await TextAsync("a"));
        Assert.Null(await TextAsync("b"));
        Assert.Null(await TextAsync("none"));
    }

    [Fact]
    public async Task A_deletion_needs_the_version_it_read_and_leaves_nothing()
    {
        var old = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        var current = (await DoneAsync(new Change.Replace("a", old, Json("2"))))[0];
        Assert.Equal("a", await ConflictAsync(new Change.Insert("b", Json("x")), new Change.Delete("a", old)));
        Assert.Equal("2", await TextAsync("a"));
        Assert.Equal([""], await DoneAsync(new Change.Delete("a", current)));
        Assert.Null(await TextAsync("a"));
        Assert.Equal("a", await ConflictAsync(new Change.Delete("a", current)));
    }

    [Fact]
    public async Task A_row_that_came_back_is_not_the_row_that_was_deleted()
    {
        var before = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        await DoneAsync(new Change.Delete("a", before));
        var after = (await DoneAsync(new Change.Insert("a", Json("1"))))[0];
        Assert.NotEqual(before, after);
        Assert.Equal("a", await ConflictAsync(new Change.Replace("a", before, Json("2"))));
    }

    [Fact]
    public async Task One_batch_inserts_replaces_and_deletes_at_once()
    {
        var versions = await DoneAsync(new Change.Insert("kept", Json("1")), new Change.Insert("gone", Json("1")));
        var done = await DoneAsync(
            new Change.Delete("gone", versions[1]),
            new Change.Replace("kept", versions[0], Json("2")),
            new Change.Insert("new", Json("1"))
        );
        Assert.Equal(
            ["", (await Store.ReadAsync(Partition, "kept", Cancel))!.Version, (await Store.ReadAsync(Partition, "new", Cancel))!.Version],
            done
        );
        Assert.Null(await TextAsync("gone"));
    }

    [Fact]
    public async Task Partitions_do_not_see_each_other()
    {
        await DoneAsync(new Change.Insert("a", Json("1")));
        Assert.Null(await Store.ReadAsync(Partition + "2", "a", Cancel));
        Assert.Empty(await Store.RangeAsync(Partition + "2", "", "z", Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Of_two_who_read_the_same_version_one_writes()
    {
        var read = (await DoneAsync(new Change.Insert("a", Json("0"))))[0];
        var both = await Task.WhenAll(
            Store.CommitAsync(Partition, [new Change.Replace("a", read, Json("1")), new Change.Insert("by1", Json("x"))], Cancel),
            Store.CommitAsync(Partition, [new Change.Replace("a", read, Json("2")), new Change.Insert("by2", Json("x"))], Cancel)
        );
        var winner = Assert.Single(Enumerable.Range(0, 2), i => both[i] is Commit.Done) + 1;
        Assert.Equal("a", Assert.IsType<Commit.Conflict>(both[2 - winner]).Row);
        Assert.Equal($"{winner}", await TextAsync("a"));
        Assert.NotNull(await TextAsync($"by{winner}"));
        Assert.Null(await TextAsync($"by{3 - winner}"));
    }

    [Fact]
    public async Task Each_of_many_concurrent_commits_counts_exactly_once()
    {
        await DoneAsync(new Change.Insert("count", Json("0")));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(who => Task.Run(() => CountAsync(who), Cancel)));
        Assert.Equal("80", await TextAsync("count"));
        Assert.Equal(80, await Store.RangeAsync(Partition, "event|", "event}", Cancel).CountAsync(Cancel));
    }

    async Task CountAsync(int who)
    {
        for (var i = 0; i < 10; )
        {
            var read = (await Store.ReadAsync(Partition, "count", Cancel))!;
            var next = int.Parse(Encoding.UTF8.GetString(read.Json.Span).Trim('"'), CultureInfo.InvariantCulture) + 1;
            Change[] changes =
            [
                new Change.Replace("count", read.Version, Json($"{next}")),
                new Change.Insert($"event|{who}|{i}", Json("x")),
            ];
            if (await Store.CommitAsync(Partition, changes, Cancel) is Commit.Done)
                i++;
        }
    }
}
