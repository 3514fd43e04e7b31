using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns;

/// <summary>What some questions need beside the plan as it is: the only ones that read a second range.</summary>
static class AskedRows
{
    public static async Task<LoadedPlan> WithAsync(IStore store, Turn turn, LoadedPlan loaded, Asked asked, CancellationToken cancel)
    {
        var frozen = await FrozenRows.WithAsync(store, loaded, Window(loaded, asked), turn.Today, cancel);
        return asked is Asked.Status { Against: { } against } && against.Year != loaded.Plan.Header.Year
            ? frozen with
            {
                Beside = await BesideAsync(store, turn, against, cancel),
            }
            : frozen;
    }

    /// <summary>What is over and frozen is answered as it was frozen.</summary>
    static Period? Window(LoadedPlan loaded, Asked asked) =>
        asked switch
        {
            Asked.Status(var window, _, _) => window,
            Asked.ByUnit(var window) => window,
            Asked.Score(var window) => window,
            Asked.Tasks { Frozen: { } window } => window,
            Asked.Report(var window) => ReportingRegime.Of(loaded.Plan.Header.Organisation).Reported(window),
            _ => null,
        };

    /// <summary>The plan of another year, where a window of it is compared with (cùng kỳ), as far as it is seen; null where there is none.</summary>
    static async Task<Plan?> BesideAsync(IStore store, Turn turn, Period against, CancellationToken cancel)
    {
        var read = await PlanRows.ForTrackingAsync(store, turn.Plan(against.Year), cancel);
        if (read is not { Plan.Header.Status: >= PlanStatus.Issued })
            return null;
        var plan = (await FrozenRows.WithAsync(store, read, against, turn.Today, cancel)).Plan;
        return turn.Reach(plan.Header.Organisation) is { Nothing: false } reach ? reach.Of(plan) : null;
    }
}
