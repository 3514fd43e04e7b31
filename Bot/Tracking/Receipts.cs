using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>Who has acknowledged ("đã nhận"), and who has not.</summary>
public static class Receipts
{
    const int NumbersShown = 20;

    /// <summary>Units that take part and have not said that they have it.</summary>
    public static IEnumerable<string> Missing(PlanTask task) =>
        task.Stopped ? [] : task.Leading.Concat(task.Coordinating).Distinct().Except((task.Course?.Received ?? []).Select(r => r.Unit));

    /// <summary>Unit by unit, the tasks it has not acknowledged.</summary>
    public static string Says(Plan plan, Words words)
    {
        var missing =
            from unit in plan.Header.Organisation.Units
            let tasks = plan.Tasks.Where(t => Missing(t).Contains(unit.Id)).Select(t => t.Number).ToList()
            where tasks.Count > 0
            select words["tracking.notReceived.unit", unit.Name, Numbers(tasks, words)];
        return missing.ToList() is { Count: > 0 } lines
            ? words["tracking.notReceived", string.Join('\n', lines.Select(l => $"- {l}"))]
            : words["tracking.allReceived"];
    }

    static string Numbers(List<int> tasks, Words words)
    {
        var shown = string.Join(", ", tasks.Take(NumbersShown));
        return tasks.Count > NumbersShown ? words["tracking.andMore", shown, tasks.Count - NumbersShown] : shown;
    }
}
