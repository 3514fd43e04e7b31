using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class PageLifeTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task A_restart_keeps_every_message_and_installs_nothing_twice()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "thẻ");
        await Expect(page.GetByTestId("card")).ToBeVisibleAsync();
        await CloseAsync();
        await App.DisposeAsync();
        await RestartAsync();
        page = await OpenAsync("officer");
        await Expect(page.GetByTestId("card")).ToContainTextAsync("Đã xong 0 việc");
        await SayAsync(page, "còn đó không");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: còn đó không")).ToBeVisibleAsync();
        Assert.Equal(["message"], App.Bot.Heard.Select(a => a["type"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_last_activity_can_be_delivered_again_to_the_byte()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "một lần");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: một lần")).ToBeVisibleAsync();
        await page.GetByTestId("tools-button").ClickAsync();
        await page.GetByTestId("again").ClickAsync();
        await Expect(page.GetByTestId("again-result")).ToContainTextAsync("202");
        var same = App.Bot.Heard.Where(a => a["text"]?.GetValue<string>() == "một lần").ToList();
        Assert.Equal(2, same.Count);
        Assert.True(JsonNode.DeepEquals(same[0], same[1]));
    }

    [Fact]
    public async Task A_message_the_bot_did_not_take_stays_and_can_be_sent_again()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "hỏng");
        await Expect(page.GetByTestId("failed")).ToContainTextAsync("HTTP 500");
        await page.GetByTestId("retry").ClickAsync();
        await Expect(page.GetByTestId("retry")).ToBeEnabledAsync();
        Assert.Equal(2, App.Bot.Heard.Count(a => a["text"]?.GetValue<string>() == "hỏng"));
    }

    [Fact]
    public async Task What_Teams_would_punish_stands_in_the_tools()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "hai");
        await Expect(page.GetByTestId("problem-count")).ToHaveTextAsync("1");
        await page.GetByTestId("tools-button").ClickAsync();
        await Expect(page.GetByTestId("problems")).ToContainTextAsync("Chữ và thẻ trong cùng một tin");
    }

    [Fact]
    public async Task While_the_bot_is_at_work_it_is_seen_to_be()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "chờ");
        await Expect(page.GetByTestId("typing")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("compose-status")).ToHaveTextAsync("Đang gửi…");
        App.Bot.Patience.SetResult();
        await Expect(page.GetByTestId("feed").GetByText("Nghe: chờ")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("typing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_open_page_goes_on_after_the_bot_was_restarted()
    {
        var page = await OpenAsync("officer");
        var url = App.Url;
        await App.DisposeAsync();
        await Expect(page.GetByTestId("offline")).ToBeVisibleAsync();
        await RestartAsync("--urls", url);
        await Expect(page.GetByTestId("offline")).ToBeHiddenAsync();
        await SayAsync(page, "lại đây");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: lại đây")).ToBeVisibleAsync();
    }
}
