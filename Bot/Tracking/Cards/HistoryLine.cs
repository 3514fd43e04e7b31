using CcchcBot.Plans;

namespace CcchcBot.Tracking.Cards;

/// <summary>What changed, in one sentence.</summary>
static class HistoryLine
{
    public static string Of(TaskEvent line, ChecklistView view, Words words) =>
        line.Act switch
        {
            Act.Acknowledge => words["tracking.line.Acknowledge"],
            Act.Comment => words["tracking.line.Comment", TaskLook.Cut(line.Why ?? "", 400)],
            Act.ConfirmPart => Result(words["tracking.line.ConfirmPart"], line.To, words),
            Act.AskExtension => words["tracking.line.AskExtension", Day(line.Was?.Due, words), Day(line.Is?.Due, words)],
            Act.DecideExtension => words[
                line.Granted is true ? "tracking.line.extended" : "tracking.line.notExtended",
                Day(line.Was?.Due, words),
                Day(line.Is?.Due, words)
            ],
            Act.AskStop => words["tracking.line.AskStop"],
            Act.DecideStop => words[line.Granted is true ? "tracking.line.stopped" : "tracking.line.notStopped"],
            Act.Reassign => words["tracking.line.Reassign", Units(line.Was, view, words), Units(line.Is, view, words)],
            Act.Happened => line.Is?.Due is { } due ? words["tracking.line.Happened.due", words.Day(due)] : words["tracking.line.Happened"],
            _ => Progress(line, view, words),
        };

    static string Day(DateOnly? day, Words words) => day is { } known ? words.Day(known) : "?";

    static string Units(Terms? terms, ChecklistView view, Words words)
    {
        var lead = string.Join(", ", (terms?.Units ?? []).Select(view.Body.NameOf));
        var with = string.Join(", ", (terms?.Coordinating ?? []).Select(view.Body.NameOf));
        return TaskLook.Cut(with.Length == 0 ? lead : words["tracking.line.units", lead, with], 300);
    }

    static string Result(string said, Progress to, Words words) =>
        to.Result is { } result ? $"{said}; {words["tracking.line.result", TaskLook.Cut(result, 300)]}" : said;

    /// <summary>Only what differs.</summary>
    static string Progress(TaskEvent line, ChecklistView view, Words words)
    {
        var (from, to) = (line.From, line.To);
        List<string> parts = [];
        if ((from.Status, from.Percent) != (to.Status, to.Percent))
            parts.Add(words["tracking.line.status", Status(from, words), Status(to, words)]);
        if (to.Result != from.Result)
            parts.Add(to.Result is { } result ? words["tracking.line.result", TaskLook.Cut(result, 300)] : words["tracking.line.noResult"]);
        if (!(to.Outputs ?? []).SequenceEqual(from.Outputs ?? []))
            parts.Add(words["tracking.line.outputs", TaskLook.Outputs(to.Outputs ?? [], words)]);
        if (to.Evidence.Except(from.Evidence).ToList() is { Count: > 0 } added)
            parts.Add(words["tracking.line.evidence", TaskLook.Cut(string.Join("; ", added), 300)]);
        if (from.Evidence.Except(to.Evidence).ToList() is { Count: > 0 } gone)
            parts.Add(words["tracking.line.noEvidence", TaskLook.Cut(string.Join("; ", gone), 200)]);
        if (to.Difficulty != from.Difficulty)
            parts.Add(
                to.Difficulty is { } hard ? words["tracking.line.difficulty", TaskLook.Cut(hard, 200)] : words["tracking.line.noDifficulty"]
            );
        var said = string.Join("; ", parts);
        return TaskLook.Capital(Period(line, view, words) is { } period ? $"{period}: {said}" : said);
    }

    static string? Period(TaskEvent line, ChecklistView view, Words words) =>
        line.Period is { } key && view.Plan.Tasks.FirstOrDefault(t => t.Number == line.Task) is { } task
            ? Duty.Of(task, view.Header).FirstOrDefault(d => d.Key == key)?.Show(words) ?? key
            : null;

    static string Status(Progress progress, Words words) =>
        words[$"tracking.status.{progress.Status}"]
        + (progress is { Status: ProgressStatus.InProgress, Percent: > 0 } ? $" {progress.Percent}%" : "");
}
