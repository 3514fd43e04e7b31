using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>What somebody wants of one task, from a card or in words.</summary>
/// <param name="Task">Its number.</param>
public abstract record TaskWish(int Task)
{
    public sealed record Update(TaskUpdate Said) : TaskWish(Said.Task);

    /// <param name="Unit">Whose part, where a person leads several; null for what they lead.</param>
    public sealed record Confirm(int Task, string? Result, string? Unit = null) : TaskWish(Task);

    public sealed record Receive(int Task) : TaskWish(Task);

    public sealed record Comment(int Task, string Text) : TaskWish(Task);

    /// <param name="Until">Null when no date could be read.</param>
    public sealed record Extend(int Task, DateOnly? Until, string Why) : TaskWish(Task);

    public sealed record Stop(int Task, string Why) : TaskWish(Task);

    /// <param name="At">The request that was looked at, by when it was made; null when not looking at a card.</param>
    public sealed record Decide(int Task, bool Granted, string? Why, string? At = null) : TaskWish(Task);

    /// <param name="Lead">Null leaves it.</param>
    /// <param name="Coordinating">Null leaves them.</param>
    public sealed record Reassign(int Task, string? Lead, IReadOnlyList<string>? Coordinating, string Why) : TaskWish(Task);

    /// <param name="On">The day the awaited event came.</param>
    /// <param name="Due">The due day that follows from it, if one does.</param>
    public sealed record Happened(int Task, DateOnly? On, DateOnly? Due, string What) : TaskWish(Task);
}

/// <summary>What someone says of a task; null leaves as it is.</summary>
/// <param name="Evidence">Minh chứng, one per line, or why there is none.</param>
/// <param name="Seen">The <see cref="Progress.Changes"/> that the person was looking at; null when they were not looking at a card: then evidence is added, not replaced.</param>
/// <param name="Why">Why an officer corrects.</param>
/// <param name="Unit">Whose part, where several have one.</param>
/// <param name="Period">Which occurrence, of a task that repeats; null for the present one.</param>
public sealed record TaskUpdate(
    int Task,
    ProgressStatus? Status = null,
    int? Percent = null,
    string? Result = null,
    string? Evidence = null,
    string? Difficulty = null,
    int? Seen = null,
    IReadOnlyList<Output>? Outputs = null,
    string? Why = null,
    string? Unit = null,
    string? Period = null
);

/// <summary>Who says it, when and how.</summary>
/// <param name="At">Local time of the organisation.</param>
/// <param name="Activity">Id of what was heard, the same when it is delivered again.</param>
public sealed record Teller(string Person, DateTimeOffset At, Way Through = Way.Words, string Activity = "")
{
    public DateOnly Today => DateOnly.FromDateTime(At.DateTime);
}

/// <summary>What comes of a wish.</summary>
public abstract record TaskResult
{
    private TaskResult() { }

    public sealed record Changed(PlanTask Task, TaskEvent Event) : TaskResult;

    /// <summary>Delivered before: answered as it was, written once.</summary>
    public sealed record Known(PlanTask Task) : TaskResult;

    /// <summary>Says what already is: counts as heard, changes nothing.</summary>
    public sealed record Nothing(PlanTask Task) : TaskResult;

    /// <summary>Someone changed it since this person looked; both are shown, nothing is written.</summary>
    /// <param name="Now">Of what the form was about.</param>
    public sealed record Clash(PlanTask Task, Progress Now) : TaskResult;

    /// <param name="Act">What this person may not do.</param>
    public sealed record NotAllowed(PlanTask Task, Act Act) : TaskResult;

    /// <summary>What was said lacks something; a form is shown again with what was typed.</summary>
    /// <param name="Why">Key of the sentence, whose {0} is the task's number.</param>
    public sealed record Lacking(PlanTask Task, string Why, DateOnly? Day = null) : TaskResult;

    public sealed record NoSuchTask(int Number) : TaskResult;

    public sealed record NotIssued : TaskResult;
}
