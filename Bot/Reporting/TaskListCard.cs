using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting;

/// <summary>Some tasks by number, with time, lead and where they stand: "việc của tôi", "việc quá hạn".</summary>
public static class TaskListCard
{
    const int Most = 15;

    public static Card For(string title, Plan plan, IReadOnlyList<PlanTask> tasks, DateOnly today, Words words)
    {
        List<Element> body = [new Element.TextBlock(title, Heading: true)];
        if (tasks.Count == 0)
            body.Add(new Element.TextBlock(words["reporting.list.none"]));
        foreach (var task in tasks.Take(Most))
            body.Add(new Element.TextBlock(Line(plan, task, today, words)));
        if (tasks.Count > Most)
            body.Add(new Element.TextBlock(words["reporting.more", tasks.Count - Most], Subtle: true));
        return new(body);
    }

    static string Line(Plan plan, PlanTask task, DateOnly today, Words words)
    {
        var text = task.Text.Length <= 160 ? task.Text : task.Text[..159] + "…";
        var lead = task.LeadName(plan.Header.Organisation, words) ?? "?";
        var standing = task.IsOverdue(today) ? "Overdue" : $"{task.Progress.Status}";
        return words[
            "reporting.list.line",
            task.Number,
            text,
            TimePhrase.Show(task.Time, words),
            lead,
            words[$"reporting.status.{standing}"]
        ];
    }
}
