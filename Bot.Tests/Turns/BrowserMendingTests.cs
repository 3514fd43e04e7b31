using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;

namespace CcchcBot.Tests.Turns;

/// <summary>The proof-reader's rows on the preview, in a window and on a phone, and the tap that mends them.</summary>
public sealed class BrowserMendingTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(800)]
    [InlineData(390)]
    public async Task Slips_are_shown_at_their_place_and_mended_by_a_tap(int width)
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var officer = await town.OpenAsync("officer", width: width);
        await SayAsync(town, officer, "lập kế hoạch 2026", "2/18");
        await SayAsync(town, officer, "đồng ý", "3/18");
        await SayAsync(town, officer, "5/KH-SKHCN", "4/18");
        await SayAsync(town, officer, "Hương Giang, ngày 8 tháng 03 năm 2026", "5/18");
        await SayAsync(town, officer, "đồng ý", "6/18");
        await SayAsync(town, officer, "Căn cứ Nghị định số 61/2018/NQ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa,", "7/18");
        await SayAsync(town, officer, "- Rõ việc\n- Rõ người", "8/18");
        await SayAsync(town, officer, "xem lại", "Nên xem lại 6 điều");
        await Browser.PictureAsync(officer, $"remarks-{width}");
        Assert.Equal(width, await officer.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await town.PressAsync(officer, "Sửa giúp tôi cả 5 chỗ");
        await SeesAsync(officer, "Đã sửa: 3. Số, ký hiệu; 4. Địa danh, ngày tháng; 6. Căn cứ, ý 1; 7. Mục đích, ý 1, 2.");
        await SeesAsync(officer, "05/KH-SKHCN");
        await SeesAsync(officer, "Nên xem lại 1 điều");
        await Browser.PictureAsync(officer, $"remarks-{width}-mended");
        await town.PressAsync(officer, "Mở mục này");
        await SeesAsync(officer, "6/18");
    }

    static async Task SayAsync(BrowserTown town, IPage page, string words, string sees)
    {
        await town.SayAsync(page, words);
        await SeesAsync(page, sees);
    }
}
