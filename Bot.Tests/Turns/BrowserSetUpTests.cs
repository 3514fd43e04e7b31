using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;
using static Microsoft.Playwright.Assertions;

namespace CcchcBot.Tests.Turns;

/// <summary>The set-up by card in a real browser: at a desk in Vietnamese, on a phone in English.</summary>
public sealed class BrowserSetUpTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>What is asked, and what is done about it: a button, or words.</summary>
    static readonly (string Asked, string? Press, string? Type)[] Steps =
    [
        ("1/15", null, "Sở Khoa học và Công nghệ tỉnh Hương Giang\nUBND tỉnh Hương Giang"),
        ("2/15", "save", null),
        ("3/15", "save", null),
        ("4/15", null, "Văn phòng Sở (VP)\nPhòng Quản lý công nghệ\nTrung tâm Thông tin và Thống kê\nPháp chế"),
        ("5/15", "skip", null),
        ("6/15", null, "Văn phòng Sở: lead1@demo.local"),
        ("7/15", null, "Chuyên viên Mai"),
        ("8/15", null, "Giám đốc Tùng"),
        ("9/15", "save", null),
        ("10/15", "save", null),
        ("11/15", "save", null),
        ("12/15", "accept", null),
        ("13/15", "save", null),
        ("14/15", "save", null),
        ("15/15", null, "Quản trị Trúc"),
    ];

    [Theory]
    [InlineData(800, false)]
    [InlineData(390, true)]
    public async Task Every_card_of_the_set_up_fits(int width, bool english)
    {
        await using var town = await BrowserTown.StartAsync(browser);
        var page = await town.OpenAsync("admin", width: width);
        if (english)
        {
            await town.SayAsync(page, "English");
            await HearsAsync(page, "English from now on");
        }
        await town.SayAsync(page, "thiết lập");
        foreach (var (asked, press, type) in Steps)
        {
            await SeesAsync(page, asked);
            await FitsAsync(page, width, $"setup-{width}-{asked.Split('/')[0]}");
            if (press is null)
                await town.SayAsync(page, type!);
            else
                await town.PressAsync(page, Button(press, english));
        }
        await SeesAsync(page, "Phòng Quản lý công nghệ");
        await FitsAsync(page, width, $"setup-{width}-preview");
        await town.PressAsync(page, english ? "Rename, merge, dissolve" : "Đổi tên, gộp, giải thể");
        await FitsAsync(page, width, $"setup-{width}-units");
        await town.SayAsync(page, "gộp Pháp chế và Văn phòng Sở thành Văn phòng Tổng hợp");
        await HearsAsync(page, english ? "are now Văn phòng Tổng hợp" : "Đã gộp");
        await town.SayAsync(page, english ? "organisation history" : "lịch sử thay đổi tổ chức");
        await SeesAsync(page, "→ Văn phòng Tổng hợp");
        await FitsAsync(page, width, $"setup-{width}-history");
        await town.SayAsync(page, english ? "holidays 2027" : "lịch nghỉ 2027");
        await SeesAsync(page, "02/09/2027");
        await FitsAsync(page, width, $"setup-{width}-calendar");
    }

    static string Button(string does, bool english) =>
        (does, english) switch
        {
            ("save", true) => "Save",
            ("save", false) => "Ghi",
            ("skip", true) => "Skip",
            ("skip", false) => "Bỏ qua",
            (_, true) => "Use as proposed",
            (_, false) => "Dùng đề xuất",
        };

    static async Task FitsAsync(IPage page, int width, string picture)
    {
        await Browser.LastCardAsync(page, Path.Combine(Browser.Pictures, $"{picture}.png"));
        Assert.Equal(
            "",
            await page.EvaluateAsync<string>(
                $"() => [...document.querySelectorAll('.card *')].filter(e => e.getBoundingClientRect().right > {width}).map(e => e.outerHTML).join()"
            )
        );
    }
}
