using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>Everything known of a task, as facts.</summary>
static class DetailFacts
{
    const int LongestFact = 600;
    const int ItemsShown = 8;
    const int UnitsShown = 20;

    public static IEnumerable<Fact> Of(PlanTask task, ChecklistView view, Words words) =>
        from fact in All(task, view, words)
        where !string.IsNullOrEmpty(fact.Value)
        select new Fact(words[$"tracking.fact.{fact.Key}"], TaskLook.Cut(fact.Value, LongestFact));

    static IEnumerable<(string Key, string? Value)> All(PlanTask task, ChecklistView view, Words words)
    {
        var progress = task.Progress;
        yield return ("ended", task.Ended);
        yield return ("time", TaskLook.When(task, words));
        yield return ("lead", TaskLook.Lead(task, view.Body, words));
        yield return ("coordinating", Coordinating(task, view, words));
        yield return ("form", task.Form);
        yield return ("deliverable", task.Deliverable);
        yield return ("members", Members(task, view, words));
        yield return ("missed", string.Join(", ", Missed(task, view).Select(d => d.Show(words))));
        yield return ("result", progress.Result);
        yield return ("outputs", TaskLook.Outputs(progress.Outputs ?? [], words));
        yield return ("difficulty", progress.Difficulty);
        yield return ("doneOn", progress.DoneOn is { } day ? words.Day(day) : null);
        yield return ("updated", Updated(progress, view, words));
        yield return ("request", TaskLook.Request(task, words)?.Text);
        yield return ("received", Received(task, view, words));
        yield return ("remark", Remark(task, view, words));
    }

    static string Coordinating(PlanTask task, ChecklistView view, Words words)
    {
        var open = PartRules.Unconfirmed(task, view.Header, view.Today);
        return Joined(
            task.Coordinating.Select(u => words[open.Contains(u) ? "tracking.part.of.open" : "tracking.part.of.done", view.Body.NameOf(u)]),
            words
        );
    }

    static string? Members(PlanTask task, ChecklistView view, Words words) =>
        task.Members is not { } members ? null : Joined(members.Select(u => GroupLook.Of(u, task, view, words).Text), words);

    /// <summary>Occurrences that ended and are not done.</summary>
    public static IReadOnlyList<Duty> Missed(PlanTask task, ChecklistView view) =>
        task.Time.Kind != TimeKind.Recurring || task.Stopped || task.Progress.Status == ProgressStatus.Done
            ? []
            :
            [
                .. Duty.Of(task, view.Header)
                    .Where(d => d.To < view.Today)
                    .Where(d =>
                        (task.Members ?? [(string?)null!]).Any(u =>
                            PartRules.Of(task, new Part(u, d.Key, Progress.None)).Status != ProgressStatus.Done
                        )
                    ),
            ];

    static string? Updated(Progress progress, ChecklistView view, Words words) =>
        progress is { At: { } at, By: { } by } ? words["tracking.fact.by", words.Moment(at), TaskLook.Name(view.Body, by, words)] : null;

    static string Received(PlanTask task, ChecklistView view, Words words)
    {
        var missing = Receipts.Missing(task).Select(view.Body.NameOf).ToList();
        return missing.Count == 0 ? words["tracking.received.all"] : words["tracking.received.missing", Joined(missing, words)];
    }

    static string? Remark(PlanTask task, ChecklistView view, Words words) =>
        task.Course?.Remark is { } remark
            ? words["tracking.remark", TaskLook.Name(view.Body, remark.Person, words), words.Moment(remark.At), remark.Text]
            : null;

    static string Joined(IEnumerable<string> items, Words words)
    {
        var all = items.ToList();
        var shown = string.Join(", ", all.Take(UnitsShown));
        return all.Count > UnitsShown ? words["tracking.andMore", shown, all.Count - UnitsShown] : shown;
    }

    /// <summary>Evidence item by item, each with its kind.</summary>
    public static IEnumerable<Element> Evidence(PlanTask task, Words words)
    {
        if (task.Progress.Evidence is not { Count: > 0 } items)
            yield break;
        yield return new Element.TextBlock(words["tracking.fact.evidence", items.Count], Strong: true);
        foreach (var item in items.Take(ItemsShown))
            yield return new Element.TextBlock(EvidenceItem.Of(item).Says(words));
        if (items.Count > ItemsShown)
            yield return new Element.TextBlock(words["tracking.evidence.more", items.Count - ItemsShown], Subtle: true);
    }
}
