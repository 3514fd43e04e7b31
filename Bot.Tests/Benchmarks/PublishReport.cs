using System.Globalization;
using System.Text;

namespace CcchcBot.Benchmarks;

/// <summary>What it takes to bring a plan to 500 channels, as its part of RESULTS.md.</summary>
static class PublishReport
{
    /// <summary>The plans of these years, one after the other, in the same process.</summary>
    static readonly int[] Years = [2026, 2027, 2028, 2029];

    /// <summary>Messages that the service takes of a tenant in a second.</summary>
    const int Allowed = 50;

    public static async Task<string> MeasureAsync(string load)
    {
        await using var publishing = await Publishing.StartAsync(Years);
        List<Published> all = [];
        foreach (var year in Years)
            all.Add(await publishing.PublishAsync(year));
        return Of(all, load);
    }

    static string Of(List<Published> all, string load)
    {
        var text = new StringBuilder();
        text.AppendLine("# What it takes to publish to 500 channels").AppendLine();
        text.AppendLine(
            "`dotnet run --project Bot.Tests/Benchmarks -c Release -- publish` measures and writes this part alone: an officer issues a plan of 500 units and 500 tasks to"
        );
        text.AppendLine(
            "the real app on SQLite, then the next year's; a connector in the same process takes each message after 0.3 s. Time is simulated: it moves on when nothing is"
        );
        text.AppendLine(
            "left to do, so seconds are those of the arrangement and not of the machine. Allowed: 50 messages of a tenant in any second, so that the last card may go after"
        );
        text.AppendLine(
            "9 s. Three minutes more are waited for what may come twice. Lost: not delivered by its row, or not in its channel. Flat: bytes that live on after a"
        );
        text.AppendLine(
            "collection grow by less than 1 MiB between the 100th channel and the 500th, and settle from one plan to the next: beside the working set of a pass only the"
        );
        text.AppendLine("2,048 rows that are recalled and the last hour's sending are kept.").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Repository.Commit}, {Repository.Machine}; load {load} before."
            )
            .AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", all.Select((_, i) => $"plan {i + 1}"))} | goal |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(all.Select(_ => "---|"))}---|");
        var least = (PublishedPlan.Channels / Allowed) - 1;
        Row("seconds to the last card", "F1", p => p.Took.TotalSeconds, "");
        Row("beside what the limits allow", "F2", p => p.Took.TotalSeconds / least, "≤ 1.2");
        Row("cards lost", "F0", p => PublishedPlan.Channels - Math.Min(p.Delivered, p.Wall.Channels), "0");
        Row("cards repeated", "F0", p => p.Wall.Repeated, "0");
        Row("POST to channels", "F0", p => p.Wall.Posts, "500");
        Row("PUT (the officer's card of progress)", "F0", p => p.Wall.Puts, "");
        Row("processor seconds, the connector's among them", "F2", p => p.Cpu.TotalSeconds, "");
        string[] moments = ["before", "at 100 channels", "at 250", "at 500", "three minutes after"];
        for (var i = 0; i < moments.Length; i++)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| live + resident MiB, {moments[i]} | {string.Join(" | ", all.Select(p => p.Memory[i].Shown))} | {(i == 3 ? "flat" : "")} |"
            );
        return text.ToString();

        void Row(string name, string format, Func<Published, double> of, string goal) =>
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {name} | {string.Join(" | ", all.Select(p => of(p).ToString(format, CultureInfo.InvariantCulture)))} | {goal} |"
            );
    }
}
