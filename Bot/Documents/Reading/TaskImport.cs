using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Documents.Reading;

/// <summary>Read tasks as tasks of the plan: units become ids where they are known.</summary>
/// <remarks>Where the plan has a table or labels, those are its tasks and the sentences about units stay prose; else the prose is.</remarks>
sealed class TaskImport
{
    readonly IReadOnlyList<Unit> units;
    readonly int? year;
    readonly List<Finding> open = [];

    public TaskImport(ReadPlan plan, IReadOnlyList<Unit> units, int? year)
    {
        (this.units, this.year) = (units, year);
        var set = plan.Tasks.Where(t => t.Source is TaskSource.Table or TaskSource.Inline).ToList();
        Tasks = [.. (set is [] ? plan.Tasks : set).Select((t, i) => Task(t, i + 1))];
    }

    public IReadOnlyList<PlanTask> Tasks { get; }

    public IReadOnlyList<Finding> Open => open;

    PlanTask Task(ReadTask read, int number)
    {
        var lead = read is { LeadUnclear: false, LeadUnits: [var one] } ? Id(one) : null;
        if (lead is null)
            open.Add(Finding.Of("lead", read.Line, $"{number}", string.Join("; ", [.. read.LeadUnits, .. read.CoordinatingUnits])));
        var with = read.CoordinatingUnits.Select(u => (Words: u, Id: Id(u))).ToList();
        if (with.Where(w => w.Id is null).Select(w => w.Words).ToList() is { Count: > 0 } unknown)
            open.Add(Finding.Of("with", read.Line, $"{number}", string.Join("; ", unknown)));
        var time = read.Schedule.Kind == TimeKind.Unspecified ? TimePhrase.Read(read.Schedule.Raw, year) : read.Schedule;
        return new(
            number,
            read.Text,
            time,
            lead,
            [.. with.Select(w => w.Id ?? w.Words).Distinct()],
            read.Form,
            read.Deliverable,
            Progress.None,
            Group: read.Source == TaskSource.Table ? read.Group : null,
            Note: read.Note,
            Who: lead is null && read.LeadUnits is not [] ? string.Join("; ", read.LeadUnits) : null
        );
    }

    string? Id(string words) => UnitNames.Find(words, units) is UnitMatch.One { Unit.Id: var id } ? id : null;
}
