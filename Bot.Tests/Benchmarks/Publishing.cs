using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Benchmarks;

/// <summary>
/// The real app, told to issue a plan of 500 channels, in time that moves on only when the process has nothing left to do: what is measured is how the
/// sending is arranged, not the machine. What the machine adds is measured as processor seconds.
/// </summary>
sealed class Publishing : IAsyncDisposable
{
    /// <summary>How long the connector takes to answer, in simulated time.</summary>
    public static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(300);

    /// <summary>After the last card: whatever would be sent once more has come by then.</summary>
    static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(3);
    static readonly TimeSpan Furthest = TimeSpan.FromMilliseconds(100);
    static readonly int[] LookedAt = [100, 250, PublishedPlan.Channels];

    readonly Clock clock = new(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(7)));
    readonly string folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
    readonly HttpClient http = new();
    readonly ChannelWall wall;
    Loopback teams = null!;
    BusyStore store = null!;
    WebApplication app = null!;
    int said;

    Publishing() => wall = new(clock, Latency);

    public static async Task<Publishing> StartAsync(IReadOnlyList<int> years)
    {
        var publishing = new Publishing();
        publishing.teams = await Loopback.StartAsync(publishing.clock, publishing.wall.TakeAsync);
        publishing.store = new BusyStore(new SqliteStore(Path.Combine(publishing.folder, "bot.db")));
        await PublishedPlan.FillAsync(publishing.store, years, publishing.teams.ServiceUrl);
        var builder = WebApplication.CreateSlimBuilder([
            .. publishing.teams.Settings([PublishedPlan.Tenant]),
            "--environment=Development",
            "--hostBuilder:reloadConfigOnChange=false",
            "--urls=http://127.0.0.1:0",
        ]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(publishing.clock);
        builder.AddTeams();
        builder.AddTurns();
        builder.Services.AddSingleton<IStore>(publishing.store);
        publishing.app = builder.Build();
        publishing.app.MapTeams(publishing.app.Services.GetRequiredService<TurnTaker>().TakeAsync);
        await publishing.app.StartAsync();
        await publishing.SayAsync("trợ giúp");
        return publishing;
    }

    public async Task<Published> PublishAsync(int year)
    {
        wall.Clear();
        await SayAsync($"tiếp tục kế hoạch {year}");
        List<Memory> memory = [await MemoryAsync()];
        var (began, cpu) = (clock.GetUtcNow(), Environment.CpuUsage.TotalTime);
        var issuing = SayAsync($"ban hành số 15 ngày 12/01/{year}");
        foreach (var count in LookedAt)
        {
            await UntilAsync(() => wall.Posted >= count);
            memory.Add(await MemoryAsync());
        }
        await issuing;
        var took = wall.LastPost - began;
        var until = clock.GetUtcNow() + Afterwards;
        await UntilAsync(() => clock.GetUtcNow() >= until);
        memory.Add(await MemoryAsync());
        var spent = Environment.CpuUsage.TotalTime - cpu;
        var delivered = (await PlanRows.ForTrackingAsync(store, PublishedPlan.Partition(year), CancellationToken.None))!.Cards.Count(c =>
            c is { To: null, State: CardState.Delivered }
        );
        return new(took, delivered, wall.Tally, spent, memory);
    }

    async Task SayAsync(string words)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{app.Urls.Single()}/api/messages"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token);
        var id = $"said-{++said}";
        request.Content = new StringContent(PublishedPlan.Said(words, id, teams.ServiceUrl), Encoding.UTF8, "application/json");
        var answering = http.SendAsync(request);
        await UntilAsync(() => answering.IsCompleted);
        using var answer = await answering;
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Time stands still while anything is under way, and then goes on to whatever is waited for next.</summary>
    async Task UntilAsync(Func<bool> done)
    {
        var patience = Stopwatch.StartNew();
        await QuietAsync();
        while (!done())
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(5))
                throw new TimeoutException($"{wall.Posted} channels have their card");
            clock.AdvanceToNext(Furthest);
            await QuietAsync();
        }
    }

    /// <summary>The processor rests, the store is not asked anything, twice in a row: on a busy machine taken for quiet too early it is to the bot's disadvantage.</summary>
    async Task QuietAsync()
    {
        for (var quiet = 0; quiet < 2; )
        {
            var (cpu, calls) = (Environment.CpuUsage.TotalTime, store.Calls);
            await Task.Delay(1);
            var rested = Environment.CpuUsage.TotalTime - cpu < TimeSpan.FromMilliseconds(0.6);
            quiet = rested && store.Busy == 0 && store.Calls == calls ? quiet + 1 : 0;
        }
    }

    static async Task<Memory> MemoryAsync()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }
        return new(GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, Environment.WorkingSet / 1048576.0);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await teams.DisposeAsync();
        await store.DisposeAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

/// <param name="Live">MiB on the heap after a collection.</param>
/// <param name="Resident">MiB of the process, which plays the connector too.</param>
readonly record struct Memory(double Live, double Resident)
{
    public string Shown => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Live:F1} + {Resident:F0}");
}

/// <summary>What one publishing showed.</summary>
/// <param name="Took">To the last card, simulated.</param>
/// <param name="Delivered">Cards that the rows say arrived.</param>
/// <param name="Cpu">Of this process, which plays the connector too.</param>
/// <param name="Memory">Before; at 100, 250 and 500 channels; three minutes later.</param>
sealed record Published(TimeSpan Took, int Delivered, WallTally Wall, TimeSpan Cpu, IReadOnlyList<Memory> Memory);
