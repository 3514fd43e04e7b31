using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>A period cut off, in a sentence or three.</summary>
public static class FrozenText
{
    const int NumbersShown = 30;

    public static string Line(FrozenPeriod frozen, Plan plan, Words words)
    {
        var name = words[$"checkIns.period.{frozen.Window.Code}", frozen.Window.Year];
        var done = frozen.Tasks.Count(t => t.Progress.Status == ProgressStatus.Done);
        List<string> lines =
        [
            frozen.OpenUntil is { } until
                ? words["checkIns.frozen.open", name, words.Day(until)]
                : words["checkIns.frozen.line", name, words.Day(frozen.Window.To), frozen.Tasks.Count, done, frozen.Mark],
        ];
        if (frozen.Addendum(plan, frozen.Window) is { Count: > 0 } later)
            lines.Add(words["checkIns.frozen.addendum", later.Count, string.Join(", ", later.Take(NumbersShown).Select(t => t.Number))]);
        lines.AddRange(
            frozen.Reopened.Select(r =>
                words["checkIns.frozen.reopened", words.Day(DateOnly.FromDateTime(r.At.DateTime)), Name(r, plan), r.Reason]
            )
        );
        return string.Join(' ', lines);
    }

    static string Name(Reopening reopening, Plan plan) =>
        plan.Header.Organisation.Members.FirstOrDefault(m => m.Person == reopening.By)?.Name ?? reopening.By;
}
