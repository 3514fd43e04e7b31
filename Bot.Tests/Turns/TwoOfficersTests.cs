using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

public class TwoOfficersTests
{
    [Fact]
    public async Task A_colleague_takes_a_draft_over_and_a_clash_is_settled()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm chuyên viên: Quản trị Sơn");
        var (mai, son) = (town.Officer, town.Administrator);
        var told = new Transcript(town.Teams, "Hai chuyên viên cùng soạn một kế hoạch");
        foreach (var words in Town.Draft.Take(5))
            await town.Teams.SayAsync(mai, words);
        await told.SayAsync(son, "tiếp tục kế hoạch 2026");
        await told.SayAsync(mai, "sửa mục đích");
        await told.SayAsync(son, "sửa mục đích");
        await told.SayAsync(mai, "- Người dân biết thủ tục mới\n- Cán bộ nắm nhiệm vụ");
        var clash = await told.SayAsync(son, "Nâng tỷ lệ hồ sơ trực tuyến");
        await told.SayAsync(son, "tình hình quý 2");
        await told.TapAsync(son, clash.Post, "Gộp cả hai");
        await told.SayAsync(mai, "sửa mục đích");
        Approved.Match("Turns/two-officers.md", told.ToString());
    }

    [Fact]
    public async Task An_officer_has_two_drafts_and_goes_from_one_to_the_other()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var told = new Transcript(town.Teams, "Một chuyên viên, hai bản thảo");
        await told.SayAsync(town.Officer, "các kế hoạch");
        await told.SayAsync(town.Officer, "mở kế hoạch 2025");
        foreach (var words in Town.Draft.Take(6))
            await town.Teams.SayAsync(town.Officer, words);
        await told.SayAsync(town.Officer, "lập kế hoạch 2025");
        var plans = await told.SayAsync(town.Officer, "my plans");
        await told.TapAsync(town.Officer, plans.Post, "Mở kế hoạch 2026");
        await town.Bot.RestartAsync();
        await told.SayAsync(town.Officer, "tiếp tục kế hoạch 2025");
        await told.SayAsync(town.Stranger, "tiếp tục kế hoạch 2025");
        Approved.Match("Turns/two-drafts.md", told.ToString());
    }
}
