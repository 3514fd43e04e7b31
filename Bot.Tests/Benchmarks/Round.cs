using System.Diagnostics;

namespace CcchcBot.Benchmarks;

/// <summary>What one side showed in one round. Times in milliseconds, memory in MiB.</summary>
sealed record Round(double Start, double AtRest, double AfterTurns, Pace Eight, Pace ThirtyTwo)
{
    const int Starts = 4;

    /// <summary>Turns after which memory is looked at.</summary>
    public const int Remembered = 4000;

    /// <summary>More turns before those that are timed: until then the runtime is still compiling.</summary>
    const int Warming = 12_000;
    const int Timed = 6400;

    public static async Task<Round> RunAsync(Side side, Loopback teams)
    {
        List<double> starts = [];
        for (var i = 1; i < Starts; i++)
            using (var once = await side.StartAsync(teams))
                starts.Add(await StartAsync(once));
        using var running = await side.StartAsync(teams);
        starts.Add(await StartAsync(running));
        await Task.Delay(TimeSpan.FromSeconds(2));
        var atRest = running.Memory;
        await running.TalkAsync(Remembered, 8);
        var after = running.Memory;
        await running.TalkAsync(Warming, Tenants.Count);
        return new(starts.Median(), atRest, after, await running.TalkAsync(Timed, 8), await running.TalkAsync(Timed, Tenants.Count));
    }

    static async Task<double> StartAsync(Running running)
    {
        var turn = running.FirstTurnAsync();
        await running.FirstReply;
        var took = Stopwatch.GetElapsedTime(running.Started);
        await turn;
        return took.TotalMilliseconds;
    }
}

static class Middle
{
    public static double Median(this IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
