using System.Globalization;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>The task list of a plan as a table.</summary>
static class TaskTable
{
    /// <summary>Whether the list is short enough to stand in the text.</summary>
    public static bool FitsText(Plan plan) => Grid(plan).FitsText(mostRows: 6, mostColumns: 5, longestCell: 120);

    /// <param name="width">Twentieths of a point.</param>
    public static Table Of(Plan plan, Words words, int width) => Grid(plan).Of(words, width);

    static GridTable<PlanTask> Grid(Plan plan) =>
        new(
            [
                new("documents.column.number", 9, t => t.Number.ToString(CultureInfo.InvariantCulture), Always: true, Centred: true),
                new("documents.column.text", 33, t => t.Text, Always: true),
                new("documents.column.lead", 19, t => t.Lead is { } lead ? plan.UnitName(lead) : null, Always: true),
                new("documents.column.coordinating", 21, t => string.Join(", ", t.Coordinating.Select(plan.UnitName))),
                new("documents.column.form", 18, t => t.Form),
                new("documents.column.deliverable", 18, t => t.Deliverable),
                new("documents.column.time", 17, t => t.Time.Raw, Always: true),
            ],
            plan.Tasks
        );
}
