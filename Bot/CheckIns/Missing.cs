using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.CheckIns;

/// <summary>Which units a round asks, and which of them have said nothing in it.</summary>
public static class Missing
{
    /// <summary>Units that lead something that is under way in the round.</summary>
    public static IEnumerable<Unit> Asked(Plan plan, Round round) => plan.Header.Organisation.Units.Where(u => Led(plan, u, round).Any());

    /// <summary>Those of them with no update of any such task since the round before.</summary>
    public static IReadOnlyList<Unit> In(Plan plan, Round round) =>
        [.. Asked(plan, round).Where(u => !Led(plan, u, round).Any(t => SaidIn(t, round)))];

    /// <summary>What a unit leads that is under way in the round.</summary>
    public static IEnumerable<PlanTask> Led(Plan plan, Unit unit, Round round) =>
        plan.Tasks.Where(t => t.Leads(unit.Id)).Select(t => t.ShareOf(unit.Id)).Where(t => IsUnderWay(t, round));

    static bool IsUnderWay(PlanTask task, Round round) =>
        task.Ended is null
        && (SaidIn(task, round) || task.Progress.Status is not (ProgressStatus.Done or ProgressStatus.Cancelled))
        && (
            task.Time.From is { } from
                ? from <= round.CutOff
                : task.Time.Kind is not (TimeKind.Dependent or TimeKind.OnDemand) || task.Progress.Changes > 0
        );

    static bool SaidIn(PlanTask task, Round round) =>
        task.Progress.At is { } at && DateOnly.FromDateTime(at.DateTime) is var day && round.From <= day && day <= round.CutOff;
}
