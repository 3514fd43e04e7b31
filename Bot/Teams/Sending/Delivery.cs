namespace CcchcBot.Teams.Sending;

/// <summary>What became of something said to the connector. Only <see cref="Delivered"/> says that it was taken.</summary>
public abstract record Delivery
{
    private Delivery() { }

    /// <param name="ActivityId">Null when the service took it without telling its id (it can't be edited then).</param>
    /// <param name="ConversationId">Told by creating: `{channel};messageid={id}` of a new thread, `a:…` of a personal chat.</param>
    public sealed record Delivered(string? ActivityId, string? ConversationId = null) : Delivery;

    /// <summary>Refused for good: 4xx (teams-protocol §2.5). 403 and 404: the reference is of no more use.</summary>
    /// <param name="Code">The service's error code; `HostNotAllowed` with status 0 when the address is not one of the connector's.</param>
    public sealed record Rejected(int Status, string Code) : Delivery;

    /// <summary>Not taken, or repeatable without effect: to be tried again, not before <paramref name="RetryAfter"/>.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : Delivery;

    /// <summary>May have been taken, may not; a new message is never repeated on its own.</summary>
    public sealed record Ambiguous(string Reason) : Delivery;
}
