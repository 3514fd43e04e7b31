using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    readonly MemoryStore store = new();
    LocalApp app = null!;

    public async ValueTask InitializeAsync() => app = await LocalApp.StartAsync(store);

    public async ValueTask DisposeAsync()
    {
        await using var last = app;
        await browser.CloseAsync();
    }

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
    public async Task A_restart_keeps_every_message_and_installs_nothing_twice()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "thẻ");
        await Expect(page.GetByTestId("card")).ToBeVisibleAsync();
        await browser.CloseAsync();
        await app.DisposeAsync();
        app = await LocalApp.StartAsync(store);
        page = await OpenAsync("officer");
        await Expect(page.GetByTestId("card")).ToContainTextAsync("Đã xong 0 việc");
        await SayAsync(page, "còn đó không");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: còn đó không")).ToBeVisibleAsync();
        Assert.Equal(["message"], app.Bot.Heard.Select(a => a["type"]!.GetValue<string>()));
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
    public async Task The_last_activity_can_be_delivered_again_to_the_byte()
    {
        var page = await OpenAsync("officer");
        await SayAsync(page, "một lần");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: một lần")).ToBeVisibleAsync();
        await page.GetByTestId("tools-button").ClickAsync();
        await page.GetByTestId("again").ClickAsync();
        await Expect(page.GetByTestId("again-result")).ToContainTextAsync("202");
        var same = app.Bot.Heard.Where(a => a["text"]?.GetValue<string>() == "một lần").ToList();
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
        Assert.Equal(2, app.Bot.Heard.Count(a => a["text"]?.GetValue<string>() == "hỏng"));
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
        app.Bot.Patience.SetResult();
        await Expect(page.GetByTestId("feed").GetByText("Nghe: chờ")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("typing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_the_bot_says_to_somebody_else_shows_at_their_name()
    {
        var page = await OpenAsync("officer");
        await SayAsync(await OpenAsync("lead1"), "chào");
        await page.GetByTestId("me").ClickAsync();
        await Expect(page.GetByTestId("person-lead1").GetByLabel("có tin mới")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_open_page_goes_on_after_the_bot_was_restarted()
    {
        var page = await OpenAsync("officer");
        var url = app.Url;
        await app.DisposeAsync();
        await Expect(page.GetByTestId("offline")).ToBeVisibleAsync();
        app = await LocalApp.StartAsync(store, "--urls", url);
        await Expect(page.GetByTestId("offline")).ToBeHiddenAsync();
        await SayAsync(page, "lại đây");
        await Expect(page.GetByTestId("feed").GetByText("Nghe: lại đây")).ToBeVisibleAsync();
    }

    async Task<IPage> OpenAsync(string who, string where = "chat", int width = 1280, bool dark = false)
    {
        var page = await browser.OpenAsync($"{app.Url}/?as={who}&in={where}", width, dark);
        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-ready", "true");
        return page;
    }

    JsonObject Said(string text) => app.Bot.Heard.Single(a => a["text"]?.GetValue<string>() == text);

    static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    static async Task SayAsync(IPage page, string text)
    {
        await page.GetByTestId("compose").FillAsync(text);
        await page.GetByTestId("compose").PressAsync("Enter");
        await Expect(page.GetByTestId("message").Filter(new() { HasText = text })).Not.ToHaveCountAsync(0);
    }
}
