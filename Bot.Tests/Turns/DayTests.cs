using CcchcBot.Tests.Fakes;
using DocumentFormat.OpenXml.Packaging;

namespace CcchcBot.Tests.Turns;

/// <summary>The whole day through the real app, as approved transcripts.</summary>
public class DayTests
{
    [Fact]
    public async Task A_day_from_set_up_to_show_Q2_status()
    {
        await using var town = await Town.StartAsync();
        var day = new Transcript(town.Teams, "Một ngày: thiết lập, lập kế hoạch, ban hành, cập nhật, hỏi tình hình");
        await town.Teams.InstallAsync(town.Team, town.Administrator);
        foreach (var words in Town.SetUp)
            await day.SayAsync(town.Administrator, words);
        foreach (var words in Town.Draft)
            await day.SayAsync(town.Officer, words);

        var offer = (await day.SayAsync(town.Officer, "tải văn bản")).Post;
        var (_, file) = await town.Teams.AcceptAsync(town.Officer, offer);
        using (var document = WordprocessingDocument.Open(new MemoryStream(await file), isEditable: false))
            Assert.Contains("Quyết định số 12/QĐ-UBND", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);

        await day.SayAsync(town.Officer, "trình duyệt");
        var review = await town.LetterAsync(town.Director);
        day.Saw(review);
        await day.TapAsync(town.Director, review, "Duyệt");
        day.Saw(await town.LetterAsync(town.Officer));
        await day.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        var card = await town.CardAsync(town.Office);
        var experts = await town.CardAsync(town.Experts);
        await town.CardAsync(town.Team["Trung tâm Thông tin"]);
        day.Saw(card);
        day.Saw(experts);

        await day.RefreshAsync(town.OfficeLead, card);
        await day.TapAsync(town.OfficeLead, card, "Cập nhật");
        town.Teams.Clock.Advance(TimeSpan.FromMinutes(5));
        await day.TapAsync(
            town.OfficeLead,
            card,
            "Ghi",
            new()
            {
                ["status"] = "InProgress",
                ["percent"] = "40",
                ["result"] = "Đã niêm yết 42 thủ tục",
            }
        );
        await town.Teams.UntilAsync(() => card.Updates == 1 && experts.Updates == 1);
        day.Saw(card);
        await day.SayAsync(town.ExpertLead, "viec 2 xong: da treo 5 bang ron; minh chung: https://so.example/anh/5");
        await day.SayAsync(town.ExpertLead, "việc 1 xong");
        town.Teams.Clock.Advance(TimeSpan.FromSeconds(2));
        await town.Teams.UntilAsync(() => experts.Updates == 2);
        day.Saw(experts);

        await day.SayAsync(town.Director, "q2?");
        await day.SayAsync(town.Director, "tình hình quý 1");
        await day.SayAsync(town.Director, "show Q1 status of Văn phòng Sở");
        await day.SayAsync(town.Stranger, "tình hình quý 1");
        Approved.Match("Turns/day.md", day.ToString());
    }
}
