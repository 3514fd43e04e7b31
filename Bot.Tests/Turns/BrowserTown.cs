using CcchcBot.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.Turns;

/// <summary>The real app as `dotnet run` starts it, in a real browser: what a person says and taps, and what they then see.</summary>
sealed class BrowserTown : IAsyncDisposable
{
    readonly Browser browser;
    readonly string folder = Directory.CreateTempSubdirectory("ccchcbot-").FullName;
    WebApplication app;

    BrowserTown(Browser browser)
    {
        this.browser = browser;
        app = Create("http://127.0.0.1:0");
    }

    public Clock Clock { get; } = new(new DateTimeOffset(2026, 1, 8, 8, 0, 0, TimeSpan.FromHours(7)));

    string Url => app.Urls.Single();

    public static async Task<BrowserTown> StartAsync(Browser browser)
    {
        var town = new BrowserTown(browser);
        await town.app.StartAsync(TestContext.Current.CancellationToken);
        return town;
    }

    WebApplication Create(string url) =>
        BotApp.Create(
            [
                "--environment=Development",
                $"--urls={url}",
                $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "bot.db")}",
                "--Administrators=7d3f0c52-1b6a-4f2e-9a31-000000000005", // admin of World.json
                "--Logging:LogLevel:Default=None",
            ],
            services => services.AddSingleton<TimeProvider>(Clock)
        );

    /// <summary>The bot stopped and started on the same address, as a developer does while pages are open.</summary>
    public async Task RestartAsync()
    {
        var url = Url;
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        app = Create(url);
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody's own window.</summary>
    public async Task<IPage> OpenAsync(string who, string where = "chat", int width = 1280, bool dark = false)
    {
        var page = await browser.OpenAsync($"{Url}/?as={who}&in={where}", width, dark, Clock.GetUtcNow());
        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-ready", "true");
        return page;
    }

    /// <summary>People take a while to type; the service's limits count by the clock.</summary>
    void Later() => Clock.Advance(TimeSpan.FromSeconds(10));

    public async Task SayAsync(IPage page, string words)
    {
        Later();
        await page.GetByTestId("compose").FillAsync(words);
        await page.GetByTestId("compose").PressAsync("Enter");
    }

    public async Task PressAsync(IPage page, string button)
    {
        Later();
        await page.GetByTestId("card").Last.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
    }

    /// <summary>The last card has these words.</summary>
    public static Task SeesAsync(IPage page, string words) => Expect(page.GetByTestId("card").Last).ToContainTextAsync(words);

    /// <summary>The last thing said has these words.</summary>
    public static Task HearsAsync(IPage page, string words) => Expect(page.GetByTestId("message").Last).ToContainTextAsync(words);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync();
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
