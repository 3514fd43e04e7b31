using System.Globalization;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;

namespace CcchcBot.Documents;

/// <summary>The tasks of a report's window, each with its result and what proves it.</summary>
static class ResultTable
{
    public static GridTable<Seen> Of(Report report, Words words) =>
        new(
            [
                new(
                    words["documents.column.number"],
                    10,
                    r => r.Task.Number.ToString(CultureInfo.InvariantCulture),
                    Always: true,
                    Centred: true
                ),
                new(words["documents.column.text"], 26, r => r.Task.Text, Always: true),
                new(words["documents.column.lead"], 19, r => report.Plan.LeadNames(r.Task), Always: true),
                new(words["documents.column.time"], 16, r => Time(r.Task, words), Always: true),
                new(words["documents.column.result"], 30, r => Result(r, words), Always: true),
                new(words["documents.column.evidence"], 27, r => string.Join("; ", r.Task.Progress.Evidence), Always: true),
            ],
            report.Figures.Tasks
        );

    public static bool FitsText(GridTable<Seen> table) => table.FitsText(mostRows: 6, mostColumns: 6, longestCell: 60);

    /// <summary>As issued, and until when leadership gave longer.</summary>
    public static string Time(PlanTask task, Words words) =>
        task.IssuedDue is null
            ? task.Time.Raw
            : words["documents.report.extended", task.Course!.Original!.Raw, words.Day(task.Time.Due!.Value)];

    // "Hoàn thành đúng hạn (20/3/2026): đã treo 5 băng rôn"
    public static string Result(Seen row, Words words)
    {
        var standing = words[$"reporting.standing.{row.Standing}"];
        if (row.Occurrences is { } all)
            standing = words["documents.report.occurrences", standing, all.Done, all.Due];
        else if (row is { IsDone: true, DoneOn: { } day })
            standing = words["documents.report.on", standing, words.Day(day)];
        return row.Task.Progress.Result is { } result && !string.IsNullOrWhiteSpace(result)
            ? words["documents.report.result", standing, result.Trim()]
            : standing;
    }
}
