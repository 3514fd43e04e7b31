using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What amendments changed, undone: for figures of a day that was over before they took effect.</summary>
public static class BeforeAmending
{
    /// <param name="tasks">Every one there ever was, with its progress of that day.</param>
    /// <param name="editions">The document as it was in force on that day, then as each later amendment printed it; none when that is not known.</param>
    public static IReadOnlyList<PlanTask> Of(IReadOnlyList<PlanTask> tasks, IReadOnlyList<Plan> editions) =>
        editions is []
            ? tasks
            :
            [
                .. tasks
                    .Select(t => Then(t, [.. editions.Select(e => e.Tasks.FirstOrDefault(p => p.Number == t.Number))]))
                    .OfType<PlanTask>(),
            ];

    /// <returns>Null for a task that came later.</returns>
    static PlanTask? Then(PlanTask task, IReadOnlyList<PlanTask?> printed) =>
        printed[0] is { } was ? Standing(task, was, printed.OfType<PlanTask>().Last())
        : printed.Any(p => p is not null) ? null
        : task;

    /// <summary>What reads differently since reads as it did; a day that was moved and units that were handed over stay where no amendment touched them.</summary>
    static PlanTask Standing(PlanTask task, PlanTask was, PlanTask last)
    {
        var then = task with
        {
            Ended = null,
            Text = was.Text,
            Form = was.Form,
            Deliverable = was.Deliverable,
            Group = was.Group,
            Note = was.Note,
            Time = was.Time.Raw == last.Time.Raw ? task.Time : was.Time,
        };
        return was.Coordinating.SequenceEqual(last.Coordinating) && was.Leading.SequenceEqual(last.Leading)
            ? then
            : then with
            {
                Lead = was.Lead,
                Members = was.Members,
                Coordinating = was.Coordinating,
                Who = was.Who,
                AtIssue = was.AtIssue,
            };
    }
}
