using System.Text.Json.Serialization;
using CcchcBot.Plans.Times;

namespace CcchcBot.Plans;

/// <summary>A task (nhiệm vụ) of the plan and where it stands.</summary>
/// <param name="Number">1-based, in the order of the plan; how people call it ("việc 3").</param>
/// <param name="Time">When it is to be done, as it stands now; <see cref="Course.Original"/> keeps what was issued.</param>
/// <param name="Lead">Id of the lead unit (đơn vị chủ trì); null while it is not said, and when a group leads.</param>
/// <param name="Coordinating">Ids of the coordinating units (đơn vị phối hợp); one that is none of the body's, in the words typed.</param>
/// <param name="Form">Form of propaganda (hình thức), as typed.</param>
/// <param name="Deliverable">Sản phẩm / kết quả, as typed.</param>
/// <param name="Progress">Of the whole task; with members or occurrences it follows from their parts.</param>
/// <param name="Origin">In the draft of an amendment: the number of the task in force that this one is; null for a new one.</param>
/// <param name="Ended">Why it is not continued, by an amendment; null while it stands. Its progress stays as it was.</param>
/// <param name="Group">Title of the group it stands in, without its numbering; tasks of one group follow each other.</param>
/// <param name="Note">Ghi chú, as typed.</param>
/// <param name="Who">While no unit leads by name: who does it, as typed ("các phòng, đơn vị"); null when nobody was named.</param>
/// <param name="AtIssue">Its units as printed, once they are others by a merger, a dissolution or a hand-over.</param>
/// <param name="Members">Ids of the units that each do it, where a group leads ("các phòng, đơn vị"); null when one unit does.</param>
/// <param name="Course">What came of it since issue; null while nothing did.</param>
/// <param name="AtDraft">In the draft of an amendment: its units when that began. While they are its units still, a hand-over meanwhile stands.</param>
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
    PrintedUnits? AtIssue = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Members = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Course? Course = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PrintedUnits? AtDraft = null
)
{
    /// <summary>The unit that leads it, or the members of the group that does.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Leading => Members ?? (Lead is { } lead ? [lead] : []);

    /// <summary>Who leads, as people call it: the unit's name, or the group's as it was typed; null while nobody does.</summary>
    public string? LeadName(Organisation body, Words words) =>
        Members is not null ? Who ?? words["plans.group"]
        : Lead is { } lead ? body.NameOf(lead)
        : null;

    /// <summary>Its units as the issued plan prints them.</summary>
    [JsonIgnore]
    public PrintedUnits Printed => AtIssue ?? new(Lead, Coordinating, Members);

    /// <summary>Whether nobody has given it other units in the draft it stands in.</summary>
    [JsonIgnore]
    public bool KeepsUnits =>
        AtDraft is { } units
        && units.Lead == Lead
        && units.Coordinating.SequenceEqual(Coordinating)
        && (units.Members ?? []).SequenceEqual(Members ?? []);

    /// <summary>Whether somebody is to do it.</summary>
    [JsonIgnore]
    public bool HasLead => Leading.Count > 0;

    /// <summary>Whether the unit leads it or takes part in it.</summary>
    public bool Concerns(string unit) => Leads(unit) || Coordinating.Contains(unit);

    public bool Leads(string unit) => Leading.Contains(unit);

    /// <summary>A task belongs to a window it can be worked on in, is due in, was done in, or was carried into undone.</summary>
    public bool BelongsTo(Period window)
    {
        if (Time.Due is not { } due)
            return Progress.DoneOn is not { } done || done >= window.From;
        var begins = Time.From ?? due;
        return begins <= window.To
            && (due >= window.From || Time.Kind != TimeKind.Recurring && (Progress.DoneOn is not { } on || on >= window.From));
    }

    /// <summary>Whether those who lead it said something of it within the window.</summary>
    public bool SaidIn(Period window) => Progress.SaidIn(window) || Course?.Parts is { } parts && SaidIn(window, parts);

    bool SaidIn(Period window, IReadOnlyList<Part> parts) => parts.Any(p => (p.Unit is null || Leads(p.Unit)) && p.Progress.SaidIn(window));

    /// <summary>The due day as issued, once leadership moved it.</summary>
    [JsonIgnore]
    public DateOnly? IssuedDue => Time.Due is { } now && Course?.Original?.Due is { } issued && issued != now ? issued : null;

    /// <summary>Overdue (quá hạn) is derived: its due day has passed and it is neither done nor given up.</summary>
    public bool IsOverdue(DateOnly today) => !Stopped && Time.Due < today && Progress.Status != ProgressStatus.Done;

    /// <summary>Not continued, by a decision of leadership or by an amendment.</summary>
    [JsonIgnore]
    public bool Stopped => Ended is not null || Progress.Status == ProgressStatus.Cancelled;

    /// <summary>Stopped before it was done.</summary>
    [JsonIgnore]
    public bool GivenUp => Stopped && Progress.Status != ProgressStatus.Done;

    /// <summary>Waits for an event or a request that nobody has said came.</summary>
    [JsonIgnore]
    public bool Waits => Time.Kind is TimeKind.Dependent or TimeKind.OnDemand && Course?.Happened is null;

    /// <summary>One duty a period, without end (thường xuyên) or until all are done (hằng tháng).</summary>
    [JsonIgnore]
    public bool Repeats => Time.Kind is TimeKind.Continuous or TimeKind.Recurring;

    /// <summary>A request nobody has decided yet; what an amendment ended waits for nothing.</summary>
    [JsonIgnore]
    public Request? Pending => Ended is null && Course?.Request is { Decision: null } request ? request : null;
}

/// <summary>Who leads and who coordinates, as the issued plan says.</summary>
public sealed record PrintedUnits(
    string? Lead,
    IReadOnlyList<string> Coordinating,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Members = null
);
