using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Reporting.Cards;

/// <summary>One task as it is put into a conversation: what is known of it, for whoever reads there.</summary>
public static class TaskFactsCard
{
    public static Card For(Plan plan, PlanTask task, DateOnly today, Words words)
    {
        var body = plan.Header.Organisation;
        var progress = task.Progress;
        var overdue = task.IsOverdue(today);
        (string Key, string? Value)[] facts =
        [
            ("time", Shown.When(task, words)),
            ("lead", Shown.Lead(plan, task, words)),
            ("coordinating", string.Join(", ", task.Coordinating.Select(body.NameOf))),
            ("form", task.Form),
            ("deliverable", task.Deliverable),
            ("status", Status(task, today, words)),
            ("result", progress.Result),
            ("evidence", string.Join("; ", progress.Evidence)),
            ("difficulty", progress.Difficulty),
            ("updated", progress.At is { } at ? words.Day(DateOnly.FromDateTime(at.DateTime)) : null),
        ];
        return new([
            new Element.TextBlock(words["reporting.task", task.Number, plan.Header.Year], Heading: true),
            new Element.TextBlock(Shown.Short(task.Text, 1000), Strong: true, Tone: overdue ? Tone.Attention : Tone.Default),
            new Element.FactSet([
                .. facts
                    .Where(f => !string.IsNullOrWhiteSpace(f.Value))
                    .Select(f => new Fact(words[$"reporting.fact.{f.Key}"], Shown.Short(f.Value!, 600))),
            ]),
        ]);
    }

    static string Status(PlanTask task, DateOnly today, Words words)
    {
        var said = words[Shown.Status(task, today)];
        return task is { Stopped: false, Progress.Status: ProgressStatus.InProgress } ? $"{said} {task.Progress.Percent}%" : said;
    }
}
