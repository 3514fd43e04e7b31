using CcchcBot.Tests.Fakes;
using CcchcBot.Tests.Turns;

namespace CcchcBot.Tests.Drafting;

/// <summary>How many messages an officer writes, through the running bot, from the first word to a plan that leadership gets.</summary>
public class LengthTests
{
    const string Basis = "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Hương Giang";

    [Fact]
    public async Task Nine_needed_answers_one_by_one_take_at_most_twelve_messages()
    {
        string[] words =
        [
            "lập kế hoạch 2026",
            "chỉ câu cần",
            "Sở Khoa học và Công nghệ tỉnh Hương Giang",
            "Kế hoạch tuyên truyền cải cách hành chính năm 2026",
            Basis,
            "Nâng cao nhận thức của cán bộ, công chức.\nCung cấp thông tin cho người dân.",
            "Đăng tin, bài trên trang thông tin điện tử.",
            "Văn phòng Sở đôn đốc, tổng hợp.",
            "UBND tỉnh Hương Giang\nLưu: VT, VP",
            "GIÁM ĐỐC\nLê Văn Phúc",
        ];
        Assert.InRange(words.Length, 1, 12);
        var preview = await SubmittedAsync(words);
        Assert.Contains("Đăng tin, bài trên trang thông tin điện tử.", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eighteen_answers_and_forty_pasted_tasks_take_at_most_thirty_messages()
    {
        var rows = Enumerable.Range(1, 40).Select(i => $"{i}\tViệc thứ {i}\tQuý {(i % 4) + 1}\t{(i % 10 == 0 ? "VP và P. NV" : "VP")}");
        string[] words =
        [
            "lập kế hoạch 2026",
            .. Enumerable.Repeat("đúng", 4),
            Basis,
            .. Enumerable.Repeat("tất cả", 6),
            string.Join('\n', rows),
            .. Enumerable.Repeat("VP", 4),
            "xong",
            .. Enumerable.Repeat("tất cả", 3),
            "đúng",
            "đúng",
        ];
        Assert.InRange(words.Length, 1, 30);
        var preview = await SubmittedAsync(words);
        Assert.Contains("5. Việc thứ 5 · Quý II", preview, StringComparison.Ordinal);
        Assert.Contains("và 35 mục nữa", preview, StringComparison.Ordinal);
    }

    /// <summary>The preview the last message brought; leadership got the plan.</summary>
    static async Task<string> SubmittedAsync(string[] words)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        Reply? last = null;
        foreach (var message in words)
            last = await town.Teams.SayAsync(town.Officer, message);
        var preview = last!.Post.ToString();
        Assert.Contains("Xem lại kế hoạch 2026", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn thiếu", preview, StringComparison.Ordinal);
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        Assert.Contains("2026", (await town.LetterAsync(town.Director)).ToString(), StringComparison.Ordinal);
        return preview;
    }
}
