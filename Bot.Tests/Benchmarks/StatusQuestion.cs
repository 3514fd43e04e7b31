using System.Diagnostics;
using System.Globalization;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Turns;

namespace CcchcBot.Benchmarks;

/// <summary>"show Q2 status": the rows of a plan read and made into records, beside the same with the question read, the figures and the card.</summary>
static class StatusQuestion
{
    const string Partition = "plan|t|1|2026";
    static readonly DateOnly Today = new(2026, 6, 20);

    public static async Task<string> MeasureAsync(int tasks)
    {
        var folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
        var store = new SqliteStore(Path.Combine(folder, "bot.db"));
        await FillAsync(store, tasks);
        var words = new Lexicon().Official;
        List<double> bare = [];
        List<double> whole = [];
        var rounds = tasks > 1000 ? 15 : 300;
        for (var round = 0; round < rounds * 2; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var plan = (await PlanRows.ForTrackingAsync(store, Partition, CancellationToken.None))!.Plan;
            var read = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            Answer(plan, words);
            var all = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (round >= rounds)
            {
                bare.Add(read);
                whole.Add(all);
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| \"show Q2 status\" over {tasks:N0} tasks, SQLite, ms: rows read; with figures and card | {bare.Median():F2} | {whole.Median():F2} | {whole.Zip(bare, (w, b) => w / b).Median():F2} | ≤ {(tasks > 1000 ? "1.5" : "3")} |"
        );
    }

    static void Answer(Plan plan, Words words)
    {
        var body = plan.Header.Organisation;
        var regime = new ReportingRegime(body.Regime);
        if (
            Asking.Read("show Q2 status", new AskedIn(Today, regime, body.Units)) is not Understood.Question(Asked.Status(var window, _, _))
        )
            throw new InvalidOperationException("the question was not understood");
        var figures = Figures.Of(plan.Tasks, window, Today);
        var view = new StatusView(plan, figures, Today, Before: Reporting.Report.Before(plan, window, regime));
        if (StatusCard.For(view, words).Body.Count < 5)
            throw new InvalidOperationException("the card is empty");
    }

    static async Task FillAsync(SqliteStore store, int tasks)
    {
        List<Unit> units = [.. Enumerable.Range(0, 12).Select(i => new Unit($"u{i}", $"Phòng số {i}", []))];
        var body = new Organisation("1", "Sở", null, BodyKind.Department, "Huế", "KH", "BC", units, [], [], []);
        await store.CommitAsync(
            Partition,
            [new Change.Insert(Rows.Header, SavedJson.Write(new PlanHeader(2026, PlanStatus.Issued, body, 1)))],
            CancellationToken.None
        );
        string[] times = ["quý I", "quý II", "trước ngày 15/6", "thường xuyên", "tháng 4", "cả năm"];
        foreach (var some in Enumerable.Range(1, tasks).Chunk(50))
            await store.CommitAsync(
                Partition,
                [
                    .. some.Select(i => new Change.Insert(
                        Rows.Task(i),
                        SavedJson.Write(
                            new PlanTask(
                                i,
                                $"Việc {i}: {new string('x', 200)}",
                                TimePhrase.Read(times[i % 6], 2026),
                                $"u{i % 12}",
                                [],
                                null,
                                null,
                                Said(i)
                            )
                        )
                    )),
                ],
                CancellationToken.None
            );
    }

    static Progress Said(int task) =>
        (task % 3) switch
        {
            0 => Progress.None,
            1 => Progress.None with { Status = ProgressStatus.InProgress, Percent = 40, Result = "đang làm" },
            _ => Progress.None with
            {
                Status = ProgressStatus.Done,
                Percent = 100,
                DoneOn = new(2026, 5, 5),
                Evidence = ["https://so.example/1"],
            },
        };
}
