using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;

namespace CcchcBot.Tests.Turns;

/// <summary>What is asked and what a report is made from, at a desk and on a phone, in both languages: no card is cut off at the side.</summary>
public sealed class BrowserFiguresTests(Browser browser) : IClassFixture<Browser>
{
    static readonly (string Picture, string Vietnamese, string English, string Seen)[] Asked =
    [
        ("status", "tình hình quý 2", "show Q2 status", "15/3/2026|15 March 2026"),
        ("units", "tình hình quý 2 theo đơn vị", "Q2 by unit", "Theo đơn vị · |By unit · "),
        ("list", "các việc quý 2", "tasks of Q2", "Gõ \"việc|Type \"task"),
        ("score", "điểm tuyên truyền", "score", "Tự chấm| of 2 points"),
        ("scale", "thang điểm", "scoring scale", "Thang điểm tuyên truyền|Scoring scale"),
        ("report", "báo cáo 6 tháng", "six months report", "Tải báo cáo|Get the .docx"),
    ];

    [Fact]
    public async Task Every_card_of_figures_fits_at_a_desk_and_on_a_phone()
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var officer = await BrowserPhoneTests.EnglishAsync(town, "officer");
        await BrowserInterview.EnglishAsync(town, officer);
        await town.SayAsync(officer, "submit");
        await SeesAsync(officer, "waiting for leadership");
        var director = await town.OpenAsync("director");
        await town.SayAsync(director, "duyệt kế hoạch 2026");
        await SeesAsync(director, "duyệt lúc");
        town.Clock.Advance(TimeSpan.FromDays(155)); // before there is a bell: what falls due would come between
        await town.SayAsync(officer, "issue no 15 on 10/01/2026");
        await HearsAsync(officer, "Plan no 15/KH-SKHCN");
        foreach (var (picture, vietnamese, english, seen) in Asked)
        {
            await town.SayAsync(officer, english);
            await SeesAsync(officer, seen.Split('|')[1]);
            await FitsAsync(officer, 390, $"{picture}-en-390");
            await town.SayAsync(director, vietnamese);
            await SeesAsync(director, seen.Split('|')[0]);
            await FitsAsync(director, 1280, $"{picture}-vi-1280");
            await FitsAsync(director, 390, $"{picture}-vi-390");
        }
        await town.PressAsync(officer, "Edit its words");
        await SeesAsync(officer, "Direction");
        await FitsAsync(officer, 390, "report-form-en-390");
    }

    static async Task FitsAsync(IPage page, int width, string picture)
    {
        await page.SetViewportSizeAsync(width, 2200);
        await Browser.LastCardAsync(page, Path.Combine(Browser.Pictures, $"figures-{picture}.png"));
        Assert.Equal(
            "",
            await page.EvaluateAsync<string>(
                "width => [...document.querySelectorAll('.card *')].filter(e => e.getBoundingClientRect().right > width).map(e => e.outerHTML).join()",
                width
            )
        );
    }
}
