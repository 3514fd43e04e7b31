using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>A unit's checklist as one viewer sees it.</summary>
/// <param name="Person">Null for the card everybody sees, which has no buttons to update with.</param>
/// <param name="Page">From 0.</param>
/// <param name="Note">A sentence on top, for this viewer only.</param>
public sealed record ChecklistView(Plan Plan, string Unit, string? Person, int Page, DateOnly Today, string? Note = null);

/// <summary>The card in a unit's channel: its tasks with status, time, and what it leads and what it only coordinates.</summary>
public static class Checklist
{
    /// <summary>Tasks on one page. With <see cref="Viewers"/> and the cuts of its rows it keeps a card of the longest texts under 28 KB as UTF-16.</summary>
    public const int PerPage = 6;

    /// <summary>Whose client refreshes the card unasked; others have the button.</summary>
    const int Viewers = 30;

    public static Card For(ChecklistView view, Words words)
    {
        var tasks = view.Plan.Tasks.Where(t => t.Concerns(view.Unit)).ToList();
        var pages = Math.Max(1, (tasks.Count + PerPage - 1) / PerPage);
        var page = Math.Clamp(view.Page, 0, pages - 1);
        List<Element> body =
        [
            new Element.TextBlock(
                words["tracking.list.title", view.Plan.Header.Organisation.NameOf(view.Unit), view.Plan.Header.Year],
                Heading: true
            ),
            .. Note(view.Note),
            new Element.TextBlock(Summary(tasks, view.Today, words), Subtle: true),
            .. tasks.Skip(page * PerPage).Take(PerPage).Select(t => ChecklistRow.For(t, view with { Page = page }, words)),
        ];
        if (pages > 1)
            body.Add(new Element.TextBlock(words["tracking.list.page", page + 1, pages], Subtle: true, Separator: true));
        return new(body, Actions(view, page, pages, words), Refresh(view));
    }

    static IEnumerable<Element> Note(string? note)
    {
        if (note is not null)
            yield return new Element.TextBlock(note, Strong: true);
    }

    static string Summary(List<PlanTask> tasks, DateOnly today, Words words)
    {
        var done = tasks.Count(t => t.Progress.Status == ProgressStatus.Done);
        var overdue = tasks.Count(t => t.IsOverdue(today));
        return words[overdue == 0 ? "tracking.list.summary" : "tracking.list.summary.overdue", tasks.Count, done, overdue];
    }

    public static Element.TextBlock StatusWord(PlanTask task, DateOnly today, Words words)
    {
        var status = task.Progress.Status;
        var (key, tone) =
            task.Ended is not null && status != ProgressStatus.Done ? ("ended", Tone.Default)
            : task.IsOverdue(today) ? ("overdue", Tone.Attention)
            : status == ProgressStatus.Done && task.Progress.DoneOn > task.Time.Due ? ("doneLate", Tone.Warning)
            : status switch
            {
                ProgressStatus.NotStarted => ("NotStarted", Tone.Default),
                ProgressStatus.InProgress => ("InProgress", Tone.Accent),
                ProgressStatus.Done => ("Done", Tone.Good),
                ProgressStatus.Paused => ("Paused", Tone.Warning),
                ProgressStatus.Cancelled => ("Cancelled", Tone.Default),
            };
        var percent =
            task.Ended is null && status == ProgressStatus.InProgress && task.Progress.Percent > 0 ? $" {task.Progress.Percent}%" : "";
        return new(words[$"tracking.status.{key}"] + percent, Strong: true, Tone: tone);
    }

    static List<CardAction> Actions(ChecklistView view, int page, int pages, Words words)
    {
        List<CardAction> actions = [];
        if (page > 0)
            actions.Add(new CardAction.Execute(words["tracking.list.previous"], Verbs.List, Data(view with { Page = page - 1 })));
        if (page < pages - 1)
            actions.Add(new CardAction.Execute(words["tracking.list.next"], Verbs.List, Data(view with { Page = page + 1 })));
        var title = words[view.Person is null ? "tracking.list.mine" : "tracking.list.refresh"];
        actions.Add(new CardAction.Execute(title, Verbs.List, Data(view with { Page = page })));
        return actions;
    }

    /// <summary>Who gets their own view unasked: the leads of the unit and of what it coordinates, then officers.</summary>
    static Refresh Refresh(ChecklistView view)
    {
        var body = view.Plan.Header.Organisation;
        var leads = body.Members.Where(m => m.Role == Role.UnitLead && m.Unit == view.Unit);
        var officers = body.Members.Where(m => m.Role == Role.Officer);
        return new(Verbs.List, Data(view), [.. leads.Concat(officers).Select(m => m.MemberId).Distinct().Take(Viewers)]);
    }

    internal static IReadOnlyDictionary<string, string> Data(ChecklistView view, int? task = null)
    {
        var data = new Dictionary<string, string>
        {
            ["year"] = $"{view.Plan.Header.Year}",
            ["unit"] = view.Unit,
            ["page"] = $"{view.Page}",
        };
        if (task is { } number)
            data["task"] = $"{number}";
        return data;
    }
}
