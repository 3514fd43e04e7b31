namespace CcchcBot.Plans;

/// <summary>What a plan has been through before leadership, oldest first. Nothing is ever taken out of it.</summary>
public sealed record Review(IReadOnlyList<ReviewEvent> Events)
{
    /// <summary>How many times it was put before leadership.</summary>
    public int Rounds() => Events is [.., var last] ? last.Round : 0;

    /// <summary>What waits for leadership's decision now; null when nothing does.</summary>
    public ReviewEvent? Awaiting() => Events is [.., { Deed: Deed.Submitted or Deed.CloseAsked } last] ? last : null;

    /// <summary>With which a round began.</summary>
    public ReviewEvent Opening(int round) => Events.First(e => e.Round == round);

    /// <summary>How a round ended; null while it has not.</summary>
    public ReviewEvent? Ending(int round) => Events.Where(e => e.Round == round).Skip(1).FirstOrDefault();
}

/// <param name="Round">1-based; a round begins with each submission.</param>
/// <param name="By">Directory id.</param>
/// <param name="Comments">Leadership's words, for a decision.</param>
public sealed record ReviewEvent(int Round, Deed Deed, string By, DateTimeOffset At, IReadOnlyList<Comment> Comments);

/// <summary>What was done to a plan on its way.</summary>
public enum Deed
{
    Submitted,
    Withdrawn,
    Returned,
    Approved,
    Issued,

    /// <summary>An officer asks that the year be closed.</summary>
    CloseAsked,
    Closed,
}

/// <summary>A comment (ý kiến) of leadership.</summary>
/// <param name="Section">What it concerns; null for the plan as a whole.</param>
/// <param name="Task">The task it concerns, by the number it then had.</param>
/// <param name="Seen">Fingerprint of what it concerns as it was then: once that reads differently the comment has been met.</param>
public sealed record Comment(Section? Section, int? Task, string Words, string? Seen);
