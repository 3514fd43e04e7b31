using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;

namespace CcchcBot.Tests.Turns;

/// <summary>The cards behind a task, at desktop and phone width, light and dark, in both languages: nothing is cut off at the side.</summary>
public sealed class BrowserFollowingTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("vi", 800, false, "Chi tiết,Cập nhật,Lịch sử,việc 1,,Cập nhật việc 1,bằng lời,được đồng ý")]
    [InlineData("en", 390, true, "Details,Update,History,task 1,,Update task 1,in words,was granted")]
    public async Task The_cards_of_a_task_fit(string language, int width, bool dark, string said)
    {
        var words = said.Split(',');
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var officer = await town.OpenAsync("officer");
        await town.SayAsync(officer, "English");
        await HearsAsync(officer, "English");
        await BrowserInterview.EnglishAsync(town, officer);
        await town.SayAsync(officer, "submit");
        await HearsAsync(officer, "leadership");
        await town.SayAsync(await town.OpenAsync("director"), "duyệt kế hoạch 2026");
        await SeesAsync(officer, "Plan 2026 is approved");
        await town.SayAsync(officer, "issue no 15 on 10/01/2026");
        await HearsAsync(officer, "Plan no 15/KH-SKHCN");
        var lead = await town.OpenAsync("lead1", width: width, dark: dark);
        if (language == "en")
        {
            await town.SayAsync(lead, "English");
            await HearsAsync(lead, "English");
        }
        await town.SayAsync(
            lead,
            "việc 1 40%: đã đăng 3 tin, bài; khó khăn: thiếu kinh phí in; minh chứng: https://so.example/anh/niem-yet.jpg"
        );
        await town.SayAsync(lead, words[3]);
        await SeesAsync(lead, "2026");
        await FitsAsync(lead, $"follow-{language}-1-detail", width);
        await town.PressAsync(lead, words[1]);
        await SeesAsync(lead, words[5]);
        await FitsAsync(lead, $"follow-{language}-2-form", width);
        await town.PressAsync(lead, words[0]);
        await town.PressAsync(lead, words[2]);
        await SeesAsync(lead, words[6]);
        await FitsAsync(lead, $"follow-{language}-3-history", width);
        var director = await town.OpenAsync("director", width: width, dark: dark);
        await town.SayAsync(lead, "gia hạn việc 2 đến 30/11/2026: chờ kinh phí đợt 2");
        await SeesAsync(director, "chờ kinh phí đợt 2"); // their own card of it, at once
        await FitsAsync(director, $"follow-{language}-4-request", width);
        await town.PressAsync(director, "Đồng ý");
        await SeesAsync(director, "Giám đốc Tùng đã đồng ý");
        await SeesAsync(lead, words[7]);
        await FitsAsync(lead, $"follow-{language}-5-decided", width);
        await town.SayAsync(lead, "dừng việc 2: trùng việc của tỉnh");
        await SeesAsync(director, "trùng việc của tỉnh");
        await town.SayAsync(director, "việc chờ quyết định");
        await SeesAsync(director, "2026");
        await FitsAsync(director, $"follow-{language}-6-decisions", width);
    }

    static async Task FitsAsync(IPage page, string picture, int width)
    {
        await Browser.PictureAsync(page, picture);
        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }
}
