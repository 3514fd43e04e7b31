using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking;

/// <summary>One task of a checklist: what, when and with whom, the latest said of it, its status, and the button of who may update it.</summary>
static class ChecklistRow
{
    /// <summary>Words take the whole width, for a phone; only the button stands beside the status.</summary>
    public static Element.Container For(PlanTask task, ChecklistView view, Words words) =>
        new(
            [
                new Element.TextBlock($"{task.Number}. {Cut(task.Text, 160)}", Strong: true),
                new Element.TextBlock(About(task, view, words), Subtle: true),
                .. Latest(task, words),
                Foot(task, view, words),
            ],
            Separator: true
        );

    static Element Foot(PlanTask task, ChecklistView view, Words words)
    {
        var status = Checklist.StatusWord(task, view.Today, words);
        if (view.Person is not { } person || task.Ended is not null || !Authority.MayUpdate(view.Plan.Header.Organisation, task, person))
            return status;
        var update = new CardAction.Execute(words["tracking.update"], Verbs.Open, Checklist.Data(view, task.Number));
        return new Element.ColumnSet([new(1, [status]), new(0, [new Element.ActionSet([update])])]);
    }

    static string About(PlanTask task, ChecklistView view, Words words)
    {
        var body = view.Plan.Header.Organisation;
        var with = string.Join(", ", task.Coordinating.Select(body.NameOf));
        var part =
            task.Lead != view.Unit ? words["tracking.coordinates", task.Lead is { } lead ? body.NameOf(lead) : "?"]
            : with.Length > 0 ? words["tracking.leads.with", with]
            : words["tracking.leads"];
        return Cut($"{TimePhrase.Show(task.Time, words)} · {part}", 140);
    }

    static IEnumerable<Element> Latest(PlanTask task, Words words)
    {
        var progress = task.Progress;
        if (task.Ended is { } reason)
            yield return new Element.TextBlock(words["tracking.ended.reason", Cut(reason, 120)]);
        if (progress.Result is { } result)
            yield return new Element.TextBlock(words["tracking.result", Cut(result, 120)]);
        if (progress.Difficulty is { } difficulty)
            yield return new Element.TextBlock(words["tracking.difficulty", Cut(difficulty, 100)]);
        if (progress.At is { } at)
            yield return new Element.TextBlock(
                words[
                    progress.Evidence is [] ? "tracking.updated" : "tracking.updated.evidence",
                    at.ToString("HH:mm dd/MM", CultureInfo.InvariantCulture)
                ],
                Subtle: true
            );
    }

    static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}
