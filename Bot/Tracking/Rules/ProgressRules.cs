using CcchcBot.Plans;

namespace CcchcBot.Tracking.Rules;

/// <summary>How far a task is: of the whole, or of the part of one unit or one period.</summary>
static class ProgressRules
{
    /// <summary>Of all that is typed in one update: what the fields of a form take, and some.</summary>
    const int Longest = 8000;

    public static TaskResult Update(TaskStep at, TaskUpdate said)
    {
        if (!Authority.MayChange(at.Body, at.Task, at.Teller.Person))
            return at.NotAllowed(Act.Update);
        if (WhoseOf(at, said.Unit) is not { } unit)
            return at.Lacking("tracking.whichUnit");
        if (PeriodOf(at, said.Period) is not { } period)
            return at.Lacking("tracking.whichPeriod");
        var mine = at.May(Act.Update) && (unit.Length == 0 || at.Body.Leads(at.Teller.Person, unit));
        if (!mine && !at.May(Act.Correct))
            return at.NotAllowed(Act.Update);
        var part = new Part(unit.Length == 0 ? null : unit, period.Length == 0 ? null : period, Progress.None);
        return Update(at, said, part with { Progress = PartRules.Of(at.Task, part) }, mine);
    }

    static TaskResult Update(TaskStep at, TaskUpdate said, Part part, bool mine)
    {
        var was = part.Progress;
        var to = Said(at, said, was);
        if (Same(was, to))
            return new TaskResult.Nothing(at.Task);
        if (said.Seen is { } seen && seen != was.Changes)
            return new TaskResult.Clash(at.Task, was);
        if (Lacks(at, said, (was, to), mine) is { } why)
            return at.Lacking(why);
        var closes = to.Status == ProgressStatus.Done && was.Status != ProgressStatus.Done;
        if (mine && closes && !at.May(Act.Close))
            return at.NotAllowed(Act.Close);
        var act =
            !mine ? Act.Correct
            : closes ? Act.Close
            : Act.Update;
        var line = at.Line(act, Blank(said.Why)) with { From = was, To = to, Unit = to.Unit, Period = part.Period };
        return new TaskResult.Changed(PartRules.With(at, part with { Progress = to }), line);
    }

    /// <summary>Key of the sentence that says what is missing.</summary>
    static string? Lacks(TaskStep at, TaskUpdate said, (Progress Was, Progress To) step, bool mine) =>
        at.Stopped && mine ? "tracking.stopped"
        : step.To.Status == ProgressStatus.Cancelled && step.Was.Status != ProgressStatus.Cancelled ? "tracking.stopAsks"
        : said.Percent is < 0 or > 100 ? "tracking.percent"
        : string.Concat(said.Result, said.Evidence, said.Difficulty, said.Why).Length > Longest ? "tracking.tooLong"
        : step.To.Status == ProgressStatus.Done && step.To.Evidence is [] ? "tracking.needsEvidence"
        : !mine && Blank(said.Why) is null ? "tracking.needsWhy"
        : null;

    /// <summary>Empty when the task is one unit's; null when it must be said.</summary>
    static string? WhoseOf(TaskStep at, string? said)
    {
        if (at.Task.Members is not { } members)
            return "";
        if (said is { Length: > 0 })
            return members.Contains(said) ? said : null;
        return members.Where(u => at.Body.Leads(at.Teller.Person, u)).ToList() is [var one] ? one : null;
    }

    /// <summary>Empty when the task does not repeat; null when it is no period that has begun.</summary>
    static string? PeriodOf(TaskStep at, string? said)
    {
        if (!at.Task.Repeats)
            return "";
        if (said is not { Length: > 0 })
            return Duty.At(at.Task, at.Header, at.Teller.Today)?.Key ?? "";
        var begun = Duty.Of(at.Task, at.Header).Where(d => d.From <= at.Teller.Today);
        return begun.FirstOrDefault(d => d.Key == said || d.Key.EndsWith($"-{said}", StringComparison.Ordinal))?.Key;
    }

    static Progress Said(TaskStep at, TaskUpdate update, Progress was)
    {
        var begins = was.Status == ProgressStatus.NotStarted ? Anything(update) : was.Status == ProgressStatus.Done && update.Percent < 100;
        var status = update.Status ?? (begins ? ProgressStatus.InProgress : was.Status);
        var done = status == ProgressStatus.Done;
        return new(
            status,
            done ? 100 : update.Percent ?? (was.Status == ProgressStatus.Done ? 0 : was.Percent),
            update.Result is { } result ? Blank(result) : was.Result,
            update.Evidence is { } evidence ? Evidenced(was, evidence, adds: update.Seen is null) : was.Evidence,
            update.Difficulty is { } difficulty ? Blank(difficulty) : was.Difficulty,
            was.Changes + 1,
            at.Teller.At,
            done ? was.DoneOn ?? at.Teller.Today : null,
            at.Teller.Person,
            update.Unit is { Length: > 0 } unit ? unit
                : Authority.UnitsOf(at.Body, at.Task, at.Teller.Person) is [var own, ..] ? own
                : at.Body.Members.FirstOrDefault(m => m.Person == at.Teller.Person)?.Unit,
            Counted(was.Outputs, update)
        );
    }

    /// <summary>A form shows all kinds, so what it leaves out is gone; words name some, and the others stay.</summary>
    static IReadOnlyList<Output>? Counted(IReadOnlyList<Output>? was, TaskUpdate update)
    {
        if (update.Outputs is not { } said)
            return was;
        var kept = update.Seen is null ? (was ?? []).Where(o => said.All(s => s.Kind != o.Kind)) : [];
        Output[] all = [.. kept.Concat(said).Where(o => o.Count > 0).OrderBy(o => o.Kind)];
        return all is [] ? null : all;
    }

    static string[] Evidenced(Progress was, string said, bool adds) => adds ? [.. was.Evidence.Union(Lines(said))] : Lines(said);

    static bool Anything(TaskUpdate update) =>
        update.Percent > 0 || update.Result is { Length: > 0 } || update.Evidence is { Length: > 0 } || update.Outputs is { Count: > 0 };

    static bool Same(Progress a, Progress b) =>
        (a.Status, a.Percent, a.Result, a.Difficulty) == (b.Status, b.Percent, b.Result, b.Difficulty)
        && a.Evidence.SequenceEqual(b.Evidence)
        && (a.Outputs ?? []).SequenceEqual(b.Outputs ?? []);

    internal static string? Blank(string? text) => text?.Trim() is { Length: > 0 } said ? said : null;

    static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
