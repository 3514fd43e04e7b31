using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;

namespace CcchcBot.Documents;

/// <summary>What the tasks themselves say for mục III and IV of a report: achieved, wanting, to come.</summary>
sealed class ReportJudgement(Report report, ReportSentences say, Words words)
{
    public IEnumerable<string> Achieved
    {
        get
        {
            var figures = report.Figures;
            var (inTime, late) = (figures.Count(Standing.DoneOnTime), figures.Count(Standing.DoneLate));
            if (figures.Completed > 0)
                yield return late == 0
                    ? words["documents.report.achieved-in-time", ReportSentences.Said(inTime)]
                    : words[
                        "documents.report.achieved-some",
                        ReportSentences.Said(figures.Completed),
                        ReportSentences.Said(inTime),
                        ReportSentences.Said(late)
                    ];
            if (Forms is { Length: > 0 } forms)
                yield return words["documents.report.forms", string.Join("; ", forms)];
        }
    }

    /// <summary>What is late by name, what was late, what stands in the way, and what nothing was said or shown of.</summary>
    public IEnumerable<string> Shortcomings =>
        [
            .. report.Late.Select(Overdue),
            .. report.Figures.With(Standing.DoneLate).Select(DoneLate),
            .. report
                .Figures.Tasks.Where(t => t.Standing is not (Standing.Overdue or Standing.DoneOnTime or Standing.DoneLate))
                .Where(t => !string.IsNullOrWhiteSpace(t.Task.Progress.Difficulty))
                .Select(t => Named("documents.report.hindered", t.Task, Ended(t.Task.Progress.Difficulty!))),
            .. Listed("documents.report.silent", [.. report.Figures.Silent.Select(say.Unit)]),
            .. Listed("documents.report.unproven", [.. report.Unproven.Select(t => $"{t.Number}")]),
        ];

    /// <summary>The late ones that are not done to this day.</summary>
    public string? Carried =>
        report.Late.Count(t => !report.Addendum.Any(l => l.Now.IsDone && l.Now.Task.Number == t.Task.Number)) is > 0 and var late
            ? words["documents.report.carried", ReportSentences.Said(late)]
            : null;

    /// <summary>The tasks due next, under the sentence that announces them.</summary>
    public (string Sentence, IEnumerable<string> Tasks)? Coming =>
        report.Coming is { Count: > 0 } coming
            ? (
                words[
                    "documents.report.coming",
                    ReportSentences.Said(coming.Count),
                    words.Day(report.Next.From),
                    words.Day(report.Next.To)
                ],
                Answers.Closed([.. coming.Select(t => Named("documents.report.coming-task", t.Task, words.Day(t.DueOn!.Value)))])
            )
            : null;

    public string? Lasting =>
        report.Figures.Count(Standing.Continuous) is > 0 and var lasting
            ? words["documents.report.lasting", ReportSentences.Said(lasting)]
            : null;

    string[] Forms =>
        [
            .. report
                .Figures.Tasks.Select(t => t.Task)
                .Where(t => t.Progress.Status is ProgressStatus.Done or ProgressStatus.InProgress)
                .SelectMany(t => (t.Form ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(f => Docx.LowerFirst(Docx.Clean(f)))
                .Distinct(),
        ];

    string Overdue(Seen seen)
    {
        var (task, due) = (seen.Task, seen.DueOn!.Value);
        var late = Named(
            "documents.report.overdue-task",
            task,
            Due(seen),
            ReportSentences.Said(report.Figures.Day.DayNumber - due.DayNumber)
        );
        return string.IsNullOrWhiteSpace(task.Progress.Difficulty)
            ? late
            : words["documents.report.because", late, Ended(task.Progress.Difficulty)];
    }

    string DoneLate(Seen seen)
    {
        var (due, day) = (seen.DueOn!.Value, seen.DoneOn!.Value);
        return Named(
            "documents.report.late-task",
            seen.Task,
            Due(seen),
            words.Day(day),
            ReportSentences.Said(day.DayNumber - due.DayNumber)
        );
    }

    // an extension is told with the day the plan said
    string Due(Seen seen) =>
        seen.Task.IssuedDue is { } issued
            ? words["documents.report.due-extended", words.Day(seen.DueOn!.Value), words.Day(issued)]
            : words.Day(seen.DueOn!.Value);

    string Named(string key, PlanTask task, params ReadOnlySpan<string> more) =>
        words[key, [task.Number, Ended(task.Text), say.Lead(task), .. more]];

    IEnumerable<string> Listed(string key, string[] names) => names is [] ? [] : [words[key, string.Join(", ", names)]];

    static string Ended(string text) => Docx.Clean(text).Trim().TrimEnd('.', ';', ',');
}
