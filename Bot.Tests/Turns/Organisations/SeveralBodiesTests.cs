using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Organisations;

/// <summary>Two organisations in one tenant: nobody of one sees anything of the other.</summary>
public class SeveralBodiesTests
{
    [Fact]
    public async Task Two_bodies_in_one_tenant_keep_to_themselves()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var (clerk, both) = (town.Teams.Person("Chuyên viên Y tế"), town.Officer);
        var other = town.Teams.Team("Nhóm Sở Y tế", ["Văn phòng Y tế"], clerk, both, town.Administrator);
        var said = new Transcript(town.Teams, "Hai cơ quan trong một tổ chức Microsoft 365");
        await said.SayAsync(town.Administrator, "thiết lập", other["Văn phòng Y tế"]);
        foreach (
            var words in (string[])
                [
                    "thiết lập",
                    "Sở Y tế tỉnh Hương Giang",
                    "dùng mọi đề xuất",
                    "Văn phòng Y tế: Chuyên viên Y tế",
                    "Chuyên viên Y tế, Chuyên viên Mai",
                    "dùng mọi đề xuất",
                    "bỏ qua",
                    "dùng mọi đề xuất",
                    "xong",
                    "tổ chức",
                    "tổ chức 1",
                ]
        )
            await said.SayAsync(town.Administrator, words);
        foreach (
            var words in (string[])
                ["tổ chức", "tình hình quý 1", "việc 2 xong", "tải văn bản", "lịch sử thay đổi tổ chức", "chọn tổ chức Sở Khoa học"]
        )
            await said.SayAsync(clerk, words);
        await said.SayAsync(town.Director, "tổ chức");
        await said.SayAsync(both, "tổ chức");
        await said.SayAsync(both, "tình hình quý 1");
        await said.SayAsync(both, "tình hình quý 1", other["Văn phòng Y tế"]);
        await said.SayAsync(both, "tổ chức 2");
        await said.SayAsync(both, "tình hình quý 1");
        await said.SayAsync(town.OfficeLead, "tình hình quý 1", other["Văn phòng Y tế"]);
        Approved.Match("Turns/Organisations/several.md", said.ToString());
    }

    [Fact]
    public async Task In_a_channel_of_a_team_that_no_body_has_nothing_is_told()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var other = town.Teams.Team("Nhóm lạ", ["Kênh lạ"], town.Officer, town.Stranger);
        var told = (await town.Teams.SayAsync(town.Officer, "tình hình quý 1", other["Kênh lạ"])).Post.ToString();
        Assert.Contains("Không có kế hoạch", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_the_list_reads_nothing_any_more()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.Administrator, "bỏ lãnh đạo Giám đốc Phúc");
        var told = (await town.Teams.SayAsync(town.Director, "tình hình quý 1")).Post.ToString();
        Assert.Contains("chưa có trong danh sách", told, StringComparison.Ordinal);
    }
}
