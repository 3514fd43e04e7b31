using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>Everything about one task, with the buttons this viewer may press.</summary>
public static class DetailCard
{
    public static Card For(ChecklistView view, PlanTask task, Words words)
    {
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.detail.title", task.Number, view.Header.Year], Heading: true),
            .. view.Note is { } note ? [new Element.TextBlock(note, Strong: true)] : Array.Empty<Element>(),
            new Element.TextBlock(TaskLook.Cut(task.Text, 1000)),
            .. GroupLook.Statuses(task, view, words),
            new Element.FactSet([.. DetailFacts.Of(task, view, words)]),
            .. DetailFacts.Evidence(task, words),
        ];
        return new(body, [.. Buttons(view, task, words)]);
    }

    static IEnumerable<CardAction> Buttons(ChecklistView view, PlanTask task, Words words)
    {
        if (view.Person is { } person && Authority.MayChange(view.Body, task, person) && !task.Stopped)
            yield return new CardAction.Execute(words["tracking.update"], Verbs.Open, Checklist.Data(view, task.Number), Primary: true);
        if (view.Person is { } receiver && Receipts.Missing(task).Any(u => view.Body.Leads(receiver, u)))
            yield return Do(view, task, Act.Acknowledge, words);
        if (view.May(task, Act.ConfirmPart) && !task.Stopped && Unconfirmed(view, task))
            yield return Ask(view, task, Act.ConfirmPart, words);
        if (task.Pending is { } pending && view.May(task, pending.Kind == RequestKind.Stop ? Act.DecideStop : Act.DecideExtension))
            yield return new CardAction.Execute(words["tracking.decisions.open"], Verbs.Waiting, Checklist.Data(view));
        foreach (var way in Ways(view, task, words).Skip(1))
            yield return way;
        if (view.Unit.Length > 0)
            yield return new CardAction.Execute(words["tracking.backToList"], Verbs.List, Checklist.Data(view));
    }

    static bool Unconfirmed(ChecklistView view, PlanTask task) =>
        PartRules.Unconfirmed(task, view.Header, view.Today).Any(u => view.Body.Leads(view.Person!, u));

    /// <summary>From the form: to the detail, and what else can be done with the task. The rarest go to the overflow menu.</summary>
    internal static IEnumerable<CardAction> Ways(ChecklistView view, PlanTask task, Words words)
    {
        yield return new CardAction.Execute(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number));
        var open = !task.Stopped && task.Progress.Status != ProgressStatus.Done;
        if (
            open
            && task.Pending is null
            && view.May(task, Act.AskExtension)
            && task.Time is { Due: not null, Kind: not TimeKind.Recurring }
        )
            yield return Ask(view, task, Act.AskExtension, words);
        if (open && task.Waits && view.May(task, Act.Happened))
            yield return Ask(view, task, Act.Happened, words);
        if (view.May(task, Act.Comment))
            yield return Ask(view, task, Act.Comment, words);
        yield return new CardAction.Execute(words["tracking.history"], Verbs.History, Checklist.Data(view, task.Number));
        if (open && task.Pending is null && view.May(task, Act.AskStop))
            yield return Ask(view, task, Act.AskStop, words, secondary: true);
        if (task.Ended is null && view.May(task, Act.Reassign))
            yield return Ask(view, task, Act.Reassign, words, secondary: true);
    }

    static CardAction.Execute Ask(ChecklistView view, PlanTask task, Act act, Words words, bool secondary = false) =>
        new(words[$"tracking.act.{act}"], Verbs.Ask, Checklist.Data(view, task, ("act", $"{act}")), Secondary: secondary);

    static CardAction.Execute Do(ChecklistView view, PlanTask task, Act act, Words words) =>
        new(words[$"tracking.act.{act}"], Verbs.Do, Checklist.Data(view, task, ("act", $"{act}")));
}
