namespace CcchcBot.Tests.Turns;

/// <summary>What docs/guide.*.md says to type does what it says there.</summary>
public class GuideTests
{
    [Theory]
    [InlineData("sửa căn cứ", "Câu 6/18")]
    [InlineData("edit bases", "Câu 6/18")]
    [InlineData("quay lại", "Câu 18/18")]
    [InlineData("back", "Câu 18/18")]
    [InlineData("để sau", "gõ \"tiếp tục\"")]
    [InlineData("later", "gõ \"tiếp tục\"")]
    [InlineData("xem lại", "Xem lại kế hoạch 2026")]
    [InlineData("trợ giúp", "tải văn bản")]
    [InlineData("help", "tải văn bản")]
    [InlineData("trình duyệt", "đang chờ lãnh đạo duyệt")]
    [InlineData("submit", "đang chờ lãnh đạo duyệt")]
    public async Task The_officer_with_a_plan_before_them(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.DraftAsync();
        Assert.Contains(answered, string.Join("\n", (await town.Teams.SayAsync(town.Officer, typed)).Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đưa vào kế hoạch 2026", "dán lại toàn văn")]
    [InlineData("put into plan 2026", "dán lại toàn văn")]
    public async Task The_officer_who_has_a_plan_already(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        Assert.Contains(answered, (await town.Teams.SayAsync(town.Officer, typed)).Post.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ban hành số 15 ngày 10/01/2026", "Đã ban hành kế hoạch số 15/KH-SKHCN")]
    [InlineData("issue no 15 on 10/01/2026", "Đã ban hành kế hoạch số 15/KH-SKHCN")]
    [InlineData("rút lại", "Đã rút lại kế hoạch 2026")]
    [InlineData("withdraw", "Đã rút lại kế hoạch 2026")]
    public async Task The_officer_with_an_approved_plan(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.ApproveAsync();
        Assert.Contains(answered, string.Join("\n", (await town.Teams.SayAsync(town.Officer, typed)).Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duyệt kế hoạch 2026", "Giám đốc Phúc duyệt lúc")]
    [InlineData("approve plan 2026", "Giám đốc Phúc duyệt lúc")]
    [InlineData("trả lại: nêu chỉ tiêu cụ thể", "Chung: nêu chỉ tiêu cụ thể")]
    [InlineData("return: name a target", "Chung: name a target")]
    public async Task The_director_with_a_plan_before_them(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.SubmitAsync();
        Assert.Contains(answered, string.Join("\n", (await town.Teams.SayAsync(town.Director, typed)).Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("điều chỉnh kế hoạch 2026: bổ sung việc", "Bắt đầu điều chỉnh lần 1")]
    [InlineData("amend plan 2026: new tasks", "Bắt đầu điều chỉnh lần 1")]
    [InlineData("phiên bản", "Phiên bản 1: ban hành số 15/KH-SKHCN")]
    [InlineData("versions", "Phiên bản 1: ban hành số 15/KH-SKHCN")]
    [InlineData("văn bản phiên bản 1", "KH-SKHCN-2026.docx")]
    [InlineData("document version 1", "KH-SKHCN-2026.docx")]
    [InlineData("đóng kế hoạch 2026", "Đã gửi đề nghị đóng kế hoạch 2026")]
    [InlineData("close plan 2026", "Đã gửi đề nghị đóng kế hoạch 2026")]
    public async Task The_officer_after_issue(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        Assert.Contains(answered, string.Join("\n", (await town.Teams.SayAsync(town.Officer, typed)).Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q2?", "Quý II/2026")]
    [InlineData("tinh hinh quy 2 so voi cung ky nam truoc", "Chưa có số liệu năm 2025 để so sánh.")]
    [InlineData("tình hình quý 1", "Quý I/2026")]
    [InlineData("show Q4 status", "Quý IV/2026")]
    [InlineData("tình hình quý 1 của Văn phòng Sở", "Quý I/2026 · Văn phòng Sở")]
    [InlineData("show Q1 status of Văn phòng Sở", "Quý I/2026 · Văn phòng Sở")]
    [InlineData("tình hình 6 tháng cuối năm", "6 tháng cuối năm 2026")]
    [InlineData("tình hình quý 2 của Văn phòng, chỉ việc quá hạn", "Việc quá hạn · Quý II/2026 · Văn phòng Sở")]
    [InlineData("Văn phòng còn việc gì", "Việc chưa xong · Văn phòng Sở")]
    [InlineData("Q2 status of VP, only overdue", "Việc quá hạn · Quý II/2026 · Văn phòng Sở")]
    [InlineData("second half of 2026", "6 tháng cuối năm 2026")]
    [InlineData("khó khăn quý 2", "Việc có khó khăn, vướng mắc · Quý II/2026")]
    public async Task The_director(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        Assert.Contains(answered, string.Join("\n", (await town.Teams.SayAsync(town.Director, typed)).Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("việc 2 xong: đã treo 5 băng rôn; minh chứng: https://so.example/5")]
    [InlineData("task 2 done: 5 banners hung; evidence: https://so.example/5")]
    [InlineData("viec 2 xong roi minh chung cong van 12")]
    [InlineData("xong viec 2 roi, minh chung: cong van 12")]
    [InlineData("da lam xong viec 2, minh chung la cong van 12")]
    [InlineData("việc 2 xong, minh chứng: CV 12; việc 1 50%")]
    public async Task The_lead_in_words(string typed)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        Assert.Contains(
            "Đã ghi việc 2: Hoàn thành",
            (await town.Teams.SayAsync(town.ExpertLead, typed)).Post.ToString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>What a button says can be typed, and "xong" or a question about the interview is never taken for an answer.</summary>
    [Theory]
    [InlineData("xong", "Câu này chưa có câu trả lời")]
    [InlineData("done", "Câu này chưa có câu trả lời")]
    [InlineData("use as proposed", "Đã ghi Mục đích: 4 ý")]
    [InlineData("dùng các ý chọn sẵn", "Đã ghi Mục đích: 4 ý")]
    [InlineData("dung moi de xuat", "gõ số như \"1, 3\"")]
    [InlineData("con thieu gi", "Còn thiếu: Mục đích")]
    [InlineData("con may cau", "Câu 7/18")]
    [InlineData("con bao nhieu cau", "Câu 7/18")]
    [InlineData("how many questions are left?", "Câu 7/18")]
    [InlineData("q2?", "chưa có tình hình thực hiện. Gõ \"tiếp tục\" để soạn tiếp kế hoạch 2026.")]
    public async Task The_officer_in_the_middle_of_a_plan(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in (string[])["lap kh 2026", "dùng mọi đề xuất", "đúng", "đúng"])
            await town.Teams.SayAsync(town.Officer, words);
        var reply = await town.Teams.SayAsync(town.Officer, typed);
        Assert.Contains(answered, Assert.Single(reply.Said).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_without_tasks_says_so_when_it_is_issued()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in (string[])["lap kh 2026", "dùng mọi đề xuất", "chi cau can", "đúng", "đúng", "đúng", "đúng", "trình duyệt"])
            await town.Teams.SayAsync(town.Officer, words);
        await town.LetterAsync(town.Director);
        await town.Teams.SayAsync(town.Director, "duyệt");
        await town.LetterAsync(town.Officer);
        var issued = await town.Teams.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        Assert.Contains("Kế hoạch không có việc nào", issued.Post.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_was_done_is_under_way_again_at_sixty_per_cent()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 xong; minh chứng: CV 12");
        Assert.Equal(
            "Đã ghi việc 2: Đang thực hiện 60%.",
            (await town.Teams.SayAsync(town.Officer, "việc 2 60%; lý do: mới treo 3/5 băng rôn")).Post.ToString()
        );
    }

    /// <summary>What is told of an earlier month is answered with that month, not with the present one.</summary>
    [Fact]
    public async Task The_lead_tells_of_an_earlier_month()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        string[] plan = ["lập kế hoạch 2026", "dùng mọi đề xuất", .. Enumerable.Repeat("đúng", 8)];
        foreach (var words in (string[])[.. plan, "Phát thanh; hằng tháng; Phòng Nghiệp vụ", "xong", "đúng", "đúng", "đúng", "trình duyệt"])
            await town.Teams.SayAsync(town.Officer, words);
        await town.LetterAsync(town.Director);
        await town.Teams.SayAsync(town.Director, "duyệt");
        await town.LetterAsync(town.Officer);
        await town.Teams.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        town.Teams.Clock.Advance(TimeSpan.FromDays(90));
        var told = await town.Teams.SayAsync(town.ExpertLead, "việc 1 tháng 2 xong; minh chứng: CV 15");
        Assert.Contains("Đã ghi việc 1: Hoàn thành quá hạn (tháng 2).", told.Said.Select(p => p.ToString()));
    }

    /// <summary>A lead is told of their own unit, never that everybody has reported.</summary>
    [Fact]
    public async Task The_lead_asks_who_has_not_reported()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.ExpertLead, "việc 2 50%");
        await town.Teams.SayAsync(town.OfficeLead, "việc 1 50%");
        Assert.Contains(
            "Phòng Nghiệp vụ đã có cập nhật",
            (await town.Teams.SayAsync(town.ExpertLead, "ai chua bao cao")).Post.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "chưa có cập nhật của Trung tâm Thông tin",
            (await town.Teams.SayAsync(town.Director, "ai chua bao cao")).Post.ToString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>docs/administrator.*.md, line by line.</summary>
    [Theory]
    [InlineData("add lead of Trung tâm Thông tin: Chuyên viên Mai", "trưởng Trung tâm Thông tin")]
    [InlineData("remove lead of Phòng Nghiệp vụ: Trưởng phòng Hạnh", "thôi là trưởng Phòng Nghiệp vụ")]
    [InlineData("add officer Quản trị Sơn", "từ nay là chuyên viên")]
    [InlineData("remove leader Giám đốc Phúc", "thôi là lãnh đạo")]
    [InlineData("rename Phòng Nghiệp vụ to Phòng Mới", "thành Phòng Mới")]
    [InlineData("merge VP and Phòng Nghiệp vụ into Phòng Mới", "thành Phòng Mới")]
    [InlineData("dissolve Phòng Nghiệp vụ", "Đã giải thể Phòng Nghiệp vụ")]
    [InlineData("not off 2/1/2026", "Đã ghi vào lịch")]
    [InlineData("bo nghi 2/1/2026", "Đã ghi vào lịch")]
    [InlineData("holidays 2027", "2027 dự kiến")]
    [InlineData("organisation history", "Thiết lập cơ quan lần đầu")]
    [InlineData("organisation", "Sở Khoa học")]
    public async Task The_administrator(string typed, string answered)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        Assert.Contains(answered, (await town.Teams.SayAsync(town.Administrator, typed)).Post.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sửa chế độ báo cáo", "6 tháng: gửi 12/6")]
    [InlineData("edit reporting regime", "6 months: sent 12/6")]
    [InlineData("edit reporting regime", "6 months: 15/12 - 14/6, sent 12/6")]
    public async Task The_administrator_moves_the_last_day_of_a_report(string part, string line)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Administrator, "thiết lập");
        await town.Teams.SayAsync(town.Administrator, part);
        Assert.Contains("gửi 12/6", (await town.Teams.SayAsync(town.Administrator, line)).Post.ToString(), StringComparison.Ordinal);
    }
}
