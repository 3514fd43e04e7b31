using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Drafting;

/// <summary>A paragraph at the tasks question: proposed as tasks, recorded only when confirmed.</summary>
public class ProseTests
{
    const string Paragraph =
        "Văn phòng Sở chủ trì, phối hợp với Phòng Nghiệp vụ niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ trong quý I. "
        + "Giao Phòng Nghiệp vụ viết tin, bài theo Quyết định số 12/QĐ-UBND ngày 05/01/2026, hoàn thành trước ngày 15/6. "
        + "Văn phòng Sở và Thanh tra kiểm tra việc thực hiện. "
        + "Thanh tra thường xuyên theo dõi, tổng hợp ý kiến của người dân.";

    static Desk Asked(string text = Paragraph) => Desks.New().At(Section.Tasks).Say(text).Desk;

    [Theory]
    [InlineData("đúng")]
    [InlineData("ok")]
    public void Each_sentence_is_a_task_once_it_is_confirmed(string yes)
    {
        var asked = Asked();
        Assert.Empty(asked.Plan.Tasks);
        var desk = asked.Say(yes).Desk;
        Assert.Equal(
            [
                ("Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ", "trong quý I", "u1"),
                ("Viết tin, bài theo Quyết định số 12/QĐ-UBND ngày 05/01/2026, hoàn thành", "trước ngày 15/6", "u2"),
                ("Kiểm tra việc thực hiện", "", null),
                ("Thường xuyên theo dõi, tổng hợp ý kiến của người dân", "thường xuyên", "u3"),
            ],
            desk.Plan.Tasks.Select(t => (t.Text, t.Time.Raw, t.Lead))
        );
        Assert.Equal(["u2"], desk.Plan.Tasks[0].Coordinating);
        Assert.Equal([(3, TaskPoint.Time), (3, TaskPoint.Lead)], desk.Position.Open.Select(o => (o.Task, o.Point)));
        Assert.Equal("Văn phòng Sở và Thanh tra", desk.Position.Open[1].Typed);
    }

    [Fact]
    public void It_can_be_one_task_or_none_and_more_can_be_sent()
    {
        Assert.Equal(Paragraph, Assert.Single(Asked().Say("không").Desk.Plan.Tasks).Text);
        Assert.Equal(Paragraph, Assert.Single(Asked().Tap(Verbs.Item, ("op", "one")).Desk.Plan.Tasks).Text);
        var dropped = Asked().Say("bỏ");
        Assert.Empty(dropped.Desk.Plan.Tasks);
        Assert.Null(dropped.Desk.Position.Pending);
        var more = Asked().Say("Thanh tra kiểm tra trong quý II. Văn phòng Sở tổng hợp trong quý IV.").Desk;
        Assert.Equal(6, more.Tap(Verbs.Accept).Desk.Plan.Tasks.Count);
        Assert.Single(Asked().Say("A; quý I; VP").Desk.Plan.Tasks);
        Assert.Equal(5, Asked().Say("A; quý I; VP").Desk.Say("đúng").Desk.Plan.Tasks.Count);
    }

    [Theory]
    [InlineData("Tổ chức hội nghị do Văn phòng Sở chủ trì, phối hợp với Thanh tra, trong tháng 6. Treo băng rôn.", "u1", "tháng 6")]
    [InlineData("Đăng tin trong quý I, viết bài trước ngày 15/6. Văn phòng Sở tổng hợp.", null, null)]
    [InlineData("VP chủ trì phối hợp Phòng Nghiệp vụ tổ chức hội nghị tháng 6. Treo băng rôn.", "u1", "tháng 6")]
    public void The_first_sentence_is_read_so(string text, string? lead, string? time)
    {
        var task = Asked(text).Say("đúng").Desk.Plan.Tasks[0];
        Assert.Equal(lead, task.Lead);
        if (time is null)
            Assert.Null(task.Time.Due);
        else
            Assert.Contains(time, task.Time.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tổ chức tọa đàm")]
    [InlineData("Viết bài; quý I; VP")]
    [InlineData("Viết bài; quý I; VP\nTreo băng rôn. Phát tờ rơi; quý II; VP")]
    [InlineData("Tổ chức tọa đàm. Phát tờ rơi.")]
    [InlineData("Treo băng rôn quý I")]
    public void What_is_a_line_a_task_stays_so(string text) => Assert.NotEmpty(Asked(text).Plan.Tasks);

    [Theory]
    [InlineData("Đề nghị Mặt trận Tổ quốc, Đoàn Thanh niên phối hợp tuyên truyền trong quý I. Văn phòng Sở tổng hợp trong quý II.")]
    [InlineData("Đề nghị Mặt trận Tổ quốc, Đoàn Thanh niên phối hợp tuyên truyền; quý I")]
    [InlineData("Tuyên truyền trong đoàn viên; quý I; Đề nghị Mặt trận Tổ quốc, Đoàn Thanh niên phối hợp")]
    [InlineData("de nghi Mặt trận Tổ quốc, Đoàn Thanh niên phoi hop tuyen truyen; quy 1")]
    public void Bodies_outside_are_requested_and_one_of_our_own_is_asked_for(string text)
    {
        var desk = Asked(text);
        desk = desk.Position.Pending is null ? desk : desk.Say("đúng").Desk;
        var open = Assert.Single(desk.Position.Open);
        Assert.Equal((1, TaskPoint.Lead), (open.Task, open.Point));
        var asked = Assert.IsType<Said.Show>(Assert.Single(Interview.Asked(desk, null, Desks.Vietnamese).Said));
        Assert.Contains("đơn vị nào của cơ quan làm đầu mối?", $"{asked.Card.Body[0]}", StringComparison.Ordinal);
        var task = desk.Say("VP").Desk.Plan.Tasks[0];
        Assert.Equal(("u1", null), (task.Lead, task.Who));
        Assert.Equal(["Mặt trận Tổ quốc", "Đoàn Thanh niên"], task.Coordinating);
    }
}
