using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking.Rules;

/// <summary>Parts of a task: of a group's members, of periods, of coordinating units; and the whole that follows from them.</summary>
public static class PartRules
{
    /// <summary>Progress of the part that is named like this one; of the whole when it names none.</summary>
    public static Progress Of(PlanTask task, Part named) =>
        named is { Unit: null, Period: null }
            ? task.Progress
            : task.Course?.Parts?.FirstOrDefault(p => Names(p, named))?.Progress ?? Progress.None;

    static bool Names(Part a, Part b) => (a.Unit, a.Period) == (b.Unit, b.Period);

    internal static PlanTask With(TaskStep at, Part part)
    {
        if (part is { Unit: null, Period: null })
            return at.Task with { Progress = part.Progress };
        var task = Kept(at.Task, part);
        return task with { Progress = Whole(at.Header, task, part) };
    }

    /// <summary>The part, or the whole, as it was before its last change.</summary>
    internal static PlanTask Undone(PlanHeader header, PlanTask task, Part was)
    {
        if (was is { Unit: null, Period: null })
            return task with { Progress = was.Progress };
        var changes = task.Progress.Changes - 1;
        task = Unconfirmed(task, was);
        var left = task.Course!.Parts!.Where(p => IsShare(task, p)).MaxBy(p => p.Progress.At);
        return task with { Progress = (left is null ? Progress.None : Whole(header, task, left)) with { Changes = changes } };
    }

    /// <summary>The part as it was, and nothing else; one that had not been begun is none.</summary>
    internal static PlanTask Unconfirmed(PlanTask task, Part was)
    {
        var course = task.Course ?? Course.None;
        IEnumerable<Part> others = (course.Parts ?? []).Where(p => !Names(p, was));
        return task with { Course = course with { Parts = [.. others, .. was.Progress.Changes > 0 ? [was] : Array.Empty<Part>()] } };
    }

    static PlanTask Kept(PlanTask task, Part part)
    {
        var course = task.Course ?? Course.None;
        return task with { Course = course with { Parts = [.. (course.Parts ?? []).Where(p => !Names(p, part)), part] } };
    }

    /// <summary>Done when every part is; a standing task never is, it goes on.</summary>
    static Progress Whole(PlanHeader header, PlanTask task, Part last)
    {
        var parts = All(header, task).ToList();
        var said = parts.Where(p => p.Status != ProgressStatus.NotStarted).ToList();
        var done = task.Time.Kind != TimeKind.Continuous && parts.TrueForAll(p => p.Status == ProgressStatus.Done);
        var status =
            done ? ProgressStatus.Done
            : said.Count == 0 ? ProgressStatus.NotStarted
            : said.TrueForAll(p => p.Status == ProgressStatus.Paused) ? ProgressStatus.Paused
            : ProgressStatus.InProgress;
        Progress[] present =
        [
            .. (task.Course!.Parts ?? []).Where(p => p.Period == last.Period && IsShare(task, p)).Select(p => p.Progress),
        ];
        return last.Progress with
        {
            Status = task.Progress.Status == ProgressStatus.Cancelled ? ProgressStatus.Cancelled : status,
            Percent = task.Time.Kind == TimeKind.Continuous ? 0 : parts.Sum(p => p.Percent) / parts.Count,
            Evidence = [.. parts.SelectMany(p => p.Evidence).Distinct()],
            Difficulty = string.Join("; ", present.Select(p => p.Difficulty).OfType<string>().Distinct()) is { Length: > 0 } all
                ? all
                : null,
            DoneOn = done ? parts.Max(p => p.DoneOn) : null,
            Changes = task.Progress.Changes + 1,
            Outputs = Sum(parts),
        };
    }

    static IEnumerable<Progress> All(PlanHeader header, PlanTask task)
    {
        IReadOnlyList<string?> units = task.Members ?? (IReadOnlyList<string?>)[null];
        IReadOnlyList<string?> periods = task.Repeats ? [.. Duty.Of(task, header).Select(d => d.Key)] : [null];
        return from unit in units from period in periods select Of(task, new Part(unit, period, Progress.None));
    }

    /// <summary>Of those who lead; what a coordinating unit confirms is beside the task's own progress.</summary>
    static bool IsShare(PlanTask task, Part part) => part.Unit is null || task.Members?.Contains(part.Unit) is true;

    static List<Output>? Sum(IEnumerable<Progress> parts) =>
        parts
            .SelectMany(p => p.Outputs ?? [])
            .GroupBy(o => o.Kind)
            .Select(g => new Output(g.Key, g.Sum(o => o.Count)))
            .OrderBy(o => o.Kind)
            .ToList()
            is { Count: > 0 } all
            ? all
            : null;

    internal static TaskResult Confirm(TaskStep at, TaskWish.Confirm wish)
    {
        if (!at.May(Act.ConfirmPart))
            return at.NotAllowed(Act.ConfirmPart);
        if (at.Stopped)
            return at.Lacking("tracking.stopped");
        var period = Duty.At(at.Task, at.Header, at.Teller.Today)?.Key;
        var mine = at.Task.Coordinating.Where(u => at.Body.Leads(at.Teller.Person, u)).ToList();
        if (wish.Unit is { Length: > 0 } named && !mine.Contains(named))
            return at.NotAllowed(Act.ConfirmPart);
        var unit = wish.Unit is { Length: > 0 } chosen ? chosen : mine.Find(u => !Confirmed(at.Task, u, period)) ?? mine[0];
        var part = new Part(unit, period, Progress.None);
        var was = Of(at.Task, part);
        var result = ProgressRules.Blank(wish.Result);
        if (was.Status == ProgressStatus.Done && (result is null || result == was.Result))
            return new TaskResult.Nothing(at.Task);
        var to = new Progress(
            ProgressStatus.Done,
            100,
            result ?? was.Result,
            [],
            null,
            was.Changes + 1,
            at.Teller.At,
            at.Teller.Today,
            at.Teller.Person,
            unit
        );
        var line = at.Line(Act.ConfirmPart) with { From = was, To = to, Unit = unit, Period = period };
        return new TaskResult.Changed(Kept(at.Task, part with { Progress = to }), line);
    }

    public static bool Confirmed(PlanTask task, string unit, string? period) =>
        Of(task, new Part(unit, period, Progress.None)).Status == ProgressStatus.Done;

    /// <summary>Coordinating units that have not confirmed their part, of the present period when the task repeats.</summary>
    public static IReadOnlyList<string> Unconfirmed(PlanTask task, PlanHeader header, DateOnly today)
    {
        var period = Duty.At(task, header, today)?.Key;
        return [.. task.Coordinating.Where(u => !Confirmed(task, u, period))];
    }
}
