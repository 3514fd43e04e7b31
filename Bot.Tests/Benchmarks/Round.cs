using System.Diagnostics;

namespace CcchcBot.Benchmarks;

/// <summary>What one side showed in one round. Times in milliseconds, memory in MiB.</summary>
sealed record Round(double Start, double AtRest, double AfterTurns, Pace Eight, Pace ThirtyTwo)
{
    const int Starts = 4;

    /// <summary>Turns before those that are timed, after which memory is looked at.</summary>
    public const int Warming = 4000;
    public const int Timed = 4000;

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
        await running.TalkAsync(Warming / 2, 8);
        await running.TalkAsync(Warming / 2 / 32 * 32, 32);
        var after = running.Memory;
        return new(starts.Median(), atRest, after, await running.TalkAsync(Timed, 8), await running.TalkAsync(Timed, 32));
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
