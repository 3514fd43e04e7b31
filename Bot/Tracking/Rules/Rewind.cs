using CcchcBot.Plans;

namespace CcchcBot.Tracking.Rules;

/// <summary>A task as it stood before what its history tells of: for figures that are frozen later than the day they are of.</summary>
public static class Rewind
{
    /// <param name="later">What is undone, in any order.</param>
    public static PlanTask Before(PlanTask task, PlanHeader header, IEnumerable<TaskEvent> later) =>
        later
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.To.Changes)
            .Aggregate(task, (then, change) => Undone(then, header, change));

    static PlanTask Undone(PlanTask task, PlanHeader header, TaskEvent change) =>
        change.Act switch
        {
            Act.Update or Act.Close or Act.Correct => PartRules.Undone(header, task, Named(task, change)),
            Act.ConfirmPart => PartRules.Unconfirmed(task, new(change.Unit, change.Period, change.From)),
            Act.DecideStop when change.Granted is true => task with { Progress = change.From },
            Act.DecideExtension when change.Granted is true => Due(task, change.Was?.Due),
            Act.Happened => Due(task, change.Was?.Due) with { Course = (task.Course ?? Course.None) with { Happened = null } },
            Act.Reassign when change.Was is { } was => Units(task, was),
            _ => task,
        };

    static Part Named(PlanTask task, TaskEvent change) => new(task.Members is null ? null : change.Unit, change.Period, change.From);

    static PlanTask Due(PlanTask task, DateOnly? due) =>
        task.Course?.Original is { } issued && issued.Due == due
            ? task with
            {
                Time = issued,
                Course = task.Course with { Original = null },
            }
            : task with
            {
                Time = task.Time with { Due = due },
            };

    static PlanTask Units(PlanTask task, Terms was) =>
        task with
        {
            Lead = was.Units is [var lead] ? lead : null,
            Members = was.Units is { Count: > 1 } members ? members : null,
            Coordinating = was.Coordinating ?? [],
        };
}
