using CcchcBot.Tests.Fakes;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.Turns;

/// <summary>The whole day as people see it: Chromium, the local page, the real app, its database on disk.</summary>
public sealed class BrowserDayTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_day_from_the_demo_organisation_to_show_Q4_status_and_after_a_restart()
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await MakeOrganisationAsync(town);
        var officer = await town.OpenAsync("officer");
        await BrowserInterview.ThroughAsync(town, officer);
        await TakeDocumentAsync(town, officer);
        await ApproveAsync(town, officer);
        var onlooker = await town.OpenAsync("director", "channel-1");
        await IssueAsync(town, officer);
        await UpdateAsync(town, onlooker);
        town.Clock.Advance(TimeSpan.FromDays(128));
        await AskAsync(town);
        await RefuseAsync(town);
        await RestartAsync(town, officer, onlooker);
        await Expect(officer.GetByTestId("problem-count")).ToBeHiddenAsync();
    }

    static async Task MakeOrganisationAsync(BrowserTown town)
    {
        var page = await town.OpenAsync("admin");
        await Browser.PictureAsync(page, "day-01-first");
        await town.SayAsync(page, "tổ chức mẫu");
        await HearsAsync(page, "Đã tạo tổ chức mẫu Sở Khoa học và Công nghệ tỉnh Hương Giang");
        await Browser.PictureAsync(page, "day-02-organisation");
    }

    static async Task TakeDocumentAsync(BrowserTown town, IPage officer)
    {
        await town.PressAsync(officer, "Tải .docx");
        await officer.GetByTestId("file-accept").ClickAsync();
        var download = await officer.RunAndWaitForDownloadAsync(() => officer.GetByTestId("download").ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        await Browser.KeepAsync(download, "day-plan.docx");
        using var document = WordprocessingDocument.Open((await download.PathAsync())!, isEditable: false);
        Assert.Contains("Niêm yết thủ tục hành chính", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        await Browser.PictureAsync(officer, "day-09-document");
    }

    static async Task ApproveAsync(BrowserTown town, IPage officer)
    {
        await town.SayAsync(officer, "trình duyệt");
        await SeesAsync(officer, "đang chờ lãnh đạo duyệt");
        await Browser.PictureAsync(officer, "day-09-submitted");
        var director = await town.OpenAsync("director", width: 800);
        await SeesAsync(director, "Trình duyệt kế hoạch 2026");
        await Browser.CardAsync(director, "approval-card");
        foreach (var fold in (string[])["Trả lại", "Xem nội dung"])
            await town.PressAsync(director, fold);
        await Browser.PictureAsync(director, "approval-800");
        await Browser.CardAsync(director, "approval-card-open");
        await town.PressAsync(director, "Duyệt");
        await SeesAsync(director, "Giám đốc Tùng duyệt lúc");
        await SeesAsync(officer, "Kế hoạch 2026 đã được duyệt");
        await Browser.CardAsync(officer, "approval-notice");
        await town.PressAsync(officer, "Nhập số, ngày ký");
        await SeesAsync(officer, "Lãnh đạo duyệt: Giám đốc Tùng");
        await Browser.CardAsync(officer, "approval-standing");
    }

    static async Task IssueAsync(BrowserTown town, IPage officer)
    {
        var card = officer.GetByTestId("card").Last;
        await card.GetByLabel("Số", new() { Exact = true }).FillAsync("15");
        await card.GetByLabel("Ngày ký").FillAsync("2026-01-10");
        await Browser.PictureAsync(officer, "day-10-issue");
        await town.PressAsync(officer, "Ban hành và gửi việc");
        await HearsAsync(officer, "Đã ban hành kế hoạch số 15/KH-SKHCN ngày 10/01/2026, 4 việc");
        await Browser.PictureAsync(officer, "day-11-issued");
    }

    /// <summary>The lead sees buttons and updates; who only looks on sees the card change in place.</summary>
    static async Task UpdateAsync(BrowserTown town, IPage onlooker)
    {
        await SeesAsync(onlooker, "Chưa thực hiện");
        await Expect(onlooker.GetByRole(AriaRole.Button, new() { Name = "Cập nhật", Exact = true })).ToHaveCountAsync(0);
        await Browser.PictureAsync(onlooker, "day-12-channel");
        var lead = await town.OpenAsync("lead1", "channel-1", width: 390);
        await Expect(lead.GetByTestId("own-view")).ToBeVisibleAsync();
        await Browser.PictureAsync(lead, "day-13-lead");
        await town.PressAsync(lead, "Cập nhật");
        var card = lead.GetByTestId("card");
        await card.GetByLabel("Tình trạng").SelectOptionAsync("InProgress");
        await card.GetByLabel("Tỷ lệ hoàn thành").FillAsync("40");
        await card.GetByLabel("Kết quả").FillAsync("Đã niêm yết 42 thủ tục");
        await Browser.PictureAsync(lead, "day-14-form");
        await town.PressAsync(lead, "Ghi");
        await SeesAsync(lead, "Đang thực hiện 40%");
        await Browser.PictureAsync(lead, "day-15-updated");
        await SeesAsync(onlooker, "Kết quả: Đã niêm yết 42 thủ tục");
        await Expect(onlooker.GetByTestId("edited")).ToBeVisibleAsync();
        await Browser.PictureAsync(onlooker, "day-16-in-place");
    }

    static async Task AskAsync(BrowserTown town)
    {
        var director = await town.OpenAsync("director");
        await town.SayAsync(director, "q2?");
        await SeesAsync(director, "Quý II/2026");
        await SeesAsync(director, "15/3/2026 → 14/6/2026");
        await Expect(director.GetByTestId("card").Last.Locator("canvas")).ToHaveCountAsync(2);
        await Browser.PictureAsync(director, "day-17-q2");
        await Browser.CardAsync(director, "guide-status");
        await town.SayAsync(director, "show Q4 status");
        await SeesAsync(director, "Quý IV/2026");
        await Browser.PictureAsync(director, "day-18-q4");
    }

    static async Task RefuseAsync(BrowserTown town)
    {
        var stranger = await town.OpenAsync("stranger");
        await town.SayAsync(stranger, "tình hình quý 2");
        await HearsAsync(stranger, "chưa có trong danh sách");
        await Browser.PictureAsync(stranger, "day-19-stranger");
    }

    static async Task RestartAsync(BrowserTown town, IPage officer, IPage onlooker)
    {
        await town.RestartAsync();
        await Expect(officer.GetByTestId("offline")).ToBeHiddenAsync();
        await town.SayAsync(officer, "tình hình quý 2");
        await SeesAsync(officer, "Quý II/2026");
        await SeesAsync(onlooker, "Kết quả: Đã niêm yết 42 thủ tục");
        var lead = await town.OpenAsync("lead1", "channel-1");
        await Expect(lead.GetByTestId("own-view")).ToBeVisibleAsync();
        await SeesAsync(lead, "Chưa thực hiện (quý II)"); // a standing task begins anew with each quarter
        await Browser.PictureAsync(officer, "day-20-restarted");
    }
}
