using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Approval;

/// <summary>Who may move a plan on is decided from the sender, whatever a card sent back.</summary>
public class AuthorityTests
{
    [Fact]
    public async Task Everybody_tries_what_only_some_may()
    {
        await using var town = await Town.StartAsync();
        await ApprovalTests.DraftAsync(town);
        var said = new Transcript(town.Teams, "Ai được làm gì");
        foreach (var person in (Person[])[town.Director, town.OfficeLead, town.Stranger])
            await said.SayAsync(person, "trình kế hoạch 2026");
        await said.SayAsync(town.Colleague, "trình kế hoạch 2026");
        await town.LetterAsync(town.Director);
        foreach (var person in (Person[])[town.Officer, town.Colleague, town.OfficeLead, town.Stranger])
            await said.SayAsync(person, "duyệt kế hoạch 2026");
        await said.SayAsync(town.OfficeLead, "trả lại: chưa được");
        await said.SayAsync(town.Director, "rút lại");
        await said.SayAsync(town.OfficeLead, "điều chỉnh kế hoạch 2026: thêm việc");
        await said.SayAsync(town.Officer, "đóng kế hoạch 2026");
        await said.SayAsync(town.Stranger, "phiên bản");
        await said.SayAsync(town.Director, "duyệt kế hoạch 2026", town.Office);
        await said.SayAsync(town.Officer, "rút lại kế hoạch 2026");
        Fakes.Approved.Match("Turns/approval-authority.md", said.ToString());
    }

    [Theory]
    [InlineData("review.approve", "2026", "1")]
    [InlineData("review.approve", "2026", "")]
    [InlineData("review.return", "2026", "1")]
    [InlineData("review.approve", "2027", "1")]
    [InlineData("review.approve", "2026.1", "1")]
    [InlineData("review.approve", "x", "1")]
    [InlineData("review.enact", "2026", "1")]
    [InlineData("review.differences", "2026", "99")]
    [InlineData("review.edition", "2026", "-1")]
    [InlineData("draft.issue", "2026", "1")]
    public async Task A_forged_card_of_an_officer_decides_nothing(string verb, string year, string round)
    {
        await using var town = await Town.StartAsync();
        await town.SubmitAsync();
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = new JsonObject
            {
                ["year"] = year,
                ["round"] = round,
                ["comment"] = "x",
                ["edition"] = round,
                ["number"] = "15",
                ["date"] = "2026-01-10",
            },
        };
        var forged = await town.Teams.InvokeAsync(
            town.Officer,
            "adaptiveCard/action",
            new() { ["action"] = action, ["trigger"] = "manual" },
            town.Teams.Posts[^1]
        );
        Assert.Equal(200, forged.Status);
        var stands = string.Join('\n', (await town.Teams.SayAsync(town.Officer, "xem lại")).Said);
        Assert.Contains("Kế hoạch 2026 · đang chờ lãnh đạo duyệt", stands, StringComparison.Ordinal);
    }
}
