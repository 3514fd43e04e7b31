using CcchcBot.Plans;

namespace CcchcBot.Tracking.Rules;

/// <summary>What comes of a wish: the one way a task changes after issue.</summary>
public static class TaskRules
{
    /// <summary>How many activities a task remembers, so that one delivered again late is known too.</summary>
    const int Remembered = 6;

    public static TaskResult Apply(Plan plan, TaskWish wish, Teller teller)
    {
        if (plan.Header.Status != PlanStatus.Issued)
            return new TaskResult.NotIssued();
        if (plan.Tasks.FirstOrDefault(t => t.Number == wish.Task) is not { } task)
            return new TaskResult.NoSuchTask(wish.Task);
        if (teller.Activity.Length > 0 && task.Course?.Taken?.Contains(teller.Activity) is true)
            return new TaskResult.Known(task);
        var result = Apply(new TaskStep(plan.Header, task, teller), wish);
        // only a comment is still taken; who may do nothing with it hears that first
        if (task.Ended is not null && wish is not TaskWish.Comment && result is not TaskResult.NotAllowed)
            return new TaskResult.Lacking(task, "tracking.ended");
        return result is TaskResult.Changed changed ? changed with { Task = Remembering(changed.Task, teller.Activity) } : result;
    }

    static TaskResult Apply(TaskStep at, TaskWish wish) =>
        wish switch
        {
            TaskWish.Update(var said) => ProgressRules.Update(at, said),
            TaskWish.Confirm confirm => PartRules.Confirm(at, confirm),
            TaskWish.Receive => OtherRules.Receive(at),
            TaskWish.Comment(_, var text) => OtherRules.Comment(at, text),
            TaskWish.Extend extend => RequestRules.Extend(at, extend),
            TaskWish.Stop(_, var why) => RequestRules.Stop(at, why),
            TaskWish.Decide decide => RequestRules.Decide(at, decide),
            TaskWish.Reassign reassign => OtherRules.Reassign(at, reassign),
            TaskWish.Happened happened => OtherRules.Happened(at, happened),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static PlanTask Remembering(PlanTask task, string activity)
    {
        var course = task.Course ?? Course.None;
        return activity.Length == 0
            ? task
            : task with
            {
                Course = course with { Taken = [.. (course.Taken ?? []).TakeLast(Remembered - 1), activity] },
            };
    }
}
