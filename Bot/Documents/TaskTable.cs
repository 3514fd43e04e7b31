using System.Globalization;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>The task list of a plan as a table; numbers go on over its groups.</summary>
static class TaskTable
{
    /// <summary>Whether the list is short enough to stand in the text.</summary>
    public static bool FitsText(Plan plan, Words words) => Grid(plan, words).FitsText(mostRows: 6, mostColumns: 5, longestCell: 120);

    /// <param name="width">Twentieths of a point.</param>
    public static Table Of(Plan plan, Words words, int width) => Grid(plan, words).Of(width);

    static GridTable<PlanTask> Grid(Plan plan, Words words)
    {
        GridColumn<PlanTask> Column(string name, int share, Func<PlanTask, string?> value, bool always = false, bool centred = false) =>
            new(words[$"documents.column.{name}"], share, value, always, centred);
        return new(
            [
                Column("number", 9, t => t.Number.ToString(CultureInfo.InvariantCulture), always: true, centred: true),
                Column("text", 33, t => t.Text, always: true),
                Column("lead", 19, t => plan.LeadNames(t), always: true),
                Column("coordinating", 21, t => string.Join(", ", t.Coordinating.Select(plan.UnitName))),
                Column("form", 18, t => t.Form),
                Column("deliverable", 18, t => t.Deliverable),
                Column("time", 17, t => t.Time.Raw, always: true),
                Column("note", 14, t => t.Note),
            ],
            plan.Tasks,
            t => string.IsNullOrWhiteSpace(t.Group) ? null : t.Group
        );
    }
}
