using CcchcBot.Tests.Fakes;
using Microsoft.Playwright;
using static CcchcBot.Tests.Turns.BrowserTown;

namespace CcchcBot.Tests.Turns;

/// <summary>The officer from "lập kế hoạch 2026" to the preview: typed, ticked, tapped and pasted.</summary>
static class BrowserInterview
{
    /// <summary>As it comes from a sheet: tabs between cells. The third names two units and says not which leads.</summary>
    const string Pasted =
        "1\tNiêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ\tThường xuyên\tVăn phòng Sở phối hợp Bộ phận Pháp chế\n"
        + "2\tTreo băng rôn, pa nô tại trụ sở\tquý I\tVăn phòng Sở\n"
        + "3\tTổ chức hội nghị phổ biến dịch vụ công trực tuyến\ttrước ngày 15/4\tPháp chế và Văn phòng\n"
        + "4\tĐăng 10 tin, bài trên trang thông tin điện tử\ttháng 11\tTrung tâm Thông tin và Thống kê";

    public static async Task ThroughAsync(BrowserTown town, IPage page)
    {
        await town.SayAsync(page, "lập kế hoạch 2026");
        await HeadAsync(town, page);
        await ListsAsync(town, page);
        await TasksAsync(town, page);
        foreach (var (asked, press) in ((string, string)[])[("14/18", "Dùng các ý chọn sẵn"), ("15/18", "Dùng các ý chọn sẵn")])
            await PressAsync(town, page, asked, press);
        await SayAsync(town, page, "16/18", "bo qua");
        await SayAsync(town, page, "17/18", "đồng ý");
        await PressAsync(town, page, "18/18", "Dùng đề xuất");
        await SeesAsync(page, "Xem lại kế hoạch 2026");
        await Browser.PictureAsync(page, "day-08-preview");
    }

    /// <summary>The shortest way: what is proposed is taken, what may be left out is skipped.</summary>
    public static async Task EnglishAsync(BrowserTown town, IPage page)
    {
        await town.SayAsync(page, "create plan 2026");
        await PressAsync(town, page, "Question 2/18", "Use as proposed");
        foreach (var question in (int[])[3, 4])
            await SayAsync(town, page, $"Question {question}/18", "skip");
        await SayAsync(town, page, "Question 5/18", "ok");
        await SayAsync(town, page, "Question 6/18", "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Hương Giang");
        await SeesAsync(page, "Question 7/18");
        await Browser.PictureAsync(page, "phone-1-ticks");
        await PressAsync(town, page, "Question 7/18", "Use the ticked ones");
        foreach (var question in (int[])[8, 9, 10])
            await SayAsync(town, page, $"Question {question}/18", "skip");
        await SayAsync(town, page, "Question 11/18", "1 2");
        await SayAsync(town, page, "Question 12/18", "skip");
        await SayAsync(town, page, "Question 13/18", Pasted);
        await SeesAsync(page, "which unit leads?");
        await Browser.PictureAsync(page, "phone-2-point");
        await town.SayAsync(page, "Bộ phận Pháp chế");
        await SayAsync(town, page, "Question 13/18", "done");
        await SayAsync(town, page, "Question 14/18", "skip");
        await SayAsync(town, page, "Question 15/18", "all");
        await SayAsync(town, page, "Question 16/18", "skip");
        await SayAsync(town, page, "Question 17/18", "ok");
        await SayAsync(town, page, "Question 18/18", "ok");
        await SeesAsync(page, "Preview of plan 2026");
    }

    static async Task HeadAsync(BrowserTown town, IPage page)
    {
        await SeesAsync(page, "Câu 2/18");
        await Browser.PictureAsync(page, "day-03-question");
        await PressAsync(town, page, "2/18", "Dùng đề xuất");
        await PressAsync(town, page, "3/18", "Bỏ qua");
        await PressAsync(town, page, "4/18", "Bỏ qua");
        await SayAsync(town, page, "5/18", "đúng");
        await SeesAsync(page, "6/18");
        await page.GetByTestId("card")
            .Last.GetByRole(AriaRole.Textbox)
            .FillAsync("Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Hương Giang về cải cách hành chính năm 2026");
        await PressAsync(town, page, "6/18", "Ghi");
    }

    static async Task ListsAsync(BrowserTown town, IPage page)
    {
        await SeesAsync(page, "7/18");
        foreach (var tick in (string[])["Thông tin kịp thời, trung thực", "Khuyến khích người dân"])
            await page.GetByTestId("card").Last.GetByText(tick).ClickAsync();
        await Browser.PictureAsync(page, "day-04-ticks");
        await Browser.CardAsync(page, "guide-question");
        await PressAsync(town, page, "7/18", "Ghi");
        await PressAsync(town, page, "8/18", "Dùng các ý chọn sẵn");
        await SayAsync(town, page, "9/18", "Cán bộ, công chức, viên chức\nTổ chức, người dân đến giao dịch");
        await SayAsync(town, page, "10/18", "1, 2, 6");
        await SayAsync(town, page, "11/18", "1 3 4");
        await PressAsync(town, page, "12/18", "Bỏ qua");
    }

    static async Task TasksAsync(BrowserTown town, IPage page)
    {
        await SayAsync(town, page, "13/18", Pasted);
        await SeesAsync(page, "đơn vị nào chủ trì");
        await Browser.PictureAsync(page, "day-05-point");
        await page.GetByTestId("card")
            .Last.GetByRole(AriaRole.Combobox)
            .SelectOptionAsync(new SelectOptionValue { Label = "Bộ phận Pháp chế" });
        await town.PressAsync(page, "Ghi");
        await SeesAsync(page, "13/18");
        await Browser.PictureAsync(page, "day-06-tasks");
        await PressAsync(town, page, "13/18", "Đủ việc rồi");
    }

    static async Task PressAsync(BrowserTown town, IPage page, string asked, string button)
    {
        await SeesAsync(page, asked);
        await town.PressAsync(page, button);
    }

    static async Task SayAsync(BrowserTown town, IPage page, string asked, string words)
    {
        await SeesAsync(page, asked);
        await town.SayAsync(page, words);
    }
}
