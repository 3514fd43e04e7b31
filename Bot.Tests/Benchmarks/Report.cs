using System.Globalization;
using System.Text;

namespace CcchcBot.Benchmarks;

/// <summary>The table that is printed and kept in RESULTS.md.</summary>
static class Report
{
    public static string Of(
        IReadOnlyList<(Round Floor, Round Bot)> rounds,
        (StoreOperations.Count Answer, StoreOperations.Count Start) store,
        string load
    )
    {
        var text = new StringBuilder();
        text.AppendLine("# What a turn costs").AppendLine();
        text.AppendLine(
            "`dotnet run --project Bot.Tests/Benchmarks -c Release` measures and writes this page. The floor (`Floor/`) is a bare ASP.NET Core"
        );
        text.AppendLine(
            "endpoint that parses the activity and posts a text back. The bot checks an RS256 token, reads, commits durably to SQLite and answers with a card."
        );
        text.AppendLine(
            "Both are published with ReadyToRun and run as processes of their own; connector, issuer and the people are a third process on the same cores."
        );
        text.AppendLine("Medians of the rounds, lowest and highest behind them; a ratio is the median of each round's own.").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Repository.Commit}, {Repository.Machine}; load {load} before; {rounds.Count} rounds."
            )
            .AppendLine();
        text.AppendLine("| | floor | bot | bot / floor | goal |").AppendLine("|---|---|---|---|---|");
        void Row(string name, string format, Func<Round, double> of, string goal) => text.AppendLine(Line(name, format, rounds, of, goal));
        Row("turns a second, 8 conversations", "F0", r => r.Eight.Turns, "≥ 0.45");
        Row("turns a second, 32 conversations", "F0", r => r.ThirtyTwo.Turns, "≥ 0.45");
        Row("its CPU seconds for 1,000 turns, 8 conversations", "F2", r => r.Eight.Cpu, "");
        Row("its CPU seconds for 1,000 turns, 32 conversations", "F2", r => r.ThirtyTwo.Cpu, "");
        Row("CPU seconds of the process that plays Teams, 32", "F2", r => r.ThirtyTwo.Own, "");
        Row("start to first answered message, ms", "F0", r => r.Start, "≤ 1.4");
        Row("memory at rest, MiB", "F1", r => r.AtRest, "≤ 1.4");
        Row($"memory after {Round.Remembered:N0} turns, MiB", "F1", r => r.AfterTurns, "≤ 1.4");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| store reads + writes of a turn | 0 | {store.Answer.Reads} + {store.Answer.Writes} | | ≤ 2 + 1 |"
        );
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| store reads + writes of a turn that starts a plan | 0 | {store.Start.Reads} + {store.Start.Writes} | | |"
        );
        return text.ToString();
    }

    static string Line(string name, string format, IReadOnlyList<(Round Floor, Round Bot)> rounds, Func<Round, double> of, string goal)
    {
        var ratio = rounds.Select(r => of(r.Bot) / of(r.Floor)).Median().ToString("F2", CultureInfo.InvariantCulture);
        return $"| {name} | {Spread(rounds.Select(r => of(r.Floor)), format)} | {Spread(rounds.Select(r => of(r.Bot)), format)} | {ratio} | {goal} |";
    }

    static string Spread(IEnumerable<double> values, string format)
    {
        double[] all = [.. values];
        string Shown(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Shown(all.Median())} ({Shown(all.Min())}-{Shown(all.Max())})";
    }
}
