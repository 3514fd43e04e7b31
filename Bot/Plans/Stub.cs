namespace CcchcBot.Plans;

public abstract record UnitMatch
{
    public sealed record One(Unit Unit) : UnitMatch;

    public sealed record Several(IReadOnlyList<Unit> Units) : UnitMatch;

    public sealed record None(IReadOnlyList<Unit> Nearest) : UnitMatch;
}

public static class UnitNames
{
    public static UnitMatch Find(string words, IReadOnlyList<Unit> units) =>
        units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(words)) is { } u ? new UnitMatch.One(u) : new UnitMatch.None([]);
}

public sealed record Responsibility(UnitMatch? Lead, IReadOnlyList<UnitMatch> Coordinating, bool LeadUnclear, bool IsGroup, bool IsRequest)
{
    public static Responsibility Read(string cell, IReadOnlyList<Unit> units) => new(UnitNames.Find(cell, units), [], false, false, false);
}

public sealed record PastedRow(string Text, string? Time, string? Lead, string? Coordinating, string? Form, string? Deliverable);

public static class PastedTable
{
    public static IReadOnlyList<PastedRow>? Read(string text) => null;
}

public static class ListText
{
    public static IReadOnlyList<Node> Read(string text) => [.. text.Split('\n').Select(t => new Node("", 0, t))];
}
