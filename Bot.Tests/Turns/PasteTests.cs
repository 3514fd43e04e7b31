using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

/// <summary>An existing plan pasted as text.</summary>
public class PasteTests
{
    const string Plan = """
        SỞ PHÁT TRIỂN SỐ
        Số: 08/KH-SPTS
        An Giao, ngày 05 tháng 01 năm 2026

        KẾ HOẠCH
        Tuyên truyền cải cách hành chính năm 2026

        Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh An Giao về cải cách hành chính năm 2026;
        Sở Phát triển số ban hành Kế hoạch tuyên truyền như sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Người dân biết việc nào làm được tại nhà.
        2. Yêu cầu
        - Gắn với hồ sơ hằng ngày, cái cách phải thấy được.

        II. NỘI DUNG, NHIỆM VỤ

        STT	Nội dung	Thời gian	Đơn vị chủ trì
        1	Viết tin về thủ tục mới	Thường xuyên	Văn phòng Sở
        2	Treo áp phích mã QR	Quý II	Phòng Nghiệp vụ
        3	Làm video hướng dẫn	Quý III	Đội Truyền thông

        IV. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Sở đôn đốc, tổng hợp.
        2. Các phòng làm việc được giao./.

        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.

        GIÁM ĐỐC
        Họ Và Tên
        """;

    /// <summary>What any answer after taking a plan in says.</summary>
    const string Read = "Đã đọc kế hoạch có sẵn";

    static async Task<Town> TownAsync()
    {
        var town = await Town.StartAsync();
        await town.SetUpAsync();
        return town;
    }

    [Fact]
    public async Task An_officer_pastes_a_plan_confirms_it_and_sees_the_draft()
    {
        await using var town = await TownAsync();
        var said = new Transcript(town.Teams, "Dán kế hoạch có sẵn, chưa soạn gì");
        var offered = await said.SayAsync(town.Officer, Plan);
        await said.TapAsync(town.Officer, offered.Post, "Đưa vào kế hoạch 2026");
        await said.SayAsync(town.Officer, "Trung tâm Thông tin");
        await said.SayAsync(town.Officer, "xem lại");
        await said.SayAsync(town.Officer, "hoàn tác 2");
        Approved.Match("Turns/paste.md", said.ToString());
    }

    [Fact]
    public async Task In_the_middle_of_the_interview_what_is_there_stays()
    {
        await using var town = await TownAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa mục đích");
        var said = new Transcript(town.Teams, "Dán kế hoạch có sẵn giữa lúc đang soạn");
        await said.SayAsync(town.Officer, "- Ý của chính mình\n- Ý thứ hai\n- Ý thứ ba");
        await said.SayAsync(town.Officer, Plan);
        await said.SayAsync(town.Officer, "sửa mục đích");
        await said.SayAsync(town.Officer, "sửa yêu cầu");
        Approved.Match("Turns/paste-midway.md", said.ToString());
    }

    [Fact]
    public async Task In_English_it_can_be_confirmed_in_words()
    {
        await using var town = await TownAsync();
        await town.Teams.SayAsync(town.Officer, "English");
        var said = new Transcript(town.Teams, "An existing plan pasted, in English");
        await said.SayAsync(town.Officer, Plan.Replace("năm 2026\n\nCăn cứ", "năm 2024\n\nCăn cứ", StringComparison.Ordinal));
        await said.SayAsync(town.Officer, "put into plan 2026");
        Approved.Match("Turns/paste-en.md", said.ToString());
    }

