using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>The digest of the week in sentences.</summary>
public static class DigestText
{
    const int TasksShown = 8;
    const int Longest = 90;

    /// <summary>On request: it is answered even when there is nothing to look at.</summary>
    public static Said Answer(Plan plan, string person, DateOnly today, Words words)
    {
        var digest = Digest.Of(plan, person, today);
        return new Said.Text(
            digest.IsEmpty
                ? words["checkIns.week.nothing"]
                : string.Join("\n\n", [$"**{words["checkIns.week.title", words.Day(today)]}**", .. Lines(digest, plan, words)])
        );
    }

    internal static NoticePart? Of(NoticeView view, string person, Words words)
    {
        var digest = Digest.Of(view.Plan, person, view.Today);
        return digest.IsEmpty
            ? null
            : new(
                words["checkIns.week.title", words.Day(view.Today)],
                [.. Lines(digest, view.Plan, words), words["checkIns.week.optOut"]],
                []
            );
    }

    static IEnumerable<string> Lines(Digest digest, Plan plan, Words words) =>
        from part in ((string Key, IReadOnlyList<PlanTask> Tasks)[])
            [
                ("checkIns.week.overdue", digest.Overdue),
                ("checkIns.week.soon", digest.Soon),
                ("checkIns.week.pending", digest.Pending),
                ("checkIns.week.quiet", digest.Quiet),
            ]
        where part.Tasks.Count > 0
        select words[part.Key, part.Tasks.Count, Tasks(part.Tasks, plan.Header.Organisation, words)];

    /// <summary>"3. Treo băng rôn … (Phòng Nghiệp vụ)", one after the other.</summary>
    /// <param name="body">Whose units are named; null names none.</param>
    internal static string Tasks(IReadOnlyList<PlanTask> tasks, Organisation? body, Words words)
    {
        var shown = string.Join("; ", tasks.Take(TasksShown).Select(t => Task(t, body, words)));
        return tasks.Count > TasksShown ? words["checkIns.more", shown, tasks.Count - TasksShown] : shown;
    }

    static string Task(PlanTask task, Organisation? body, Words words)
    {
        var text = task.Text.Length > Longest ? $"{task.Text[..Longest].TrimEnd()}…" : task.Text;
        return body is not null && task.LeadName(body, words) is { } lead ? $"{task.Number}. {text} ({lead})" : $"{task.Number}. {text}";
    }
}
