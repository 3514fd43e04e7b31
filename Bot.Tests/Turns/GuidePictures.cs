using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.Turns;

/// <summary>
/// Takes the pictures of docs/images anew, into .artefacts, for a person to look at and copy:
/// `CcchcBot.Tests -explicit only -class CcchcBot.Tests.Turns.GuidePictures`.
/// </summary>
public sealed class GuidePictures(Browser browser) : IClassFixture<Browser>
{
    const string Tasks =
        "Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ; thường xuyên; Văn phòng Sở phối hợp Bộ phận Pháp chế\n"
        + "Treo băng rôn, pa nô tại trụ sở; quý I; Văn phòng Sở\n"
        + "Mở chuyên mục hỏi đáp trên trang thông tin điện tử; trước ngày 01/3; Phòng Quản lý công nghệ\n"
        + "Đăng 10 tin, bài về thủ tục mới; trước ngày 31/5; Phòng Quản lý công nghệ phối hợp Văn phòng Sở\n"
        + "Tập huấn kỹ năng hướng dẫn người dân nộp hồ sơ trực tuyến; tháng 4; Văn phòng Sở\n"
        + "Đối thoại với doanh nghiệp về hồ sơ chậm; quý II; Bộ phận Pháp chế phối hợp Văn phòng Sở\n"
        + "Làm video hướng dẫn dịch vụ công trực tuyến; tháng 5; Trung tâm Thông tin và Thống kê\n"
        + "Khảo sát mức độ hài lòng; quý III; Phòng Quản lý công nghệ";

    [Fact(Explicit = true)]
    public async Task Of_the_guide()
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var officer = await town.OpenAsync("officer");
        await PlanAsync(town, officer);
        await TellAsync(town);
        var lead1 = await town.OpenAsync("lead1", "channel-1", width: 390);
        await Expect(lead1.GetByTestId("own-view")).ToBeVisibleAsync();
        await SeesAsync(lead1, "Quá hạn");
        await lead1.GetByText("việc tuyên truyền CCHC năm 2026").First.ScrollIntoViewIfNeededAsync();
        await Browser.PictureAsync(lead1, "guide-checklist");
        var director = await town.OpenAsync("director");
        await town.SayAsync(director, "q2?");
        await SeesAsync(director, "Quý II/2026");
        await director.WaitForTimeoutAsync(1500); // charts draw themselves
        await Browser.CardAsync(director, "guide-status");
    }

    static async Task PlanAsync(BrowserTown town, IPage officer)
    {
        await town.SayAsync(officer, "lập kế hoạch 2026");
        await SaysAsync(town, officer, "2/18", "dùng mọi đề xuất");
        await SaysAsync(town, officer, "4/18", "đúng");
        await SaysAsync(town, officer, "6/18", "đúng");
        await SeesAsync(officer, "7/18");
        await Browser.CardAsync(officer, "guide-question");
        foreach (var question in Enumerable.Range(7, 6))
            await SaysAsync(town, officer, $"{question}/18", "đúng");
        await SaysAsync(town, officer, "13/18", Tasks);
        await SaysAsync(town, officer, "Kế hoạch đã có 8 việc", "xong");
        foreach (var question in Enumerable.Range(14, 3))
            await SaysAsync(town, officer, $"{question}/18", "đúng");
        await SeesAsync(officer, "Xem lại kế hoạch 2026");
        await Browser.PictureAsync(officer, "guide-preview");
        await town.PressAsync(officer, "Tải .docx");
        await officer.GetByTestId("file-accept").ClickAsync();
        var download = await officer.RunAndWaitForDownloadAsync(() => officer.GetByTestId("download").ClickAsync());
        await Browser.KeepAsync(download, "guide-document.docx"); // its first page is document.png
        await town.SayAsync(officer, "trình duyệt");
        await SeesAsync(officer, "đang chờ lãnh đạo duyệt");
        var director = await town.OpenAsync("director");
        await SeesAsync(director, "Trình duyệt kế hoạch 2026");
        await town.SayAsync(director, "duyệt kế hoạch 2026");
        await SeesAsync(officer, "Kế hoạch 2026 đã được duyệt");
        await town.SayAsync(officer, "ban hành số 15 ngày 10/01/2026");
        await HearsAsync(officer, "Đã ban hành kế hoạch số 15/KH-SKHCN");
    }

    /// <summary>What the leads tell in winter and spring.</summary>
    static async Task TellAsync(BrowserTown town)
    {
        var lead1 = await town.OpenAsync("lead1");
        await ToldAsync(town, lead1, "việc 2 xong: đã treo 6 băng rôn; minh chứng: số 21/VP", "Đã ghi việc 2");
        var lead2 = await town.OpenAsync("lead2");
        await ToldAsync(town, lead2, "việc 3 xong: đã mở chuyên mục; minh chứng: số 12/QLCN", "Đã ghi việc 3");
        town.Clock.Advance(TimeSpan.FromDays(130));
        await ToldAsync(town, lead1, "việc 1 70%: đã niêm yết 42 thủ tục", "Đã ghi việc 1");
        await ToldAsync(town, lead2, "việc 4 xong: 10 tin, bài; minh chứng: số 34/QLCN", "Đã ghi việc 4");
        town.Clock.Advance(TimeSpan.FromDays(18));
    }

    static async Task ToldAsync(BrowserTown town, IPage page, string words, string told)
    {
        await town.SayAsync(page, words);
        await HearsAsync(page, told);
    }

    static async Task SaysAsync(BrowserTown town, IPage page, string asked, string words)
    {
        await SeesAsync(page, asked);
        await town.SayAsync(page, words);
    }
}
