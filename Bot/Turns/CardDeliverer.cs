using System.Collections.Concurrent;
using System.Threading.Channels;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Deliveries;

namespace CcchcBot.Turns;

/// <summary>
/// Sends what rows want said: every unit's card, replaced in place at most once a second, letters to people, and what is due before a cut-off. A row is
/// claimed before it is sent, so two instances never send one at once, and what may have been posted is never posted again (<see cref="Ledger"/>).
/// </summary>
sealed partial class CardDeliverer(
    IStore store,
    Outgoing outgoing,
    SendingPace pace,
    BellRows bells,
    TurnSettings settings,
    TimeProvider time,
    ILogger<CardDeliverer> log
) : BackgroundService
{
    /// <summary>Messages under way at once: what the service takes of a tenant in a second.</summary>
    const int AtOnce = 50;

    static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    readonly Channel<string> awake = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Plans that wait in the queue: one that is woken again meanwhile is looked at once.</summary>
    readonly ConcurrentDictionary<string, bool> queued = [];

    /// <summary>When a plan that waits for its time is woken next: one that is due no later is not set beside it.</summary>
    readonly ConcurrentDictionary<string, DateTimeOffset> later = [];

    readonly HashSet<string> rung = [];

    /// <summary>A plan's rows may want something said. Nothing is sent before somebody says so: starting up sends nothing.</summary>
    public void Wake(string partition)
    {
        if (queued.TryAdd(partition, true))
            awake.Writer.TryWrite(partition);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var partition in awake.Reader.ReadAllAsync(stoppingToken))
            try
            {
                queued.TryRemove(partition, out _); // before the rows are read: what is written from now on wakes it again
                if (await BringUpAsync(partition, stoppingToken) is { } again)
                    WakeLater(partition, again);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.Failed(log, e);
                WakeLater(partition, AfterFailure);
            }
    }

    void WakeLater(string partition, TimeSpan after)
    {
        if (after <= TimeSpan.Zero)
        {
            Wake(partition);
            return;
        }
        var due = time.GetUtcNow() + after;
        if (later.TryGetValue(partition, out var pending) && pending <= due)
            return;
        later[partition] = due;
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                later.TryRemove(new(partition, due));
                Wake(partition);
                timer?.Dispose();
            },
            null,
            after,
            Timeout.InfiniteTimeSpan
        );
    }

    DateTime Local => TimeZoneInfo.ConvertTime(time.GetUtcNow(), settings.Zone).DateTime;

    /// <summary>One pass over what a plan wants said; says after how long another is due, if one is.</summary>
    internal async Task<TimeSpan?> BringUpAsync(string partition, CancellationToken cancel)
    {
        if (await PlanRows.ForTrackingAsync(store, partition, cancel) is not { } read)
            return null;
        await HangBellAsync(read, cancel);
        if (await FirstCardsAsync(read, cancel))
            return TimeSpan.Zero;
        var today = DateOnly.FromDateTime(Local);
        var rounds = await RoundRows.LatelyAsync(store, partition, today, cancel);
        var pass = new Pass(rounds.With(read), rounds, today);
        var now = time.GetUtcNow();
        List<SavedCard> wanted =
        [
            .. pass
                .Loaded.Cards.Select(c => Progressed(pass.Loaded, c))
                .Where(c => Ledger.IsPending(c) && MayBeSaid(pass, c))
                .OrderBy(c => IsProgress(c) ? 0 : 1), // behind what it tells of it would be a summary only
        ];
        List<SavedCard> ready = [.. wanted.Where(c => Left(c, now) is null)];
        await Parallel.ForEachAsync(
            ready.Take(AtOnce),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
            async (card, _) => await OneAsync(pass, card, cancel) // one that fails must not cut off those under way
        );
        return ready.Count > AtOnce ? TimeSpan.Zero
            : wanted.Count == 0 ? null
            : wanted.Select(c => Left(c, now) ?? Ledger.BetweenEdits).Min();
    }

    /// <summary>How long one has to wait; null is not at all. Where the service's limits would hold it for long it is not claimed.</summary>
    TimeSpan? Left(SavedCard card, DateTimeOffset now) =>
        Ledger.Later(card, now) - now ?? (pace.Ahead(card.Channel) is var ahead && ahead > Ledger.BetweenEdits ? ahead : null);

    /// <summary>What landed of an amendment is in the plan it amends, which has the cards and the bell.</summary>
    static bool IsInForce(Plan plan) => plan.Header is { Status: PlanStatus.Issued, Amends: null };

    /// <summary>A plan issued before there was a bell gets its row; one that has it keeps it.</summary>
    async Task HangBellAsync(LoadedPlan loaded, CancellationToken cancel)
    {
        if (!IsInForce(loaded.Plan) || rung.Contains(loaded.Partition))
            return;
        var morning = WorkingDays.NextMorning(loaded.Plan.Header.Organisation, Local);
        var due = new DateTimeOffset(morning, settings.Zone.GetUtcOffset(morning));
        await bells.SetAsync(loaded.Partition, due, DateOnly.FromDateTime(Local).AddDays(1), cancel);
        rung.Add(loaded.Partition);
    }

    /// <summary>Nobody is reminded in quiet hours; the bell rings again after them.</summary>
    bool MayBeSaid(Pass pass, SavedCard card) => card.Notice is null || WorkingDays.MaySpeak(pass.Plan.Header.Organisation, Local);

    static bool IsProgress(SavedCard card) => card.To is { Letter: Letter.Progress };

    /// <summary>A card of progress wants to show how far it is by now.</summary>
    static SavedCard Progressed(LoadedPlan loaded, SavedCard card) =>
        IsProgress(card) ? card with { Wanted = Math.Max(card.Wanted, 1 + Tally.Of(loaded, card).Stage) } : card;

    /// <summary>A unit of a plan in force that has a channel, tasks and no card yet gets a row for one: those of a large body do not fit the turn that issued it.</summary>
    async Task<bool> FirstCardsAsync(LoadedPlan loaded, CancellationToken cancel)
    {
        if (!IsInForce(loaded.Plan) || loaded.Cards is not [var known, ..])
            return false;
        var have = loaded.Cards.Where(c => c.To is null).Select(c => c.Unit).ToHashSet();
        SavedCard[] first = [.. Landing.New(known.Channel, loaded.Plan).Where(c => !have.Contains(c.Unit))];
        foreach (var some in first.Chunk(Landing.CardsAtOnce))
            await store.CommitAsync(loaded.Partition, [.. some.Select(c => loaded.Put(Rows.Card(c), c))], cancel); // a conflict: the next pass sees
        return first is not [];
    }

    Task OneAsync(Pass pass, SavedCard card, CancellationToken cancel) =>
        Ledger.Doubted(card) is { } doubtful
            ? store.CommitAsync(pass.Loaded.Partition, [pass.Loaded.Put(Rows.Card(card), doubtful)], cancel) // a conflict: the next pass sees
            : SendAsync(pass, card, cancel);

    async Task SendAsync(Pass pass, SavedCard card, CancellationToken cancel)
    {
        var (partition, row) = (pass.Loaded.Partition, Rows.Card(card));
        var claimed = Ledger.Claimed(card, time.GetUtcNow());
        if (await store.CommitAsync(partition, [pass.Loaded.Put(row, claimed)], cancel) is not Commit.Done { Versions: [var version] })
            return; // somebody else has it, or it was changed: the next pass sees
        var sent = await outgoing.SendAsync(pass, card, cancel);
        for (; ; )
        {
            var after =
                sent is null ? Ledger.Lapsed(claimed)
                : claimed.Activity != card.Activity ? Ledger.Moved(claimed)
                : Ledger.Recorded(claimed, sent, card.Wanted, time.GetUtcNow());
            var living = await LivingAsync(partition, after, cancel);
            Change[] changes = [new Change.Replace(row, version, SavedJson.Write(after)), .. living?.Changes ?? []];
            if (await store.CommitAsync(partition, changes, cancel) is Commit.Done)
            {
                await (living is null ? Task.CompletedTask : outgoing.RetireAsync(pass.Plan, living.Old, cancel));
                return;
            }
            // a change asked for a newer state meanwhile: what was sent is still to be recorded, beneath it
            if (await store.ReadAsync(partition, row, cancel) is not { } newer)
                return;
            (claimed, version) = (SavedJson.Read<SavedCard>(newer), newer.Version);
        }
    }

    sealed record Living(SavedCard Old, IReadOnlyList<Change> Changes);

    /// <summary>A request that arrived is the unit's card from now on: it carries the same tasks, further down in the channel.</summary>
    async Task<Living?> LivingAsync(string partition, SavedCard request, CancellationToken cancel)
    {
        if (
            request is not { To: null, State: CardState.Delivered, Activity: not null, Notice: { } notice }
            || notice.Due.All(d => d.Step != Step.Request)
            || await store.ReadAsync(partition, Rows.Card(request.Unit), cancel) is not { } row
        )
            return null;
        var old = SavedJson.Read<SavedCard>(row);
        var now = Ledger.Replaced(old, request);
        return new(old, [new Change.Replace(row.Row, row.Version, SavedJson.Write(now))]);
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "What a plan wants said could not be sent; tried again shortly")]
        public static partial void Failed(ILogger log, Exception e);
    }
}
