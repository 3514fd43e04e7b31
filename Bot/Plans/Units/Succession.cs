namespace CcchcBot.Plans.Units;

/// <summary>A plan under way goes on under the organisation as it now is; what was issued stays as printed.</summary>
public static class Succession
{
    /// <summary>The plan by the changed organisation. Doing it again changes nothing.</summary>
    /// <param name="inForce">Where this is the draft of an amendment: the plan it amends, whose tasks say which are open.</param>
    public static Plan Under(this Plan plan, Organisation body, Plan? inForce = null)
    {
        var was = plan.Header.Organisation;
        var printed =
            plan.Header.Printed ?? (plan.Header.Status >= PlanStatus.Issued && !SameNames(was, body) ? was with { Members = [] } : null);
        return plan with
        {
            Header = plan.Header with { Organisation = body, Printed = printed },
            Tasks = [.. plan.Tasks.Select(t => IsOpen(t, inForce) ? Moved(t, body, plan.Header.Status) : t)],
        };
    }

    /// <summary>As it was printed at issue: names, and who was to lead what.</summary>
    public static Plan AsIssued(this Plan plan) =>
        plan with
        {
            Header = plan.Header with { Organisation = plan.Header.Printed ?? plan.Header.Organisation },
            Tasks =
            [
                .. plan.Tasks.Select(t => t.AtIssue is { } units ? t with { Lead = units.Lead, Coordinating = units.Coordinating } : t),
            ],
        };

    /// <summary>As it is printed anew, by an amendment: under today's names and units.</summary>
    public static Plan Reprinted(this Plan plan) =>
        plan with
        {
            Header = plan.Header with { Printed = null },
            Tasks = [.. plan.Tasks.Select(t => t.AtIssue is null ? t : t with { AtIssue = null })],
        };

    /// <summary>Ids of the units that have a task which is not done.</summary>
    public static IEnumerable<string> UnitsOfOpenTasks(this Plan plan, Plan? inForce = null) =>
        plan.Tasks.Where(t => IsOpen(t, inForce)).SelectMany(t => t.Coordinating.Append(t.Lead).OfType<string>());

    static bool IsOpen(PlanTask task, Plan? inForce) =>
        inForce?.Tasks.FirstOrDefault(t => t.Number == task.Origin) is { } original
            ? IsOpen(original, null)
            : task is { Ended: null, Progress.Status: not (ProgressStatus.Done or ProgressStatus.Cancelled) };

    static PlanTask Moved(PlanTask task, Organisation body, PlanStatus status)
    {
        var lead = task.Lead is { } unit ? body.Successor(unit) : null;
        string[] coordinating = [.. task.Coordinating.Select(body.Successor).Where(u => u != lead).Distinct()];
        return lead == task.Lead && coordinating.SequenceEqual(task.Coordinating)
            ? task
            : task with
            {
                Lead = lead,
                Coordinating = coordinating,
                AtIssue = task.AtIssue ?? (status >= PlanStatus.Issued ? new(task.Lead, task.Coordinating) : null),
            };
    }

    static bool SameNames(Organisation a, Organisation b) =>
        (a.Name, a.Superior, a.Place, a.PlanSymbol) == (b.Name, b.Superior, b.Place, b.PlanSymbol)
        && a.Signer.SequenceEqual(b.Signer)
        && a.Recipients.SequenceEqual(b.Recipients)
        && a.Units.Select(u => (u.Id, u.Name)).SequenceEqual(b.Units.Select(u => (u.Id, u.Name)));
}
