using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>How far somebody sees: everything, the units they lead, what their channel shows, or nothing.</summary>
public sealed record Reach(bool Everything, IReadOnlyList<string> Units)
{
    public bool Nothing => !Everything && Units.Count == 0;

    /// <param name="channel">Where it was asked: people of a channel see what its unit's card shows; null elsewhere.</param>
    public static Reach Of(Organisation body, string person, string? channel) =>
        new(
            body.Has(person, Role.Leadership) || body.Has(person, Role.Officer) || body.Has(person, Role.Administrator),
            [
                .. body.Members.Where(m => m.Person == person).Select(m => m.Unit).OfType<string>(),
                .. body.Units.Where(u => channel is not null && u.Channel == channel).Select(u => u.Id),
            ]
        );

    public bool Includes(string? unit) => Everything || unit is null || Units.Contains(unit);

    /// <summary>The plan as far as it is seen, and what is frozen of it.</summary>
    public Plan Of(Plan plan) =>
        Everything ? plan : plan with { Tasks = Seen(plan.Tasks), Frozen = [.. plan.Frozen.Select(f => f with { Tasks = Seen(f.Tasks) })] };

    IReadOnlyList<PlanTask> Seen(IReadOnlyList<PlanTask> tasks) => [.. tasks.Where(t => Units.Any(t.Concerns))];
}
