using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class PageTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task The_first_screen_says_what_to_try_and_fills_it_in()
    {
        var page = await OpenAsync("officer");
        await Expect(page.GetByTestId("empty")).ToContainTextAsync("tổ chức mẫu");
        await page.GetByTestId("phrase").Nth(1).ClickAsync();
        await Expect(page.GetByTestId("compose")).ToHaveValueAsync("lập kế hoạch 2026");
        await Expect(page.GetByTestId("compose")).ToBeFocusedAsync();
        await Browser.PictureAsync(page, "page-first");
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen()
    {
        var page = await OpenAsync("officer", width: 390);
        await SayAsync(page, "thẻ");
        await Expect(page.Locator("canvas")).ToHaveCountAsync(2);
        Assert.Equal(390, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => [...document.querySelectorAll('.card *')].every(e => e.getBoundingClientRect().right <= 390)"
            )
        );
        await page.GetByTestId("menu").ClickAsync();
        await page.GetByTestId("place-channel-1").ClickAsync();
        await Expect(page.GetByTestId("where")).ToHaveTextAsync("Văn phòng Sở");
        await Expect(page.GetByTestId("places")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task In_a_channel_the_bot_is_mentioned_and_a_reply_stays_in_its_thread()
    {
        var page = await OpenAsync("lead1", "channel-2");
        await SayAsync(page, "xin chào");
        await page.GetByTestId("reply").ClickAsync();
        await page.GetByTestId("reply-box").FillAsync("tiếp nhé");
        await page.GetByTestId("reply-box").PressAsync("Enter");
        await Expect(page.GetByTestId("thread").Locator("article")).ToHaveCountAsync(4);
        var (first, second) = (Said("<at>Trợ lý CCHC</at>&nbsp;xin chào"), Said("<at>Trợ lý CCHC</at>&nbsp;tiếp nhé"));
        Assert.Equal(first["conversation"]!["id"]!.GetValue<string>(), second["conversation"]!["id"]!.GetValue<string>());
        Assert.EndsWith($";messageid={first["id"]}", second["conversation"]!["id"]!.GetValue<string>());
        Assert.Equal(first["recipient"]!["id"]!.GetValue<string>(), first["entities"]![0]!["mentioned"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Shift_Enter_makes_a_line_and_a_pasted_table_keeps_its_tabs()
    {
        var page = await OpenAsync("officer");
        await page.GetByTestId("compose").FillAsync("1\tTreo băng rôn\tQuý I");
        await page.GetByTestId("compose").PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("2");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByTestId("compose")).ToHaveValueAsync("");
        await Expect(page.GetByTestId("message")).ToHaveCountAsync(2);
        Assert.NotNull(Said("1\tTreo băng rôn\tQuý I\n2"));
    }

    [Fact]
    public async Task Switching_the_person_switches_what_there_is_to_see()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "riêng tôi");
        await Expect(page.GetByTestId("announcer")).ToHaveTextAsync("Trợ lý CCHC: Nghe: riêng tôi");
        await page.GetByTestId("me").ClickAsync();
        await page.GetByTestId("person-stranger").ClickAsync();
        await Expect(page.GetByTestId("me")).ToContainTextAsync("Khách Đào");
        await Expect(page.GetByTestId("message")).ToHaveCountAsync(0);
        await Expect(page.GetByTestId("place-chat")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("place-channel-0")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_page_speaks_English_when_asked()
    {
        var page = await OpenAsync("officer", dark: true);
        await SayAsync(page, "thẻ");
        await page.GetByTestId("tools-button").ClickAsync();
        await page.GetByTestId("language").SelectOptionAsync("en");
        await Expect(page.GetByTestId("compose")).ToHaveAttributeAsync("placeholder", "Type a message");
        await Browser.PictureAsync(page, "page-english-dark");
    }

    [Fact]
    public async Task What_the_bot_says_to_somebody_else_shows_at_their_name()
    {
        var page = await OpenAsync("officer");
        await SayAsync(await OpenAsync("lead1"), "chào");
        await page.GetByTestId("me").ClickAsync();
        await Expect(page.GetByTestId("person-lead1").GetByLabel("có tin mới")).ToBeVisibleAsync();
    }
}
