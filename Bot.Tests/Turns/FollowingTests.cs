using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

/// <summary>Tasks followed by their people, through the real app: as approved transcripts, and where two are at it at once.</summary>
public class FollowingTests
{
    [Fact]
    public async Task Leads_officers_and_leadership_follow_tasks_in_vietnamese()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var said = new Transcript(town.Teams, "Theo dõi việc: nhận, cập nhật, phối hợp, gia hạn, giao lại, lịch sử");
        await said.SayAsync(town.Officer, "ai chưa nhận việc");
        await said.SayAsync(town.OfficeLead, "đã nhận");
        await said.SayAsync(town.ExpertLead, "đã nhận việc 2");
        await said.SayAsync(town.ExpertLead, "viec 2 40%: da treo 2 bang ron, kho khan: thieu kinh phi");
        await said.SayAsync(town.ExpertLead, "việc 1 xong, việc 2 70%");
        await said.SayAsync(town.ExpertLead, "xác nhận việc 1: đã dán ở tầng 2");
        await said.SayAsync(town.ExpertLead, "gia hạn việc 2 đến 30/4: chờ in đợt 2");
        await LetterAsync(town, town.Director);
        await said.SayAsync(town.ExpertLead, "đồng ý gia hạn việc 2");
        var waiting = (await said.SayAsync(town.Director, "việc chờ quyết định")).Post;
        await said.TapAsync(town.Director, waiting, "Đồng ý", new() { ["why2"] = "xong trước lễ" });
        await LetterAsync(town, town.ExpertLead);
        await said.SayAsync(town.Officer, "việc 2 60%");
        await said.SayAsync(town.Officer, "việc 2 60%; lý do: mới treo 3 trên 5 điểm");
        await said.SayAsync(town.Officer, "bình luận việc 2: gửi ảnh rõ hơn");
        said.Note("drops a photo into the chat with the words \"minh chứng việc 2\"");
        said.Saw(
            (await town.Teams.UploadAsync(town.ExpertLead, "bang-ron.jpg", [1, 2, 3], "minh chứng việc 2")).Said.First(p =>
                p.Chat is not null
            )
        );
        await said.SayAsync(town.ExpertLead, "việc 2 xong");
        await said.SayAsync(town.Officer, "giao lại việc 3 cho Phòng Nghiệp vụ; lý do: Trung tâm thiếu người");
        await said.SayAsync(town.ExpertLead, "dừng việc 3: trùng việc của tỉnh");
        await LetterAsync(town, town.Director);
        await said.SayAsync(town.Director, "không đồng ý việc 3: việc này cần");
        await LetterAsync(town, town.ExpertLead);
        var detail = (await said.SayAsync(town.ExpertLead, "việc 2")).Post;
        await said.TapAsync(town.ExpertLead, detail, "Lịch sử");
        await said.SayAsync(town.Stranger, "việc 2 xong");
        Approved.Match("Turns/following.vi.md", said.ToString());
    }

    [Fact]
    public async Task Leads_officers_and_leadership_follow_tasks_in_english()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        var said = new Transcript(town.Teams, "Following tasks: cards and words in English");
        foreach (var person in (Person[])[town.ExpertLead, town.Director, town.Officer])
            await town.Teams.SayAsync(person, "English");
        await said.RefreshAsync(town.ExpertLead, card);
        await said.TapAsync(town.ExpertLead, card, "Received (2 tasks)");
        await said.TapAsync(town.ExpertLead, card, "Update");
        await said.TapAsync(
            town.ExpertLead,
            card,
            "Save",
            new()
            {
                ["status"] = "Done",
                ["result"] = "banners hung",
                ["countBanners"] = "5",
            }
        );
        await said.TapAsync(
            town.ExpertLead,
            card,
            "Save",
            new()
            {
                ["status"] = "InProgress",
                ["percent"] = "40",
                ["result"] = "banners hung",
            }
        );
        await said.TapAsync(town.ExpertLead, card, "Update");
        await said.TapAsync(town.ExpertLead, card, "Ask for an extension");
        await said.TapAsync(
            town.ExpertLead,
            card,
            "Send to leadership",
            new() { ["until"] = "2026-03-01", ["why"] = "the printer is late" }
        );
        await said.TapAsync(town.ExpertLead, card, "Send to leadership", new() { ["until"] = "2026-04-30" });
        await LetterAsync(town, town.Director);
        await said.SayAsync(town.Director, "what waits for me");
        await said.SayAsync(town.Director, "approve the extension of task 2");
        await LetterAsync(town, town.ExpertLead);
        await said.SayAsync(town.ExpertLead, "task 2 done: 5 banners; evidence: https://so.example/5");
        await said.SayAsync(town.Director, "history of task 2");
        await said.SayAsync(town.Officer, "who has not acknowledged?");
        Approved.Match("Turns/following.en.md", said.ToString());
    }

    /// <summary>Two leads, two devices, or one lead and an officer: the second sees both states and chooses.</summary>
    [Theory]
    [InlineData("Giữ bản của tôi", "tôi")]
    [InlineData("Giữ bản đã ghi", "trước")]
    public async Task The_second_of_two_is_shown_both_states_and_chooses(string choice, string stands)
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Teams.TapAsync(town.ExpertLead, card, "Mở để cập nhật");
        await town.Teams.TapAsync(town.ExpertLead, card, "Cập nhật");
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 30%: bản trước");
        var clash = await town.Teams.TapAsync(
            town.ExpertLead,
            card,
            "Ghi",
            new() { ["status"] = "InProgress", ["result"] = "bản của tôi" }
        );
        var shown = CardText.Of(clash.View!);
        Assert.Contains("bản trước", shown, StringComparison.Ordinal);
        Assert.Contains("bản của tôi", shown, StringComparison.Ordinal);
        await town.Teams.TapAsync(town.ExpertLead, card, choice);
        Assert.EndsWith(stands, (await EventsAsync(town))[^1].To.Result, StringComparison.Ordinal);
    }

    /// <summary>By construction: the first writer is held at the store until the second has written.</summary>
    [Fact]
    public async Task Two_who_save_at_the_same_moment_lose_nothing()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Bot.RestartAsync(); // nothing is on its way any more
        town.Store.BeforeCommit(Rows.Task(2), () => town.Teams.SayAsync(town.Officer, "bình luận việc 2: người thứ hai"));
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 40%: người thứ nhất");
        var events = await EventsAsync(town);
        Assert.Equal([Act.Comment, Act.Update], events.Select(e => e.Act).Order().Reverse());
    }

    [Fact]
    public async Task A_tap_delivered_again_is_answered_with_the_same_card_and_counts_once()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Teams.TapAsync(town.ExpertLead, card, "Mở để cập nhật");
        await town.Teams.TapAsync(town.ExpertLead, card, "Cập nhật");
        var first = await town.Teams.TapAsync(town.ExpertLead, card, "Ghi", new() { ["status"] = "InProgress", ["percent"] = "40" });
        var again = await town.Teams.RedeliverAsync(first);
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Single(await EventsAsync(town));
    }

    [Fact]
    public async Task A_lead_whose_role_has_ended_is_told_who_leads_now_and_keeps_what_was_typed()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Teams.TapAsync(town.ExpertLead, card, "Mở để cập nhật");
        await town.Teams.TapAsync(town.ExpertLead, card, "Cập nhật");
        await town.Teams.SayAsync(town.Administrator, "thêm trưởng Phòng Nghiệp vụ: Chánh văn phòng Tùng");
        await town.Teams.SayAsync(town.Administrator, $"thêm trưởng Văn phòng Sở: {town.ExpertLead.Name}");
        await town.Teams.SayAsync(town.Administrator, $"bỏ trưởng Phòng Nghiệp vụ: {town.ExpertLead.Name}");
        var late = await town.Teams.TapAsync(town.ExpertLead, card, "Ghi", new() { ["status"] = "InProgress", ["result"] = "đã gõ" });
        Assert.Null(late.View); // the form stays as it is on their screen
        Assert.Contains("Phòng Nghiệp vụ (Chánh văn phòng Tùng)", late.Notice, StringComparison.Ordinal);
        Assert.Empty(await EventsAsync(town));
    }

    [Fact]
    public async Task What_was_recorded_last_is_still_told_when_the_card_refreshes_by_itself()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Teams.TapAsync(town.ExpertLead, card, "Mở để cập nhật");
        await town.Teams.TapAsync(town.ExpertLead, card, "Cập nhật");
        town.Teams.Clock.Advance(TimeSpan.FromSeconds(5));
        await town.Teams.TapAsync(town.ExpertLead, card, "Ghi", new() { ["status"] = "InProgress", ["percent"] = "40" });
        await town.Teams.UntilAsync(() => card.Updates == 1);
        var refreshed = CardText.Of((await town.Teams.RefreshAsync(town.ExpertLead, card)).View!);
        Assert.Contains("Anh/chị ghi gần nhất: việc 2, Đang thực hiện 40%", refreshed, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ghi gần nhất",
            CardText.Of((await town.Teams.RefreshAsync(town.Officer, card)).View!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_find_the_plan_that_is_being_tracked_when_the_year_has_turned()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        town.Teams.Clock.Advance(new DateTimeOffset(2027, 1, 12, 8, 0, 0, TimeSpan.FromHours(7)) - town.Teams.Clock.GetUtcNow());
        var said = (await town.Teams.SayAsync(town.ExpertLead, "việc 2 xong: treo đủ; minh chứng: https://so.example/2"))
            .Said.First(p => p.Chat is not null && p.Text.Length > 0)
            .Text;
        Assert.Contains("Đã ghi việc 2: Hoàn thành quá hạn", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mở để cập nhật", 2)]
    [InlineData("Cập nhật", 2)]
    [InlineData("Chi tiết", 2)]
    [InlineData("Lịch sử", 2)]
    public async Task A_card_is_opened_with_two_reads_and_no_write(string button, int reads)
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Bot.RestartAsync(); // nothing is on its way any more
        foreach (var before in ((string[])["Mở để cập nhật", "Cập nhật", button]).Distinct().TakeWhile(b => b != button))
            await town.Teams.TapAsync(town.ExpertLead, card, before);
        town.Store.Count();
        await town.Teams.TapAsync(town.ExpertLead, card, button);
        Assert.Equal((reads, 0), (town.Store.Reads, town.Store.Writes));
    }

    [Fact]
    public async Task An_update_on_a_card_reads_twice_and_writes_once()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        await town.Bot.RestartAsync();
        await town.Teams.TapAsync(town.ExpertLead, card, "Mở để cập nhật");
        await town.Teams.TapAsync(town.ExpertLead, card, "Cập nhật");
        town.Store.Count();
        (int Reads, int Writes)? taken = null;
        town.Store.BeforeCommit(
            Rows.Task(2),
            () =>
            {
                taken = (town.Store.Reads, town.Store.Writes); // what follows is the card's delivery
                return Task.CompletedTask;
            }
        );
        await town.Teams.TapAsync(town.ExpertLead, card, "Ghi", new() { ["percent"] = "10" });
        Assert.Equal((2, 1), taken);
    }

    /// <summary>What is asked of leadership, and what came of it, arrives on its own; told in a transcript of its own.</summary>
    static Task<Post> LetterAsync(Town town, Person person) =>
        town.Teams.NextAsync(p => p.Chat == person && p.Card is not null && p.Summary.Split(' ') is [_, [.., ':'], ..]);

    static async Task<List<TaskEvent>> EventsAsync(Town town)
    {
        List<TaskEvent> events = [];
        var (from, to) = Rows.EventsOf(2);
        await foreach (var row in town.Store.RangeAsync(Rows.PlanOf(town.Teams.Tenant, "1", 2026), from, to, CancellationToken.None))
            events.Add(SavedJson.Read<TaskEvent>(row));
        return [.. events.OrderBy(e => e.At)];
    }
}
