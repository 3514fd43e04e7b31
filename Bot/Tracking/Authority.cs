using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>How a person of the body stands to a task.</summary>
public enum Relation
{
    /// <summary>In the body, whatever the task.</summary>
    OfBody,

    /// <summary>Holds a role for a coordinating unit.</summary>
    Coordinates,

    /// <summary>Holds a role for the lead unit, or for a member of the group that leads.</summary>
    Leads,
}

/// <summary>Who may do what to a task: one table, asked for cards and words alike, from the authenticated person and the organisation alone.</summary>
/// <remarks>
/// Who is in no row may do nothing: a stranger, a guest (who comes without a directory id, so is nobody the body names), a person of another tenant,
/// and somebody whose role has ended, because the body's list no longer has them.
/// </remarks>
public static class Authority
{
    /// <param name="Role">Null for every role.</param>
    public sealed record Row(Role? Role, Relation To, IReadOnlyList<Act> May);

    public static readonly IReadOnlyList<Row> Table =
    [
        new(
            Role.UnitLead,
            Relation.Leads,
            [Act.Update, Act.Close, Act.Acknowledge, Act.Comment, Act.Happened, Act.AskExtension, Act.AskStop]
        ),
        new(Role.UnitLead, Relation.Coordinates, [Act.ConfirmPart, Act.Acknowledge, Act.Comment]),
        new(Role.Officer, Relation.OfBody, [Act.Correct, Act.Comment, Act.Happened, Act.Reassign, Act.ResendCards]),
        new(Role.Leadership, Relation.OfBody, [Act.Comment, Act.DecideExtension, Act.DecideStop]),
        new(null, Relation.OfBody, [Act.Read]),
    ];

    public static bool May(Organisation body, PlanTask? task, string person, Act act) =>
        body.Members.Any(m => m.Person == person && Table.Any(row => row.May.Contains(act) && Fits(row, m, task)));

    public static bool MayRead(Organisation body, string person) => May(body, null, person, Act.Read);

    /// <summary>A lead updates, an officer corrects: both change what a task says of itself.</summary>
    public static bool MayChange(Organisation body, PlanTask task, string person) =>
        May(body, task, person, Act.Update) || May(body, task, person, Act.Correct);

    /// <summary>Of the units that take part, those this person leads.</summary>
    public static IReadOnlyList<string> UnitsOf(Organisation body, PlanTask task, string person) =>
        [.. task.Leading.Concat(task.Coordinating).Distinct().Where(unit => body.Leads(person, unit))];

    /// <summary>Rows that allow it, each with the people who are in it now.</summary>
    public static IEnumerable<(Row Row, IReadOnlyList<Member> People)> Allowed(Organisation body, PlanTask task, Act act) =>
        from row in Table
        where row.May.Contains(act)
        select (row, (IReadOnlyList<Member>)[.. body.Members.Where(m => Fits(row, m, task)).DistinctBy(m => m.Person)]);

    static bool Fits(Row row, Member member, PlanTask? task) =>
        (row.Role is null || row.Role == member.Role)
        && row.To switch
        {
            Relation.OfBody => true,
            Relation.Leads => member.Unit is { } unit && task?.Leads(unit) is true,
            Relation.Coordinates => member.Unit is { } unit && task?.Coordinating.Contains(unit) is true,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
