using CcchcBot.Tracking;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

/// <summary>A turn that dies at any step is healed by the same activity delivered again, and counts once.</summary>
public class StepTests
{
    [Fact]
    public async Task An_answer_counts_once_wherever_the_turn_dies()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ");
        var tasks = 0;
        foreach (var after in (bool[])[false, true])
            for (var step = 1; ; step++)
            {
                town.Store.FailAt(step, after);
                var first = await town.Teams.SayAsync(town.Officer, $"Việc thứ {step} {after}; quý I; VP");
                var failed = town.Store.Failed;
                town.Store.Mend();
                tasks++;
                if (!failed)
                    break;
                await town.Teams.RedeliverAsync(first);
                var seen = (await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ")).Post.ToString();
                Assert.Contains($"Đã có {tasks} việc", seen, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task An_update_counts_once_wherever_the_turn_dies()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        foreach (var after in (bool[])[false, true])
            for (var step = 1; ; step++)
            {
                town.Store.FailAt(step, after);
                var first = await town.Teams.SayAsync(town.OfficeLead, $"việc 1 đang làm: lần {step} {after}");
                var failed = town.Store.Failed;
                town.Store.Mend();
                await town.Teams.RedeliverAsync(first);
                Assert.Single(await ResultsAsync(town), r => r == $"lần {step} {after}");
                if (!failed)
                    break;
            }
    }

    [Fact]
    public async Task A_plan_is_started_once_wherever_the_turn_dies()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var year = 2026;
        foreach (var after in (bool[])[false, true])
            for (var (step, failed) = (1, true); failed; step++, year++)
            {
                town.Store.FailAt(step, after);
                var first = await town.Teams.SayAsync(town.Officer, $"lập kế hoạch {year}");
                failed = town.Store.Failed;
                town.Store.Mend();
                var again = await town.Teams.RedeliverAsync(first);
                Assert.Contains($"năm {year}", failed ? again.Post.Text + again.Post : first.Post.ToString(), StringComparison.Ordinal);
                await town.Teams.SayAsync(town.Officer, "sửa căn cứ");
                await town.Teams.SayAsync(town.Officer, $"Quyết định của {year}");
                var seen = (await town.Teams.SayAsync(town.Officer, "sửa căn cứ")).Post.ToString();
                Assert.Contains($"Quyết định của {year}", seen, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task An_interview_turn_reads_twice_and_writes_once()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Officer, Town.Draft[0]);
        foreach (var words in Town.Draft.Skip(1))
        {
            town.Store.Count();
            await town.Teams.SayAsync(town.Officer, words);
            Assert.True(town.Store is { Reads: <= 2, Writes: <= 1 }, $"{words}: {town.Store.Reads} reads, {town.Store.Writes} writes");
        }
    }

    [Fact]
    public async Task An_undoing_reads_twice_and_writes_once_and_survives_a_restart()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in Town.Draft)
            await town.Teams.SayAsync(town.Officer, words);
        await town.Bot.RestartAsync();
        town.Store.Count();
        var undone = await town.Teams.SayAsync(town.Officer, "undo 7");
        Assert.True(town.Store is { Reads: <= 2, Writes: <= 1 }, $"{town.Store.Reads} reads, {town.Store.Writes} writes");
        Assert.Contains("Nhiệm vụ: bỏ 3 việc", undone.Post.ToString(), StringComparison.Ordinal);
        await town.Teams.RedeliverAsync(undone);
        await town.Bot.RestartAsync();
        var redone = (await town.Teams.SayAsync(town.Officer, "redo 7")).Post.ToString();
        Assert.Contains("Nhiệm vụ: trở lại 3 việc", redone, StringComparison.Ordinal);
        var preview = (await town.Teams.SayAsync(town.Officer, "xem lại")).Post.ToString();
        Assert.Contains("Niêm yết thủ tục hành chính", preview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cards_are_posted_once_wherever_the_deliverer_dies(bool after)
    {
        for (var step = 1; step <= 8; step++)
        {
            await using var town = await Town.StartAsync();
            await town.ApproveAsync();
            await town.Teams.SayAsync(town.Officer, "xem lại");
            town.Store.FailAt(4 + step, after); // the issuing turn itself takes the first operations
            await town.Teams.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
            for (var minute = 0; minute < 3; minute++)
            {
                town.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
                await town.Teams.SayAsync(town.Officer, "tình hình quý 1");
            }
            town.Store.Mend();
            var posts = town.Teams.Posts.Where(p => p.Channel is not null).ToList();
            Assert.Equal(posts.Count, posts.Select(p => p.Channel).Distinct().Count());
        }
    }

    /// <summary>The result each event of the history brought.</summary>
    static async Task<List<string?>> ResultsAsync(Town town)
    {
        List<string?> results = [];
        var partition = Rows.PlanOf(town.Teams.Tenant, "1", 2026);
        await foreach (var row in town.Store.RangeAsync(partition, "60|", "61|", CancellationToken.None))
            results.Add(SavedJson.Read<TaskEvent>(row).To.Result);
        return results;
    }
}
