using CcchcBot.Documents;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents;

/// <summary>A report to the superior: nghị định 30/2020/NĐ-CP, specimen 1.4, and the outline reports are asked for; its head and foot are <see cref="ReportAddressTests"/>.</summary>
public class ReportDocxTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    static readonly Dictionary<string, Func<Report>> Cases = new()
    {
        ["six months with an annex"] = Reports.Department,
        ["a quarter with a comparison"] = Reports.SecondQuarter,
        ["a quarter that was frozen"] = Reports.Frozen,
        ["tasks in the text"] = Reports.Commune,
        ["no task"] = Reports.School,
        ["many addressees"] = Reports.ToSeveral,
        ["nobody to send it to"] = Reports.ToNobody,
        ["marks XML has no room for"] = () => Typed("a\u000Bb\u0001c\uFFFE <&> \uD83D\uDE00 \uD83D"),
        ["eighty tasks"] = () => Reports.Many(80),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_validator_of_the_format_finds_no_error(string report)
    {
        using var docx = new DocxFile(Cases[report]());
        var errors = new OpenXmlValidator().Validate(docx.File, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(ReportDocx.Write(Reports.Department(), Reports.Words), ReportDocx.Write(Reports.Department(), Reports.Words));

    [Fact]
    public void The_opening_cites_the_plan_in_full_and_names_the_window()
    {
        using var docx = new DocxFile(Reports.Department());
        Assert.Equal(
            "Thực hiện Kế hoạch số 03/KH-SPTS ngày 09 tháng 01 năm 2026 của Sở Phát triển số về tuyên truyền cải cách hành chính năm 2026, "
                + "Sở Phát triển số báo cáo kết quả 6 tháng đầu năm 2026 (số liệu từ ngày 15/12/2025 đến ngày 14/6/2026) như sau:",
            docx.In("BodyText")[0]
        );
    }

    [Fact]
    public void What_was_updated_since_the_figures_were_frozen_is_told_apart()
    {
        var report = Reports.Frozen();
        using var docx = new DocxFile(report);
        Assert.Contains("Số liệu nêu trên được chốt hết ngày 14/6/2026, mã chốt 3f9a51c2d0e7.", docx.In("BodyText"));
        Assert.Equal(
            [
                "Sau khi chốt số liệu có 02 nhiệm vụ được cập nhật, chưa tính vào số liệu nêu trên:",
                "- Nhiệm vụ 11: Gửi bộ câu hỏi thường gặp cho các xã, phường (Phòng Chuyển đổi số); khi chốt: quá hạn; "
                    + "hiện nay: hoàn thành quá hạn ngày 17/6/2026: Đã gửi đủ 12 xã, phường;",
                "- Nhiệm vụ 13: Phát tờ gấp về thủ tục đất đai (Phòng Chuyển đổi số); khi chốt: chưa có trong số liệu; hiện nay: quá hạn.",
            ],
            docx.Texts.SkipWhile(t => t != "Cập nhật sau khi chốt số liệu").Skip(1).Take(3)
        );
    }

    [Fact]
    public void What_was_done_since_is_not_announced_as_still_to_be_done()
    {
        using var docx = new DocxFile(Reports.Frozen());
        Assert.DoesNotContain(docx.Texts, t => t.StartsWith("Tập trung hoàn thành", StringComparison.Ordinal));
    }

    [Fact]
    public void A_subject_that_names_its_issuer_is_cited_whole()
    {
        var report = Reports.Department();
        using var docx = new DocxFile(report with { Plan = report.Plan.With(Section.Title, "Tuyên truyền năm 2026 của Sở Phát triển số") });
        Assert.Contains("về tuyên truyền năm 2026 của Sở Phát triển số, Sở", docx.In("BodyText")[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_five_parts_are_always_there(string report)
    {
        using var docx = new DocxFile(Cases[report]());
        Assert.Equal(
            [
                "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                "II. KẾT QUẢ THỰC HIỆN",
                "III. ĐÁNH GIÁ CHUNG",
                "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI",
                "V. KIẾN NGHỊ, ĐỀ XUẤT",
            ],
            Outline.Of(docx).Where(l => !l.Any(char.IsLower))
        );
    }

    [Theory]
    [InlineData("Công tác chỉ đạo, điều hành")]
    [InlineData("Nguyên nhân")]
    [InlineData("Kiến nghị, đề xuất")]
    public void What_the_bot_cannot_know_is_a_dotted_line_to_write_on(string heading)
    {
        using var docx = new DocxFile(Reports.Department());
        var below = docx.Texts.SkipWhile(t => !t.Equals(heading, StringComparison.OrdinalIgnoreCase)).ElementAt(1);
        Assert.Matches("^…{20,}$", below);
    }

    [Fact]
    public void What_is_late_is_named_with_its_difficulty_and_what_was_late_with_its_day()
    {
        using var docx = new DocxFile(Reports.Department());
        Assert.Equal(
            [
                "- Nhiệm vụ 11: Gửi bộ câu hỏi thường gặp cho các xã, phường (Phòng Chuyển đổi số; thời hạn 14/5/2026; quá hạn 35 ngày). Khó khăn: chưa có số liệu của 03 xã.",
                "- Nhiệm vụ 3: Làm video hướng dẫn nộp hồ sơ trực tuyến (Phòng Chuyển đổi số; thời hạn 31/3/2026; hoàn thành ngày 10/4/2026, chậm 10 ngày).",
                "- Nhiệm vụ 5: Tập huấn kỹ năng hướng dẫn người dân (Phòng Kiểm soát thủ tục) gặp khó khăn: lịch tập huấn trùng đợt kiểm tra.",
                "- Nhiệm vụ đã hoàn thành nhưng chưa có minh chứng: nhiệm vụ số 4.",
            ],
            docx.Texts.SkipWhile(t => t != "Tồn tại, hạn chế").Skip(1).TakeWhile(t => t != "Nguyên nhân")
        );
    }

    [Fact]
    public void A_quarter_is_compared_with_the_one_before()
    {
        using var docx = new DocxFile(Reports.SecondQuarter());
        Assert.Contains(
            "So với quý I năm 2026 (số liệu đến hết ngày 14/3/2026): số nhiệm vụ hoàn thành tăng từ 01 lên 03; "
                + "tỷ lệ hoàn thành nhiệm vụ đến hạn giảm từ 100% xuống 75%; số nhiệm vụ quá hạn tăng từ 0 lên 01.",
            docx.In("BodyText")
        );
    }

    [Fact]
    public void A_long_list_is_an_annex_the_text_points_to_and_a_short_one_stands_in_the_text()
    {
        using var lengthy = new DocxFile(Reports.Department());
        Assert.Single(lengthy.In("Annex"));
        Assert.Contains(lengthy.In("BodyText"), t => t.Contains("tại Phụ lục kèm theo Báo cáo này", StringComparison.Ordinal));
        using var small = new DocxFile(Reports.Commune());
        Assert.Empty(small.In("Annex"));
        Assert.Single(small.Body.Descendants<SectionProperties>());
    }

    [Fact]
    public void Each_task_of_the_window_has_a_row_with_result_and_evidence()
    {
        using var docx = new DocxFile(Reports.Department());
        var rows = docx.Body.Elements<Table>().Last().Elements<TableRow>().Select(Texts).ToArray();
        Assert.Equal(["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian", "Kết quả thực hiện", "Minh chứng"], rows[0]);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "9", "11", "12"], rows.Skip(1).Select(r => r[0]));
        Assert.Equal("Hoàn thành quá hạn ngày 10/4/2026: 02 video", rows[3][4]);
        Assert.Equal("https://spts.angiao.example/video/1; https://spts.angiao.example/video/2", rows[3][5]);
    }

    static string[] Texts(TableRow row) => [.. row.Elements<TableCell>().Select(c => c.InnerText)];

    static Report Typed(string text) =>
        Reports.Changed(t => t with { Text = text, Progress = t.Progress with { Result = text, Difficulty = text, Evidence = [text] } });

    /// <summary>What an officer wrote stands where the tasks would have spoken, or where a line was left to write on.</summary>
    [Fact]
    public void The_words_of_an_officer_take_the_place_of_the_tasks()
    {
        var cover = new CoverText(
            Direction: "Đã ban hành 02 văn bản.",
            Shortcomings: "Còn chậm.",
            Proposals: "Bổ sung kinh phí.\nTập huấn thêm."
        );
        using var docx = new DocxFile(Reports.Department() with { Cover = cover });
        var text = docx.File.MainDocumentPart!.Document.InnerText;
        foreach (var said in (string[])["Đã ban hành 02 văn bản.", "Còn chậm.", "Bổ sung kinh phí.", "Tập huấn thêm."])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("quá hạn 34 ngày", text, StringComparison.Ordinal);
    }
}
