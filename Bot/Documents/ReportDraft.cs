using CcchcBot.Plans;
using CcchcBot.Reporting;

namespace CcchcBot.Documents;

/// <summary>What the tasks say for each heading of a report: what an officer is given to correct.</summary>
public static class ReportDraft
{
    /// <param name="words">Of the official language.</param>
    public static CoverText Of(Report report, Words words)
    {
        var judge = new ReportJudgement(report, new ReportSentences(report, words), words);
        return new(
            Achieved: Lines(judge.Achieved),
            Shortcomings: Lines(judge.Shortcomings),
            Causes: Lines(report.Late.Select(t => t.Task.Progress.Difficulty).OfType<string>().Distinct()),
            Next: Lines([
                .. Said(judge.Carried),
                .. judge.Coming is { } coming ? [coming.Sentence, .. coming.Tasks] : (string[])[],
                .. Said(judge.Lasting),
            ])
        );
    }

    static string[] Said(string? line) => line is null ? [] : [line];

    static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
