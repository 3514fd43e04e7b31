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
                .. plan.Tasks.Select(t =>
                    t.AtIssue is { } units ? t with { Lead = units.Lead, Coordinating = units.Coordinating, Members = units.Members } : t
                ),
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
        plan.Tasks.Where(t => IsOpen(t, inForce)).SelectMany(t => t.Coordinating.Concat(t.Leading));

    static bool IsOpen(PlanTask task, Plan? inForce) =>
        inForce?.Tasks.FirstOrDefault(t => t.Number == task.Origin) is { } original
            ? IsOpen(original, null)
            : task is { Ended: null, Progress.Status: not (ProgressStatus.Done or ProgressStatus.Cancelled) };

    static PlanTask Moved(PlanTask task, Organisation body, PlanStatus status)
    {
        var lead = task.Lead is { } unit ? body.Successor(unit) : null;
        string[] leading = [.. task.Leading.Select(body.Successor).Distinct()];
        string[] coordinating = [.. task.Coordinating.Select(body.Successor).Except(leading)];
        return leading.SequenceEqual(task.Leading) && coordinating.SequenceEqual(task.Coordinating)
            ? task
            : task with
            {
                Lead = lead,
                Members = task.Members is null ? null : leading,
                Coordinating = coordinating,
                AtIssue = status >= PlanStatus.Issued ? task.Printed : null,
                // units given in the draft stay given, those it began with stay those
                AtDraft = task.KeepsUnits ? new(lead, coordinating, task.Members is null ? null : leading) : task.AtDraft,
                Course = task.Course is null ? null : Moved(task, task.Course, body),
            };
    }

    /// <summary>
    /// What the units did goes with them. Where several become one, its part is done when each of theirs was; what one of them has still to do,
    /// the new one has still to do.
    /// </summary>
    static Course Moved(PlanTask task, Course course, Organisation body) =>
        course with
        {
            Parts = course
                .Parts?.GroupBy(p => (Unit: p.Unit is { } u ? body.Successor(u) : null, p.Period))
                .Select(g => new Part(g.Key.Unit, g.Key.Period, Joined([.. g], task.Leading.Count(u => body.Successor(u) == g.Key.Unit))))
                .ToArray(),
            Received = course
                .Received?.GroupBy(r => body.Successor(r.Unit))
                .Select(g => g.MaxBy(r => r.At)! with { Unit = g.Key })
                .ToArray(),
        };

    /// <param name="many">Units whose parts these are, those that have said nothing yet among them.</param>
    static Progress Joined(IReadOnlyList<Part> parts, int many)
    {
        var latest = parts.MaxBy(p => p.Progress.At)!.Progress;
        var open = parts.Where(p => p.Progress.Status != ProgressStatus.Done).MaxBy(p => p.Progress.At);
        return open?.Progress
            ?? (parts.Count >= many ? latest : latest with { Status = ProgressStatus.InProgress, Percent = 0, DoneOn = null });
    }

    static bool SameNames(Organisation a, Organisation b) =>
        (a.Name, a.Superior, a.Place, a.PlanSymbol) == (b.Name, b.Superior, b.Place, b.PlanSymbol)
        && a.Signer.SequenceEqual(b.Signer)
        && a.Recipients.SequenceEqual(b.Recipients)
        && a.Units.Select(u => (u.Id, u.Name)).SequenceEqual(b.Units.Select(u => (u.Id, u.Name)));
}
