using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>One thing two versions of a plan do not have in common.</summary>
/// <param name="Task">Number of the task; null for a section's own text, or a new task without a number yet.</param>
/// <param name="Before">Null for what is new.</param>
/// <param name="After">Null for what is not continued.</param>
public sealed record Difference(Section Section, int? Task, string? Before, string? After)
{
    /// <summary>What each section and each task was and is; tasks are matched by number, never by their text.</summary>
    /// <param name="origin">The number a later task had in the earlier version; null for a new one.</param>
    public static IReadOnlyList<Difference> Between(Plan before, Plan after, Func<PlanTask, int?> origin, Words words)
    {
        var sections = Enum.GetValues<Section>()
            .Where(s => s != Section.Tasks)
            .Select(s => new Difference(s, null, Text(before, s), Text(after, s)));
        var later = after.Tasks.Where(t => origin(t) is not null).DistinctBy(t => origin(t)).ToDictionary(t => origin(t)!.Value);
        var tasks = before
            .Tasks.Where(t => t.Ended is null)
            .Select(t => new Difference(
                Section.Tasks,
                t.Number,
                Line(t, before, words),
                later.GetValueOrDefault(t.Number) is { Ended: null } now ? Line(now, after, words) : null
            ));
        var added = after.Tasks.Where(t => t.Ended is null && (!later.ContainsValue(t) || IsNew(t)));
        return
        [
            .. sections.Concat(tasks).Where(d => d.Before != d.After),
            .. added.Select(t => new Difference(Section.Tasks, null, null, Line(t, after, words))),
        ];

        bool IsNew(PlanTask task) => before.Tasks.All(t => t.Number != origin(task));
    }

    /// <summary>`Mục đích: "…" → "…"`.</summary>
    public string Says(Words words, int most)
    {
        var what = Task is { } number ? words["approval.task", number] : Question.Of(Section).Name(words);
        return (Before, After) switch
        {
            (null, { } after) => words["approval.difference.new", what, Short.Of(after, most)],
            ({ } before, null) => words["approval.difference.gone", what, Short.Of(before, most)],
            _ => words["approval.difference.changed", what, Short.Of(Before!, most), Short.Of(After!, most)],
        };
    }

    static string? Text(Plan plan, Section section) =>
        plan[section] is { Count: > 0 } nodes ? string.Join('\n', nodes.Select(n => $"{n.Token} {n.Text}".Trim())) : null;

    /// <summary>Without the number, which a draft counts for itself.</summary>
    static string Line(PlanTask task, Plan plan, Words words)
    {
        var line = TaskCards.Line(task with { Number = 0 }, plan, words)[3..];
        string?[] more = [task.Text.Length > 100 ? task.Text : null, task.Form, task.Deliverable];
        return string.Join(" · ", [line, .. more.OfType<string>()]);
    }
}
