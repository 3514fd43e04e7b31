namespace CcchcBot.Plans;

/// <summary>How communication on administrative reform is scored; every superior has numbers of its own.</summary>
/// <param name="Floor">Percent of the tasks due beneath which completion is worth nothing.</param>
/// <param name="Completion">Points for all tasks due done; in proportion down to the floor.</param>
/// <param name="Online">Points for variety online: half for each of two forms.</param>
/// <param name="Traditional">Points for any traditional form.</param>
public sealed record ScoringScale(int Floor = 90, decimal Completion = 1, decimal Online = 0.5m, decimal Traditional = 0.5m)
{
    static readonly ScoringScale Usual = new();

    public static ScoringScale Of(Organisation body) => body.Scale ?? Usual;
}
