using System.Net;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class RosterTests : ConnectorTest
{
    [Fact]
    public async Task The_roster_comes_in_pages_and_always_in_the_same_order()
    {
        List<string> upns = [];
        string? token = null;
        do
        {
            var page = await GetAsync($"conversations/{Team}/pagedmembers?pageSize=500&continuationToken={token}");
            upns.AddRange(page["members"]!.AsArray().Select(m => m!["userPrincipalName"]!.GetValue<string>()));
            token = page["continuationToken"]?.GetValue<string>();
        } while (token is not null);
        Assert.Equal(["officer@demo.local", "lead1@demo.local", "lead2@demo.local", "director@demo.local", "admin@demo.local"], upns);
    }

    [Fact]
    public async Task A_member_is_found_by_any_of_their_ids_and_a_stranger_is_not()
    {
        foreach (var id in (string[])[Officer, "officer@demo.local", "7d3f0c52-1b6a-4f2e-9a31-000000000001"])
            Assert.Equal("Chuyên viên Mai", (await GetAsync($"conversations/{Channel}/members/{id}"))["name"]!.GetValue<string>());
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await Http.GetAsync($"local/connector/v3/conversations/{Channel}/members/{Stranger}", Cancel)).StatusCode
        );
    }

    [Fact]
    public async Task The_team_has_its_channels_and_the_first_has_no_name_and_the_teams_id()
    {
        var channels = (await GetAsync($"teams/{Team}/conversations"))["conversations"]!.AsArray();
        Assert.Equal(
            [null, "Văn phòng Sở", "Phòng Quản lý công nghệ", "Trung tâm Thông tin và Thống kê", "Bộ phận Pháp chế"],
            channels.Select(c => c!["name"]?.GetValue<string>())
        );
        Assert.Equal(Team, channels[0]!["id"]!.GetValue<string>());
        Assert.Equal(5, (await GetAsync($"teams/{Team}"))["memberCount"]!.GetValue<int>());
    }
}
