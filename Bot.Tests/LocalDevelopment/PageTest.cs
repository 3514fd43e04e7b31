using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>The page in a real browser over an app of its own; a page that complains fails the test.</summary>
public abstract class PageTest(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private protected MemoryStore Store { get; } = new();

    private protected LocalApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await LocalApp.StartAsync(Store);

    public async ValueTask DisposeAsync()
    {
        await using var last = App;
        await browser.CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The same place after the bot was stopped and started.</summary>
    private protected async Task RestartAsync(params string[] settings) => App = await LocalApp.StartAsync(Store, settings);

    private protected async Task<IPage> OpenAsync(string who, string where = "chat", int width = 1280, bool dark = false)
    {
        var page = await browser.OpenAsync($"{App.Url}/?as={who}&in={where}", width, dark);
        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-ready", "true");
        return page;
    }

    private protected Task CloseAsync() => browser.CloseAsync();

    private protected JsonObject Said(string text) => App.Bot.Heard.Single(a => a["text"]?.GetValue<string>() == text);

    private protected static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private protected static async Task SayAsync(IPage page, string text)
    {
        await page.GetByTestId("compose").FillAsync(text);
        await page.GetByTestId("compose").PressAsync("Enter");
        await Expect(page.GetByTestId("message").Filter(new() { HasText = text })).Not.ToHaveCountAsync(0);
    }
}
