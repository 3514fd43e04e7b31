using System.Globalization;

namespace CcchcBot.Teams.Sending;

/// <summary>At most so many within any stretch of so long.</summary>
sealed record SendingLimit(int Count, TimeSpan Per)
{
    /// <summary>`7/1 8/2 60/30 1800/3600`: how many, in how many seconds.</summary>
    /// <exception cref="InvalidOperationException">Names the setting that cannot be read.</exception>
    public static IReadOnlyList<SendingLimit> Read(string text, string setting) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part =>
                    part.Split('/') is [var count, var seconds]
                    && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                    && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var per)
                    && most > 0
                    && per > 0
                        ? new SendingLimit(most, TimeSpan.FromSeconds(per))
                        : throw new InvalidOperationException($"{setting} is not like 7/1 60/30")
                ),
        ];
}

/// <summary>
/// Keeps what the bot says on its own accord below the service's limits (teams-protocol §2.6), per conversation and per tenant. A limit holds for any
/// stretch of time, not only for those that begin on the second.
/// </summary>
sealed class SendingPace(TeamsSettings settings, TimeProvider time)
{
    /// <summary>How often conversations that are past every limit are forgotten.</summary>
    static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    DateTimeOffset swept;
    readonly Lock gate = new();
    readonly Dictionary<string, Meter[]> meters = [];

    /// <summary>Conversations and tenants whose last messages are known.</summary>
    internal int Remembered
    {
        get
        {
            lock (gate)
                return meters.Count;
        }
    }

    /// <summary>Returns when one more message may go there, and counts it.</summary>
    public async Task WaitAsync(ConversationReference to, CancellationToken cancel)
    {
        while (Take(to) is { } wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancel);
    }

    /// <summary>How long one more message there would have to wait now; nothing is counted.</summary>
    public TimeSpan Ahead(ConversationReference to)
    {
        lock (gate)
            return Longest(Both(to), time.GetUtcNow());
    }

    /// <summary>How long to wait before asking again; zero when it was counted.</summary>
    TimeSpan Take(ConversationReference to)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            Sweep(now);
            var both = Both(to);
            var wait = Longest(both, now);
            if (wait <= TimeSpan.Zero)
                foreach (var meter in both)
                    meter.Count(now);
            return wait;
        }
    }

    void Sweep(DateTimeOffset now)
    {
        if (now < swept + BetweenSweeps)
            return;
        swept = now;
        foreach (var (key, old) in meters)
            if (old.All(m => m.IsIdle(now)))
                meters.Remove(key);
    }

    Meter[] Both(ConversationReference to) =>
        [.. Of($"tenant|{to.Tenant}", settings.TenantLimits), .. Of($"at|{to.WithoutThread}", settings.ConversationLimits)];

    static TimeSpan Longest(Meter[] meters, DateTimeOffset now) => meters.Select(m => m.Wait(now)).DefaultIfEmpty(TimeSpan.Zero).Max();

    Meter[] Of(string key, IReadOnlyList<SendingLimit> limits) =>
        meters.TryGetValue(key, out var known) ? known : meters[key] = [.. limits.Select(l => new Meter(l))];

    /// <summary>When each of the last messages went, the oldest first: as many as the limit allows.</summary>
    sealed class Meter(SendingLimit limit)
    {
        readonly Queue<DateTimeOffset> sent = [];

        public bool IsIdle(DateTimeOffset now) => Wait(now) <= TimeSpan.Zero && sent.Count == 0;

        public TimeSpan Wait(DateTimeOffset now)
        {
            while (sent.TryPeek(out var oldest) && oldest + limit.Per <= now)
                sent.Dequeue();
            return sent.Count < limit.Count ? TimeSpan.Zero : sent.Peek() + limit.Per - now;
        }

        public void Count(DateTimeOffset now) => sent.Enqueue(now);
    }
}
