using System.Threading.Channels;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns;

/// <summary>
/// Brings every unit's card to the state its row wants: posts it once, then replaces it in place, at most once a second for a card. A card
/// is claimed in its row before it is sent, so two instances never send one at once, and what may have been posted is never posted again.
/// </summary>
sealed partial class CardDeliverer(
    IStore store,
    ConnectorClient connector,
    Letters letters,
    Lexicon lexicon,
    TurnSettings settings,
    TimeProvider time,
    ILogger<CardDeliverer> log
) : BackgroundService
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(1);

    readonly Channel<string> awake = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>A plan's cards may be behind. Nothing is sent before somebody says so: starting up sends nothing.</summary>
    public void Wake(string partition) => awake.Writer.TryWrite(partition);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var partition in awake.Reader.ReadAllAsync(stoppingToken))
            try
            {
                if (await BringUpAsync(partition, stoppingToken) is { } again)
                    WakeLater(partition, again);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.Failed(log, e);
                WakeLater(partition, TimeSpan.FromSeconds(10));
            }
    }

    void WakeLater(string partition, TimeSpan after)
    {
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                Wake(partition);
                timer?.Dispose();
            },
            null,
            after,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>One pass over a plan's cards; says after how long another is due, if one is.</summary>
    async Task<TimeSpan?> BringUpAsync(string partition, CancellationToken cancel)
    {
        if (await PlanRows.ForTrackingAsync(store, partition, cancel) is not { } loaded)
            return null;
        TimeSpan? again = null;
        foreach (var card in loaded.Cards.Where(c => c.Wanted > c.Shown && c.State is (CardState.Pending or CardState.Delivered)))
        {
            var wait = Later(card.NotBefore) ?? Later(card.ClaimedUntil);
            if (wait is null)
                await (MayBePosted(card) ? DoubtAsync(loaded, card, cancel) : SendAsync(loaded, card, cancel));
            again = wait ?? BetweenEdits;
        }
        return again;

        TimeSpan? Later(DateTimeOffset? moment) => moment - time.GetUtcNow() is { } left && left > TimeSpan.Zero ? left : null;
    }

    /// <summary>Claimed once, and nobody came back to say what became of it.</summary>
    static bool MayBePosted(SavedCard card) => card is { Activity: null, ClaimedUntil: not null };

    async Task DoubtAsync(LoadedPlan loaded, SavedCard card, CancellationToken cancel)
    {
        var doubtful = card with { ClaimedUntil = null, State = CardState.Ambiguous, Reason = "the claim ran out" };
        await store.CommitAsync(loaded.Partition, [loaded.Put(Rows.Card(card), doubtful)], cancel); // a conflict: the next pass sees
    }

    async Task SendAsync(LoadedPlan loaded, SavedCard card, CancellationToken cancel)
    {
        var row = Rows.Card(card);
        var claimed = card with { ClaimedUntil = time.GetUtcNow() + Lease };
        if (await store.CommitAsync(loaded.Partition, [loaded.Put(row, claimed)], cancel) is not Commit.Done { Versions: [var version] })
            return; // somebody else has it, or it was changed: the next pass sees
        var sent = card.To is null
            ? await DeliverAsync(loaded.Plan, card, cancel)
            : await letters.DeliverAsync(loaded.Partition, card, cancel);
        for (; ; )
        {
            var after = Recorded(claimed, sent, card.Wanted);
            if (
                await store.CommitAsync(loaded.Partition, [new Change.Replace(row, version, SavedJson.Write(after))], cancel) is Commit.Done
            )
                return;
            // a change asked for a newer state meanwhile: what was sent is still to be recorded, beneath it
            if (await store.ReadAsync(loaded.Partition, row, cancel) is not { } newer)
                return;
            (claimed, version) = (SavedJson.Read<SavedCard>(newer), newer.Version);
        }
    }

    async Task<Sent> DeliverAsync(Plan plan, SavedCard card, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), settings.Zone).DateTime);
        var view = new ChecklistView(plan, card.Unit, null, 0, today);
        var words = lexicon.Official;
        var summary = words["tracking.list.title", plan.Header.Organisation.NameOf(card.Unit), plan.Header.Year];
        var activity = Speech.Write(new Said.Show(Checklist.For(view, words), summary));
        if (card.Activity is { } id)
            return new(await connector.UpdateAsync(card.Channel, id, activity, cancel), card.Channel);
        var posted = await connector.PostInChannelAsync(card.Channel, activity, cancel);
        return new(
            posted,
            posted is Delivery.Delivered { ConversationId: { } thread } ? card.Channel with { Conversation = thread } : card.Channel
        );
    }

    SavedCard Recorded(SavedCard card, Sent sent, int shown)
    {
        var free = card with { ClaimedUntil = null, NotBefore = null };
        return sent.Delivery switch
        {
            Delivery.Delivered done => free with
            {
                Shown = shown,
                State = CardState.Delivered,
                Activity = card.Activity ?? done.ActivityId,
                Channel = sent.At,
                NotBefore = time.GetUtcNow() + BetweenEdits,
            },
            Delivery.Throttled later => free with { NotBefore = time.GetUtcNow() + later.RetryAfter },
            Delivery.Rejected refused => free with { State = CardState.Rejected, Reason = $"{refused.Status} {refused.Code}" },
            // replacing a card twice changes nothing; posting it twice does
            Delivery.Ambiguous doubt => card.Activity is null
                ? free with
                {
                    State = CardState.Ambiguous,
                    Reason = doubt.Reason,
                }
                : free with
                {
                    NotBefore = time.GetUtcNow() + TimeSpan.FromSeconds(5),
                },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A plan's cards could not be brought up to date; tried again shortly")]
        public static partial void Failed(ILogger log, Exception e);
    }
}
