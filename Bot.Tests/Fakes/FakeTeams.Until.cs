namespace CcchcBot.Tests.Fakes;

/// <summary>Waiting for what the bot does on its own accord.</summary>
public sealed partial class FakeTeams
{
    /// <summary>Ends when this holds, looking again after each thing the bot says or changes.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Task next;
            lock (gate)
                next = more.Task;
            if (holds())
                return;
            await next.WaitAsync(limit.Token);
        }
    }
}
