using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Cards;

/// <summary>A unit's checklist as one viewer sees it.</summary>
/// <param name="Person">Null for the card everybody sees, which has no buttons to update with.</param>
/// <param name="Page">From 0.</param>
/// <param name="Note">A sentence on top, for this viewer only.</param>
public sealed record ChecklistView(Plan Plan, string Unit, string? Person, int Page, DateOnly Today, string? Note = null)
{
    public PlanHeader Header => Plan.Header;

    public Organisation Body => Plan.Header.Organisation;

    public bool May(PlanTask? task, Act act) => Person is { } person && Authority.May(Body, task, person, act);
}

/// <summary>The card in a unit's channel: its tasks with status, time, and what it leads and what it only coordinates.</summary>
public static class Checklist
{
    /// <summary>Tasks on one page. With <see cref="Viewers"/> and the cuts of its rows it keeps a card of the longest texts under 28 KB as UTF-16.</summary>
    public const int PerPage = 5;

    /// <summary>Whose client refreshes the card unasked; others have the button.</summary>
    const int Viewers = 30;

    public static Card For(ChecklistView view, Words words)
    {
        var tasks = view.Plan.Tasks.Where(t => t.Concerns(view.Unit)).ToList();
        var pages = Math.Max(1, (tasks.Count + PerPage - 1) / PerPage);
        var page = Math.Clamp(view.Page, 0, pages - 1);
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.list.title", view.Body.NameOf(view.Unit), view.Header.Year], Heading: true),
            .. Note(view.Note ?? Latest(view, tasks, words)),
            new Element.TextBlock(Summary(tasks, view.Today, words), Subtle: true),
            .. tasks.Skip(page * PerPage).Take(PerPage).Select(t => ChecklistRow.For(t, view with { Page = page }, words)),
        ];
        if (pages > 1)
            body.Add(new Element.TextBlock(words["tracking.list.page", page + 1, pages], Subtle: true, Separator: true));
        return new(body, Actions(view, tasks, (page, pages), words), Refresh(view));
    }

    static IEnumerable<Element> Note(string? note)
    {
        if (note is not null)
            yield return new Element.TextBlock(note, Strong: true);
    }

    /// <summary>What this viewer recorded last today: it stays when everybody's card is replaced and the view is asked for anew.</summary>
    static string? Latest(ChecklistView view, List<PlanTask> tasks, Words words)
    {
        var mine = tasks
            .Where(t =>
                view.Person is { } person && t.Progress is { By: { } by, At: { } at } && by == person && TaskLook.Day(at) == view.Today
            )
            .MaxBy(t => t.Progress.At);
        return mine is null
            ? null
            : words["tracking.latest", mine.Number, TaskLook.Status(mine, view, words).Text, words.Moment(mine.Progress.At!.Value)];
    }

    static string Summary(List<PlanTask> tasks, DateOnly today, Words words)
    {
        var done = tasks.Count(t => t.Progress.Status == ProgressStatus.Done);
        var overdue = tasks.Count(t => t.IsOverdue(today));
        return words[overdue == 0 ? "tracking.list.summary" : "tracking.list.summary.overdue", tasks.Count, done, overdue];
    }

    static List<CardAction> Actions(ChecklistView view, List<PlanTask> tasks, (int At, int Of) page, Words words)
    {
        List<CardAction> actions = [];
        if (view.Person is { } person && NotReceived(view.Body, tasks, person) is > 0 and var open)
            actions.Add(new CardAction.Execute(words["tracking.list.receive", open], Verbs.ReceiveAll, Data(view with { Page = page.At })));
        if (page.At > 0)
            actions.Add(new CardAction.Execute(words["tracking.list.previous"], Verbs.List, Data(view with { Page = page.At - 1 })));
        if (page.At < page.Of - 1)
            actions.Add(new CardAction.Execute(words["tracking.list.next"], Verbs.List, Data(view with { Page = page.At + 1 })));
        var title = words[view.Person is null ? "tracking.list.mine" : "tracking.list.refresh"];
        actions.Add(new CardAction.Execute(title, Verbs.List, Data(view with { Page = page.At })));
        return actions;
    }

    static int NotReceived(Organisation body, List<PlanTask> tasks, string person) =>
        tasks.Count(t => Receipts.Missing(t).Any(unit => body.Leads(person, unit)));

    /// <summary>Who gets their own view unasked: the unit's leads, then officers.</summary>
    static Refresh Refresh(ChecklistView view)
    {
        var leads = view.Body.Members.Where(m => m.Role == Role.UnitLead && m.Unit == view.Unit);
        var officers = view.Body.Members.Where(m => m.Role == Role.Officer);
        return new(Verbs.List, Data(view), [.. leads.Concat(officers).Select(m => m.MemberId).Distinct().Take(Viewers)]);
    }

    internal static IReadOnlyDictionary<string, string> Data(ChecklistView view, int? task = null)
    {
        var data = new Dictionary<string, string>
        {
            ["year"] = $"{view.Header.Year}",
            ["unit"] = view.Unit,
            ["page"] = $"{view.Page}",
        };
        if (task is { } number)
            data["task"] = $"{number}";
        return data;
    }

    /// <summary>What a button that does something to a task sends.</summary>
    internal static IReadOnlyDictionary<string, string> Data(
        ChecklistView view,
        PlanTask task,
        params ReadOnlySpan<(string Key, string Value)> more
    )
    {
        var data = new Dictionary<string, string>(Data(view, task.Number));
        foreach (var (key, value) in more)
            data[key] = value;
        return data;
    }
}
