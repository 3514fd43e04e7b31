using System.Diagnostics;
using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Turns;

namespace CcchcBot.Benchmarks;

/// <summary>"show Q2 status": a plan's rows read from its store, beside the same with the question read, the figures and the card as it is sent.</summary>
static class StatusQuestion
{
    const string Partition = "plan|t|1|2026";
    const int Rounds = 7;
    const string Text =
        "Đăng tải tin, bài về kết quả cải cách hành chính, thủ tục hành chính mới ban hành và dịch vụ công trực tuyến trên Trang thông tin điện tử "
        + "của cơ quan; niêm yết công khai tại Bộ phận Tiếp nhận và Trả kết quả";
    static readonly DateOnly Today = new(2026, 6, 20);

    /// <summary>One question, in milliseconds.</summary>
    /// <param name="Rows">The range alone.</param>
    /// <param name="Records">The range, and its rows as records.</param>
    /// <param name="Whole">The range, its records, figures and card.</param>
    sealed record Sample(double Rows, double Records, double Whole);

    public static async Task<string> ReportAsync(string load)
    {
        await using var azurite = new CcchcBot.Tests.Fakes.Azurite();
        await azurite.InitializeAsync();
        List<string> lines = [];
        foreach (var tasks in (int[])[80, 10_000])
        {
            var folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
            using (var sqlite = new SqliteStore(Path.Combine(folder, "bot.db")))
                lines.Add(await LineAsync("SQLite", sqlite, tasks));
            Directory.Delete(folder, recursive: true);
            lines.Add(await LineAsync("Azurite", Stores.Open(new(azurite.ConnectionString, $"questions{tasks}"), ""), tasks));
        }
        return $"""
            # What a question costs

            `dotnet run --project Bot.Tests/Benchmarks -c Release -- question` measures and writes this part alone: one process, one question after another,
            once warm. Rows: the one range of the plan, read out, nothing parsed or done with it. Records: the same range as tasks; a row whose version
            has not changed is recalled, neither read out nor parsed again. Whole: records, the question understood, figures, comparison, and the card
            as the JSON that is sent, all of them made anew each time. Medians of {Rounds} rounds, lowest and highest behind them; a ratio is the median
            of each round's own. First: the whole question when nothing is recalled yet, asked once, the runtime still compiling at 80 tasks.

            Recalled are the {Recollection.Most} plans read last, whosever they are, up to {Recollection.Room
                / 1024
                / 1024} MiB of rows together; as records they take about half as much again.

            {Repository.Machine}; load {load} before.

            | "show Q2 status" over | rows, ms | records, ms | whole, ms | whole / rows | whole / records | goal, whole / rows | first, ms |
            |---|---|---|---|---|---|---|---|
            {string.Join('\n', lines)}
            """;
    }

    static async Task<string> LineAsync(string name, IStore store, int tasks)
    {
        await FillAsync(store, tasks);
        var words = new Lexicon().Official;
        var first = (await AskAsync(store, words)).Whole;
        // until then the runtime is still compiling
        for (var warm = 0; warm < (tasks > 1000 ? 8 : 15_000); warm++)
            await AskAsync(store, words);
        List<Sample> rounds = [];
        while (rounds.Count < Rounds)
            rounds.Add(await RoundAsync(store, words, tasks > 1000 ? 1 : 200));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {tasks:N0} tasks, {name} | {Shown(rounds, s => s.Rows)} | {Shown(rounds, s => s.Records)} | {Shown(rounds, s => s.Whole)} | {rounds.Select(s => s.Whole / s.Rows).Median():F2} | {rounds.Select(s => s.Whole / s.Records).Median():F2} | ≤ {(tasks > 1000 ? "1.5" : "3")} | {first:F0} |"
        );
    }

    static string Shown(List<Sample> rounds, Func<Sample, double> of) =>
        string.Create(CultureInfo.InvariantCulture, $"{rounds.Select(of).Median():0.###} ({rounds.Min(of):0.###}-{rounds.Max(of):0.###})");

    static async Task<Sample> RoundAsync(IStore store, Words words, int questions)
    {
        List<Sample> samples = [];
        while (samples.Count < questions)
            samples.Add(await AskAsync(store, words));
        return new(samples.Select(s => s.Rows).Median(), samples.Select(s => s.Records).Median(), samples.Select(s => s.Whole).Median());
    }

    static async Task<Sample> AskAsync(IStore store, Words words)
    {
        var began = Stopwatch.GetTimestamp();
        await foreach (var _ in store.RangeAsync(Partition, Rows.Header, Rows.AfterCards, CancellationToken.None)) { }
        var rows = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        began = Stopwatch.GetTimestamp();
        var plan = (await PlanRows.ForTrackingAsync(store, Partition, CancellationToken.None))!.Plan;
        var records = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Answer(plan, words);
        return new(rows, records, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    static void Answer(Plan plan, Words words)
    {
        var body = plan.Header.Organisation;
        var regime = ReportingRegime.Of(body);
        if (
            Asking.Read("show Q2 status", new AskedIn(Today, regime, body.Units)) is not Understood.Question(Asked.Status(var window, _, _))
        )
            throw new InvalidOperationException("the question was not understood");
        var figures = Figures.Of(plan.Tasks, window, Today);
        var view = new StatusView(plan, figures, Today, Before: Reporting.Report.Before(plan, window));
        if (Speech.Write(new Said.Show(StatusCard.For(view, words), "")).Length < 2000)
            throw new InvalidOperationException("the card is empty");
    }

    static async Task FillAsync(IStore store, int tasks)
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
                            new PlanTask(i, $"{Text} ({i})", TimePhrase.Read(times[i % 6], 2026), $"u{i % 12}", [], null, null, Said(i))
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
