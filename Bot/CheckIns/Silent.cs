using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <param name="Only">The units that are all the asker may see; null is every one.</param>
/// <param name="Chases">Whether who asks may have them reminded.</param>
public sealed record SilentView(Plan Plan, Period Period, IReadOnlyList<string>? Only = null, bool Chases = false);

/// <summary>Who is missing: the units that lead a task and have said nothing of any within the period.</summary>
public static class Silent
{
    public static IReadOnlyList<Unit> In(Plan plan, Period period) =>
        [
            .. plan.Header.Organisation.Units.Where(u =>
                plan.Tasks.Where(t => t.Leads(u.Id)) is var led && led.Any() && !led.Any(t => t.ShareOf(u.Id).SaidIn(period))
            ),
        ];

    public static Said Said(SilentView view, Words words)
    {
        var (plan, period, only, chases) = view;
        var units = In(plan, period);
        var window = $"{words.Day(period.From)} → {words.Day(period.To)}";
        return new Said.Text(
            units.Count == 0 && only is not null
                ? words["checkIns.ownReported", window, string.Join(", ", only.Select(plan.Header.Organisation.NameOf))]
            : units.Count == 0 ? words["checkIns.allReported", window]
            : words[chases ? "checkIns.silent.chase" : "checkIns.silent", window, string.Join(", ", units.Select(u => u.Name))]
        );
    }
}
