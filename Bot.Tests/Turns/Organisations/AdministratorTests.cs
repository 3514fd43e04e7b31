using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Organisations;

/// <summary>Who may set up and change: the settings' administrators, and those the organisation names; asked again at every step.</summary>
public class AdministratorTests
{
    [Fact]
    public async Task Whoever_comes_first_is_nobody()
    {
        await using var town = await Town.StartAsync();
        await town.Teams.InstallAsync(town.Team, town.Officer);
        foreach (var words in (string[])["thiết lập", "gộp Phòng A và Phòng B thành Phòng C", "lịch sử thay đổi tổ chức"])
            Assert.Contains("quản trị viên", (await town.Teams.SayAsync(town.Officer, words)).Post.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sở Đã Bị Đổi")]
    [InlineData("đổi tên Phòng Nghiệp vụ thành Phòng Lạ")]
    public async Task An_administrator_whose_role_ended_in_the_middle_finishes_nothing(string words)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm quản trị Chuyên viên Mai");
        await town.Teams.SayAsync(town.Officer, "thiết lập");
        await town.Teams.SayAsync(town.Officer, "sửa tên");
        await town.Teams.SayAsync(town.Administrator, "bỏ quản trị Chuyên viên Mai");
        var told = (await town.Teams.SayAsync(town.Officer, words)).Post.ToString();
        Assert.Contains("việc của quản trị viên", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Lạ", string.Join(' ', (await town.BodyAsync()).Units.Select(u => u.Name)), StringComparison.Ordinal);
        Assert.DoesNotContain("Bị Đổi", (await town.BodyAsync()).Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_pressed_by_somebody_who_is_no_administrator_changes_nothing()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var data = new System.Text.Json.Nodes.JsonObject
        {
            ["does"] = "close",
            ["units"] = "u1",
            ["name"] = "u2",
        };
        var action = new System.Text.Json.Nodes.JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = "org.change",
            ["data"] = data,
        };
        await town.Teams.InvokeAsync(town.Officer, "adaptiveCard/action", new() { ["action"] = action, ["trigger"] = "manual" });
        Assert.Equal(3, (await town.BodyAsync()).Units.Count);
    }

    [Fact]
    public async Task Two_administrators_editing_different_parts_lose_nothing()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm quản trị Chuyên viên Mai");
        foreach (var who in (Person[])[town.Administrator, town.Officer])
            await town.Teams.SayAsync(who, "thiết lập");
        await town.Teams.SayAsync(town.Administrator, "sửa địa danh");
        await town.Teams.SayAsync(town.Officer, "sửa thời hạn lưu");
        await town.Teams.SayAsync(town.Administrator, "Hà Giang");
        await town.Teams.SayAsync(town.Officer, "7 năm");
        var body = await town.BodyAsync();
        Assert.Equal(("Hà Giang", 7), (body.Place, body.RetentionYears));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var told = (await town.Teams.SayAsync(town.Administrator, "bỏ quản trị Quản trị Sơn")).Post.ToString();
        Assert.Contains("ít nhất một quản trị viên", told, StringComparison.Ordinal);
        Assert.True((await town.BodyAsync()).Has(town.Administrator.DirectoryId!, Role.Administrator));
    }
}

static class Bodies
{
    /// <summary>The organisation as it is kept.</summary>
    public static async Task<Organisation> BodyAsync(this Town town, string key = "1") =>
        SavedJson.Read<Organisation>(
            (await town.Store.ReadAsync(Rows.OrganisationOf(town.Teams.Tenant, key), Rows.Profile, CancellationToken.None))!
        );
}
