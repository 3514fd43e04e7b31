using System.Security.Cryptography;
using System.Text;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Undoing;

/// <summary>A change of the plan by one drafter, as much of it as taking it back needs: what stood there before, and a mark of what stands there since.</summary>
/// <param name="Number">Counts this drafter's steps; never given twice.</param>
/// <param name="Undone">It is itself an undoing: taking it back does the thing again.</param>
/// <param name="Position">Where the drafter was before.</param>
public sealed record DraftStep(
    int Number,
    bool Undone,
    Position Position,
    IReadOnlyList<SectionChange> Sections,
    IReadOnlyList<TaskChange> Tasks
)
{
    /// <summary>Steps that can be taken back, and as many again that can be done again.</summary>
    public const int Kept = 30;

    /// <summary>Old steps dropped in one turn: a batch of rows must hold it.</summary>
    const int DroppedAtOnce = 40;

    /// <summary>Nothing stood there before.</summary>
    internal bool IsEmpty => Sections.All(s => s.Was.Nodes.Count == 0) && Tasks.All(t => t.Was.Count == 0);

    /// <summary>What one turn changed; null when it changed nothing of the plan.</summary>
    public static DraftStep? Between(Desk before, Desk after)
    {
        SectionChange[] sections = [.. SectionChange.Between(before.Plan, after.Plan)];
        TaskChange[] tasks = [.. TaskChange.Between(before.Plan.Tasks, after.Plan.Tasks)];
        return sections.Length + tasks.Length == 0
            ? null
            : new(before.Position.Steps + 1, Undone: false, before.Position with { Steps = 0 }, sections, tasks);
    }

    /// <summary>The outcome with what it changed among the past; an undoing has put itself there already.</summary>
    public static Outcome Recorded(Desk before, Outcome outcome)
    {
        var after = outcome.Desk;
        if (after.Position.Steps != before.Position.Steps)
            return outcome;
        if (Between(before, after) is { } step)
            after = after with { Position = after.Position with { Steps = step.Number }, Past = [.. after.Past ?? [], step] };
        else if (before.Past is not null)
            after = after with { Past = Newest(before.Past) };
        return outcome with { Desk = after };
    }

    static IReadOnlyList<DraftStep> Newest(IReadOnlyList<DraftStep> past)
    {
        var old = past.GroupBy(s => s.Undone).SelectMany(g => g.OrderByDescending(s => s.Number).Skip(Kept)).OrderBy(s => s.Number);
        return [.. past.Except(old.Take(DroppedAtOnce))];
    }
}

/// <param name="Was">What stood there before; empty when nothing did.</param>
/// <param name="Now">Mark of what was put there.</param>
public sealed record SectionChange(Section Section, Answer Was, string Now)
{
    static readonly Answer Nothing = new([]);

    /// <summary>The year is the plan's own and no answer of anybody.</summary>
    public static IEnumerable<SectionChange> Between(Plan before, Plan after) =>
        from now in after.Answers
        let was = Of(before, now.Key)
        where now.Key != Section.Year && !ReferenceEquals(was, now.Value)
        let mark = Mark.Of(now.Value)
        where mark != Mark.Of(was)
        select new SectionChange(now.Key, was, mark);

    public static Answer Of(Plan plan, Section section) => plan.Answers.GetValueOrDefault(section, Nothing);
}

/// <summary>Neighbouring tasks replaced by others.</summary>
/// <param name="At">How many tasks stand before them.</param>
/// <param name="Now">Marks of those that were put there.</param>
public sealed record TaskChange(int At, IReadOnlyList<PlanTask> Was, IReadOnlyList<string> Now)
{
    /// <summary>One change, from the first task that differs to the last, or none.</summary>
    public static IEnumerable<TaskChange> Between(IReadOnlyList<PlanTask> was, IReadOnlyList<PlanTask> now)
    {
        if (ReferenceEquals(was, now))
            yield break;
        string[] a = [.. was.Select(Mark.Of)];
        string[] b = [.. now.Select(Mark.Of)];
        var head = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        var tail = a.Skip(head).Reverse().Zip(b.Skip(head).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        if (head + tail < Math.Max(a.Length, b.Length))
            yield return new(head, [.. was.Skip(head).SkipLast(tail)], b[head..^tail]);
    }
}

/// <summary>Tells whether words are still the same without keeping them twice.</summary>
static class Mark
{
    public static string Of(Answer answer) => Of(answer.Nodes.SelectMany(n => (string[])[n.Token, $"{n.Level}", n.Text]));

    /// <summary>Wherever it stands: its number is not part of it.</summary>
    public static string Of(PlanTask task) =>
        Of([
            task.Text,
            task.Time.Raw,
            $"{task.Time.Kind}",
            string.Join(',', task.Leading),
            string.Join(',', task.Coordinating),
            task.Form ?? "",
            task.Deliverable ?? "",
        ]);

    public static string Of(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))).AsSpan(0, 8));
}
