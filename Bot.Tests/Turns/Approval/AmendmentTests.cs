using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using CcchcBot.Turns.Bell;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;

namespace CcchcBot.Tests.Turns.Approval;

/// <summary>What happens to a plan after issue: amendments, versions, the end of the year.</summary>
public class AmendmentTests
{
    [Fact]
    public async Task An_amendment_from_its_reason_to_the_second_version()
    {
        await using var town = await Town.StartAsync();
        var cards = await town.IssueAsync();
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 60%: đã treo 3 băng rôn");
        var said = new Transcript(town.Teams, "Điều chỉnh sau ban hành, phiên bản 2");
        await said.SayAsync(town.Officer, "điều chỉnh kế hoạch");
        await said.SayAsync(town.Officer, "điều chỉnh kế hoạch 2026: theo chỉ đạo mới của UBND tỉnh");
        await said.SayAsync(town.Officer, "trình duyệt");
        await said.SayAsync(town.Officer, "sửa mục đích");
        await said.SayAsync(town.Officer, "Nâng tỷ lệ hồ sơ trực tuyến lên 80%");
        await said.SayAsync(town.Officer, "sửa nhiệm vụ");
        await said.SayAsync(town.Officer, "xoá việc 2");
        await said.SayAsync(town.Officer, "Tập huấn tuyên truyền viên; quý III; Văn phòng Sở");
        await said.SayAsync(town.Officer, "xong");
        said.Note("meanwhile a lead goes on with the plan in force");
        await said.SayAsync(town.OfficeLead, "việc 1 70%: đã niêm yết 60 thủ tục");
        await said.SayAsync(town.Officer, "trình duyệt");
        var review = await town.LetterAsync(town.Director);
        said.Saw(review);
        await said.TapAsync(town.Director, review, "Duyệt");
        said.Saw(await town.LetterAsync(town.Officer));
        town.Teams.Clock.Advance(TimeSpan.FromSeconds(2));
        await said.SayAsync(town.Officer, "ban hành");
        await said.SayAsync(town.Officer, "ban hành điều chỉnh số 40 ngày 02/3/2026");
        for (var second = 0; second < 3; second++)
            town.Teams.Clock.Advance(TimeSpan.FromSeconds(2));
        await town.Teams.UntilAsync(() =>
            cards[0].ToString().Contains("Tập huấn", StringComparison.Ordinal)
            && cards[1].ToString().Contains("Không tiếp tục", StringComparison.Ordinal)
        );
        said.Saw(cards[0]);
        said.Saw(cards[1]);
        await said.SayAsync(town.ExpertLead, "việc 2 50%");
        var list = (await said.SayAsync(town.Officer, "phiên bản")).Said.Last(p => p.Chat == town.Officer);
        await said.TapAsync(town.Officer, list, "Lần 1 khác gì");
        Assert.Contains("Treo băng rôn tại trụ sở", await DocumentAsync(town, "văn bản phiên bản 1"), StringComparison.Ordinal);
        var second2 = await DocumentAsync(town, "văn bản phiên bản 2");
        Assert.Contains("Tập huấn tuyên truyền viên", second2, StringComparison.Ordinal);
        Assert.DoesNotContain("Treo băng rôn tại trụ sở", second2, StringComparison.Ordinal);
        Assert.Equal(second2, await DocumentAsync(town, "tải văn bản"));
        await said.SayAsync(town.Director, "tình hình năm 2026");
        await said.SayAsync(town.Officer, "đóng kế hoạch 2026");
        var closing = await town.LetterAsync(town.Director);
        said.Saw(closing);
        await said.TapAsync(town.Director, closing, "Duyệt");
        said.Saw(await town.LetterAsync(town.Officer));
        await said.SayAsync(town.OfficeLead, "việc 1 80%");
        await said.SayAsync(town.Officer, "điều chỉnh kế hoạch 2026: thêm việc");
        await said.SayAsync(town.Director, "tình hình quý 1");
        Fakes.Approved.Match("Turns/amendment.md", said.ToString());
    }

    /// <summary>The plan in force has the progress, the cards and the bell; those of the amendment itself would tell a second, empty story.</summary>
    [Fact]
    public async Task What_landed_is_neither_posted_nor_rung_a_second_time_as_a_plan_of_its_own()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        foreach (var words in (string[])["điều chỉnh kế hoạch 2026: kinh phí", "sửa kinh phí", "Từ dự toán năm 2026", "trình duyệt"])
            await town.Teams.SayAsync(town.Officer, words);
        await town.LetterAsync(town.Director);
        await town.Teams.SayAsync(town.Director, "duyệt kế hoạch 2026");
        await town.LetterAsync(town.Officer);
        var posted = town.Teams.Posts.Count(p => p.Channel is not null);

        await town.Teams.SayAsync(town.Officer, "ban hành không số");
        var amendment = Rows.PlanOf(town.Teams.Tenant, "1", new PlanRef(2026, 1));
        var deliverer = town.Bot.Services.GetRequiredService<CardDeliverer>();
        while (await deliverer.BringUpAsync(amendment, CancellationToken.None) == TimeSpan.Zero) { }

        Assert.Equal(posted, town.Teams.Posts.Count(p => p.Channel is not null));
        Assert.DoesNotContain(amendment, await new BellRows(town.Store).PlansAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_amendment_in_English_without_a_number_and_the_year_closed_by_the_director()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        foreach (var person in (Person[])[town.Officer, town.Director])
            await town.Teams.SayAsync(person, "English");
        var said = new Transcript(town.Teams, "An amendment, and the end of the year");
        await said.SayAsync(town.Officer, "amend plan 2026: the province moved the date");
        await said.SayAsync(town.Officer, "edit funding");
        await said.SayAsync(town.Officer, "Kinh phí chi thường xuyên năm 2026");
        await said.SayAsync(town.Officer, "submit");
        said.Saw(await town.LetterAsync(town.Director));
        await said.SayAsync(town.Director, "approve amendment 2026");
        said.Saw(await town.LetterAsync(town.Officer));
        await said.SayAsync(town.Officer, "issue without number");
        var list = (await said.SayAsync(town.Officer, "versions")).Said.Last(p => p.Chat == town.Officer);
        await said.TapAsync(town.Officer, list, "What amendment 1 changed");
        await said.TapAsync(town.Officer, list, "All versions");
        await said.TapAsync(town.Officer, list, "Get version 1");
        await said.SayAsync(town.Officer, "close plan 2026");
        said.Saw(await town.LetterAsync(town.Director));
        await said.SayAsync(town.Director, "close plan 2026");
        said.Saw(await town.LetterAsync(town.Officer));
        Fakes.Approved.Match("Turns/amendment-en.md", said.ToString());
    }

    /// <summary>The words of the document that is offered in answer; a letter may come to the same chat meanwhile.</summary>
    internal static async Task<string> DocumentAsync(Town town, string words)
    {
        var offer = (await town.Teams.SayAsync(town.Officer, words)).Said.Single(p =>
            p.Chat == town.Officer && p.Attachment is not null && p.Card is null
        );
        var (_, file) = await town.Teams.AcceptAsync(town.Officer, offer);
        using var document = WordprocessingDocument.Open(new MemoryStream(await file), isEditable: false);
        return document.MainDocumentPart!.Document.InnerText;
    }
}
