using System.Text;
using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Storage;

/// <summary>The line is cut after the service took a batch: what happened is reported as what happened, once.</summary>
[Collection(nameof(Azurite))]
public sealed class LostAnswerTests(Azurite azurite) : IAsyncLifetime
{
    static readonly byte[] Json = "\"x\""u8.ToArray();

    readonly LossyLine line = new(azurite.Endpoint);
    readonly IStore direct = Stores.Open(new(azurite.ConnectionString), "");
    readonly string partition = $"plan|{Guid.NewGuid():N}";
    Loopback proxy = null!;
    IStore store = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        proxy = await Loopback.StartAsync(line.ForwardAsync);
        store = Stores.Open(new(LossyLine.ConnectionString(proxy)), "");
    }

    public async ValueTask DisposeAsync()
    {
        await proxy.DisposeAsync();
        line.Dispose();
    }

    [Fact]
    public async Task An_insert_whose_answer_was_lost_is_done_once()
    {
        line.Lose = () => Task.CompletedTask;
        var done = await DoneAsync(new Change.Insert("a", Json), new Change.Insert("b", Json));
        Assert.Equal(2, line.Batches);
        Assert.Equal<string?>([await VersionAsync("a"), await VersionAsync("b")], done);
    }

    [Fact]
    public async Task A_batch_of_every_kind_whose_answer_was_lost_is_done_once()
    {
        var first = await DoneAsync(new Change.Insert("changed", Json), new Change.Insert("gone", Json));
        line.Lose = () => Task.CompletedTask;
        var done = await DoneAsync(
            new Change.Delete("gone", first[1]),
            new Change.Replace("changed", first[0], Json),
            new Change.Insert("new", Json)
        );
        Assert.Equal(3, line.Batches);
        Assert.Equal<string?>(["", await VersionAsync("changed"), await VersionAsync("new")], done);
        Assert.Null(await VersionAsync("gone"));
    }

    [Fact]
    public async Task A_deletion_whose_answer_was_lost_is_done()
    {
        var version = (await DoneAsync(new Change.Insert("a", Json)))[0];
        line.Lose = () => Task.CompletedTask;
        Assert.Equal([""], await DoneAsync(new Change.Delete("a", version)));
        Assert.Null(await VersionAsync("a"));
    }

    [Fact]
    public async Task A_row_another_wrote_since_is_not_ours_to_replace()
    {
        var first = (await DoneAsync(new Change.Insert("a", Json)))[0];
        line.Lose = async () =>
            Assert.IsType<Commit.Done>(
                await direct.CommitAsync(partition, [new Change.Replace("a", (await VersionAsync("a"))!, "\"theirs\""u8.ToArray())], Cancel)
            );
        var done = await DoneAsync(new Change.Replace("a", first, Json), new Change.Insert("b", Json));
        Assert.IsType<Commit.Conflict>(await store.CommitAsync(partition, [new Change.Replace("a", done[0], Json)], Cancel));
        Assert.Equal("\"theirs\"", Encoding.UTF8.GetString((await direct.ReadAsync(partition, "a", Cancel))!.Json.Span));
        Assert.Equal(await VersionAsync("b"), done[1]);
    }

    [Fact]
    public async Task A_conflict_whose_answer_was_lost_stays_a_conflict()
    {
        await DoneAsync(new Change.Insert("a", Json));
        line.Lose = () => Task.CompletedTask;
        var outcome = await store.CommitAsync(partition, [new Change.Insert("b", Json), new Change.Insert("a", Json)], Cancel);
        Assert.Equal("a", Assert.IsType<Commit.Conflict>(outcome).Row);
        Assert.Equal(3, line.Batches);
        Assert.Null(await VersionAsync("b"));
    }

    async Task<IReadOnlyList<string>> DoneAsync(params Change[] changes) =>
        Assert.IsType<Commit.Done>(await store.CommitAsync(partition, changes, Cancel)).Versions;

    async Task<string?> VersionAsync(string row) => (await direct.ReadAsync(partition, row, Cancel))?.Version;
}
