using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class PageCardTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task A_press_changes_the_card_for_everybody_and_answers_the_one_who_pressed()
    {
        var officer = await OpenAsync("officer", "channel-1");
        var colleague = await OpenAsync("lead2", "channel-1");
        await SayAsync(officer, "thẻ");
        await Expect(colleague.GetByTestId("card")).ToContainTextAsync("Đã xong 0 việc");

        await officer.GetByLabel("Kết quả").FillAsync("3 băng rôn");
        await PressAsync(officer, "Cập nhật");

        await Expect(officer.GetByTestId("outcome-notice")).ToHaveTextAsync("Đã ghi: 3 băng rôn");
        await Expect(colleague.GetByTestId("card")).ToContainTextAsync("Đã xong 1 việc");
        await Expect(colleague.GetByTestId("edited")).ToBeVisibleAsync();
        await Expect(colleague.GetByTestId("outcome-notice")).ToHaveCountAsync(0);
        await Browser.PictureAsync(colleague, "page-channel");
    }

    [Fact]
    public async Task Whom_the_card_lists_sees_a_view_of_their_own_as_soon_as_it_comes_into_sight()
    {
        var officer = await OpenAsync("officer", "channel-1");
        await SayAsync(officer, "thẻ");
        var lead = await OpenAsync("lead1", "channel-1");
        await Expect(lead.GetByTestId("card")).ToContainTextAsync("Riêng cho Trưởng phòng Lan");
        await Expect(lead.GetByTestId("own-view")).ToBeVisibleAsync();
        await Expect(officer.GetByTestId("card")).ToContainTextAsync("Đã xong 0 việc");
        Assert.Contains(App.Bot.Heard, a => a["value"]?["trigger"]?.GetValue<string>() == "automatic");
    }

    [Fact]
    public async Task A_refused_press_says_why_beneath_the_card()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "thẻ");
        await PressAsync(page, "Xin gia hạn");
        await Expect(page.GetByTestId("outcome-error")).ToHaveTextAsync("Chưa có kết quả.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm" }).ClickAsync();
        await page.GetByText("Không tiếp tục").ClickAsync();
        await Expect(page.GetByTestId("outcome-notice")).ToContainTextAsync("Văn phòng Sở chủ trì");
    }

    [Fact]
    public async Task An_older_client_draws_the_fallbacks_and_submits()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "thẻ");
        await Expect(page.Locator("canvas")).ToHaveCountAsync(2);
        await page.GetByTestId("tools-button").ClickAsync();
        await page.GetByTestId("older").CheckAsync();
        await Expect(page.Locator("canvas")).ToHaveCountAsync(0);
        await PressAsync(page, "Cập nhật");
        await Expect(page.GetByTestId("feed").GetByText("Đã ghi bằng Action.Submit: save")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("card")).ToContainTextAsync("Đã xong 1 việc");
        Assert.DoesNotContain(App.Bot.Heard, a => a["name"]?.GetValue<string>() == "adaptiveCard/action");
    }

    [Fact]
    public async Task An_accepted_file_is_uploaded_and_can_be_downloaded()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "tệp");
        await page.GetByTestId("file-accept").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByTestId("download").ClickAsync());
        Assert.Equal("Báo cáo quý II.docx", download.SuggestedFilename);
        Assert.Equal("báo cáo", await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken));
        await Expect(page.GetByTestId("consent")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_dropped_file_reaches_the_bot_with_an_address_to_fetch_it_from()
    {
        var page = await OpenAsync("officer");
        await page.GetByTestId("file-input")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "kế hoạch.docx",
                    MimeType = "application/octet-stream",
                    Buffer = [1, 2, 3],
                }
            );
        await Expect(page.GetByText("kế hoạch.docx")).ToBeVisibleAsync();
        await SayAsync(page, "đây");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: đây")).ToBeVisibleAsync();
        var file = Said("đây")["attachments"]!
            .AsArray()
            .Single(a => a!["contentType"]!.GetValue<string>().EndsWith("download.info", StringComparison.Ordinal))!;
        using var http = App.Client();
        var bytes = await http.GetByteArrayAsync(
            file["content"]!["downloadUrl"]!.GetValue<string>(),
            TestContext.Current.CancellationToken
        );
        Assert.Equal([1, 2, 3], bytes);
    }
}
