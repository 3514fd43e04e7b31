namespace CcchcBot.Turns.Bell;

/// <summary>
/// Looks every minute whether something is due, on any number of instances over one store. What fails stays claimed, so it waits for the lease to end;
/// what an instance that died had claimed, another takes over then, and what it left unsent is found within some minutes.
/// </summary>
sealed partial class BellRinger(BellRows bells, Ringing ringing, Leftovers leftovers, TimeProvider time, ILogger<BellRinger> log)
    : BackgroundService
{
    static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    /// <summary>What was left is looked for on the first beat and then on every so manieth.</summary>
    const int BeatsBetweenLooks = 5;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // the wait comes first: an instance that starts has nothing to say for that reason
        using var timer = new PeriodicTimer(Between, time);
        for (var beat = 0; await timer.WaitForNextTickAsync(stoppingToken); beat++)
        {
            await RingAsync(stoppingToken);
            if (beat % BeatsBetweenLooks == 0)
                await LookAsync(stoppingToken);
        }
    }

    public async Task RingAsync(CancellationToken cancel)
    {
        try
        {
            await foreach (var claim in bells.ClaimDueAsync(time, cancel))
                await OneAsync(claim, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            Log.NotRead(log, e);
        }
    }

    async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            await leftovers.LookAsync(cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            Log.NotRead(log, e);
        }
    }

    async Task OneAsync(Claim claim, CancellationToken cancel)
    {
        try
        {
            await bells.MoveAsync(claim, await ringing.RingAsync(claim.Bell, cancel), cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            Log.Failed(log, e);
        }
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be read; looked at again in a minute")]
        public static partial void NotRead(ILogger log, Exception e);

        [LoggerMessage(Level = LogLevel.Error, Message = "What was due of a plan could not be planned; tried again when its claim ends")]
        public static partial void Failed(ILogger log, Exception e);
    }
}
