namespace CcchcBot.Plans;

/// <summary>What is one unit's own of a task that a group leads.</summary>
public static class Shares
{
    /// <summary>The task as this unit has it: where it is a member of the group that leads, with its own name and progress.</summary>
    public static PlanTask ShareOf(this PlanTask task, string unit) =>
        task.Members?.Contains(unit) is true
            ? task with
            {
                Lead = unit,
                Members = null,
                Course = task.Course is { Parts: { } parts } course
                    ? course with
                    {
                        Parts = [.. parts.Where(p => p.Unit == unit || !task.Members.Contains(p.Unit))],
                    }
                    : task.Course,
                Progress = Own(task, [.. (task.Course?.Parts ?? []).Where(p => p.Unit == unit).Select(p => p.Progress)]),
            }
            : task;

    /// <param name="parts">Of the unit: one, or one of each period it has spoken of.</param>
    static Progress Own(PlanTask task, IReadOnlyList<Progress> parts)
    {
        var latest = parts.MaxBy(p => p.At) ?? Progress.None;
        var status = (task.Progress.Status, latest.Status) switch
        {
            (ProgressStatus.Cancelled, not ProgressStatus.Done) => ProgressStatus.Cancelled,
            (not ProgressStatus.Done, ProgressStatus.Done) when task.Repeats => ProgressStatus.InProgress,
            _ => latest.Status,
        };
        return latest with
        {
            Status = status,
            DoneOn = status == ProgressStatus.Done ? latest.DoneOn : null,
            Evidence = [.. parts.SelectMany(p => p.Evidence).Distinct()],
        };
    }
}
