using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;

namespace CcchcBot.Tests.Turns;

/// <summary>A list corrected by item on its card, at a desk and on a phone.</summary>
public sealed class BrowserItemTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(800)]
    [InlineData(390)]
    public async Task A_list_is_corrected_on_its_card_and_fits(int width)
    {
        await using var town = await BrowserTown.StartAsync(browser);
        await town.SayAsync(await town.OpenAsync("admin"), "tổ chức mẫu");
        var page = await town.OpenAsync("officer", width: width);
        await town.SayAsync(page, "lập kế hoạch 2026");
        await SeesAsync(page, "Câu 2/18");
        await town.SayAsync(page, "sửa nội dung");
        await SeesAsync(page, "Câu 10/18");
        await town.SayAsync(
            page,
            "1. Thủ tục hành chính mới ban hành\n2. Dịch vụ công trực tuyến\n   a) Nộp hồ sơ\n   b) Thanh toán\n3. Kỷ luật, kỷ cương"
        );
        await SeesAsync(page, "Câu 2/18");
        await town.SayAsync(page, "sửa nội dung");
        await SeesAsync(page, "Đã có");
        await town.PressAsync(page, "Sửa từng mục");
        var card = page.GetByTestId("card").Last;
        await card.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "3. Kỷ luật, kỷ cương" });
        await town.PressAsync(page, "Lên");
        await SeesAsync(page, "2. Kỷ luật, kỷ cương");
        await Browser.PictureAsync(page, $"items-{width}");
        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }
}
