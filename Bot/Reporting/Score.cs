using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>What a window is worth by a scale, and what would be worth more.</summary>
/// <param name="Gains">What would lift it, the most points first.</param>
public sealed record Score(decimal Completion, decimal Online, decimal Traditional, ScoringScale Scale, IReadOnlyList<Gain> Gains)
{
    public decimal Total => Completion + Online + Traditional;

    public decimal Most => Scale.Completion + Scale.Online + Scale.Traditional;

    public static Score Of(Figures figures, ScoringScale scale)
    {
        var groups = Forms.Used(figures).ToLookup(f => f.Group);
        var completion = Points(figures.DoneOfDue, figures.Due, scale);
        var online = scale.Online * Math.Min(2, groups[FormGroup.Online].Count()) / 2;
        var traditional = groups[FormGroup.Traditional].Any() ? scale.Traditional : 0;
        Gain?[] gains =
        [
            Finishing(figures, scale, completion),
            online < scale.Online ? new("online", 2 - groups[FormGroup.Online].Count(), [], scale.Online - online) : null,
            traditional < scale.Traditional ? new("traditional", 1, [], scale.Traditional - traditional) : null,
        ];
        return new(completion, online, traditional, scale, [.. gains.OfType<Gain>().OrderByDescending(g => g.Points)]);
    }

    static decimal Points(int done, int due, ScoringScale scale) =>
        due == 0 || done * 100m / due < scale.Floor ? 0 : scale.Completion * done / due;

    /// <summary>The fewest tasks that reach the floor; past it, the rest.</summary>
    static Gain? Finishing(Figures figures, ScoringScale scale, decimal now)
    {
        PlanTask[] left =
        [
            .. figures.Tasks.Where(t => t.IsDue && !t.IsDone).Select(t => t.Task).OrderByDescending(t => t.Progress.Percent),
        ];
        var needed =
            now > 0
                ? left.Length
                : Enumerable.Range(1, left.Length).FirstOrDefault(n => Points(figures.DoneOfDue + n, figures.Due, scale) > 0);
        return needed == 0
            ? null
            : new("finish", needed, [.. left.Take(needed)], Points(figures.DoneOfDue + needed, figures.Due, scale) - now);
    }
}

/// <param name="How">`finish`, `online` or `traditional`.</param>
/// <param name="Count">How many tasks to finish, or forms to use.</param>
public sealed record Gain(string How, int Count, IReadOnlyList<PlanTask> Tasks, decimal Points);
