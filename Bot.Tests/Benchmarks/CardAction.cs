using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Benchmarks;

/// <summary>What an update on a card costs the server, beside an endpoint that parses the same invoke, reads one row, commits it and answers with a fixed card.</summary>
sealed class CardAction(Loopback teams)
{
    const int People = 8;
    const int Warming = 6000;
    const int Timed = 4000;

    public static async Task<string> MeasureAsync(int count, string load)
    {
        await using var teams = await Loopback.StartAsync();
        var measured = new CardAction(teams);
        await using var bare = await measured.StartAsync(bot: false);
        await using var bot = await measured.StartAsync(bot: true);
        await bare.TapAsync(Warming);
        await bot.TapAsync(Warming);
        List<(double Bare, double Bot)> rounds = [];
        while (rounds.Count < count)
            rounds.Add((await bare.TapAsync(Timed), await bot.TapAsync(Timed)));
        await bot.CheckAsync();
        return Of(rounds, load);
    }

    static string Of(List<(double Bare, double Bot)> rounds, string load)
    {
        var text = new StringBuilder();
        text.AppendLine("# What a card action costs").AppendLine();
        text.AppendLine(
            "`dotnet run --project Bot.Tests/Benchmarks -c Release -- cards` measures and writes this part alone: a lead saves an update from the card's form, in a plan"
        );
        text.AppendLine(
            "of 80 tasks and 16 units, SQLite, 8 people at once. Bare: the same invoke parsed, one row read, the same row committed, a fixed card answered; no token,"
        );
        text.AppendLine(
            "no history, no channel's card. Milliseconds within the server, from the request's head to its answer; the mean of a round; medians of the rounds, lowest"
        );
        text.AppendLine("and highest behind them; the ratio is the median of each round's own.").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Repository.Commit}, {Repository.Machine}; load {load} before; {rounds.Count} rounds of {Timed:N0}."
            )
            .AppendLine();
        text.AppendLine("| | bare | bot | bot / bare | goal |").AppendLine("|---|---|---|---|---|");
        var ratio = rounds.Select(r => r.Bot / r.Bare).Median();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| an update on a card, ms of the server | {Spread(rounds.Select(r => r.Bare))} | {Spread(rounds.Select(r => r.Bot))} | {ratio:F2} | ≤ 2.5 |"
        );
        text.AppendLine("| store reads + writes (`CostTests`) | 1 + 1 | 2 + 1 | | ≤ 2 + 1 |");
        return text.ToString();
    }

    static string Spread(IEnumerable<double> values)
    {
        double[] all = [.. values];
        static string Shown(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
        return $"{Shown(all.Median())} ({Shown(all.Min())}-{Shown(all.Max())})";
    }

    async Task<Tapped> StartAsync(bool bot)
    {
        var folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
        var store = new SqliteStore(Path.Combine(folder, "bot.db"));
        await TappedPlan.FillAsync(store, teams);
        var builder = WebApplication.CreateSlimBuilder([
            .. teams.Settings([TappedPlan.Tenant]),
            "--environment=Development",
            "--hostBuilder:reloadConfigOnChange=false",
            "--urls=http://127.0.0.1:0",
        ]);
        builder.Logging.ClearProviders();
        if (bot)
        {
            builder.Services.AddSingleton(TimeProvider.System);
            builder.AddTeams();
            builder.AddTurns();
            builder.Services.AddSingleton<IStore>(store);
        }
        var app = builder.Build();
        var clock = new ServerClock();
        app.Use(clock.TimeAsync);
        if (bot)
            app.MapTeams(app.Services.GetRequiredService<TurnTaker>().TakeAsync);
        else
            app.Run(new Bare(store).TakeAsync);
        await app.StartAsync();
        return new(app, store, clock, [.. Enumerable.Range(0, People).Select(i => new Tapper(i, new Uri(app.Urls.Single()), teams))]);
    }

    /// <summary>Time spent on requests, all together.</summary>
    sealed class ServerClock
    {
        long ticks;

        public async Task TimeAsync(HttpContext http, RequestDelegate next)
        {
            var began = Stopwatch.GetTimestamp();
            await next(http);
            Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - began);
        }

        public double Milliseconds => Interlocked.Exchange(ref ticks, 0) * 1000.0 / Stopwatch.Frequency;
    }

    sealed class Bare(IStore store)
    {
        static readonly byte[] Card = Encoding.UTF8.GetBytes($$"""{"type":"AdaptiveCard","body":"{{new string('x', 12_000)}}"}""");

        public async Task TakeAsync(HttpContext http)
        {
            using var invoke = await JsonDocument.ParseAsync(http.Request.Body);
            var data = invoke.RootElement.GetProperty("value").GetProperty("action").GetProperty("data");
            var task = int.Parse(data.GetProperty("task").GetString()!, CultureInfo.InvariantCulture);
            var row = (await store.ReadAsync(TappedPlan.Partition, Rows.Task(task), http.RequestAborted))!;
            Change[] changes = [new Change.Replace(row.Row, row.Version, row.Json)];
            if (await store.CommitAsync(TappedPlan.Partition, changes, http.RequestAborted) is not Commit.Done)
                throw new InvalidOperationException("the row was written by somebody else");
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = Card.Length;
            await http.Response.Body.WriteAsync(Card);
        }
    }

    sealed record Tapped(WebApplication App, SqliteStore Store, ServerClock Clock, IReadOnlyList<Tapper> People) : IAsyncDisposable
    {
        int taps;

        /// <summary>So many taps by all at once; milliseconds of the server for one.</summary>
        public async Task<double> TapAsync(int count)
        {
            _ = Clock.Milliseconds;
            await Task.WhenAll(People.Select(p => Task.Run(() => SeveralAsync(p, count / People.Count))));
            taps += count;
            return Clock.Milliseconds / count;
        }

        static async Task SeveralAsync(Tapper person, int count)
        {
            for (var i = 0; i < count; i++)
                await person.TapAsync();
        }

        /// <summary>Every tap counted once.</summary>
        public async Task CheckAsync()
        {
            var plan = (await PlanRows.ForTrackingAsync(Store, TappedPlan.Partition, CancellationToken.None))!.Plan;
            if (plan.Tasks.Sum(t => (t.Course?.Parts ?? []).Sum(p => p.Progress.Changes) + (t.Repeats ? 0 : t.Progress.Changes)) != taps)
                throw new InvalidOperationException("not every tap counted once");
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var person in People)
                person.Dispose();
            await App.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
