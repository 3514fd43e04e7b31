using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tests;

static partial class Samples
{
    /// <summary>A commune's people's committee: no superior, three short tasks in the text, issued with number and date.</summary>
    public static Plan Commune()
    {
        var organisation = new Organisation(
            "xa-suoi-trong",
            "Ủy ban nhân dân xã Suối Trong",
            null,
            BodyKind.Commune,
            "Suối Trong",
            "KH-UBND",
            "BC-UBND",
            [
                new("vp", "Văn phòng HĐND và UBND", ["VP"]),
                new("vhxh", "Phòng Văn hóa - Xã hội", ["VHXH"]),
                new("hcc", "Trung tâm Phục vụ hành chính công", ["PVHCC"]),
            ],
            [],
            ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch", "Họ Và Tên"],
            ["Lưu: VT"]
        );
        return new(new(2026, PlanStatus.Issued, organisation, 7, new(2026, 2, 5)), CommuneAnswers(), CommuneTasks());
    }

    static Dictionary<Section, Answer> CommuneAnswers() =>
        new()
        {
            [Section.Title] = Answer.Of("Kế hoạch tuyên truyền cải cách hành chính trên địa bàn xã năm 2026"),
            [Section.Bases] = Answer.Of(
                "Căn cứ Kế hoạch số 31/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh An Giao về tuyên truyền năm 2026,"
            ),
            [Section.Purposes] = Answer.Of("Để Nhân dân trong xã biết và dùng dịch vụ công trực tuyến."),
            [Section.Requirements] = Answer.Of("Nói dễ hiểu, bằng cả tiếng dân tộc ở thôn cần thiết.", "Không gây tốn kém."),
            [Section.Forms] = Answer.Of("Loa truyền thanh;", "Nhóm Zalo thôn;", "Họp thôn."),
            [Section.Organisation] = Answer.Of(
                "Văn phòng HĐND và UBND theo dõi chung.",
                "Trưởng các thôn đưa nội dung vào cuộc họp thôn gần nhất."
            ),
            [Section.Reporting] = Answer.Of("Báo cáo về Văn phòng HĐND và UBND trước ngày 10 của tháng cuối quý."),
            [Section.Recipients] = Answer.Of("UBND tỉnh An Giao (báo cáo)", "Các thôn", "Lưu: VT"),
        };

    static PlanTask[] CommuneTasks() =>
        [
            new(
                1,
                "Phát thanh về dịch vụ công trực tuyến",
                new("Thường xuyên", TimeKind.Continuous),
                "vhxh",
                ["vp"],
                null,
                null,
                Progress.None
            ),
            new(2, "Tổ công nghệ số hướng dẫn tại thôn", Quarter("Quý II/2026", 2), "hcc", [], null, null, Progress.None),
            new(3, "Niêm yết thủ tục mới", new("Khi có thủ tục mới", TimeKind.Dependent), "hcc", [], null, null, Progress.None),
        ];

    /// <summary>A school: no tasks, the fewest answers a plan may have, signed by the head.</summary>
    public static Plan School()
    {
        var organisation = new Organisation(
            "thcs-doi-gio",
            "Trường Trung học cơ sở Đồi Gió",
            "Ủy ban nhân dân xã Suối Trong",
            BodyKind.School,
            "Suối Trong",
            "KH-THCSĐG",
            "BC-THCSĐG",
            [],
            [],
            ["Hiệu trưởng", "Họ Và Tên"],
            ["Lưu: VT"]
        );
        return new(new(2026, PlanStatus.Draft, organisation), SchoolAnswers(), []);
    }

    static Dictionary<Section, Answer> SchoolAnswers() =>
        new()
        {
            [Section.Bases] = Answer.Of(
                "Thực hiện Kế hoạch số 07/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân xã Suối Trong về tuyên truyền năm 2026;"
            ),
            [Section.Purposes] = Answer.Of("Phụ huynh nộp hồ sơ chuyển trường qua mạng.", "Giáo viên giảm giờ làm giấy tờ."),
            [Section.Forms] = Answer.Of("Họp phụ huynh;", "Bảng tin của trường."),
            [Section.Organisation] = Answer.Of("Bộ phận văn thư làm đầu mối.", "Giáo viên chủ nhiệm phổ biến tới phụ huynh."),
        };
}
