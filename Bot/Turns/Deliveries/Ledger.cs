using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns.Deliveries;

/// <param name="At">Where it was sent: to be replaced there later.</param>
sealed record Sent(Delivery Delivery, ConversationReference At);

/// <summary>What may be done with a row that is a message to be, and what its row says afterwards: the one place for these rules.</summary>
static class Ledger
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(1);
    static readonly TimeSpan BeforeEditAgain = TimeSpan.FromSeconds(5);

    public static bool IsLost(SavedCard card) => card.State is CardState.Rejected or CardState.Ambiguous;

    /// <summary>Still to be sent, or to be brought up to date.</summary>
    public static bool IsPending(SavedCard card) => card.Wanted > card.Shown && card.State is (CardState.Pending or CardState.Delivered);

    /// <summary>When it may be tried; null is now.</summary>
    public static DateTimeOffset? Later(SavedCard card, DateTimeOffset now)
    {
        var moment = card.NotBefore > card.ClaimedUntil || card.ClaimedUntil is null ? card.NotBefore : card.ClaimedUntil;
        return moment > now ? moment : null;
    }

    /// <summary>Claimed once, and nobody came back to say what became of it; or taken without an id, so that it cannot be replaced.</summary>
    public static SavedCard? Doubted(SavedCard card) =>
        card switch
        {
            { Activity: null, ClaimedUntil: not null } => Doubt(card, "the claim ran out"),
            { Activity: null, State: CardState.Delivered } => Doubt(card, "taken without an id"),
            _ => null,
        };

    static SavedCard Doubt(SavedCard card, string reason) =>
        card with
        {
            ClaimedUntil = null,
            NotBefore = null,
            State = CardState.Ambiguous,
            Reason = reason,
        };

    public static SavedCard Claimed(SavedCard card, DateTimeOffset now) => card with { ClaimedUntil = now + Lease, NotBefore = null };

    /// <summary>An officer has looked, and wants it posted again.</summary>
    public static SavedCard Again(SavedCard card) =>
        card with
        {
            State = CardState.Pending,
            Reason = null,
            ClaimedUntil = null,
            NotBefore = null,
        };

    public static SavedCard Lapsed(SavedCard card) => card with { State = CardState.Lapsed, ClaimedUntil = null, NotBefore = null };

    /// <summary>Another message is this card now; what was sent to the one before is of no more use.</summary>
    public static SavedCard Moved(SavedCard card) => card with { ClaimedUntil = null };

    public static SavedCard Replaced(SavedCard card, SavedCard by) =>
        card with
        {
            Activity = by.Activity,
            Channel = by.Channel,
            State = CardState.Delivered,
            Reason = null,
            Wanted = card.Wanted + 1,
        };

    /// <param name="card">The row as it is now: more may be wanted of it than was sent.</param>
    /// <param name="shown">What was wanted when it was sent.</param>
    public static SavedCard Recorded(SavedCard card, Sent sent, int shown, DateTimeOffset now)
    {
        var free = card with { ClaimedUntil = null, NotBefore = null };
        return sent.Delivery switch
        {
            Delivery.Delivered done => free with
            {
                Shown = shown,
                State = CardState.Delivered,
                Reason = null,
                Activity = done.ActivityId ?? card.Activity,
                Channel = sent.At,
                NotBefore = now + BetweenEdits,
            },
            Delivery.Throttled later => free with { NotBefore = now + later.RetryAfter },
            Delivery.Rejected refused => free with { State = CardState.Rejected, Reason = $"{refused.Status} {refused.Code}" },
            // replacing a card twice changes nothing; posting it twice does
            Delivery.Ambiguous doubt => card.Activity is null ? Doubt(free, doubt.Reason) : free with { NotBefore = now + BeforeEditAgain },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
