using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>What someone says of a task; null leaves as it is.</summary>
/// <param name="Evidence">Minh chứng, one a line, or why there is none.</param>
/// <param name="Seen">The <see cref="Progress.Changes"/> that the person was looking at; null when they were not looking at a card.</param>
public sealed record TaskUpdate(
    int Task,
    ProgressStatus? Status,
    int? Percent,
    string? Result,
    string? Evidence,
    string? Difficulty,
    int? Seen = null
);

/// <summary>Who says it, and when.</summary>
/// <param name="At">Local time of the organisation.</param>
public sealed record Teller(string Person, DateTimeOffset At)
{
    public DateOnly Today => DateOnly.FromDateTime(At.DateTime);
}

/// <summary>One line of a task's history: who, when, from, to.</summary>
/// <param name="UnitsFrom">Its units before they were others by a merger or a dissolution; null when they did not change.</param>
public sealed record TaskEvent(
    int Task,
    string Person,
    DateTimeOffset At,
    Progress From,
    Progress To,
    PrintedUnits? UnitsFrom = null,
    PrintedUnits? UnitsTo = null
);

public abstract record UpdateResult
{
    private UpdateResult() { }

    public sealed record Changed(PlanTask Task, TaskEvent Event) : UpdateResult;

    /// <summary>Says what already is: counts as heard, changes nothing.</summary>
    public sealed record Nothing(PlanTask Task) : UpdateResult;

    /// <summary>Someone else changed it since this person looked; both are shown, nothing is written.</summary>
    public sealed record Clash(PlanTask Now) : UpdateResult;

    /// <param name="Why">Key of the sentence.</param>
    public sealed record Refused(string Why, PlanTask? Task) : UpdateResult;
}

public static class Updates
{
    public static UpdateResult Apply(Plan plan, TaskUpdate update, Teller teller)
    {
        if (plan.Header.Status != PlanStatus.Issued)
            return new UpdateResult.Refused(plan.Header.Status == PlanStatus.Closed ? "tracking.closed" : "tracking.notIssued", null);
        if (plan.Tasks.FirstOrDefault(t => t.Number == update.Task) is not { } task)
            return new UpdateResult.Refused("tracking.noSuchTask", null);
        if (!Authority.MayUpdate(plan.Header.Organisation, task, teller.Person))
            return new UpdateResult.Refused("tracking.notYourUnit", task);
        if (task.Ended is not null)
            return new UpdateResult.Refused("tracking.ended", task);
        if (update.Seen is { } seen && seen != task.Progress.Changes)
            return new UpdateResult.Clash(task);
        if (update.Percent is < 0 or > 100)
            return new UpdateResult.Refused("tracking.percent", task);
        var to = Said(task, update, teller, plan.Header.Organisation);
        if (to.Status == ProgressStatus.Done && to.Evidence is [])
            return new UpdateResult.Refused("tracking.needsEvidence", task);
        return Same(task.Progress, to)
            ? new UpdateResult.Nothing(task)
            : new UpdateResult.Changed(
                task with
                {
                    Progress = to,
                },
                new TaskEvent(task.Number, teller.Person, teller.At, task.Progress, to)
            );
    }

    static Progress Said(PlanTask task, TaskUpdate update, Teller teller, Organisation body)
    {
        var was = task.Progress;
        var status =
            update.Status ?? (was.Status == ProgressStatus.NotStarted && Anything(update) ? ProgressStatus.InProgress : was.Status);
        var done = status == ProgressStatus.Done;
        return new(
            status,
            done ? 100 : update.Percent ?? (was.Status == ProgressStatus.Done ? 0 : was.Percent),
            update.Result is { } result ? Blank(result) : was.Result,
            update.Evidence is { } evidence ? Lines(evidence) : was.Evidence,
            update.Difficulty is { } difficulty ? Blank(difficulty) : was.Difficulty,
            was.Changes + 1,
            teller.At,
            done ? was.DoneOn ?? teller.Today : null,
            teller.Person,
            Authority.UnitFor(body, task, teller.Person)
        );
    }

    static bool Anything(TaskUpdate update) => update.Percent > 0 || update.Result is { Length: > 0 } || update.Evidence is { Length: > 0 };

    static bool Same(Progress a, Progress b) =>
        (a.Status, a.Percent, a.Result, a.Difficulty) == (b.Status, b.Percent, b.Result, b.Difficulty)
        && a.Evidence.SequenceEqual(b.Evidence);

    static string? Blank(string text) => text.Trim() is { Length: > 0 } said ? said : null;

    static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
