using CcchcBot.Documents.Grids;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Documents;

/// <summary>The numbers of a report as an `.xlsx`: by status with a chart, by unit, the tasks of the window, and what proves them.</summary>
public static class FiguresSheet
{
    /// <returns>The file; the same report gives the same bytes.</returns>
    public static byte[] Write(Report report, Words words)
    {
        var title = words["documents.figures", PeriodNames.Of(report.Figures.Window, words)];
        return SheetBook.Zip(
            title,
            Imprint.Of(report.Plan).Issuer,
            [
                ByStatus(report, words),
                new(words["documents.figures.by-unit"], SheetTable.Of(UnitColumns(report, words), report.Figures.Units, words)),
                new(words["documents.figures.task-list"], SheetTable.Of(TaskColumns(report.Plan, words), report.Figures.Tasks, words)),
                new(words["documents.figures.evidence-list"], SheetTable.Of(EvidenceColumns(report.Plan), Evidence(report.Figures), words)),
                .. report.Addendum is { Count: > 0 } later
                    ? [new(words["documents.figures.addendum"], SheetTable.Of(LaterColumns(report.Plan, words), later, words))]
                    : (BookSheet[])[],
            ]
        );
    }

    static BookSheet ByStatus(Report report, Words words)
    {
        var figures = report.Figures;
        var name = words["documents.figures.by-status"];
        var slices = StatusChart.Slices(figures, words);
        var chart = StatusChart.OnSheet(slices, name);
        Cell[][] below =
        [
            [SheetCell.Of(words["documents.figures.total"]), SheetCell.Of(figures.Tasks.Count)],
            [SheetCell.Of(words["documents.figures.due"]), SheetCell.Of(figures.Due)],
            [SheetCell.Of(words["documents.figures.done-of-due"]), SheetCell.Of(figures.DoneOfDue)],
            [SheetCell.Of(words["documents.figures.completion"]), SheetCell.OfShare(figures.Completion)],
            [SheetCell.Of(words["documents.figures.from"]), SheetCell.Of(figures.Window.From)],
            [SheetCell.Of(words["documents.figures.to"]), SheetCell.Of(figures.Window.To)],
            .. report.Frozen is { } frozen
                ?
                [
                    [SheetCell.Of(words["documents.figures.mark"]), SheetCell.Of(frozen.Mark)],
                ]
                : (Cell[][])[],
        ];
        return new(name, SheetTable.Of(StatusChart.Columns, slices, words, below, chart.Id), chart);
    }

    static (PlanTask Task, string Evidence)[] Evidence(Figures figures) =>
        [.. figures.Tasks.SelectMany(t => t.Task.Progress.Evidence.Select(e => (t.Task, e)))];

    static SheetColumn<UnitTally>[] UnitColumns(Report report, Words words) =>
        [
            new(
                "documents.figures.unit",
                34,
                u => SheetCell.Of(u.Unit is null ? words["documents.figures.no-unit"] : report.Plan.UnitName(u.Unit))
            ),
            new("documents.figures.total", 10, u => SheetCell.Of(u.Tally.Total)),
            .. Enum.GetValues<Standing>()
                .Select(s => new SheetColumn<UnitTally>($"reporting.standing.{s}", 14, u => SheetCell.Of(u.Tally[s]))),
            new(
                "documents.figures.reported",
                14,
                u => SheetCell.Of(u.Unit is null ? "" : words[u.Reported ? "documents.figures.yes" : "documents.figures.no"])
            ),
        ];

    static SheetColumn<Seen>[] TaskColumns(Plan plan, Words words) =>
        [
            new("documents.sheet.number", 5, r => SheetCell.Of(r.Task.Number)),
            new("documents.sheet.text", 24, 50, r => SheetCell.Of(r.Task.Text)),
            new("documents.sheet.lead", 12.5, 22, r => SheetCell.Of(plan.LeadNames(r.Task))),
            new("documents.sheet.coordinating", 12.5, 22, r => SheetCell.Of(string.Join(", ", r.Task.Coordinating.Select(plan.UnitName)))),
            new("documents.sheet.time", 11, 18, r => SheetCell.Of(r.Task.Course?.Original?.Raw ?? r.Task.Time.Raw)),
            new("documents.figures.issued-due", 10.5, r => SheetCell.Of(r.Task.IssuedDue ?? r.Task.Time.Due)),
            new("documents.figures.extended", 10.5, r => SheetCell.Of(r.Task.IssuedDue is null ? null : r.Task.Time.Due)),
            new("documents.figures.standing", 11, 18, r => SheetCell.Of(words[$"reporting.standing.{r.Standing}"])),
            new("documents.sheet.percent", 7, r => SheetCell.OfPercent(r.Task.Progress.Percent)),
            new("documents.sheet.done-on", 10.5, r => SheetCell.Of(r.DoneOn)),
            new(
                "documents.figures.occurrences",
                9,
                r => SheetCell.Of(r.Occurrences is { } all ? words["documents.figures.of", all.Done, all.Due] : null)
            ),
            new("documents.sheet.result", 16, 40, r => SheetCell.Of(r.Task.Progress.Result)),
            new("documents.sheet.difficulty", 14, 40, r => SheetCell.Of(r.Task.Progress.Difficulty)),
        ];

    static SheetColumn<Later>[] LaterColumns(Plan plan, Words words) =>
        [
            new("documents.sheet.number", 5, l => SheetCell.Of(l.Now.Task.Number)),
            new("documents.sheet.text", 30, 50, l => SheetCell.Of(l.Now.Task.Text)),
            new("documents.sheet.lead", 14, 26, l => SheetCell.Of(plan.LeadNames(l.Now.Task))),
            new(
                "documents.figures.then",
                11,
                20,
                l => SheetCell.Of(l.Then is { } then ? words[$"reporting.standing.{then}"] : words["documents.figures.not-then"])
            ),
            new("documents.figures.now", 11, 20, l => SheetCell.Of(words[$"reporting.standing.{l.Now.Standing}"])),
            new("documents.sheet.done-on", 10.5, l => SheetCell.Of(l.Now.DoneOn)),
            new("documents.sheet.result", 20, 40, l => SheetCell.Of(l.Now.Task.Progress.Result)),
        ];

    static SheetColumn<(PlanTask Task, string Evidence)>[] EvidenceColumns(Plan plan) =>
        [
            new("documents.sheet.number", 5, e => SheetCell.Of(e.Task.Number)),
            new("documents.sheet.text", 30, 50, e => SheetCell.Of(e.Task.Text)),
            new("documents.sheet.lead", 14, 26, e => SheetCell.Of(plan.LeadNames(e.Task))),
            new("documents.sheet.done-on", 10.5, e => SheetCell.Of(e.Task.Progress.DoneOn)),
            new("documents.sheet.evidence", 40, 70, e => SheetCell.Of(e.Evidence)),
        ];
}
