using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

/// <summary>What bad input gets: a sentence in the person's language, and nothing lost.</summary>
public class BadInputTests
{
    [Fact]
    public async Task What_people_do_wrong_is_answered_in_a_sentence()
    {
        await using var town = await Town.StartAsync();
        var said = new Transcript(town.Teams, "Nhập chưa đúng");
        await said.SayAsync(town.Stranger, "lập kế hoạch 2026");
        await town.SetUpAsync();
        await said.SayAsync(town.Stranger, "thiết lập");
        await said.SayAsync(town.Stranger, "lập kế hoạch 2026");
        await said.SayAsync(town.Officer, "abc xyz");
        await said.SayAsync(town.Officer, "");
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await said.SayAsync(town.Officer, "🙂");
        await town.Teams.SayAsync(town.Officer, "sửa căn cứ");
        await said.SayAsync(town.Officer, "7");
        await said.SayAsync(town.Officer, "sửa địa danh");
        await said.SayAsync(town.Officer, "Hương Giang, ngày 31/2/2026");
        await said.SayAsync(town.Officer, "tình hình quý 2");
        said.Note("drops a picture into the chat");
        said.Saw((await town.Teams.UploadAsync(town.Officer, "anh.png", [1, 2, 3])).Post);
        await said.SayAsync(town.Officer, "English please");
        await said.SayAsync(town.Officer, "what is this");
        Approved.Match("Turns/bad-input.md", said.ToString());
    }

    [Fact]
    public async Task Ten_thousand_characters_pasted_are_kept()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (
            var words in (string[])
                [
                    "lập kế hoạch 2026",
                    "sửa mục đích",
                    string.Join('\n', Enumerable.Range(1, 100).Select(i => $"- {i} {new string('ố', 95)}")),
                ]
        )
            await town.Teams.SayAsync(town.Officer, words);
        var shown = (await town.Teams.SayAsync(town.Officer, "sửa mục đích")).Post;
        Assert.Contains("và 38 mục nữa", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_submitted_twice_counts_once()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        var card = (await town.Teams.SayAsync(town.Officer, "sửa căn cứ")).Post;
        var first = await town.Teams.TapAsync(town.Officer, card, "Ghi", new() { ["text"] = "Quyết định số 1" });
        var again = await town.Teams.RedeliverAsync(first);
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Equal(first.Post.ToString(), again.Post.ToString());
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_with_the_same_words_and_counts_once()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ");
        var first = await town.Teams.SayAsync(town.Officer, "Viết bài; quý I; VP");
        var again = await town.Teams.RedeliverAsync(first);
        Assert.Equal(first.Post.ToString(), again.Post.ToString());
        var later = await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ");
        Assert.Contains("Đã có 1 việc", later.Post.ToString(), StringComparison.Ordinal);
        Assert.Empty((await town.Teams.RedeliverAsync(first)).Said);
    }

    [Fact]
    public async Task A_card_from_before_a_restart_still_works_and_one_of_another_question_is_told_so()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var old = (await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026")).Post;
        await town.Bot.RestartAsync();
        await town.Teams.TapAsync(town.Officer, old, "Dùng đề xuất");
        var stale = (await town.Teams.SayAsync(town.Officer, "sửa căn cứ")).Post;
        await town.Teams.SayAsync(town.Officer, "Quyết định số 1");
        var told = await town.Teams.TapAsync(town.Officer, stale, "Ghi", new() { ["text"] = "Quyết định số 2" });
        Assert.Contains("Quyết định số 2", CardText.Of(told.View!), StringComparison.Ordinal);
        Assert.Contains(
            "Quyết định số 1",
            (await town.Teams.SayAsync(town.Officer, "sửa căn cứ")).Post.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("task", "2")] // a task another unit leads
    [InlineData("year", "2031")]
    [InlineData("year", "x")]
    [InlineData("unit", "u9")]
    [InlineData("task", "999")]
    public async Task A_forged_card_changes_nothing(string key, string value)
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[0];
        await town.Teams.RefreshAsync(town.OfficeLead, card);
        await town.Teams.TapAsync(town.OfficeLead, card, "Cập nhật");
        var data = new JsonObject
        {
            ["year"] = "2026",
            ["unit"] = "u1",
            ["task"] = "2",
            ["seen"] = "0",
            ["status"] = "Done",
            ["evidence"] = "x",
            [key] = value,
        };
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = "task.save",
            ["data"] = data,
        };
        var forged = await town.Teams.InvokeAsync(
            town.OfficeLead,
            "adaptiveCard/action",
            new() { ["action"] = action, ["trigger"] = "manual" },
            card
        );
        Assert.NotNull(forged.Notice);
        var status = (await town.Teams.SayAsync(town.Director, "tình hình quý 1")).Post.ToString();
        Assert.DoesNotContain("hoàn thành", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_in_the_channel_gets_nothing_but_a_sentence()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[0];
        town.Team.Members.Add(town.Stranger);
        var told = await town.Teams.TapAsync(town.Stranger, card, "Mở để cập nhật");
        Assert.Null(told.View);
        Assert.Contains("chưa có trong danh sách", told.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_does_not_put_another_team_in_the_place_of_the_known_one()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var other = town.Teams.Team("Nhóm khác", ["Kênh lạ"], town.Stranger);
        await town.Teams.SayAsync(town.Stranger, "thiết lập", other["Kênh lạ"]);
        await town.Teams.SayAsync(town.Administrator, "thiết lập");
        var units = (await town.Teams.SayAsync(town.Administrator, "sửa đơn vị")).Post.ToString();
        Assert.Contains("Phòng Nghiệp vụ", units, StringComparison.Ordinal);
        Assert.DoesNotContain("Kênh lạ", units, StringComparison.Ordinal);
    }
}
