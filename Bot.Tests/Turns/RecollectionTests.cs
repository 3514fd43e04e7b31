using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Storage;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

/// <summary>A plan read again and again, while this process or another one changes it.</summary>
public sealed class RecollectionTests : IDisposable
{
    const string Partition = "plan|t|1|2026";
    static readonly Period SecondQuarter = new ReportingRegime("B").Quarter(2026, 2);

    readonly string folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
    readonly SqliteStore store;
    readonly SqliteStore elsewhere;

    public RecollectionTests()
    {
        store = new(Path.Combine(folder, "bot.db"));
        elsewhere = new(Path.Combine(folder, "bot.db"));
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        store.Dispose();
        elsewhere.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_row_that_did_not_change_is_the_same_record()
    {
        await IssueAsync(tasks: 300);
        var (first, second) = (await ReadAsync(store), await ReadAsync(store));
        Assert.Equal(300, second.Plan.Tasks.Count);
        Assert.Same(first.Plan.Header, second.Plan.Header);
        Assert.All(first.Plan.Tasks.Zip(second.Plan.Tasks), t => Assert.Same(t.First, t.Second));
    }

    [Fact]
    public async Task What_another_process_changed_between_two_questions_is_in_the_second_answer()
    {
        await IssueAsync(tasks: 300);
        Assert.Equal((300, 0), Counted(await ReadAsync(store)));

        var there = await ReadAsync(elsewhere);
        var done = there.Plan.Tasks[6] with
        {
            Progress = Progress.None with { Status = ProgressStatus.Done, Percent = 100, DoneOn = new(2026, 5, 5), Changes = 1 },
        };
        await DoneAsync(elsewhere, there.Put(Rows.Task(7), done));
        Assert.Equal((300, 1), Counted(await ReadAsync(store)));

        there = await ReadAsync(elsewhere);
        await DoneAsync(elsewhere, new Change.Delete(Rows.Task(7), there.Versions.Value[Rows.Task(7)]));
        Assert.Equal((299, 0), Counted(await ReadAsync(store)));

        // the same row with the same words again, beside a new one
        await DoneAsync(elsewhere, Insert(there.Plan.Tasks[6]), Insert(Of(301)));
        Assert.Equal((301, 1), Counted(await ReadAsync(store)));
    }

    [Fact]
    public async Task A_change_is_conditional_on_the_version_that_was_recalled()
    {
        await IssueAsync(tasks: 40);
        await ReadAsync(store);
        var here = await ReadAsync(store);
        var there = await ReadAsync(elsewhere);
        await DoneAsync(elsewhere, there.Put(Rows.Task(3), there.Plan.Tasks[2] with { Text = "Tuyên truyền lưu động" }));
        var late = here.Put(Rows.Task(3), here.Plan.Tasks[2] with { Text = "Phát tờ rơi" });
        Assert.Equal(new Commit.Conflict(Rows.Task(3)), await store.CommitAsync(Partition, [late], Cancel));
        Assert.Equal("Tuyên truyền lưu động", (await ReadAsync(store)).Plan.Tasks[2].Text);
    }

    [Fact]
    public async Task Two_stores_with_the_same_keys_are_two_plans()
    {
        using var other = new SqliteStore(Path.Combine(folder, "other.db"));
        await IssueAsync(tasks: 5);
        await ReadAsync(store);
        Assert.Null(await PlanRows.ForTrackingAsync(other, Partition, Cancel));
    }

    [Fact]
    public void The_plans_used_last_are_kept_as_far_as_there_is_room()
    {
        var recollection = new Recollection();
        recollection.Keep("a", [new("1", "1", default, "a")], Recollection.Room / 2);
        recollection.Keep("b", [new("1", "1", default, "b")], Recollection.Room / 2);
        Assert.Single(recollection.Rows("a"));
        recollection.Keep("c", [new("1", "1", default, "c")], 1);
        Assert.Equal([1, 0, 1], ((string[])["a", "b", "c"]).Select(p => recollection.Rows(p).Count));
        // one that is larger than the room leaves none of it taken
        recollection.Keep("d", [new("1", "1", default, "d")], Recollection.Room + 1);
        recollection.Keep("e", [new("1", "1", default, "e")], Recollection.Room);
        Assert.Equal([0, 0, 0, 0, 1], ((string[])["a", "b", "c", "d", "e"]).Select(p => recollection.Rows(p).Count));
    }

    [Fact]
    public void Small_plans_do_not_fill_the_room()
    {
        var recollection = new Recollection();
        string[] plans = [.. Enumerable.Range(0, Recollection.Most + 2).Select(i => $"{i}")];
        foreach (var plan in plans)
        {
            recollection.Keep(plan, [new("1", "1", default, plan)], 1);
            recollection.Rows("0");
        }
        Assert.Equal(["1", "2"], plans.Where(p => recollection.Rows(p).Count == 0));
    }

    [Fact]
    public void Rows_read_later_take_their_places_among_those_known()
    {
        var recollection = new Recollection();
        recollection.Keep("plan", [Row("b", 1), Row("d", 1), Row("f", 1)], 3);
        recollection.Keep("plan", [Row("a", 2), Row("d", 2), Row("e", 2), Row("g", 2)], 4);
        Assert.Equal(["a2", "b1", "d2", "e2", "f1", "g2"], recollection.Rows("plan").Select(r => r.Row + r.Version));

        static StoredRow Row(string row, int version) => new(row, $"{version}", default, row);
    }

    static (int All, int Done) Counted(LoadedPlan loaded)
    {
        var figures = Figures.Of(loaded.Plan.Tasks, SecondQuarter, new(2026, 6, 20));
        return (figures.Tasks.Count, figures.Completed);
    }

    static async Task<LoadedPlan> ReadAsync(SqliteStore from) => (await PlanRows.ForTrackingAsync(from, Partition, Cancel))!;

    static async Task DoneAsync(SqliteStore to, params Change[] changes) =>
        Assert.IsType<Commit.Done>(await to.CommitAsync(Partition, changes, Cancel));

    async Task IssueAsync(int tasks)
    {
        var body = new Organisation("1", "Sở", null, BodyKind.Department, "Huế", "KH", "BC", [], [], [], []);
        await DoneAsync(store, new Change.Insert(Rows.Header, SavedJson.Write(new PlanHeader(2026, PlanStatus.Issued, body, 1))));
        foreach (var some in Enumerable.Range(1, tasks).Chunk(100))
            await DoneAsync(store, [.. some.Select(i => Insert(Of(i)))]);
    }

    static PlanTask Of(int number) =>
        new(number, $"Treo băng rôn ({number})", TimePhrase.Read("quý II", 2026), "u1", [], null, null, Progress.None);

    static Change.Insert Insert(PlanTask task) => new(Rows.Task(task.Number), SavedJson.Write(task));
}
