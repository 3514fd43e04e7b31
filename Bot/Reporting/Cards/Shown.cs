using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>How standings look, the same on every card.</summary>
static class Shown
{
    public static readonly (Standing Standing, Tone Tone, int Shade, Which Which)[] Standings =
    [
        (Standing.DoneOnTime, Tone.Good, 0, Which.Done),
        (Standing.DoneLate, Tone.Warning, 0, Which.DoneLate),
        (Standing.UnderWay, Tone.Accent, 0, Which.UnderWay),
        (Standing.NotStarted, Tone.Default, 0, Which.NotStarted),
        (Standing.Overdue, Tone.Attention, 0, Which.Overdue),
        (Standing.Continuous, Tone.Accent, 1, Which.Continuous),
        (Standing.Waiting, Tone.Default, 1, Which.Waiting),
        (Standing.NotContinuing, Tone.Default, 2, Which.NotContinuing),
    ];

    public static IEnumerable<Slice> Slices(Tally tally, Words words) =>
        Standings
            .Where(s => tally[s.Standing] > 0)
            .Select(s => new Slice(words[$"reporting.standing.{s.Standing}"], tally[s.Standing], s.Tone, s.Shade));

    public static string Short(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";

    public static string Percent(decimal share, Words words) => (share * 100).ToString("0.#", words.Culture) + "%";

    public static string Points(decimal points, Words words) => points.ToString("0.##", words.Culture);

    /// <summary>Key of the word for how far a task is.</summary>
    public static string Status(PlanTask task, DateOnly today)
    {
        var status = task.GivenUp ? ProgressStatus.Cancelled : task.Progress.Status;
        return $"reporting.status.{(task.IsOverdue(today) ? "Overdue" : status)}";
    }

    /// <summary>Key of the word for where a task stands in a window.</summary>
    public static string Status(Seen seen) =>
        $"reporting.status.{seen.Standing switch
        {
            Standing.Overdue => "Overdue",
            Standing.DoneOnTime or Standing.DoneLate => "Done",
            Standing.NotContinuing => "Cancelled",
            _ => $"{seen.Task.Progress.Status}",
        }}";

    /// <summary>When it is to be done, and by when as issued, once leadership gave it longer.</summary>
    public static string When(PlanTask task, Words words) =>
        task.IssuedDue is { } issued
            ? words["reporting.extended", words.Day(task.Time.Due!.Value), words.Day(issued)]
            : TimePhrase.Show(task.Time, words);

    public static string Lead(Plan plan, PlanTask task, Words words) =>
        task.LeadName(plan.Header.Organisation, words) ?? words["reporting.noLead"];
}
