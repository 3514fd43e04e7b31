using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

/// <summary>A plan begun from last year's, through the real app.</summary>
public class LastYearTests
{
    [Fact]
    public async Task A_plan_is_begun_from_last_years_and_set_beside_it()
    {
        await using var town = await IssuedAsync();
        var said = new Transcript(town.Teams, "Lập kế hoạch 2027 từ kế hoạch 2026, rồi so với năm trước");
        var start = (await said.SayAsync(town.Officer, "lập kế hoạch 2027")).Post;
        await said.SayAsync(town.Officer, "đồng ý");
        await said.TapAsync(town.Officer, start, "Từ kế hoạch 2026");
        await said.SayAsync(town.Officer, "sửa nhiệm vụ");
        await said.SayAsync(town.Officer, "1");
        await said.SayAsync(town.Officer, "xong");
        await said.SayAsync(town.Officer, "sửa căn cứ");
        await said.SayAsync(town.Officer, "Thực hiện Quyết định số 3/QĐ-UBND ngày 04/01/2027 của UBND tỉnh Hương Giang");
        var preview = (await said.SayAsync(town.Officer, "xem lại")).Post;
        await said.TapAsync(town.Officer, preview, "So với kế hoạch 2026");
        Approved.Match("Turns/last-year.md", said.ToString());
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var town = await IssuedAsync();
        await town.Teams.SayAsync(town.Officer, "English");
        var said = new Transcript(town.Teams, "Plan 2027 from scratch beside plan 2026, in English");
        await said.SayAsync(town.Officer, "create plan 2027");
        await said.SayAsync(town.Officer, "hello world");
        await said.SayAsync(town.Officer, "from scratch");
        await said.SayAsync(town.Officer, "edit purposes");
        await said.SayAsync(town.Officer, "ok");
        await said.SayAsync(town.Officer, "from last year");
        await said.SayAsync(town.Officer, "what changed since last year?");
        Approved.Match("Turns/last-year-en.md", said.ToString());
    }

    [Fact]
    public async Task Begun_again_it_is_offered_what_last_years_plan_has_become()
    {
        await using var town = await IssuedAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2027");
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 xong: đã treo; minh chứng: https://so.example/5");
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2027");
        await town.Teams.SayAsync(town.Officer, "từ kế hoạch 2026");
        var asked = (await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ")).Post.ToString();
        Assert.Contains("[Đã xong hoặc thôi năm 2026, có thể làm lại: ☐ 2. Treo băng rôn", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_over_once_wherever_the_turn_dies()
    {
        await using var town = await IssuedAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2027");
        for (var step = 1; ; step++)
        {
            town.Store.FailAt(step, after: true);
            var first = await town.Teams.SayAsync(town.Officer, "từ kế hoạch 2026");
            var failed = town.Store.Failed;
            town.Store.Mend();
            if (!failed)
                break;
            await town.Teams.RedeliverAsync(first);
        }
        var tasks = 0;
        await foreach (var row in town.Store.RangeAsync(Rows.PlanOf(town.Teams.Tenant, "1", 2027), "40|", "41|", CancellationToken.None))
            tasks++;
        Assert.Equal(1, tasks);
    }

    static async Task<Town> IssuedAsync()
    {
        var town = await Town.StartAsync();
        await town.IssueAsync();
        return town;
    }
}
