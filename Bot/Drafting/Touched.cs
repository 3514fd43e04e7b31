using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>How much of a plan one turn may change: its rows are written in one batch.</summary>
static class Touched
{
    const int Most = 95;

    /// <param name="steps">How many steps are taken down with it.</param>
    public static bool TooMuch(Plan before, Plan after, int steps = 1)
    {
        var tasks = before.Tasks.Zip(after.Tasks).Count(p => !ReferenceEquals(p.First, p.Second));
        var sections = after.Answers.Count(a => !ReferenceEquals(a.Value, before.Answers.GetValueOrDefault(a.Key)));
        return tasks + Math.Abs(before.Tasks.Count - after.Tasks.Count) + sections + (3 * steps) > Most;
    }
}

/// <summary>Tasks are numbered in their order.</summary>
static class TaskNumbers
{
    public static IReadOnlyList<PlanTask> In(IEnumerable<PlanTask> tasks) =>
        [.. tasks.Select((t, i) => t.Number == i + 1 ? t : t with { Number = i + 1 })];
}
