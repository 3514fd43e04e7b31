using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace CcchcBot.Tests.Fakes;

/// <summary>A real Chromium: an installed one, else the one the tests' npm packages hold. One window a person.</summary>
public sealed class Browser : IAsyncLifetime
{
    static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));
    static readonly string[] Installed =
    [
        "/usr/bin/google-chrome",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];
    readonly List<string> errors = [];
    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Installed.FirstOrDefault(File.Exists) ?? await PackagedAsync(),
                Args = ["--no-sandbox", "--disable-gpu", "--no-zygote", "--font-render-hinting=none"],
            }
        );
    }

    /// <summary>A window of its own (nothing remembered from others) at this address.</summary>
    /// <param name="now">What the window takes the time to be; the machine's when not given.</param>
    public async Task<IPage> OpenAsync(string url, int width = 1280, bool dark = false, DateTimeOffset? now = null)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 860 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                HasTouch = width < 500,
                AcceptDownloads = true,
                TimezoneId = "Asia/Ho_Chi_Minh",
                Locale = "vi-VN",
            }
        );
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, said) =>
        {
            // a bot that is restarted under an open page is no fault of the page
            if (said.Type == "error" && !said.Text.Contains("net::ERR_", StringComparison.Ordinal))
                errors.Add(said.Text);
        };
        if (now is { } moment)
            await page.Clock.SetFixedTimeAsync(moment.UtcDateTime);
        await page.GotoAsync(url);
        return page;
    }

    /// <summary>Closes every window, before the app they show goes away, and fails when a page complained: a script, or the content policy.</summary>
    public async Task CloseAsync()
    {
        foreach (var context in browser!.Contexts.ToList())
            await context.CloseAsync();
        IReadOnlyList<string> complaints = [.. errors];
        errors.Clear();
        Assert.Empty(complaints);
    }

    /// <summary>Where pictures are put for a person to look at.</summary>
    public static string Pictures => Directory.CreateDirectory(Path.Combine(Root, ".artefacts")).FullName;

    /// <summary>A picture of the window, for a person to look at: .artefacts/{name}.png.</summary>
    public static Task PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Root, ".artefacts", $"{name}.png") });

    /// <summary>A picture of the last card alone, however tall.</summary>
    public static async Task CardAsync(IPage page, string name)
    {
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.SetViewportSizeAsync(640, 1800);
        await LastCardAsync(page, Path.Combine(Root, ".artefacts", $"{name}.png"));
        await page.SetViewportSizeAsync(width, height);
    }

    /// <summary>The part of the page where the last card is: an element's own picture fails when another message comes meanwhile.</summary>
    public static async Task LastCardAsync(IPage page, string path)
    {
        var box = await page.EvaluateAsync<float[]>(
            """
            () => {
              const card = [...document.querySelectorAll('[data-testid=card]')].at(-1);
              card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
              const { x, y, width, height } = card.getBoundingClientRect();
              return [Math.max(x, 0), Math.max(y, 0), width, Math.min(height, innerHeight)];
            }
            """
        );
        Clip clip = new()
        {
            X = box[0],
            Y = box[1],
            Width = box[2],
            Height = box[3],
        };
        await page.ScreenshotAsync(new() { Path = path, Clip = clip });
    }

    /// <summary>A download, for a person to open: .artefacts/{name}.</summary>
    public static Task KeepAsync(IDownload download, string name) => download.SaveAsAsync(Path.Combine(Root, ".artefacts", name));

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>The package holds Chromium compressed; it unpacks itself once into the temporary folder it is given.</summary>
    static async Task<string> PackagedAsync()
    {
        var cache = Directory.CreateDirectory(Path.Combine(Root, ".artefacts", "chromium")).FullName;
        const string script = "import('@sparticuz/chromium').then(m => m.default.executablePath()).then(p => console.log(p))";
        var start = new ProcessStartInfo("node", ["-e", script])
        {
            WorkingDirectory = Path.Combine(Root, "Bot.Tests"),
            RedirectStandardOutput = true,
            Environment = { ["TMPDIR"] = cache },
        };
        using var node = Process.Start(start)!;
        var path = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? path.Trim() : throw new InvalidOperationException("no Chromium: install Chrome, Edge or Chromium");
    }

    static string Here([CallerFilePath] string path = "") => path;
}
