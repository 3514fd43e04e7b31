using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tests;

/// <summary>Invented plans of the three kinds of body; no such body, person or document exists.</summary>
static partial class Samples
{
    /// <summary>A provincial department: every question answered, ten tasks, so the task list is an annex.</summary>
    public static Plan Department()
    {
        Unit[] units =
        [
            new("vp", "Văn phòng Sở", ["VP"]),
            new("tthc", "Phòng Kiểm soát thủ tục", ["P. KSTT"]),
            new("cds", "Phòng Chuyển đổi số", ["P. CĐS"]),
            new("tt", "Trung tâm Truyền thông số", ["TTTTS"]),
        ];
        var organisation = new Organisation(
            "so-an-giao",
            "Sở Phát triển số",
            "Ủy ban nhân dân tỉnh An Giao",
            BodyKind.Department,
            "An Giao",
            "KH-SPTS",
            "BC-SPTS",
            units,
            [],
            ["KT. Giám đốc", "Phó Giám đốc", "Họ Và Tên"],
            ["Sở Nội vụ", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"]
        );
        return new(new(2026, PlanStatus.Draft, organisation), DepartmentAnswers(), DepartmentTasks());
    }

    /// <summary>The department's plan with its tasks in groups, and a list of slogans long enough for an annex of its own.</summary>
    public static Plan WithSlogans()
    {
        var plan = Department();
        string[] slogans =
        [
            "Hồ sơ đúng hẹn, người dân hài lòng",
            "Nộp hồ sơ tại nhà, nhận kết quả tận tay",
            "Không giấy tờ thừa, không chờ đợi lâu",
        ];
        IReadOnlyList<string>[] table =
        [
            ["TT", "Khẩu hiệu", "Nơi treo"],
            .. Enumerable.Range(1, 14).Select(i => (string[])[$"{i}", slogans[i % 3], $"Cổng trụ sở số {i}"]),
        ];
        string[] groups = ["Trên báo chí, truyền thông", "Tại nơi tiếp nhận hồ sơ", "Theo dõi, đánh giá"];
        return plan.With(Section.Forms, [.. plan[Section.Forms], new("", 0, "Khẩu hiệu tuyên truyền", table)]) with
        {
            Tasks = [.. plan.Tasks.Select((t, i) => t with { Group = groups[i / 4], Note = i == 3 ? "Phối hợp bưu điện" : null })],
        };
    }

    /// <summary>The same plan with another answer to one question.</summary>
    public static Plan With(this Plan plan, Section section, params string[] lines) => plan.With(section, [.. Answer.Of(lines).Nodes]);

    public static Plan With(this Plan plan, Section section, params Node[] nodes) =>
        plan with
        {
            Answers = new Dictionary<Section, Answer>(plan.Answers) { [section] = new(nodes) },
        };

    static Dictionary<Section, Answer> DepartmentAnswers() =>
        new()
        {
            [Section.Year] = Answer.Of("2026"),
            [Section.Number] = Answer.Of("KH-SPTS"),
            [Section.PlaceAndDate] = Answer.Of("An Giao, ngày tháng 01 năm 2026"),
            [Section.Title] = Answer.Of("Tuyên truyền cải cách hành chính năm 2026", "của Sở Phát triển số"),
            [Section.Bases] = Answer.Of(
                "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Giao về cải cách hành chính năm 2026",
                "Theo đề nghị của Chánh Văn phòng Sở."
            ),
            [Section.Purposes] = Answer.Of(
                "Giúp người dân biết việc nào làm được tại nhà, việc nào cần đến Bộ phận Một cửa.",
                "Giúp mỗi công chức kể được ba điểm mới của cải cách hành chính trong năm bằng lời của mình."
            ),
            [Section.Requirements] = Answer.Of(
                "Ngắn gọn, đúng đối tượng, có số liệu kiểm chứng được.",
                "Gắn với việc giải quyết hồ sơ hằng ngày, không tổ chức hình thức."
            ),
            [Section.Audience] = Answer.Of("Công chức, viên chức, người lao động của Sở; tổ chức và cá nhân nộp hồ sơ tại Sở."),
            [Section.Contents] = new([
                new("1.", 0, "Dịch vụ công trực tuyến"),
                new("-", 1, "Cách nộp và theo dõi hồ sơ trên điện thoại;"),
                new("-", 1, "Những giấy tờ không phải nộp lại:"),
                new("+", 2, "Giấy tờ đã có trong cơ sở dữ liệu;"),
                new("+", 2, "Giấy tờ do chính Sở cấp."),
                new("2.", 0, "Cải cách chế độ công vụ"),
                new("-", 1, "Thời gian trả lời phản ánh, kiến nghị."),
            ]),
            [Section.Forms] = Answer.Of("Trang thông tin điện tử của Sở;", "Áp phích mã QR tại nơi tiếp dân;", "Họp giao ban."),
            [Section.Solutions] = Answer.Of("Mỗi phòng cử một người viết tin.", "Dùng chung một kho hình ảnh, video để không làm lại."),
            [Section.Funding] = Answer.Of("Từ dự toán chi thường xuyên năm 2026 của Sở."),
            [Section.Organisation] = new([
                new("1.", 0, "Văn phòng Sở"),
                new("-", 1, "Đầu mối theo dõi, đôn đốc;"),
                new("-", 1, "Tổng hợp số liệu của các phòng."),
                new("2.", 0, "Các phòng, đơn vị thuộc Sở thực hiện việc được giao và cập nhật tiến độ trên kênh của đơn vị."),
            ]),
            [Section.Reporting] = Answer.Of("Báo cáo 6 tháng gửi trước ngày 10/6;", "Báo cáo năm gửi trước ngày 05/12."),
            [Section.Recipients] = Answer.Of("Sở Nội vụ (báo cáo)", "Lãnh đạo Sở;", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP (03b)"),
            [Section.Signer] = Answer.Of("KT. Giám đốc", "Phó Giám đốc", "Họ Và Tên"),
        };

    static PlanTask[] DepartmentTasks() =>
        [
            Task(
                1,
                "Mở chuyên mục hỏi đáp cải cách hành chính",
                Due("Trước ngày 01/3/2026", 2026, 2, 28) with
                {
                    Strict = true,
                },
                "tt",
                ["vp"]
            ),
            Task(2, "Đăng tin, bài về thủ tục mới", new("Thường xuyên", TimeKind.Continuous), "tt", ["tthc", "cds"]),
            Task(3, "Làm video hướng dẫn nộp hồ sơ trực tuyến", Quarter("Quý I/2026", 1), "cds", ["tt"]),
            Task(4, "Thay áp phích mã QR tại Bộ phận Một cửa", Quarter("Quý I/2026", 1), "vp", []),
            Task(5, "Tập huấn kỹ năng hướng dẫn người dân", Quarter("Quý II/2026", 2), "tthc", ["vp"]),
            Task(6, "Đối thoại với doanh nghiệp về hồ sơ chậm", Quarter("Quý II/2026", 2), "vp", ["tthc", "cds"]),
            Task(7, "Thi tìm hiểu trực tuyến cho công chức", Quarter("Quý III/2026", 3), "vp", []),
            Task(8, "Khảo sát mức độ hài lòng sau khi nhận kết quả", Quarter("Quý III/2026", 3), "tthc", ["tt"]),
            Task(9, "Giới thiệu cách làm hay của các phòng", new("Hằng quý", TimeKind.Recurring, Every: Frequency.Quarter), null, []),
            Task(10, "Tổng hợp kết quả tuyên truyền của năm", Due("Trước ngày 05/12/2026", 2026, 12, 4) with { Strict = true }, "vp", []),
        ];

    static PlanTask Task(int number, string text, TimeSpec time, string? lead, string[] coordinating) =>
        new(number, text, time, lead, coordinating, Form: "Tin, bài; trực quan", Deliverable: "Sản phẩm kèm đường dẫn", Progress.None);

    static TimeSpec Due(string typed, int year, int month, int day) => new(typed, TimeKind.By, Due: new(year, month, day));

    static TimeSpec Quarter(string typed, int quarter)
    {
        var from = new DateOnly(2026, (quarter * 3) - 2, 1);
        return new(typed, TimeKind.Quarter, from, from.AddMonths(3).AddDays(-1));
    }
}
