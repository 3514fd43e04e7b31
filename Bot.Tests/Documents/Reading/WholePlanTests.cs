using CcchcBot.Documents.Reading;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>A whole plan is told from what is pasted as an answer.</summary>
public class WholePlanTests
{
    [Theory]
    [InlineData("annex-missing.txt")]
    [InlineData("no-number.txt")]
    [InlineData("school.txt")]
    [InlineData("markdown.txt")]
    [InlineData("table.txt")]
    public void A_plan_is_known(string sample)
    {
        var text = File.ReadAllText(Path.Combine(Samples.Folder, sample));
        var plan = Assert.IsType<Opened.Read>(WholePlan.In(text)).Plan;
        Assert.Equal(Assert.IsType<Opened.Read>(PlanFile.Paste(text)).Plan.Tasks.Count, plan.Tasks.Count);
    }

    [Fact]
    public void Without_its_title_it_is_known_by_its_sections() =>
        Assert.IsType<Opened.Read>(
            WholePlan.In(
                "I. MỤC ĐÍCH\n- Người dân bớt đi lại.\n- Công chức nắm việc.\nII. NỘI DUNG\n- Thủ tục mới.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở đôn đốc.\n2. Các phòng làm việc được giao."
            )
        );

    [Theory]
    [InlineData("- Một\n- Hai\n- Ba\n- Bốn\n- Năm\n- Sáu\n- Bảy\n- Tám\n- Chín")]
    [InlineData(
        "STT\tNội dung\tThời gian\tChủ trì\n1\ta\tQuý I\tVP\n2\tb\tQuý I\tVP\n3\tc\tQuý I\tVP\n4\td\tQuý I\tVP\n5\te\tQuý I\tVP\n6\tf\tQuý I\tVP\n7\tg\tQuý I\tVP"
    )]
    // the answer to one question, copied with its title and what is below
    [InlineData(
        "II. NỘI DUNG, HÌNH THỨC\n1. Nội dung\n- Thủ tục mới;\n- Dịch vụ công;\n- Kết quả;\n2. Hình thức\n- Trang tin;\n- Áp phích;\n- Họp."
    )]
    [InlineData(
        "Căn cứ Luật A;\nCăn cứ Luật B;\nCăn cứ Nghị định C;\nCăn cứ Nghị định D;\nCăn cứ Kế hoạch E;\nCăn cứ Kế hoạch G;\nTheo đề nghị của Chánh Văn phòng.\nSở ban hành kế hoạch như sau:"
    )]
    // groups of tasks under a title
    [InlineData(
        "KẾ HOẠCH CÔNG VIỆC\n1. Xây dựng nội dung tuyên truyền; quý I; VP\n2. Tổ chức thực hiện cuộc thi; quý II; VP\n3. Báo cáo kết quả; quý III; VP\n4. a\n5. b\n6. c\n7. d"
    )]
    [InlineData("BÁO CÁO\nKết quả năm 2026\nI. MỤC ĐÍCH\n- a\n- b\nII. KẾT QUẢ NỘI DUNG\n- c\n- d\nIII. TỔ CHỨC THỰC HIỆN\n- e")]
    [InlineData("KẾ HOẠCH\nI. MỤC ĐÍCH\n- a\nII. NỘI DUNG\n- b")]
    public void What_is_less_than_a_plan_is_not(string text) => Assert.Null(WholePlan.In(text));

    [Fact]
    public void A_plan_that_is_too_long_says_so_and_a_long_answer_does_not()
    {
        var lines = string.Concat(Enumerable.Repeat("\n- Một việc", 8)) + "\n" + new string('a', 10_001);
        Assert.Equal("documents.refuse.long", Assert.IsType<Opened.Refused>(WholePlan.In($"KẾ HOẠCH{lines}")).Why);
        Assert.Null(WholePlan.In(lines));
    }
}
