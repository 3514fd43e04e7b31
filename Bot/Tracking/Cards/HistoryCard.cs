using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Cards;

/// <summary>The history of a task, newest first: who, when, from, to, why, by which way.</summary>
public static class HistoryCard
{
    public const int PerPage = 6;

    /// <param name="page">From 0, the newest.</param>
    public static Card For(ChecklistView view, PlanTask task, IReadOnlyList<TaskEvent> events, int page, Words words)
    {
        var sorted = events.Reverse().OrderByDescending(e => e.At).ToList();
        var pages = Math.Max(1, (sorted.Count + PerPage - 1) / PerPage);
        var at = Math.Clamp(page, 0, pages - 1);
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.history.title", task.Number], Heading: true),
            new Element.TextBlock(TaskLook.Cut(task.Text, 200), Subtle: true),
            .. sorted.Skip(at * PerPage).Take(PerPage).Select(e => Entry(e, view, words)),
        ];
        if (sorted.Count == 0)
            body.Add(new Element.TextBlock(words["tracking.history.none"]));
        if (pages > 1)
            body.Add(new Element.TextBlock(words["tracking.list.page", at + 1, pages], Subtle: true, Separator: true));
        return new(body, [.. Buttons(view, task, (at, pages), words)]);
    }

    static IEnumerable<CardAction> Buttons(ChecklistView view, PlanTask task, (int At, int Of) page, Words words)
    {
        if (page.At > 0)
            yield return Turn(page.At - 1, "tracking.history.newer");
        if (page.At < page.Of - 1)
            yield return Turn(page.At + 1, "tracking.history.older");
        yield return new CardAction.Execute(words["tracking.detail"], Verbs.Detail, Checklist.Data(view, task.Number));

        CardAction.Execute Turn(int to, string title) =>
            new(words[title], Verbs.History, Checklist.Data(view, task, ("at", to.ToString(CultureInfo.InvariantCulture))));
    }

    static Element.Container Entry(TaskEvent line, ChecklistView view, Words words)
    {
        var unit = line.Unit is { } id ? $" ({view.Body.NameOf(id)})" : "";
        var way = line.Through is { } through ? $" · {words[$"tracking.way.{through}"]}" : "";
        List<Element> items =
        [
            new Element.TextBlock($"{words.Moment(line.At)} · {TaskLook.Name(view.Body, line.Person, words)}{unit}{way}", Subtle: true),
            new Element.TextBlock(HistoryLine.Of(line, view, words)),
        ];
        if (line.Why is { } why && line.Act != Act.Comment)
            items.Add(new Element.TextBlock(words["tracking.history.why", TaskLook.Cut(why, 300)]));
        return new(items, Separator: true);
    }
}
