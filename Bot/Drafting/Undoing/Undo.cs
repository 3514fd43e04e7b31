using CcchcBot.Plans;

namespace CcchcBot.Drafting.Undoing;

/// <summary>Takes this drafter's last steps back, or does again what was taken back. What somebody else changed since stays, and both texts are shown.</summary>
static class Undo
{
    public const int Most = 20;

    public static Outcome Steps(Desk desk, int count, bool again, Tongues tongues)
    {
        List<string> told = [];
        var now = desk;
        var taken = 0;
        foreach (var step in Candidates(desk, again).Take(Math.Clamp(count, 1, Most)))
        {
            var back = TakenBack.Of(now, step);
            if (taken > 0 && Touched.TooMuch(desk.Plan, back.Plan, taken + 1))
                break;
            told.AddRange(UndoWords.Of(now, step, back, tongues.Person));
            now = After(now, step, back);
            taken++;
        }
        var words = tongues.Person;
        if (taken == 0)
            return Interview.Asked(desk, words[again ? "drafting.redo.nothing" : "drafting.undo.nothing"], tongues);
        var head = words[again ? "drafting.redone" : "drafting.undone", taken];
        return Interview.Asked(now, string.Join("\n\n", [head, .. told.Distinct()]), tongues);
    }

    static IEnumerable<DraftStep> Candidates(Desk desk, bool again) =>
        (desk.Past ?? []).Where(s => s.Undone == again).OrderByDescending(s => s.Number);

    static Desk After(Desk desk, DraftStep step, TakenBack back)
    {
        var after = desk with { Plan = back.Plan };
        var number = desk.Position.Steps;
        List<DraftStep> past = [.. (desk.Past ?? []).Where(s => s != step)];
        var position = desk.Position;
        if (DraftStep.Between(desk, after) is { } inverse)
        {
            past.Add(inverse with { Number = ++number, Undone = !step.Undone });
            position = step.Position with { NeededOnly = position.NeededOnly, Paused = false };
        }
        // what was not put back can be, when it is asked for once more: by then it is known whose words it replaces
        if (back.Kept is { IsEmpty: false } kept)
            past.Add(kept with { Number = ++number, Undone = true });
        return after with { Position = position with { Steps = number }, Past = past };
    }
}

/// <summary>A step taken back as far as nobody else changed the same meanwhile.</summary>
/// <param name="Kept">The rest of it, marked with what stands there now; null when there is none.</param>
sealed record TakenBack(Plan Plan, DraftStep? Kept)
{
    public static TakenBack Of(Desk desk, DraftStep step)
    {
        var plan = desk.Plan;
        List<SectionChange> sections = [];
        foreach (var change in step.Sections)
            if (Mark.Of(SectionChange.Of(plan, change.Section)) is var mark && mark == change.Now)
                plan = new Desk(plan, desk.Position).With(change.Section, change.Was).Plan;
            else
                sections.Add(change with { Now = mark });
        List<TaskChange> tasks = [];
        foreach (var change in step.Tasks)
            if (Place(plan.Tasks, change) is { } at)
                plan = plan with
                {
                    Tasks = TaskNumbers.In([.. plan.Tasks.Take(at), .. change.Was, .. plan.Tasks.Skip(at + change.Now.Count)]),
                };
            else
                tasks.Add(change with { At = plan.Tasks.Count, Now = [] });
        return new(plan, sections.Count + tasks.Count == 0 ? null : step with { Sections = sections, Tasks = tasks });
    }

    /// <summary>Where the tasks that a step put there stand now, whatever came or went before them; null when they are no longer as they were.</summary>
    static int? Place(IReadOnlyList<PlanTask> tasks, TaskChange change)
    {
        if (change.Now.Count == 0)
            return Math.Min(change.At, tasks.Count);
        string[] marks = [.. tasks.Select(Mark.Of)];
        return Enumerable
            .Range(0, Math.Max(0, marks.Length - change.Now.Count + 1))
            .OrderBy(i => Math.Abs(i - change.At))
            .Where(i => marks.AsSpan(i, change.Now.Count).SequenceEqual([.. change.Now]))
            .Select(i => (int?)i)
            .FirstOrDefault();
    }
}
