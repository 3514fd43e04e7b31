using System.Globalization;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting.Items;

/// <summary>Tasks as they are after a correction, and what it left open; each task still has the number it had before.</summary>
/// <param name="About">The task it was about, among <paramref name="Tasks"/>; null when it is gone.</param>
sealed record CorrectedTasks(IReadOnlyList<PlanTask> Tasks, PlanTask? About, IReadOnlyList<OpenPoint> Open)
{
    public CorrectedTasks(IReadOnlyList<PlanTask> tasks, PlanTask? about)
        : this(tasks, about, []) { }
}

/// <summary>Tasks corrected by number. What was not said is not guessed: merged tasks of two times or two leads are asked about.</summary>
static class TaskCorrecting
{
    /// <summary>Null when it cannot be done: nowhere to move to, nowhere to part.</summary>
    public static CorrectedTasks? Of(Plan plan, Correction correction)
    {
        PlanTask Named(string path) => plan.Tasks[Number(path)!.Value - 1];
        return correction switch
        {
            Correction.Reword(_, var path, { } text) => Reword(plan, Named(path), text),
            Correction.Remove(_, var paths) => new([.. plan.Tasks.Except(paths.Select(Named))], null),
            Correction.Move move => Move(plan.Tasks, Named(move.Item), move.Side, move.Other is { } other ? Named(other) : null),
            Correction.Merge(_, var paths) => Merge(plan, [.. paths.Select(Named)]),
            Correction.Split(_, var path, var at) => Split(plan.Tasks, Named(path), at),
            _ => null,
        };
    }

    public static int? Number(string path) =>
        int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static CorrectedTasks Reword(Plan plan, PlanTask task, string text)
    {
        var (changed, open) = TaskFields.Into(task, text, plan.Header);
        return new([.. plan.Tasks.Select(t => t == task ? changed : t)], changed, open);
    }

    static CorrectedTasks? Move(IReadOnlyList<PlanTask> tasks, PlanTask task, Side side, PlanTask? other)
    {
        var left = tasks.Where(t => t != task).ToList();
        var from = task.Number - 1;
        var to = side switch
        {
            Side.Up => from - 1,
            Side.Down => from + 1,
            Side.First => 0,
            Side.Last => left.Count,
            Side.Before => left.IndexOf(other!),
            _ => left.IndexOf(other!) + 1,
        };
        if (other == task || to == from || to < 0 || to > left.Count)
            return null;
        left.Insert(to, task);
        return new(left, task);
    }

    static CorrectedTasks Merge(Plan plan, IReadOnlyList<PlanTask> merged)
    {
        var (first, others) = (merged[0], merged.Skip(1).ToList());
        List<OpenPoint> open = [];
        var times = merged.Select(t => t.Time).Where(t => t.Kind != TimeKind.Unspecified).DistinctBy(t => Folded.Of(t.Raw)).ToList();
        if (times.Count > 1)
            open.Add(new(first.Number, TaskPoint.Time, string.Join("; ", times.Select(t => t.Raw))));
        var leads = merged.Where(t => t.HasLead).DistinctBy(t => string.Join(',', t.Leading)).ToList();
        if (leads.Count > 1)
            open.Add(new(first.Number, TaskPoint.Lead, string.Join(", ", leads.Select(t => Led(t, plan.Header.Organisation)))));
        var led = leads is [var one] ? one : null;
        var whole = first with
        {
            Text = others.Aggregate(first.Text, (text, o) => ListCorrecting.Joined(text, o.Text)),
            Time = times is [var time] ? time : new TimeSpec(string.Join("; ", times.Select(t => t.Raw)), TimeKind.Unspecified),
            Lead = led?.Lead,
            Who = led is null ? first.Who : led.Who,
            Members = led?.Members,
            Coordinating = [.. merged.SelectMany(t => t.Coordinating).Where(u => led?.Leads(u) is not true).Distinct()],
            Form = Both(merged.Select(t => t.Form)),
            Deliverable = Both(merged.Select(t => t.Deliverable)),
        };
        return new([.. plan.Tasks.Except(others).Select(t => t == first ? whole : t)], whole, open);
    }

    static string Led(PlanTask task, Organisation body) =>
        task.Lead is null && task.Who is { } who ? who : string.Join(", ", task.Leading.Select(body.NameOf));

    static string? Both(IEnumerable<string?> texts) =>
        texts.OfType<string>().Distinct().ToList() is { Count: > 0 } all ? string.Join("; ", all) : null;

    static CorrectedTasks? Split(IReadOnlyList<PlanTask> tasks, PlanTask task, string? at)
    {
        var parts = ListCorrecting.Parts(task.Text, at);
        PlanTask[] pieces = [.. parts.Select(p => task with { Text = p })];
        return pieces.Length < 2 ? null : new([.. tasks.SelectMany(t => t == task ? pieces : [t])], pieces[0]);
    }
}
