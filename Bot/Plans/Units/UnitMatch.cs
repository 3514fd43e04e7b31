namespace CcchcBot.Plans.Units;

/// <summary>Which unit was meant by some words.</summary>
/// <param name="Words">As typed.</param>
public abstract record UnitMatch(string Words)
{
    public sealed record One(string Words, Unit Unit) : UnitMatch(Words);

    /// <summary>The words fit each of these equally well: the person is asked.</summary>
    public sealed record Several(string Words, IReadOnlyList<Unit> Units) : UnitMatch(Words);

    /// <param name="Nearest">At most three that are like it, the likeliest first; to be offered, never taken.</param>
    public sealed record None(string Words, IReadOnlyList<Unit> Nearest) : UnitMatch(Words);
}
