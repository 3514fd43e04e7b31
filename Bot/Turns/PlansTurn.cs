using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>Which plans there are, to go on with one of them.</summary>
sealed class PlansTurn(IStore store)
{
    /// <summary>Last year's, this year's and next year's.</summary>
    static IEnumerable<int> Years(DateOnly today) => Enumerable.Range(today.Year - 1, 3);

    public async Task<Speaking> ListAsync(Turn turn, CancellationToken cancel)
    {
        List<PlanHeader> plans = [];
        foreach (var year in Years(turn.Today))
            if (await store.ReadAsync(turn.Plan(year), Rows.Header, cancel) is { } row)
                plans.Add(SavedJson.Read<PlanHeader>(row));
        var mine = plans.Where(p => p.Organisation.Has(turn.Sender, Role.Officer)).ToList();
        return Speaking.Of([PlansCard.For(mine, turn.Person.Year, turn.Words)], turn.Message);
    }
}
