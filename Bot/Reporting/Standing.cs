namespace CcchcBot.Reporting;

/// <summary>Where a task stands as seen in a window.</summary>
public enum Standing
{
    DoneOnTime,
    DoneLate,
    UnderWay,
    NotStarted,
    Overdue,

    /// <summary>Continuous (thường xuyên): never due, never overdue.</summary>
    Continuous,

    /// <summary>Waits for its event, or has no readable time.</summary>
    Waiting,
    NotContinuing,
}

/// <summary>What completion is worth: enough, not yet enough, or too little when the window is over.</summary>
public enum Worth
{
    Safe,
    AtRisk,
    Zero,
}

/// <summary>How many tasks stand where.</summary>
public sealed class Tally
{
    readonly int[] counts = new int[Enum.GetValues<Standing>().Length];

    public int this[Standing standing] => counts[(int)standing];

    public int Total { get; private set; }

    /// <summary>Done, in time or late.</summary>
    public int Completed => this[Standing.DoneOnTime] + this[Standing.DoneLate];

    /// <summary>How many standings there is anything at.</summary>
    public int Kinds => counts.Count(c => c > 0);

    internal void Add(Standing standing)
    {
        counts[(int)standing]++;
        Total++;
    }

    internal void Add(Tally others)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += others.counts[i];
        Total += others.Total;
    }
}

/// <summary>What one unit leads; null for what nobody leads.</summary>
/// <param name="Reported">Whether it said something of any of it within the window.</param>
public sealed record UnitTally(string? Unit, Tally Tally, bool Reported);

/// <summary>What each unit leads, counted share by share.</summary>
sealed class UnitTallies(Plans.Period window)
{
    readonly Dictionary<string, UnitTally> units = [];

    /// <summary>In the order of the tasks, what nobody leads last.</summary>
    public IReadOnlyList<UnitTally> All => [.. units.Values.Where(u => u.Unit is not null), .. units.Values.Where(u => u.Unit is null)];

    public void Add(Share share)
    {
        var key = share.Unit ?? "";
        if (!units.TryGetValue(key, out var unit))
            units[key] = unit = new(share.Unit, new(), Reported: false);
        unit.Tally.Add(share.Standing);
        if (!unit.Reported && share.Task.SaidIn(window))
            units[key] = unit with { Reported = true };
    }
}
