using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>Who is missing: the units that lead a task and have said nothing of any within the period.</summary>
public static class Silent
{
    public static IReadOnlyList<Unit> In(Plan plan, Period period) =>
        [
            .. plan.Header.Organisation.Units.Where(u =>
                plan.Tasks.Where(t => t.Leads(u.Id)) is var led && led.Any() && !led.Any(t => t.ShareOf(u.Id).SaidIn(period))
            ),
        ];

    /// <param name="chases">Whether who asks may have them reminded.</param>
    public static Said Said(Plan plan, Period period, bool chases, Words words)
    {
        var units = In(plan, period);
        var window = $"{words.Day(period.From)} → {words.Day(period.To)}";
        return new Said.Text(
            units.Count == 0
                ? words["checkIns.allReported", window]
                : words[chases ? "checkIns.silent.chase" : "checkIns.silent", window, string.Join(", ", units.Select(u => u.Name))]
        );
    }
}
