using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>How things about a task are put into words, on every card alike.</summary>
public static class TaskLook
{
    /// <summary>Status word with its colour, of the part that the view's unit has, else of the whole, in the present period.</summary>
    /// <param name="period">The end of another <see cref="Duty"/>'s key, which was spoken of.</param>
    public static Element.TextBlock Status(PlanTask task, ChecklistView view, Words words, string? period = null)
    {
        var spokenOf = period is { Length: > 0 } end
            ? Duty.Of(task, view.Header).LastOrDefault(d => d.Key == end || d.Key.EndsWith($"-{end}", StringComparison.Ordinal))
            : null;
        var duty = task.Stopped || task.Progress.Status == ProgressStatus.Done ? null : spokenOf ?? Duty.At(task, view.Header, view.Today);
        var part = new Part(task.Members?.Contains(view.Unit) is true ? view.Unit : null, duty?.Key, Progress.None);
        var now =
            task.Members is not null && part is { Unit: null, Period: not null }
                ? GroupLook.Whole(GroupLook.Shares(task, view))
                : PartRules.Of(task, part);
        return Status(task, now, duty, view.Today, words);
    }

    static Element.TextBlock Status(PlanTask task, Progress now, Duty? duty, DateOnly today, Words words)
    {
        var (key, tone) = Standing(task, now, duty?.To ?? task.Time.Due, today);
        var percent = !task.Stopped && now.Status == ProgressStatus.InProgress && now.Percent > 0 ? $" {now.Percent}%" : "";
        var word = words[$"tracking.status.{key}"] + percent;
        return new(duty is null ? word : words["tracking.status.ofPeriod", duty.Show(words), word], Strong: true, Tone: tone);
    }

    static (string Key, Tone Tone) Standing(PlanTask task, Progress now, DateOnly? due, DateOnly today) =>
        task.Ended is not null && now.Status != ProgressStatus.Done ? ("ended", Tone.Default)
        : task.Progress.Status == ProgressStatus.Cancelled ? ("Cancelled", Tone.Default)
        : now.Status == ProgressStatus.Done
            ? now.DoneOn > due ? ("doneLate", Tone.Warning)
                : ("Done", Tone.Good)
        : task.IsOverdue(today) ? ("overdue", Tone.Attention)
        : now.Status switch
        {
            ProgressStatus.NotStarted when task.Waits => ("waiting", Tone.Default),
            ProgressStatus.InProgress => ("InProgress", Tone.Accent),
            ProgressStatus.Paused => ("Paused", Tone.Warning),
            _ => ("NotStarted", Tone.Default),
        };

    /// <summary>When it is to be done, and what was issued when it was moved since.</summary>
    public static string When(PlanTask task, Words words)
    {
        var now = TimePhrase.Show(task.Time, words);
        var course = task.Course;
        if (course?.Original is { Due: not null } original)
            now = words["tracking.time.extended", now, TimePhrase.Show(original, words)];
        return course?.Happened is { } came ? words["tracking.time.happened", now, words.Day(came)] : now;
    }

    /// <summary>Who leads, by name; a group by how many it has.</summary>
    public static string Lead(PlanTask task, Organisation body, Words words) =>
        task.Members is { } members ? words["tracking.group", members.Count] : task.LeadName(body, words) ?? words["tracking.noLead"];

    /// <summary>What waits for leadership, or what it last refused; null when there is nothing to say.</summary>
    public static Element.TextBlock? Request(PlanTask task, Words words) =>
        (task.Ended is null ? task.Course?.Request : null) switch
        {
            { Decision: null } asked => new(words[$"tracking.asked.{asked.Kind}", Until(asked, words)], Tone: Tone.Warning),
            { Decision.Granted: false } refused => new(
                words[$"tracking.refused.{refused.Kind}", Until(refused, words), refused.Decision.Why ?? words["tracking.noReason"]],
                Tone: Tone.Warning
            ),
            _ => null,
        };

    static string Until(Request request, Words words) => request.Until is { } until ? words.Day(until) : "";

    /// <summary>"5 tin, bài; 3 băng rôn".</summary>
    public static string Outputs(IReadOnlyList<Output> outputs, Words words) =>
        string.Join("; ", outputs.Select(o => words[$"tracking.output.{o.Kind}.count", o.Count]));

    /// <summary>A person by the name the body knows them by; nobody's name is made up.</summary>
    public static string Name(Organisation body, string person, Words words) =>
        body.Members.FirstOrDefault(m => m.Person == person)?.Name ?? words["tracking.somebody"];

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
