namespace CcchcBot.Plans.Units;

/// <summary>Units renamed, merged and dissolved within a year; who led them and what they were called is kept.</summary>
public static class Reorganisation
{
    public static Organisation Rename(this Organisation body, Unit unit, string name, DateOnly today) =>
        body with
        {
            Units = [.. body.Units.Select(u => u.Id == unit.Id ? Renamed(u, name, today) : u)],
        };

    /// <summary>
    /// The merged units go on as one: the one of them that already has the name, else a new unit in the first one's channel. Their leads lead it
    /// until that is changed, so that no task is without somebody who may update it.
    /// </summary>
    public static Organisation Merge(this Organisation body, IReadOnlyList<Unit> merged, string name, DateOnly today)
    {
        var kept = merged.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(name));
        var others = merged.Where(u => u.Id != kept?.Id).ToList();
        var into =
            kept ?? new Unit(body.NewUnitId(), name, [], merged.Select(u => u.Channel).FirstOrDefault(c => c is not null), From: today);
        into = into with { Former = [.. into.Former ?? [], .. others.SelectMany(u => Names(u, today))] };
        return body.Without(others, into.Id, today).Putting(into) with
        {
            Members =
            [
                .. body
                    .Members.Select(m => others.Any(u => u.Id == m.Unit) ? m with { Unit = into.Id } : m)
                    .DistinctBy(m => (m.Person, m.Role, m.Unit)),
            ],
        };
    }

    /// <param name="successor">Takes the open tasks over; null when there are none.</param>
    public static Organisation Dissolve(this Organisation body, Unit unit, Unit? successor, DateOnly today) =>
        body.Without([unit], successor?.Id, today) with
        {
            Members = [.. body.Members.Where(m => m.Unit != unit.Id)],
        };

    /// <summary>A key that no unit has or had.</summary>
    public static string NewUnitId(this Organisation body)
    {
        var taken = body.Units.Concat(body.Closed ?? []).Select(u => u.Id).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1).Select(n => $"u{n}").First(id => !taken.Contains(id));
    }

    /// <summary>The unit that has this one's tasks now.</summary>
    public static string Successor(this Organisation body, string unit)
    {
        var seen = new HashSet<string>();
        while (seen.Add(unit) && body.Closed?.FirstOrDefault(u => u.Id == unit)?.ReplacedBy is { } next)
            unit = next;
        return unit;
    }

    static Organisation Without(this Organisation body, IReadOnlyList<Unit> gone, string? successor, DateOnly today) =>
        body with
        {
            Units = [.. body.Units.Where(u => gone.All(g => g.Id != u.Id))],
            Closed = [.. body.Closed ?? [], .. gone.Select(u => u with { To = today, ReplacedBy = successor, Channel = null })],
        };

    static Organisation Putting(this Organisation body, Unit unit) =>
        body with
        {
            Units = body.Units.Any(u => u.Id == unit.Id) ? [.. body.Units.Select(u => u.Id == unit.Id ? unit : u)] : [.. body.Units, unit],
        };

    static Unit Renamed(Unit unit, string name, DateOnly today) =>
        unit with
        {
            Name = name,
            Aliases = [],
            Former = [.. unit.Former ?? [], .. Names(unit with { Former = null }, today)],
            From = today,
        };

    static IEnumerable<FormerName> Names(Unit unit, DateOnly today) =>
        [.. unit.Former ?? [], .. unit.Aliases.Prepend(unit.Name).Select(n => new FormerName(n, today))];
}
