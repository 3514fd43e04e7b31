using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Who is to do something, and when it is not clear which of them leads.</summary>
public class AssignmentTests
{
    [Theory]
    [InlineData("Đề nghị Công đoàn, Chi đoàn phối hợp viết tin.", "Công đoàn|Chi đoàn")]
    [InlineData("Đề nghị Đảng ủy phối hợp chỉ đạo; đề nghị Công đoàn, Chi đoàn phối hợp viết tin.", "Đảng ủy|Công đoàn|Chi đoàn")]
    public void Several_who_are_asked_are_all_asked(string text, string asked)
    {
        var plan = Plan(text);
        var task = Assert.Single(plan.Tasks);
        Assert.Equal((asked, true, false), (string.Join('|', task.LeadUnits), task.IsRequest, task.LeadUnclear));
        Assert.DoesNotContain("lead", Codes(plan));
    }

    [Theory]
    [InlineData("Giao Văn phòng và Phòng Nội vụ viết tin.", "Văn phòng|Phòng Nội vụ")]
    [InlineData("Giao Văn phòng phối hợp với Phòng Nội vụ chủ trì viết tin.", "Văn phòng")]
    public void Several_who_are_told_are_a_question(string text, string told)
    {
        var plan = Plan(text);
        Assert.Equal(told, string.Join('|', Assert.Single(plan.Tasks).LeadUnits));
        Assert.Contains("lead", Codes(plan));
    }

    [Fact]
    public void Who_is_asked_to_join_in_does_not_lead()
    {
        var task = Assert.Single(Plan("Giao Văn phòng chủ trì viết tin; đề nghị Công đoàn phối hợp.").Tasks);
        Assert.Equal(["Văn phòng"], task.LeadUnits);
        Assert.False(task.IsRequest);
    }

    static CcchcBot.Documents.Reading.ReadPlan Plan(string task) =>
        Text($"KẾ HOẠCH\nViết tin năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. {task}");
}
