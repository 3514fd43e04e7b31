namespace CcchcBot.Plans;

/// <summary>What a new plan can be made from: the plan of the year before as it stood when the new one was begun.</summary>
/// <param name="Tasks">With the status each had; nothing else of their progress.</param>
/// <param name="Units">As they were then, for names of units that are no more.</param>
public sealed record PreviousPlan(
    int Year,
    IReadOnlyDictionary<Section, Answer> Answers,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<Unit> Units
)
{
    /// <summary>In characters; it is one row, and a plan this long is none that anybody wrote.</summary>
    const int Longest = 300_000;

    /// <summary>Null when there is nothing in the plan to take over.</summary>
    public static PreviousPlan? Of(Plan plan)
    {
        var length = plan.Answers.Values.Sum(a => a.Nodes.Sum(n => n.Text.Length)) + plan.Tasks.Sum(t => t.Text.Length + t.Time.Raw.Length);
        return plan.Tasks is [] && !plan.Answers.Keys.Any(s => s != Section.Year && plan[s] is not []) || length > Longest
            ? null
            : new(
                plan.Header.Year,
                plan.Answers,
                [.. plan.Tasks.Select(t => t with { Progress = Progress.None with { Status = t.Progress.Status } })],
                plan.Header.Organisation.Units
            );
    }

    public IReadOnlyList<Node> this[Section section] => Answers.TryGetValue(section, out var answer) ? answer.Nodes : [];
}
