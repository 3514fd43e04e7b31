using System.Globalization;
using System.Text;

namespace CcchcBot.Benchmarks;

/// <summary>What writing and reading a plan costs, as its part of RESULTS.md.</summary>
static class PaperReport
{
    public static string Of(int count, string load)
    {
        var work = new Paperwork();
        List<((Cost Bare, Cost Bot) Write, (Cost Bare, Cost Bot, Cost Skimmed) Read)> rounds = [];
        while (rounds.Count < count)
            rounds.Add((work.Write(), work.Read()));
        var text = new StringBuilder();
        text.AppendLine("# What a document costs").AppendLine();
        text.AppendLine(
            "`dotnet run --project Bot.Tests/Benchmarks -c Release -- documents` measures and writes this part alone. Bare, when writing:"
        );
        text.AppendLine(
            "the same elements put into a package by the Open XML SDK; when reading: the text part parsed by `XDocument.Load`, nothing done with it."
        );
        text.AppendLine(
                "Times are of CPU, garbage collection included; once warm; medians of the rounds, lowest and highest behind them; a ratio is the median of each round's own."
            )
            .AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Repository.Commit}, {Repository.Machine}; load {load} before; {count} rounds."
            )
            .AppendLine();
        text.AppendLine("| | bare | bot | bot / bare | goal |").AppendLine("|---|---|---|---|---|");
        text.AppendLine(
            Line("a plan of 10 pages and 80 tasks written, CPU ms", [.. rounds.Select(r => Pair(r.Write, c => c.Milliseconds))], "≤ 2")
        );
        text.AppendLine(Line("the same, MB allocated", [.. rounds.Select(r => Pair(r.Write, c => c.Megabytes))], "≤ 2"));
        text.AppendLine(
            Line("a plan of 100 pages read, CPU ms", [.. rounds.Select(r => Pair((r.Read.Bare, r.Read.Bot), c => c.Milliseconds))], "≤ 3")
        );
        text.AppendLine(Line("the same, MB allocated", [.. rounds.Select(r => Pair((r.Read.Bare, r.Read.Bot), c => c.Megabytes))], "≤ 3"));
        text.AppendLine(
            Line(
                "beside an `XmlReader` that keeps nothing, CPU ms",
                [.. rounds.Select(r => Pair((r.Read.Skimmed, r.Read.Bot), c => c.Milliseconds))],
                ""
            )
        );
        return text.ToString();
    }

    static (double, double) Pair((Cost Bare, Cost Bot) cost, Func<Cost, double> of) => (of(cost.Bare), of(cost.Bot));

    static string Line(string name, (double Bare, double Bot)[] rounds, string goal)
    {
        var ratio = rounds.Select(r => r.Bot / r.Bare).Median().ToString("F2", CultureInfo.InvariantCulture);
        return $"| {name} | {Spread(rounds.Select(r => r.Bare))} | {Spread(rounds.Select(r => r.Bot))} | {ratio} | {goal} |";
    }

    static string Spread(IEnumerable<double> values)
    {
        double[] all = [.. values];
        static string Shown(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
        return $"{Shown(all.Median())} ({Shown(all.Min())}-{Shown(all.Max())})";
    }
}
