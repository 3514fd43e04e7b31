namespace CcchcBot.Plans;

/// <summary>Progress (tiến độ) of a task, or of one part of it.</summary>
/// <param name="Percent">0 to 100.</param>
/// <param name="Evidence">Minh chứng: links, document numbers, files, or why there is none.</param>
/// <param name="Changes">How many times it was changed: what a card shows is stale when this has moved on.</param>
/// <param name="At">When it was last changed.</param>
/// <param name="DoneOn">The organisation's local day on which it was done.</param>
/// <param name="By">Directory id of who changed it last.</param>
/// <param name="Unit">The unit that person changed it for.</param>
/// <param name="Outputs">What can be counted, the total so far of each kind.</param>
public sealed record Progress(
    ProgressStatus Status,
    int Percent,
    string? Result,
    IReadOnlyList<string> Evidence,
    string? Difficulty,
    int Changes,
    DateTimeOffset? At,
    DateOnly? DoneOn,
    string? By,
    string? Unit,
    IReadOnlyList<Output>? Outputs = null
)
{
    public static readonly Progress None = new(ProgressStatus.NotStarted, 0, null, [], null, 0, null, null, null, null);

    /// <summary>Whether it was last changed within the window.</summary>
    public bool SaidIn(Period window) =>
        At is { } at && DateOnly.FromDateTime(at.DateTime) is var day && window.From <= day && day <= window.To;
}

/// <summary>Status words of a task; "overdue" and "waiting" are derived, never stored.</summary>
public enum ProgressStatus
{
    NotStarted,
    InProgress,
    Done,
    Paused,
    Cancelled,
}
