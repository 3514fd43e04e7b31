using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>One task of a checklist: what, when and with whom, the latest said of it, its status, and the button of who may do something with it.</summary>
static class ChecklistRow
{
    /// <summary>Words take the whole width, for a phone; only the button stands beside the status.</summary>
    public static Element.Container For(PlanTask task, ChecklistView view, Words words) =>
        new(
            [
                new Element.TextBlock($"{task.Number}. {TaskLook.Cut(task.Text, 160)}", Strong: true),
                new Element.TextBlock(About(task, view, words), Subtle: true),
                .. Latest(task, view, words),
                .. Parts(task, view, words),
                .. TaskLook.Request(task, words) is { } request
                    ? [request with { Text = TaskLook.Cut(request.Text, 140) }]
                    : Array.Empty<Element>(),
                Foot(task, view, words),
            ],
            Separator: true
        );

    static Element Foot(PlanTask task, ChecklistView view, Words words)
    {
        var status = TaskLook.Status(task, view, words);
        if (!view.May(task, Act.Read))
            return status;
        var changes = Authority.MayChange(view.Body, task, view.Person!) && !task.Stopped;
        var button = changes
            ? new CardAction.Execute(words["tracking.update"], Verbs.Open, Checklist.Data(view, task.Number))
            : new CardAction.Execute(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number));
        return new Element.ColumnSet([new(1, [status]), new(0, [new Element.ActionSet([button])])]);
    }

    static string About(PlanTask task, ChecklistView view, Words words)
    {
        var with = string.Join(", ", task.Coordinating.Select(view.Body.NameOf));
        var part =
            task.Members is not null && task.Leads(view.Unit) ? TaskLook.Lead(task, view.Body, words)
            : !task.Leads(view.Unit) ? words["tracking.coordinates", TaskLook.Lead(task, view.Body, words)]
            : with.Length > 0 ? words["tracking.leads.with", with]
            : words["tracking.leads"];
        return TaskLook.Cut($"{TaskLook.When(task, words)} · {part}", 180);
    }

    static IEnumerable<Element> Latest(PlanTask task, ChecklistView view, Words words)
    {
        var own = task.Members?.Contains(view.Unit) is true;
        var progress = own
            ? PartRules.Of(task, new Part(view.Unit, Duty.At(task, view.Header, view.Today)?.Key, Progress.None))
            : task.Progress;
        if (task.Ended is { } reason)
            yield return new Element.TextBlock(words["tracking.ended.reason", TaskLook.Cut(reason, 120)]);
        if (progress.Result is { } result)
            yield return new Element.TextBlock(words["tracking.result", TaskLook.Cut(result, 120)]);
        if (progress.Difficulty is { } difficulty)
            yield return new Element.TextBlock(words["tracking.difficulty", TaskLook.Cut(difficulty, 100)]);
        if (progress.At is { } at)
            yield return new Element.TextBlock(
                words[progress.Evidence is [] ? "tracking.updated" : "tracking.updated.evidence", words.Moment(at)],
                Subtle: true
            );
    }

    /// <summary>What is still open of it besides its own status.</summary>
    static IEnumerable<Element> Parts(PlanTask task, ChecklistView view, Words words)
    {
        string[] lines = [.. Lines(task, view, words)];
        if (lines.Length > 0)
            yield return new Element.TextBlock(TaskLook.Cut(string.Join(" · ", lines), 160), Subtle: true);
    }

    static IEnumerable<string> Lines(PlanTask task, ChecklistView view, Words words)
    {
        if (task.Members is { } members)
            yield return words[
                "tracking.group.done",
                GroupLook.Shares(task, view).Count(p => p.Status == ProgressStatus.Done),
                members.Count
            ];
        if (DetailFacts.Missed(task, view) is { Count: > 0 } missed)
            yield return words["tracking.missed", string.Join(", ", missed.Select(d => d.Show(words)))];
        var unconfirmed = PartRules.Unconfirmed(task, view.Header, view.Today);
        if (task.Coordinating.Contains(view.Unit))
            yield return words[unconfirmed.Contains(view.Unit) ? "tracking.part.open" : "tracking.part.confirmed"];
        else if (task.Progress.Status == ProgressStatus.Done && unconfirmed.Count > 0)
            yield return words["tracking.unconfirmed", string.Join(", ", unconfirmed.Select(view.Body.NameOf))];
    }
}
