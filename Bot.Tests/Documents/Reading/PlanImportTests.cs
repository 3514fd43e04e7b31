using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>A read plan as answers to go on from.</summary>
public class PlanImportTests
{
    static readonly Unit[] Units =
    [
        new("vp", "Văn phòng Sở", ["VP"]),
        new("tt", "Trung tâm Dữ liệu và Thống kê", []),
        new("pc", "Tổ Pháp chế", []),
    ];

    [Fact]
    public void A_table_becomes_the_tasks_and_what_is_open_is_asked()
    {
        var imported = PlanImport.From(Sample("table.txt"), Units, 2026);
        Assert.Equal(["tt", "tt", "tt", "tt", "tt", "tt", null], imported.Tasks.Select(t => t.Lead));
        Assert.Equal(["pc"], imported.Tasks[4].Coordinating);
        Assert.Equal(["lead"], imported.Open.Select(f => f.Code));
        Assert.Equal(3, imported.Answers[Section.Organisation].Nodes.Count);
    }

    [Fact]
    public void Without_a_table_the_sentences_are_the_tasks() =>
        Assert.Equal([null, null, "vp"], PlanImport.From(Sample("annex-missing.txt"), Units, 2026).Tasks.Select(t => t.Lead));

    [Fact]
    public void Titles_that_only_name_a_section_are_made_again_and_every_other_line_is_kept()
    {
        var answers = PlanImport.From(Sample("markdown.txt"), Units, 2026).Answers;
        Assert.Equal(
            [
                "0 Nội dung cải cách thủ tục",
                .. Enumerable.Repeat("1 ", 6),
                "0 Giới thiệu việc sắp xếp bộ máy.",
                "1 ",
                "1 ",
                "1 ",
                "0 ",
                "0 ",
            ],
            Levels(answers[Section.Contents])
        );
        Assert.Equal(["Họp của cơ quan.", "Trang tin của Sở; các báo, đài ,...."], answers[Section.Forms].Nodes.Select(n => n.Text));
        Assert.Equal(4, answers[Section.Solutions].Nodes.Count);
    }

    [Fact]
    public void Assignments_whose_title_got_lost_go_to_the_organisation_of_the_work()
    {
        var answers = PlanImport.From(Sample("school.txt"), [], 2026).Answers;
        Assert.Equal(10, answers[Section.Organisation].Nodes.Count);
        Assert.Equal(["Họp hội đồng;", "Bảng tin."], answers[Section.Forms].Nodes.Select(n => n.Text));
        Assert.Equal(["Mục tiêu chung:", "Mục tiêu cụ thể:"], answers[Section.Purposes].Nodes.Where(n => n.Level == 0).Select(n => n.Text));
    }

    [Fact]
    public void A_section_that_no_question_asks_for_goes_with_the_one_before_it()
    {
        const string text = "KẾ HOẠCH\nNăm 2026\n\nI. HÌNH THỨC\n\n- Loa.\n\nII. BIỂU TRƯNG CỦA ĐỢT THI ĐUA\n\n- Hoa sen.";
        Assert.Equal(
            ["Loa.", "BIỂU TRƯNG CỦA ĐỢT THI ĐUA", "Hoa sen."],
            PlanImport.From(Text(text), [], 2026).Answers[Section.Forms].Nodes.Select(n => n.Text)
        );
    }

    [Fact]
    public void What_the_closing_says_beside_the_usual_is_kept() =>
        Assert.Contains(
            "Các phòng căn cứ việc được giao mà làm.",
            PlanImport.From(Sample("annex-missing.txt"), [], 2026).Answers[Section.Organisation].Nodes.Select(n => n.Text)
        );

    [Fact]
    public void A_year_the_title_does_not_say_is_the_one_given()
    {
        const string text = "KẾ HOẠCH\nTruyền thông\n\nI. NHIỆM VỤ\n\nSTT\tNội dung\tThời gian\tChủ trì\n1\tViết tin\tQuý I\tVăn phòng";
        Assert.Null(Text(text).Tasks[0].Schedule.Due);
        Assert.Equal(new(2027, 3, 31), PlanImport.From(Text(text), [], 2027).Tasks[0].Time.Due);
    }

    static IEnumerable<string> Levels(Answer answer) =>
        answer.Nodes.Select(n =>
            $"{n.Level} {(n.Level == 0 && !n.Text.StartsWith("Giới thiệu cách", StringComparison.Ordinal) ? n.Text : "")}"
        );
}
