using CcchcBot.Plans;

namespace CcchcBot.Tracking.Rules;

/// <summary>One task as it is, and who says something of it.</summary>
sealed record TaskStep(PlanHeader Header, PlanTask Task, Teller Teller)
{
    public Organisation Body => Header.Organisation;

    public Course Course => Task.Course ?? Course.None;

    public bool Stopped => Task.Stopped;

    public bool May(Act act) => Authority.May(Body, Task, Teller.Person, act);

    public TaskResult NotAllowed(Act act) => new TaskResult.NotAllowed(Task, act);

    public TaskResult Lacking(string why, DateOnly? day = null) => new TaskResult.Lacking(Task, why, day);

    /// <summary>The task's progress stays; its course or its terms changed.</summary>
    public TaskResult Changed(PlanTask after, Act act, string? why = null) => new TaskResult.Changed(after, Line(act, why));

    public static TaskResult Changed(PlanTask after, TaskEvent line) => new TaskResult.Changed(after, line);

    public TaskEvent Line(Act act, string? why = null) =>
        new(
            Task.Number,
            Teller.Person,
            Teller.At,
            Task.Progress,
            Task.Progress,
            act,
            Teller.Through,
            Authority.UnitsOf(Body, Task, Teller.Person) is [var unit, ..] ? unit : null,
            Why: why
        );
}
