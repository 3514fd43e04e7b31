using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A round of gathering as people live it, from the request to the period that is opened again.</summary>
public class GatheringTests
{
    static readonly TimeSpan ToHanoi = TimeSpan.FromHours(7);

    [Fact]
    public async Task From_the_request_to_the_cut_off_and_after()
    {
        await using var town = await Town.StartAsync();
        var said = new Transcript(town.Teams, "Thu thập số liệu quý I: đề nghị, nhắc, chốt, bổ sung, mở lại");
        await town.IssueAsync();

        Until(town, said, new(2026, 3, 5, 8, 3, 0));
        var (office, experts, centre) = (
            await town.CardAsync(town.Office),
            await town.CardAsync(town.Experts),
            await town.CardAsync(town.Team["Trung tâm Thông tin"])
        );
        said.Saw(office);
        await said.TapAsync(town.OfficeLead, office, "Đã nhận đề nghị");
        await said.TapAsync(town.Stranger, office, "Đã nhận đề nghị");
        await said.SayAsync(town.ExpertLead, "đã nhận đề nghị");
        await said.SayAsync(town.Officer, "đã nhận đề nghị");

        Until(town, said, new(2026, 3, 9, 8, 3, 0));
        said.Saw(await LetterAsync(town, town.Officer, "Bản tin tuần"));
        await said.SayAsync(town.Officer, "tắt bản tin tuần");
        await said.SayAsync(town.ExpertLead, "bản tin tuần");

        town.Teams.Connector.Fail("create", 500);
        Until(town, said, new(2026, 3, 11, 8, 3, 0));
        await UntilLostAsync(town);
        var deliveries = (await said.SayAsync(town.Officer, "tình hình gửi")).Post;
        await said.TapAsync(town.Director, deliveries, "Gửi lại");
        await said.TapAsync(town.Officer, deliveries, "Gửi lại");
        said.Saw(await town.CardAsync(town.Team["Trung tâm Thông tin"]));
        await said.TapAsync(town.Officer, deliveries, "Gửi lại");

        Until(town, said, new(2026, 3, 12, 8, 3, 0));
        said.Saw(await LetterAsync(town, town.Officer, "Đơn vị chưa cập nhật"));
        Until(town, said, new(2026, 3, 13, 8, 3, 0));
        said.Saw(await LetterAsync(town, town.Director, "trước khi chốt"));
        await said.SayAsync(town.Officer, "kỳ đã chốt");

        Until(town, said, new(2026, 3, 16, 8, 3, 0));
        said.Saw(await LetterAsync(town, town.Officer, "Đã chốt số liệu"));
        await said.TapAsync(town.OfficeLead, office, "Đã nhận đề nghị");
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 đang làm: đã đặt in 5 băng rôn");
        await town.Teams.UntilAsync(() => experts.ToString().Contains("đã đặt in", StringComparison.Ordinal));
        await said.SayAsync(town.Officer, "kỳ đã chốt");
        var frozen = (await said.SayAsync(town.Director, "tình hình quý 1")).Post;
        await said.TapAsync(town.Director, frozen, "Xem các việc");
        await said.SayAsync(town.Officer, "mở lại quý 1: thiếu số liệu");
        await said.SayAsync(town.Director, "mở lại quý 1");
        await said.SayAsync(town.Director, "mở lại quý 1: Sở Nội vụ yêu cầu bổ sung");
        await said.SayAsync(town.Director, "tình hình quý 1");
        await said.SayAsync(town.Director, "kỳ đã chốt");
        Until(town, said, new(2026, 3, 20, 8, 3, 0));
        await UntilSaidAsync(town, "kỳ đã chốt", "mã chốt");
        await said.SayAsync(town.Director, "kỳ đã chốt");
        await said.SayAsync(town.Stranger, "tình hình gửi");
        Approved.Match("Turns/gathering.md", Bodies.WithoutMarks(said.ToString()));
        Assert.NotNull(centre);
    }

    /// <summary>Under regime B there is no report on the second quarter: its figures are frozen with the six months'.</summary>
    [Fact]
    public async Task A_quarter_without_a_report_is_answered_as_it_was_frozen()
    {
        await using var town = await Town.StartAsync();
        var said = new Transcript(town.Teams, "");
        await town.IssueAsync();
        Until(town, said, new(2026, 6, 16, 8, 3, 0));
        await UntilSaidAsync(town, "kỳ đã chốt", "6 tháng");
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 xong: đã treo 5 băng rôn; minh chứng: https://so.example/anh/5");
        var card = (await town.Teams.SayAsync(town.Director, "tình hình quý 2")).ToString();
        Assert.Contains("Số liệu đã chốt hết ngày 14/6/2026", card, StringComparison.Ordinal);
        Assert.Contains("1 việc (việc 2)", card, StringComparison.Ordinal);
        Assert.Contains("Quá hạn: 2 việc", card, StringComparison.Ordinal);
        Assert.Contains("chưa chốt", await ToldAsync(town, "mở lại quý 3: còn thiếu"), StringComparison.Ordinal);
        Assert.StartsWith("Đã mở lại số liệu 6 tháng", await ToldAsync(town, "mở lại quý 2: còn thiếu"), StringComparison.Ordinal);
        card = (await town.Teams.SayAsync(town.Director, "tình hình quý 2")).ToString();
        Assert.Contains("Quá hạn: 1 việc", card, StringComparison.Ordinal);
    }

    static void Until(Town town, Transcript said, DateTime local)
    {
        said.Note($"{local:HH:mm dd/MM/yyyy}");
        town.Teams.Clock.Advance(new DateTimeOffset(local, ToHanoi) - town.Teams.Clock.GetUtcNow());
    }

    static Task<Post> LetterAsync(Town town, Person person, string title) =>
        town.Teams.NextAsync(p => p.Chat == person && p.Card is not null && p.ToString().Contains(title, StringComparison.Ordinal));

    /// <summary>The answer, among what is sent meanwhile.</summary>
    static async Task<string> ToldAsync(Town town, string words) =>
        (await town.Teams.SayAsync(town.Director, words)).Said.Last(p => p is { Chat: not null, Card: null }).ToString();

    /// <summary>The connector has answered, and its answer is in the row.</summary>
    static Task UntilLostAsync(Town town) => UntilSaidAsync(town, "tình hình gửi", "chưa chắc đã tới (");

    static async Task UntilSaidAsync(Town town, string asked, string answer)
    {
        for (var tries = 0; ; tries++)
        {
            if ((await town.Teams.SayAsync(town.Officer, asked)).ToString().Contains(answer, StringComparison.Ordinal))
                return;
            Assert.InRange(tries, 0, 200);
        }
    }
}
