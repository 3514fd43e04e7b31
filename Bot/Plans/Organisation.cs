using CcchcBot.Plans.Calendars;

namespace CcchcBot.Plans;

/// <summary>A public body as the bot knows it: its names for documents, its units, and who may do what.</summary>
/// <param name="Id">Key within the tenant; never shown.</param>
/// <param name="Name">Issuing body (cơ quan ban hành), as `Sở Khoa học và Công nghệ`.</param>
/// <param name="Superior">Superior body (cơ quan chủ quản); null when there is none.</param>
/// <param name="Place">Place (địa danh) for the date line.</param>
/// <param name="PlanSymbol">Symbol of a plan, as `KH-SKHCN`: the issuer's own, never inferred.</param>
/// <param name="ReportSymbol">Symbol of a report, as `BC-SKHCN`.</param>
/// <param name="Signer">Lines above the signer's name, then the name.</param>
/// <param name="Regime">Code of the reporting regime (<see cref="ReportingRegime"/>).</param>
/// <param name="Scale">How its superior scores its communication; null for the usual scale.</param>
/// <param name="Team">Thread id of the team whose channels the units have; null until one is known.</param>
/// <param name="OtherSigners">Others who may sign, each as <paramref name="Signer"/> is.</param>
/// <param name="Windows">What the regime reports on; null is the preset's own.</param>
/// <param name="RetentionYears">How long plans and reports are kept.</param>
/// <param name="Closed">Units that are no more: merged or dissolved. What is past is still theirs.</param>
public sealed record Organisation(
    string Id,
    string Name,
    string? Superior,
    BodyKind Kind,
    string Place,
    string PlanSymbol,
    string ReportSymbol,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Member> Members,
    IReadOnlyList<string> Signer,
    IReadOnlyList<string> Recipients,
    string Regime = "B",
    string? Team = null,
    IReadOnlyList<IReadOnlyList<string>>? OtherSigners = null,
    IReadOnlyList<ReportWindow>? Windows = null,
    WorkCalendar? Calendar = null,
    QuietHours? Quiet = null,
    int? RetentionYears = null,
    IReadOnlyList<Unit>? Closed = null,
    ScoringScale? Scale = null
)
{
    /// <summary>The unit's name; its id when it is no longer known.</summary>
    public string NameOf(string unit) => Units.Concat(Closed ?? []).FirstOrDefault(u => u.Id == unit)?.Name ?? unit;

    public bool Has(string person, Role role) => Members.Any(m => m.Person == person && m.Role == role);

    /// <summary>Whether this person belongs to the body in any role.</summary>
    public bool Knows(string person) => Members.Any(m => m.Person == person);

    /// <summary>Ids of the units this person leads.</summary>
    public IReadOnlyList<string> LedBy(string person) =>
        [.. Members.Where(m => m.Person == person && m.Role == Role.UnitLead).Select(m => m.Unit).OfType<string>()];

    public bool Leads(string person, string? unit) =>
        unit is not null && Members.Any(m => m.Person == person && m.Role == Role.UnitLead && m.Unit == unit);
}

public enum BodyKind
{
    Department,
    Commune,
    School,
}

/// <param name="Aliases">Abbreviations it is also called by (`VP`, `P. QLCN`).</param>
/// <param name="Channel">Thread id of its channel; null while it has none.</param>
/// <param name="Former">What it was called before, and what was merged into it: still understood.</param>
/// <param name="From">Since when it is there under this name; null is always.</param>
/// <param name="To">First day on which it is no more.</param>
/// <param name="ReplacedBy">Id of the unit that took its open tasks over.</param>
public sealed record Unit(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string? Channel = null,
    IReadOnlyList<FormerName>? Former = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? ReplacedBy = null
);

/// <param name="Until">First day on which it was not called so any more.</param>
public sealed record FormerName(string Name, DateOnly Until);

/// <param name="Person">Directory id.</param>
/// <param name="MemberId">The channel's member id (`29:…`).</param>
/// <param name="Unit">The unit led, for <see cref="Role.UnitLead"/>; null otherwise.</param>
public sealed record Member(string Person, string Name, string MemberId, Role Role, string? Unit = null);

public enum Role
{
    Officer,
    UnitLead,
    Leadership,
    Administrator,
}
