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

    /// <summary>Frozen figures as far as they are seen.</summary>
    public Frozen Of(Frozen frozen)
    {
        if (Everything)
            return frozen;
        PlanTask[] seen = [.. frozen.Tasks.Where(t => Units.Any(t.Concerns))];
        return frozen with { Tasks = seen, Later = [.. frozen.Later.Where(n => seen.Any(t => t.Number == n))] };
    }

    /// <summary>The plan as far as it is seen.</summary>
    public Plan Of(Plan plan) => Everything ? plan : plan with { Tasks = [.. plan.Tasks.Where(t => Units.Any(t.Concerns))] };
}
