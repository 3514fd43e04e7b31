using System.Diagnostics;

namespace CcchcBot.Benchmarks;

/// <summary>A started program and the conversations held with it.</summary>
sealed class Running : IDisposable
{
    readonly string folder;
    readonly Process process;
    readonly Conversation[] conversations;
    readonly Loopback teams;

    public Running(string program, string[] arguments, string folder, int port, Loopback teams)
    {
        (this.folder, this.teams) = (folder, teams);
        conversations = [.. Enumerable.Range(0, Tenants.Count).Select(i => new Conversation(i, port, teams))];
        FirstReply = teams.NextReply();
        Started = Stopwatch.GetTimestamp();
        process = Process.Start(
            new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetDirectoryName(program), RedirectStandardOutput = true }
        )!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public long Started { get; }

    public Task FirstReply { get; }

    /// <summary>Resident, in MiB.</summary>
    public double Memory => Refreshed().WorkingSet64 / 1024.0 / 1024.0;

    public TimeSpan Cpu => Refreshed().TotalProcessorTime;

    Process Refreshed()
    {
        process.Refresh();
        return process;
    }

    public Task FirstTurnAsync() => TalkAsync(1, 1);

    /// <summary>So many turns, by so many at once.</summary>
    public async Task<Pace> TalkAsync(int turns, int atOnce)
    {
        var talking = conversations.Take(atOnce).ToArray();
        foreach (var conversation in talking)
            await conversation.ConnectAsync();
        var (replies, cpu, own, began) = (teams.Replies, Cpu, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(talking.Select(c => Task.Run(() => SeveralAsync(c, turns / atOnce))));
        var took = Stopwatch.GetElapsedTime(began);
        if (teams.Replies - replies != turns)
            throw new InvalidOperationException($"{teams.Replies - replies} replies came of {turns} turns");
        return new(
            turns / took.TotalSeconds,
            (Cpu - cpu).TotalSeconds * 1000 / turns,
            (Environment.CpuUsage.TotalTime - own).TotalSeconds * 1000 / turns
        );
    }

    static async Task SeveralAsync(Conversation conversation, int turns)
    {
        for (var i = 0; i < turns; i++)
            await conversation.TurnAsync();
    }

    public void Dispose()
    {
        foreach (var conversation in conversations)
            conversation.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

/// <param name="Turns">A second.</param>
/// <param name="Cpu">Seconds for 1,000 turns.</param>
/// <param name="Own">The same of this process, which plays Teams.</param>
readonly record struct Pace(double Turns, double Cpu, double Own);