    [Fact]
    public async Task Between_the_question_and_the_answer_the_bot_may_start_anew_and_hear_everything_twice()
    {
        await using var town = await TownAsync();
        var offered = await town.Teams.SayAsync(town.Officer, Plan);
        Assert.Equal(offered.Post.ToString(), (await town.Teams.RedeliverAsync(offered)).Post.ToString());
        await town.Bot.RestartAsync();
        var taken = await town.Teams.TapAsync(town.Officer, offered.Post, "Đưa vào kế hoạch 2026");
        Assert.Contains(Read, taken.Post.ToString(), StringComparison.Ordinal);
        var again = await town.Teams.RedeliverAsync(taken);
        Assert.Equal(taken.Post.ToString(), again.Post.ToString());
        var preview = (await town.Teams.SayAsync(town.Officer, "xem lại")).Post.ToString();
        Assert.Contains("2. Treo áp phích mã QR", preview, StringComparison.Ordinal);
        Assert.Contains("và 1 mục nữa", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_newest_paste_is_kept()
    {
        await using var town = await TownAsync();
        var first = await town.Teams.SayAsync(town.Officer, Plan);
        await town.Teams.SayAsync(town.Officer, Plan.Replace("video", "phim", StringComparison.Ordinal));
        var stale = await town.Teams.TapAsync(town.Officer, first.Post, "Đưa vào kế hoạch 2026");
        Assert.Contains("dán lại toàn văn", stale.Notice, StringComparison.Ordinal);
        Assert.Contains(Read, (await town.Teams.SayAsync(town.Officer, "đưa vào kế hoạch 2026")).Post.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_before_leadership_takes_nothing_in()
    {
        await using var town = await Town.StartAsync();
        await town.SubmitAsync();
        var told = (await town.Teams.SayAsync(town.Officer, Plan)).Said.Select(p => p.ToString());
        Assert.Contains(
            told,
            t => t.Contains("chưa ghi nội dung này: \"Tuyên truyền cải cách hành chính năm 2026\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_issued_plan_takes_nothing_in()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.Officer, Plan);
        var told = (await town.Teams.SayAsync(town.Officer, "đưa vào kế hoạch 2026")).Said.Select(p => p.ToString());
        Assert.Contains(told, t => t.StartsWith("Kế hoạch 2026 đã ban hành", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_draft_and_what_is_too_long_is_told_what_to_do()
    {
        await using var town = await TownAsync();
        Assert.Contains(
            "nhờ quản trị viên thêm tên",
            (await town.Teams.SayAsync(town.OfficeLead, Plan)).Post.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dán lại toàn văn",
            (await town.Teams.SayAsync(town.Officer, "đưa vào kế hoạch 2026")).Post.Text,
            StringComparison.Ordinal
        );
        var longLine = Plan + "\n- " + new string('a', 10_001);
        Assert.Contains("Tài liệu dài hơn", (await town.Teams.SayAsync(town.Officer, longLine)).Post.Text, StringComparison.Ordinal);
        var longText = Plan + string.Concat(Enumerable.Repeat($"\n- {new string('a', 9_000)}", 23));
        Assert.Contains("gửi tệp .docx", (await town.Teams.SayAsync(town.Officer, longText)).Post.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "sửa nội dung",
        "II. NỘI DUNG\n1. Thủ tục mới\n2. Dịch vụ công\n3. Kết quả\n4. Chủ trương\n5. Chỉ số\n6. Gương tốt\n7. Phản ánh",
        "8 ý"
    )]
    [InlineData(
        "sửa nhiệm vụ",
        "STT\tNội dung\tThời gian\tChủ trì\n1\ta\tQuý I\tVP\n2\tb\tQuý I\tVP\n3\tc\tQuý I\tVP\n4\td\tQuý I\tVP\n5\te\tQuý I\tVP\n6\tf\tQuý I\tVP\n7\tg\tQuý I\tVP",
        "7 việc"
    )]
    public async Task A_list_or_a_table_is_still_the_answer(string open, string pasted, string heard)
    {
        await using var town = await TownAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, open);
        var said = (await town.Teams.SayAsync(town.Officer, pasted)).Post.ToString();
        Assert.DoesNotContain(Read, said, StringComparison.Ordinal);
        Assert.Contains(heard, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_Word_it_comes_with_its_rows_in_the_html_beside_it()
    {
        await using var town = await TownAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        var said = (await PasteAsync(town, Plan)).Post.ToString();
        Assert.Contains($"{Read}. Điền được: ", said, StringComparison.Ordinal);
        Assert.Contains("3 việc", said, StringComparison.Ordinal);
        Assert.Contains("Việc 3 (Làm video hướng dẫn) ghi \"Đội Truyền thông\"", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_tasks_from_Word_is_the_answer_to_the_question_of_tasks()
    {
        await using var town = await TownAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ");
        var rows = Plan.Split('\n').Where(l => l.Contains('\t', StringComparison.Ordinal));
        Assert.Contains("3 việc", (await PasteAsync(town, string.Join('\n', rows))).Post.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_reads_twice_and_writes_once()
    {
        await using var town = await TownAsync();
        async Task<(int, int)> CostAsync(string words)
        {
            town.Store.Count();
            await town.Teams.SayAsync(town.Officer, words);
            return (town.Store.Reads, town.Store.Writes);
        }
        Assert.Equal((2, 1), await CostAsync(Plan));
        Assert.Equal((3, 2), await CostAsync("đưa vào kế hoạch 2026")); // as starting a plan does
        Assert.Equal((2, 1), await CostAsync(Plan));
    }

    /// <summary>As Teams sends what was copied in Word: the words without rows and cells, and the HTML that has them.</summary>
    static Task<Reply> PasteAsync(Town town, string text)
    {
        var html = string.Concat(
            text.Split('\n')
                .Select(l =>
                    l.Contains('\t', StringComparison.Ordinal)
                        ? $"<tr><td><p>{l.Replace("\t", "</p></td><td><p>", StringComparison.Ordinal)}</p></td></tr>"
                        : $"<p>{l}&nbsp;</p>"
                )
        );
        JsonObject twin = new()
        {
            ["contentType"] = "text/html",
            ["content"] = html.Replace("<p>STT", "<table><p>STT", StringComparison.Ordinal)
                .Replace("</tr><p>", "</tr></table><p>", StringComparison.Ordinal)
                .Replace("<tr><td><table>", "<table><tr><td>", StringComparison.Ordinal),
        };
        return town.Teams.PostAsync(
            town.Teams.Envelope(
                town.Officer,
                "message",
                new()
                {
                    ["text"] = text.Replace("\t", "\u00A0", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal),
                    ["attachments"] = new JsonArray(twin),
                }
            )
        );
    }
}
