using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>What became of a line or a task since last year's plan.</summary>
abstract record Change
{
    private Change() { }

    public sealed record Kept(string Text) : Change;

    public sealed record Changed(string Was, string Now) : Change;

    public sealed record New(string Text) : Change;

    public sealed record Dropped(string Text) : Change;
}

/// <summary>A plan beside that of last year. A line with only its years moved on is kept.</summary>
static class Difference
{
    /// <summary>Lines with this share of words in common are one line that was changed.</summary>
    const double Alike = 0.5;

    public static IReadOnlyList<Change> Of(Section section, Plan plan)
    {
        var previous = plan.Previous!;
        string[] was = [.. previous[section].Select(n => n.Text)];
        string[] now = [.. plan.Lines(section)];
        return Pairs([.. was.Select(w => MovingYears.On(w, previous.Year, plan.Header.Year))], now)
            .Select(p =>
                p.Now < 0 ? new Change.Dropped(was[p.Was])
                : p.Was < 0 ? new Change.New(now[p.Now])
                : Same(MovingYears.On(was[p.Was], previous.Year, plan.Header.Year), now[p.Now]) ? new Change.Kept(now[p.Now])
                : (Change)new Change.Changed(was[p.Was], now[p.Now])
            )
            .ToList();
    }

    /// <summary>A task is changed when its time or its lead is, or its words.</summary>
    /// <param name="line">A task as it is shown.</param>
    public static IReadOnlyList<Change> OfTasks(Plan plan, Func<PlanTask, Plan, string> line)
    {
        var previous = plan.Previous!;
        var before = plan with { Header = plan.Header with { Organisation = plan.Header.Organisation with { Units = previous.Units } } };
        PlanTask[] moved = [.. previous.Tasks.Select(t => CarryingOn.Moved(t, previous.Year, plan.Header.Year))];
        return Pairs([.. moved.Select(t => t.Text)], [.. plan.Tasks.Select(t => t.Text)])
            .Select(p =>
                p.Now < 0 ? new Change.Dropped(line(previous.Tasks[p.Was], before))
                : p.Was < 0 ? new Change.New(line(plan.Tasks[p.Now], plan))
                : SameTask(moved[p.Was], plan.Tasks[p.Now]) ? new Change.Kept(plan.Tasks[p.Now].Text)
                : (Change)new Change.Changed(line(previous.Tasks[p.Was], before), line(plan.Tasks[p.Now], plan))
            )
            .ToList();
    }

    static bool SameTask(PlanTask was, PlanTask now) =>
        Same(was.Text, now.Text) && Same(was.Time.Raw, now.Time.Raw) && was.Lead == now.Lead;

    static bool Same(string a, string b) => Plain(a) == Plain(b);

    static string Plain(string text) => Folded.Of(text).TrimEnd('.', ';', ',', ' ');

    /// <summary>Each line with its counterpart, -1 where it has none: the same words first, then the most alike.</summary>
    static List<(int Was, int Now)> Pairs(string[] was, string[] now)
    {
        var wasWords = was.Select(Words).ToArray();
        var nowWords = now.Select(Words).ToArray();
        Dictionary<int, int> counterpart = [];
        HashSet<int> taken = [];
        var alike =
            from w in Enumerable.Range(0, was.Length)
            from n in Enumerable.Range(0, now.Length)
            let share = Same(was[w], now[n]) ? 2 : Share(wasWords[w], nowWords[n])
            where share >= Alike
            orderby share descending, Math.Abs(w - n)
            select (w, n);
        foreach (var (w, n) in alike)
            if (!counterpart.ContainsValue(w) && taken.Add(n))
                counterpart[n] = w;
        return
        [
            .. now.Select((_, n) => (counterpart.GetValueOrDefault(n, -1), n)),
            .. Enumerable.Range(0, was.Length).Where(w => !counterpart.ContainsValue(w)).Select(w => (w, -1)),
        ];
    }

    static HashSet<string> Words(string text) =>
        [.. Folded.Of(text).Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    static double Share(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
