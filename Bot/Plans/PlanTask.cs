using System.Text.Json.Serialization;
using CcchcBot.Plans.Times;

namespace CcchcBot.Plans;

/// <summary>A task (nhiệm vụ) of the plan and where it stands.</summary>
/// <param name="Number">1-based, in the order of the plan; how people call it ("việc 3").</param>
/// <param name="Lead">Id of the lead unit (đơn vị chủ trì); null while it is not said.</param>
/// <param name="Coordinating">Ids of the coordinating units (đơn vị phối hợp); one that is none of the body's, in the words typed.</param>
/// <param name="Form">Form of propaganda (hình thức), as typed.</param>
/// <param name="Deliverable">Sản phẩm / kết quả, as typed.</param>
/// <param name="Origin">In the draft of an amendment: the number of the task in force that this one is; null for a new one.</param>
/// <param name="Ended">Why it is not continued, by an amendment; null while it stands. Its progress stays as it was.</param>
/// <param name="Group">Title of the group it stands in, without its numbering; tasks of one group follow each other.</param>
/// <param name="Note">Ghi chú, as typed.</param>
/// <param name="Who">While the lead is not said: who does it, as typed ("các phòng, đơn vị"); null when nobody was named.</param>
/// <param name="AtIssue">Its units as printed, once they are others by a merger or a dissolution.</param>
public sealed record PlanTask(
    int Number,
    string Text,
    TimeSpec Time,
    string? Lead,
    IReadOnlyList<string> Coordinating,
    string? Form,
    string? Deliverable,
    Progress Progress,
    int? Origin = null,
    string? Ended = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Group = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Who = null,
    PrintedUnits? AtIssue = null
)
{
    /// <summary>Whether the unit leads it or takes part in it.</summary>
    public bool Concerns(string unit) => Lead == unit || Coordinating.Contains(unit);

    /// <summary>Overdue (quá hạn) is derived: its due day has passed and it is neither done nor given up.</summary>
    public bool IsOverdue(DateOnly today) =>
        Ended is null && Time.Due < today && Progress.Status is not (ProgressStatus.Done or ProgressStatus.Cancelled);
}

/// <summary>Who leads and who coordinates, as the issued plan says.</summary>
public sealed record PrintedUnits(string? Lead, IReadOnlyList<string> Coordinating);

/// <summary>Progress (tiến độ) of a task.</summary>
/// <param name="Percent">0 to 100.</param>
/// <param name="Evidence">Minh chứng: links, document numbers, or why there is none.</param>
/// <param name="Changes">How many times it was changed: what a card shows is stale when this has moved on.</param>
/// <param name="At">When it was last changed.</param>
/// <param name="DoneOn">The organisation's local day on which it was done.</param>
/// <param name="By">Directory id of who changed it last.</param>
/// <param name="Unit">The unit that person changed it for.</param>
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
    string? Unit
)
{
    public static readonly Progress None = new(ProgressStatus.NotStarted, 0, null, [], null, 0, null, null, null, null);
}

/// <summary>Status words of a task; "overdue" is derived, never stored.</summary>
public enum ProgressStatus
{
    NotStarted,
    InProgress,
    Done,
    Paused,
    Cancelled,
}
