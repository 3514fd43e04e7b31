using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What a plan, a person, a moment are called in sentences.</summary>
static class Named
{
    /// <summary>`kế hoạch 2026`, `điều chỉnh lần 1 của kế hoạch 2026`.</summary>
    public static string Lower(Plan plan, Words words) =>
        plan.Header.Amends is { } amends
            ? words["approval.name.amendment", amends.Number, plan.Header.Year]
            : words["approval.name.plan", plan.Header.Year];

    /// <summary>The same at the head of a sentence.</summary>
    public static string Upper(Plan plan, Words words)
    {
        var name = Lower(plan, words);
        return char.ToUpper(name[0], words.Culture) + name[1..];
    }

    public static string Of(string person, Plan plan, Words words) =>
        plan.Header.Organisation.Members.FirstOrDefault(m => m.Person == person)?.Name ?? words["approval.someone"];

    public static string Leaders(Plan plan) => string.Join(", ", Approving.Leaders(plan).Select(m => m.Name));
}
