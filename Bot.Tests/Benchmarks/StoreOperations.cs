using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Benchmarks;

/// <summary>Store operations of the same turns, counted in a bot within this process.</summary>
sealed class StoreOperations : IStore
{
    const int Plans = 3;

    readonly SqliteStore store;
    int reads;
    int writes;

    StoreOperations(string file) => store = new(file);

    /// <summary>The most of any turn that answers a question, and of one that starts a plan.</summary>
    public static async Task<(Count Answer, Count Start)> CountAsync(Loopback teams)
    {
        var folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
        var file = Path.Combine(folder, "bot.db");
        await Tenants.SetUpAsync(file);
        var counting = new StoreOperations(file);
        await using (var app = await StartAsync(counting, teams))
        {
            using var conversation = new Conversation(0, new Uri(app.Urls.Single()).Port, teams);
            await conversation.ConnectAsync();
            var (cards, answer, start) = (teams.Cards, new Count(0, 0), new Count(0, 0));
            while (conversation.Turns < Plans * Script.Length)
            {
                var starts = conversation.Turns % Script.Length == 0;
                (counting.reads, counting.writes) = (0, 0);
                await conversation.TurnAsync();
                var now = new Count(counting.reads, counting.writes);
                (answer, start) = starts ? (answer, start.Most(now)) : (answer.Most(now), start);
            }
            Directory.Delete(folder, recursive: true);
            return teams.Cards - cards == conversation.Turns
                ? (answer, start)
                : throw new InvalidOperationException("a turn was answered without a card");
        }
    }

    static async Task<WebApplication> StartAsync(IStore counting, Loopback teams)
    {
        var builder = WebApplication.CreateSlimBuilder([
            .. teams.Settings(Tenants.All),
            "--environment=Development",
            "--hostBuilder:reloadConfigOnChange=false",
            "--urls=http://127.0.0.1:0",
        ]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTeams();
        builder.AddTurns();
        builder.Services.AddSingleton(counting);
        var app = builder.Build();
        app.MapTeams(app.Services.GetRequiredService<TurnTaker>().TakeAsync);
        await app.StartAsync();
        return app;
    }

    public Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel)
    {
        reads++;
        return store.ReadAsync(partition, row, cancel);
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(string partition, string from, string to, CancellationToken cancel)
    {
        reads++;
        return store.RangeAsync(partition, from, to, cancel);
    }

    public IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        CancellationToken cancel
    )
    {
        reads++;
        return store.RangesAsync(partition, ranges, known, cancel);
    }

    public Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        writes++;
        return store.CommitAsync(partition, changes, cancel);
    }

    public Task PingAsync(CancellationToken cancel) => store.PingAsync(cancel);

    public readonly record struct Count(int Reads, int Writes)
    {
        public Count Most(Count other) => new(Math.Max(Reads, other.Reads), Math.Max(Writes, other.Writes));
    }
}
