using CcchcBot.Plans.Times;

namespace CcchcBot.Plans;

/// <summary>What came of a task since the plan was issued, beside its progress.</summary>
/// <param name="Original">The time as issued, once it was moved.</param>
/// <param name="Parts">Of member units, of periods, and what coordinating units confirmed.</param>
/// <param name="Received">Units that have acknowledged it ("đã nhận").</param>
/// <param name="Request">The latest request to leadership, with the decision once there is one.</param>
/// <param name="Remark">The latest comment; all of them are in the history.</param>
/// <param name="Happened">The day the awaited event came.</param>
/// <param name="Taken">Ids of the last activities that changed it, newest last: one delivered again is known.</param>
public sealed record Course(
    TimeSpec? Original = null,
    IReadOnlyList<Part>? Parts = null,
    IReadOnlyList<Receipt>? Received = null,
    Request? Request = null,
    TaskRemark? Remark = null,
    DateOnly? Happened = null,
    IReadOnlyList<string>? Taken = null
)
{
    public static readonly Course None = new();
}

/// <summary>A share of a task with a progress of its own.</summary>
/// <param name="Unit">Whose; null when the task is one unit's.</param>
/// <param name="Period">Key of the <see cref="Duty"/>; null when the task does not repeat.</param>
public sealed record Part(string? Unit, string? Period, Progress Progress);

/// <param name="Person">Directory id.</param>
public sealed record Receipt(string Unit, string Person, DateTimeOffset At);

/// <param name="Person">Directory id.</param>
public sealed record TaskRemark(string Person, DateTimeOffset At, string Text);

public enum RequestKind
{
    /// <summary>Gia hạn.</summary>
    Extension,

    /// <summary>Không tiếp tục thực hiện.</summary>
    Stop,
}

/// <summary>Asked of leadership by a lead.</summary>
/// <param name="Until">The new due day, for an extension.</param>
/// <param name="Due">The due day it was asked against.</param>
/// <param name="Person">Directory id of who asks.</param>
public sealed record Request(
    RequestKind Kind,
    DateOnly? Until,
    DateOnly? Due,
    string Why,
    string Person,
    DateTimeOffset At,
    Decision? Decision = null
);

/// <param name="Person">Directory id of who decided.</param>
public sealed record Decision(bool Granted, string? Why, string Person, DateTimeOffset At);

public enum OutputKind
{
    Articles,
    Broadcasts,
    Banners,
    Meetings,
    Attendees,
    Links,
}

public sealed record Output(OutputKind Kind, int Count);
