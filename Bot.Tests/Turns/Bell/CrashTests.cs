using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>Instances that die at any call while they plan, claim, send and record: nothing is lost, and nothing is said twice without being listed.</summary>
[Collection(nameof(Azurite))]
public class CrashTests(Azurite azurite)
{
    const int Units = 3;
    const int Runs = 260;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Nothing_is_lost_and_nothing_said_twice_wherever_instances_die(int instances)
    {
        var deaths = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Runs),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (seed, _) => Interlocked.Add(ref deaths, await RunAsync(seed, instances))
        );
        Assert.InRange(deaths, Runs / 2, int.MaxValue);
    }

    async Task<int> RunAsync(int seed, int count)
    {
        var random = new Random((seed * 31) + count);
        var store = Stores.Open(new(azurite.ConnectionString, $"t{Guid.NewGuid():N}"), "");
        var body = Bodies.Body(Units);
        var plan = Bodies.Plan(body, [.. Enumerable.Range(1, Units).Select(i => Bodies.Task(i, $"u{i}"))]);
        var morning = seed % 2 == 0 ? new DateTime(2026, 3, 5, 8, 0, 0) : new DateTime(2026, 3, 10, 8, 0, 0); // channels, or leads
        var station = await Station.StartAsync(store, plan, morning.AddDays(-1));
        var born = 0;
        var lives = Enumerable.Range(0, count).Select(_ => Born(station, random, ref born)).ToArray();
        station.At(morning);
        for (var minute = 0; minute == 0 || !await QuietAsync(station); minute++)
        {
            Assert.InRange(minute, 0, 60);
            await Task.WhenAll(lives.Select(l => l.LiveAsync()));
            for (var i = 0; i < count; i++)
                if (lives[i].Mortal.Dead)
                    lives[i] = Born(station, random, ref born);
            station.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        Check(seed, (plan, DateOnly.FromDateTime(morning)), await station.NoticesAsync(), station.Mailroom.Mails);
        return born - count;
    }

    /// <summary>The third of a seed's instances and those after it live on, so that every run comes to an end.</summary>
    static Life Born(Station station, Random random, ref int born)
    {
        var life = new Mortal(++born > 4 ? int.MaxValue : random.Next(1, 40), random.Next(2) == 0);
        return new(station.New(s => new MortalStore(s, life), new MortalWire(station.Mailroom, life)), life);
    }

    sealed record Life(Instance Instance, Mortal Mortal)
    {
        public async Task LiveAsync()
        {
            try
            {
                await Instance.LiveAsync();
            }
            catch (DiedException) when (Mortal.Dead) { }
        }
    }

    /// <summary>The next look is tomorrow's: nothing is due, claimed or waiting.</summary>
    static async Task<bool> QuietAsync(Station station)
    {
        await foreach (var row in station.Store.RangeAsync(Rows.Bell, "", "}", CancellationToken.None))
            if (string.CompareOrdinal(row.Row, Rows.BellUntil(station.Clock.GetUtcNow().AddHours(1))) < 0)
                return false;
        return true;
    }

    static void Check(int seed, (Plan Plan, DateOnly Day) of, IReadOnlyList<SavedCard> notices, IReadOnlyList<Mail> mails)
    {
        var due = Agenda.Due(Bodies.Gathering(of.Plan), of.Day, of.Day).Select(o => o.Key).Order();
        SavedCard[] told = [.. notices.Where(n => n.State != CardState.Lapsed)];
        Assert.True(
            due.SequenceEqual(told.SelectMany(n => n.Notice!.Due).Select(o => o.Key).Order()),
            $"lost or planned twice with seed {seed}"
        );
        foreach (var one in told.GroupBy(n => n.To is { } to ? $"a:{to.MemberId}" : n.Channel.WithoutThread))
        {
            var came = mails.Count(m => m.To == one.Key);
            var (sure, unsure) = (one.Count(n => n.State == CardState.Delivered), one.Count(n => n.State == CardState.Ambiguous));
            Assert.True(sure + unsure == one.Count(), $"not settled with seed {seed}");
            Assert.True(
                sure <= came && came <= sure + unsure,
                $"{one.Key}: {sure} delivered, {unsure} listed, {came} came with seed {seed}"
            );
        }
        Assert.All(mails, m => Assert.Contains(told, n => m.To == (n.To is { } to ? $"a:{to.MemberId}" : n.Channel.WithoutThread)));
    }
}
