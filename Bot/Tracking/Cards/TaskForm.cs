using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Cards;

/// <summary>What the form of a <see cref="TaskCard"/> sent.</summary>
public static class TaskForm
{
    /// <summary>A field that was not sent leaves the task as it is. Another part chosen than the one shown was not seen.</summary>
    public static TaskUpdate Read(Heard.Tap tap)
    {
        var (unit, period) = tap["part"].Split('/') is [var u, var p] ? (u, p) : ("", "");
        var (whose, which) = (tap.Data.GetValueOrDefault("for", unit), tap.Data.GetValueOrDefault("period", period));
        var seen = int.TryParse(tap["seen"], out var changes) ? changes : -1;
        return new(
            int.TryParse(tap["task"], out var task) ? task : 0,
            Enum.TryParse<ProgressStatus>(tap["status"], out var status) && Enum.IsDefined(status) ? status : null,
            tap["percent"] is { Length: > 0 } percent ? Percent(percent) : null,
            tap.Data.GetValueOrDefault("result", ""),
            tap.Data.GetValueOrDefault("evidence", ""),
            tap.Data.GetValueOrDefault("difficulty", ""),
            (whose, which) == (unit, period) ? seen : null,
            [.. Enum.GetValues<OutputKind>().Select(k => new Output(k, Count(tap[$"count{k}"]))).Where(o => o.Count > 0)],
            tap["why"],
            whose,
            which
        );
    }

    static int Count(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 1_000_000 ? (int)n : 0;

    /// <summary>-1 for what is no percentage, which is then refused.</summary>
    static int Percent(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var p) && p is >= 0 and <= 100 ? (int)p : -1;
}
