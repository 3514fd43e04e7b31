using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What cards about a plan carry: which one. Nothing of it is trusted when it comes back.</summary>
static class CardData
{
    public static Dictionary<string, string> Of(Plan plan) => new() { ["year"] = $"{PlanRef.Of(plan.Header)}", ["q"] = "" };

    public static Dictionary<string, string> Of(Plan plan, int round) =>
        new() { ["year"] = $"{PlanRef.Of(plan.Header)}", ["round"] = $"{round}" };
}
