using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.Turns;

/// <summary>The same day on a phone, in the dark, in English: nothing is cut off at the side.</summary>
public sealed class BrowserPhoneTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task On_a_phone_in_the_dark_and_in_English_every_card_fits()
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var officer = await EnglishAsync(town, "officer");
        await BrowserInterview.EnglishAsync(town, officer);
        await FitsAsync(officer, "phone-3-preview");
        var director = await EnglishAsync(town, "director");
        await town.SayAsync(officer, "submit");
        await SeesAsync(officer, "waiting for leadership");
        await FitsAsync(officer, "phone-3-submitted");
        await SeesAsync(director, "For approval: plan 2026");
        await FitsAsync(director, "phone-3-english");
        await town.SayAsync(director, "approve plan 2026");
        await SeesAsync(director, "approved it on");
        await FitsAsync(director, "phone-3-approved");
        await town.SayAsync(officer, "issue no 15 on 10/01/2026");
        await HearsAsync(officer, "Plan no 15/KH-SKHCN");
        var lead = await EnglishAsync(town, "lead1");
        await lead.GetByTestId("menu").ClickAsync();
        await lead.GetByTestId("place-channel-1").ClickAsync();
        await SeesAsync(lead, "Leads, with Bộ phận Pháp chế");
        await FitsAsync(lead, "phone-4-checklist");
        await town.PressAsync(lead, "Update");
        await SeesAsync(lead, "Update task 1");
        await FitsAsync(lead, "phone-5-form");
        town.Clock.Advance(TimeSpan.FromDays(128));
        await town.SayAsync(director, "show Q2 status");
        await SeesAsync(director, "Overdue");
        await FitsAsync(director, "phone-6-status");
    }

    internal static async Task<IPage> EnglishAsync(BrowserTown town, string who)
    {
        var page = await town.OpenAsync(who, width: 390, dark: true);
        await town.SayAsync(page, "English");
        await page.GetByTestId("tools-button").ClickAsync();
        await page.GetByTestId("language").SelectOptionAsync("en");
        await page.GetByTestId("tools-button").ClickAsync();
        await Expect(page.GetByTestId("compose")).ToHaveAttributeAsync("placeholder", "Type a message");
        await HearsAsync(page, "English");
        return page;
    }

    static async Task FitsAsync(IPage page, string picture)
    {
        await Browser.PictureAsync(page, picture);
        Assert.Equal(390, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal(
            "",
            await page.EvaluateAsync<string>(
                "() => [...document.querySelectorAll('.card *')].filter(e => e.getBoundingClientRect().right > 390).map(e => e.outerHTML).join()"
            )
        );
    }
}
