namespace CcchcBot.Tests.Fakes;

/// <summary>
/// Time in the test's hands. <see cref="Advance"/> moves it and fires what became due. With <see cref="SkipWaits"/> every timer fires as soon as it is
/// set, moving the time by its wait, which is kept in <see cref="Waits"/>: code that waits needs no waiting to be tested.
/// </summary>
public sealed class Clock(DateTimeOffset now) : TimeProvider
{
    readonly Lock gate = new();
    readonly List<Alarm> alarms = [];
    readonly List<TimeSpan> waits = [];
    DateTimeOffset now = now;

    public Clock()
        : this(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7))) { }

    public bool SkipWaits { get; init; }

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (gate)
                return [.. waits];
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now.ToUniversalTime();
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (gate)
        {
            now += by;
            due = [.. alarms.Where(a => a.Due <= now)];
        }
        foreach (var alarm in due)
            alarm.Ring();
    }

    /// <summary>To whatever is waited for next, if it comes that soon.</summary>
    public void AdvanceToNext(TimeSpan most)
    {
        TimeSpan by;
        lock (gate)
            by = alarms.Select(a => a.Due - now).Where(wait => wait > TimeSpan.Zero).Append(most).Min();
        Advance(by);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    void Set(Alarm alarm, TimeSpan dueTime)
    {
        lock (gate)
        {
            alarms.Remove(alarm);
            if (dueTime < TimeSpan.Zero)
                return;
            waits.Add(dueTime);
            if (SkipWaits)
                now += dueTime;
            alarm.Due = SkipWaits ? now : now + dueTime;
            alarms.Add(alarm);
        }
        if (SkipWaits || dueTime == TimeSpan.Zero)
            ThreadPool.QueueUserWorkItem(_ => alarm.Ring());
    }

    bool Take(Alarm alarm)
    {
        lock (gate)
            return alarms.Remove(alarm);
    }

    sealed class Alarm(Clock clock, Action ring) : ITimer
    {
        TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; set; }

        public void Ring()
        {
            if (!clock.Take(this))
                return;
            ring();
            if (period > TimeSpan.Zero)
                clock.Set(this, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            period = every;
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Take(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
