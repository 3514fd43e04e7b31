using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>How somebody said it.</summary>
public enum Way
{
    Card,
    Words,
}

/// <summary>One line of a task's history: who, when, from, to, why, and by which way. What was added later is optional: older rows are updates.</summary>
/// <param name="From">Progress of the whole task, or of the part that was changed.</param>
/// <param name="Unit">The unit whose part it was, or that was spoken for.</param>
/// <param name="Period">Key of the <see cref="Duty"/>.</param>
/// <param name="Why">The reason, the comment, or what was asked for.</param>
/// <param name="Granted">What leadership decided.</param>
public sealed record TaskEvent(
    int Task,
    string Person,
    DateTimeOffset At,
    Progress From,
    Progress To,
    Act Act = Act.Update,
    Way? Through = null,
    string? Unit = null,
    string? Period = null,
    string? Why = null,
    Terms? Was = null,
    Terms? Is = null,
    bool? Granted = null
);

/// <summary>What a task was or is to be, beside its progress.</summary>
/// <param name="Units">Leading units.</param>
public sealed record Terms(DateOnly? Due = null, IReadOnlyList<string>? Units = null, IReadOnlyList<string>? Coordinating = null)
{
    /// <summary>Who leads it and who takes part.</summary>
    public static Terms Of(PlanTask task) => new(Units: task.Leading, Coordinating: task.Coordinating);
}
