using CcchcBot.Documents.Grids;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents;

/// <summary>The tasks of a plan and where they stand, as an `.xlsx` to sort and filter: real dates and numbers, text that is never a formula.</summary>
public static class TaskSheet
{
    /// <returns>The file; the same plan gives the same bytes.</returns>
    public static byte[] Write(Plan plan, Words words)
    {
        var name = words["documents.sheet", plan.Header.Year];
        return SheetBook.Zip(name, Imprint.Of(plan).Issuer, new BookSheet(name, SheetTable.Of(Columns(plan, words), plan.Tasks, words)));
    }

    static SheetColumn<PlanTask>[] Columns(Plan plan, Words words) =>
        [
            new("documents.sheet.number", 5, t => SheetCell.Of(t.Number)),
            .. plan.Tasks.Any(t => t.Group is not null)
                ? [new("documents.sheet.group", 11, 20, t => SheetCell.Of(t.Group))]
                : (SheetColumn<PlanTask>[])[],
            new("documents.sheet.text", 24, 50, t => SheetCell.Of(t.Text)),
            new("documents.sheet.time", 11, 18, t => SheetCell.Of(t.Time.Raw)),
            new("documents.sheet.from", 10.5, t => SheetCell.Of(t.Time.From)),
            new("documents.sheet.due", 10.5, t => SheetCell.Of(t.Time.Due)),
            new("documents.sheet.lead", 12.5, 22, t => SheetCell.Of(plan.LeadNames(t))),
            new("documents.sheet.coordinating", 12.5, 22, t => SheetCell.Of(string.Join(", ", t.Coordinating.Select(plan.UnitName)))),
            new("documents.sheet.form", 10.5, 18, t => SheetCell.Of(t.Form)),
            new("documents.sheet.deliverable", 11.5, 22, t => SheetCell.Of(t.Deliverable)),
            new("documents.sheet.status", 10, t => SheetCell.Of(words[$"documents.status.{t.Progress.Status}"])),
            new("documents.sheet.percent", 7, t => SheetCell.OfPercent(t.Progress.Percent)),
            new("documents.sheet.done-on", 10.5, t => SheetCell.Of(t.Progress.DoneOn)),
            new("documents.sheet.result", 14, 36, t => SheetCell.Of(t.Progress.Result)),
            new("documents.sheet.evidence", 14, 36, t => SheetCell.Of(string.Join("; ", t.Progress.Evidence))),
            new("documents.sheet.difficulty", 11.5, 30, t => SheetCell.Of(t.Progress.Difficulty)),
            .. plan.Tasks.Any(t => t.Note is not null)
                ? [new("documents.sheet.note", 10.5, 22, t => SheetCell.Of(t.Note))]
                : (SheetColumn<PlanTask>[])[],
        ];
}
