using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Approval;

/// <summary>From the officer's desk to leadership and back, as approved transcripts.</summary>
public class ApprovalTests
{
    [Fact]
    public async Task Returned_with_comments_mended_submitted_again_and_approved()
    {
        await using var town = await Town.StartAsync();
        await DraftAsync(town);
        var said = new Transcript(town.Teams, "Trình, trả lại, sửa, trình lại, duyệt, ban hành");
        await said.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        await said.SayAsync(town.Officer, "trình duyệt");
        var (first, other) = (await town.LetterAsync(town.Director), await town.LetterAsync(town.Deputy));
        said.Saw(first);
        await said.SayAsync(town.Officer, "Bổ sung một ý nữa");
        await said.TapAsync(town.Director, first, "Trả lại kèm ý kiến");
        town.Teams.Clock.Advance(TimeSpan.FromMinutes(20));
        await said.TapAsync(
            town.Director,
            first,
            "Trả lại kèm ý kiến",
            new()
            {
                ["comment"] = "Mục đích: nêu chỉ tiêu cụ thể\nNhiệm vụ 2: ghi rõ kinh phí; nên làm sớm hơn\nVăn phong gọn hơn",
                ["section"] = "0",
            }
        );
        said.Saw(await town.LetterAsync(town.Officer));
        await town.Teams.UntilAsync(() => other.Updates == 1);
        said.Note("The deputy's card, replaced in place");
        said.Saw(other);
        var preview = (await said.SayAsync(town.Officer, "xem lại")).Said.Last(p => p.Chat == town.Officer);
        await said.SayAsync(town.Officer, "sửa mục đích");
        await said.SayAsync(town.Officer, "Nâng tỷ lệ hồ sơ trực tuyến lên 80%");
        await said.TapAsync(town.Officer, preview, "Trình duyệt");
        var second = await town.LetterAsync(town.Deputy);
        await town.LetterAsync(town.Director);
        said.Saw(second);
        await said.SayAsync(town.Deputy, "duyệt kế hoạch 2026");
        said.Saw(await town.LetterAsync(town.Officer));
        await said.SayAsync(town.Director, "phê duyệt");
        await said.SayAsync(town.Officer, "ban hành");
        await said.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        await said.SayAsync(town.Director, "các phiên bản");
        Fakes.Approved.Match("Turns/approval.md", said.ToString());
    }

    [Fact]
    public async Task The_same_in_English_and_from_older_clients()
    {
        await using var town = await Town.StartAsync();
        await DraftAsync(town);
        foreach (var person in (Person[])[town.Officer, town.Director, town.Deputy, town.Colleague])
            await town.Teams.SayAsync(person, "English");
        var said = new Transcript(town.Teams, "Submit, return, mend, approve, issue");
        await said.SayAsync(town.Officer, "submit");
        var first = await town.LetterAsync(town.Director);
        said.Saw(first);
        await said.TapAsync(town.Director, first, "See the document");
        await said.SayAsync(town.Director, "return: ");
        await said.SayAsync(town.Director, "return plan 2026: Purposes: name a target; Task 1: who pays");
        said.Saw(await town.LetterAsync(town.Officer));
        await said.SayAsync(town.Officer, "edit purposes");
        await said.SayAsync(town.Officer, "Nâng tỷ lệ hồ sơ trực tuyến lên 80%");
        await said.SayAsync(town.Officer, "submit for approval");
        await said.SayAsync(town.Officer, "withdraw");
        await said.SayAsync(town.Officer, "submit");
        var second = await town.Teams.NextAsync(p => p.Chat == town.Director && p.ToString().Contains("round 3", StringComparison.Ordinal));
        await said.TapAsync(town.Director, first, "Approve");
        await said.TapAsync(town.Director, second, "Approve", submit: true);
        said.Saw(await town.LetterAsync(town.Officer));
        await said.SayAsync(town.Officer, "issue no 15 on 10/01/2026");
        Fakes.Approved.Match("Turns/approval-en.md", said.ToString());
    }

    [Fact]
    public async Task The_plan_approved_is_the_plan_submitted_however_late_an_answer_lands()
    {
        await using var town = await Town.StartAsync();
        await DraftAsync(town);
        await town.Teams.SayAsync(town.Colleague, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Colleague, "sửa mục đích");
        town.Store.BeforeCommit(Rows.Drafter(town.Colleague.DirectoryId!), () => town.Teams.SayAsync(town.Officer, "trình duyệt"));
        var late = (await town.Teams.SayAsync(town.Colleague, "Ý đến muộn")).Said.Last(p => p.Chat == town.Colleague).ToString();
        Assert.Contains("Kế hoạch đã trình nên chưa ghi nội dung này: \"Ý đến muộn\"", late, StringComparison.Ordinal);
        await town.Teams.SayAsync(town.Officer, "rút lại");
        Assert.DoesNotContain(
            "Ý đến muộn",
            string.Join('\n', (await town.Teams.SayAsync(town.Officer, "sửa mục đích")).Said),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_two_leaders_deciding_at_once_one_decides_and_the_other_is_shown_it()
    {
        await using var town = await Town.StartAsync();
        await DraftAsync(town);
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        var (first, other) = (await town.LetterAsync(town.Director), await town.LetterAsync(town.Deputy));
        town.Store.BeforeCommit(Rows.Drafter(town.Deputy.DirectoryId!), () => town.Teams.TapAsync(town.Director, first, "Duyệt"));
        var typed = new Dictionary<string, string> { ["comment"] = "Chưa ổn" };
        var late = await town.Teams.TapAsync(town.Deputy, other, "Trả lại kèm ý kiến", typed);
        Assert.Contains("Giám đốc Phúc duyệt lúc", CardText.Of(late.View!), StringComparison.Ordinal);
        await town.LetterAsync(town.Officer);
        Assert.Single(
            town.Teams.Posts,
            p => p.Chat == town.Officer && p.ToString().StartsWith("Kế hoạch 2026 đã được duyệt", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_card_of_an_earlier_round_decides_nothing()
    {
        await using var town = await Town.StartAsync();
        await DraftAsync(town);
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        var old = await town.LetterAsync(town.Director);
        await town.Teams.SayAsync(town.Officer, "rút lại");
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        var late = await town.Teams.TapAsync(town.Director, old, "Duyệt");
        Assert.Contains("Chuyên viên Mai rút lại lúc", CardText.Of(late.View!), StringComparison.Ordinal);
        Assert.Contains(
            "đang chờ lãnh đạo duyệt",
            string.Join('\n', (await town.Teams.SayAsync(town.Officer, "xem lại")).Said),
            StringComparison.Ordinal
        );
    }

    internal static async Task DraftAsync(Town town)
    {
        await town.SetUpPairsAsync();
        foreach (var words in Town.Draft)
            await town.Teams.SayAsync(town.Officer, words);
    }
}
