using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;

namespace CcchcBot.Documents;

/// <summary>The figures of a report as an officer would write them.</summary>
sealed class ReportSentences(Report report, Words words)
{
    readonly Figures figures = report.Figures;

    /// <summary>"Quý II năm 2026" as it stands inside a sentence.</summary>
    public static string Named(Period window, Words words) => words[$"documents.report.period.{window.Code}", window.Year];

    public string Opening(Imprint imprint)
    {
        var plan = Imprint.Of(report.Plan);
        // a second line of the subject mostly repeats who issued it
        var lines = report.Plan.Subject(words);
        var about = string.Join(' ', lines.Where((l, i) => i == 0 || !l.EndsWith(imprint.Issuer, StringComparison.OrdinalIgnoreCase)));
        var cited = words[
            "documents.report.plan",
            [plan.Number, plan.Symbol, plan.Day, plan.Month, plan.Year, plan.Issuer, Docx.LowerFirst(about)]
        ];
        var window = figures.Window;
        return words["documents.report.opening", cited, imprint.Issuer, Named(window, words), words.Day(window.From), words.Day(window.To)];
    }

    public string All => words["documents.report.all", Said(figures.Tasks.Count), Said(figures.Leading.Count())];

    /// <summary>How many stand where; what nothing stands at is not said.</summary>
    public IEnumerable<string> ByStanding =>
        Answers.Closed([.. Counted(figures.All).Select(c => words["documents.report.count", Label(c.Standing), Said(c.Tasks)])]);

    public string Due =>
        figures.Completion is { } share
            ? words["documents.report.due", Said(figures.Due), Said(figures.DoneOfDue), Percent(share)]
            : words["documents.report.nothing-due"];

    public string? Comparison =>
        report.Previous is not { } before
            ? null
            : words[
                "documents.report.compared",
                Named(before.Window, words),
                words.Day(before.Window.To),
                string.Join("; ", Changes(before).OfType<string>())
            ];

    /// <summary>Until when the figures count, and their mark; null while they are not frozen.</summary>
    public string? Frozen =>
        report.Frozen is { } frozen ? words["documents.report.frozen", words.Day(frozen.Window.To), frozen.Mark] : null;

    /// <summary>What was updated since: where it was counted, and where it stands.</summary>
    public IEnumerable<string> Addendum =>
        Answers.Closed([
            .. report.Addendum.Select(l =>
                words[
                    "documents.report.addendum-task",
                    l.Now.Task.Number,
                    Docx.Clean(l.Now.Task.Text).Trim().TrimEnd('.', ';', ','),
                    Lead(l.Now.Task),
                    l.Then is { } then ? Docx.LowerFirst(Label(then)) : words["documents.report.addendum-new"],
                    Docx.LowerFirst(ResultTable.Result(l.Now, words))
                ]
            ),
        ]);

    /// <summary>One line for each lead unit, and one for what nobody leads.</summary>
    public IEnumerable<string> ByUnit =>
        Answers.Closed([
            .. figures.Units.Select(u =>
                words[
                    "documents.report.unit",
                    Unit(u.Unit),
                    Said(u.Tally.Total),
                    string.Join(
                        ", ",
                        Counted(u.Tally)
                            .Select(c => words["documents.report.unit-count", Docx.LowerFirst(Label(c.Standing)), Said(c.Tasks)])
                    )
                ]
            ),
        ]);

    IEnumerable<string?> Changes(Totals before) =>
        [
            Change("completed", before.Completed, figures.Completed, Said),
            before.Completion is { } then && figures.Completion is { } now ? Change("completion", then, now, Percent) : null,
            Change("overdue", before.Count(Standing.Overdue), figures.Count(Standing.Overdue), Said),
        ];

    string Change<T>(string what, T before, T now, Func<T, string> said)
        where T : IComparable<T>
    {
        var way = now.CompareTo(before) switch
        {
            > 0 => "grew",
            < 0 => "shrank",
            _ => "same",
        };
        return words[$"documents.report.{way}", words[$"documents.report.{what}"], said(before), said(now)];
    }

    public string Lead(PlanTask task) => report.Plan.LeadNames(task) ?? Unit(null);

    public string Unit(string? id) => id is null ? words["documents.report.no-unit"] : report.Plan.UnitName(id);

    public string Percent(decimal share) => words["documents.report.percent", (share * 100).ToString("0.#", words.Culture)];

    /// <summary>A count as official papers write it: 05.</summary>
    public static string Said(int count) => count is > 0 and < 10 ? $"0{count}" : $"{count}";

    string Label(Standing standing) => words[$"reporting.standing.{standing}"];

    static IEnumerable<(Standing Standing, int Tasks)> Counted(Tally tally) =>
        Enum.GetValues<Standing>().Where(s => tally[s] > 0).Select(s => (s, tally[s]));
}
