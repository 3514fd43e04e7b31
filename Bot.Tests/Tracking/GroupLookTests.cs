using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking.Cards;

namespace CcchcBot.Tests.Tracking;

/// <summary>A task that several units each do: a card says whose state it shows.</summary>
public class GroupLookTests
{
    const string Channel = "u1";

    [Fact]
    public void Who_has_done_their_part_reads_of_the_group_first_and_of_their_unit_by_its_name()
    {
        var followed = Followed.Story();
        Assert.Equal(
            ["Cả nhóm: Đang thực hiện 33% · 1/3 đơn vị hoàn thành", "Văn phòng Sở: Hoàn thành"],
            Said(followed, Followed.Group, "lead1", Channel)
        );
        Assert.Equal(
            ["Cả nhóm: Đang thực hiện 33% · 1/3 đơn vị hoàn thành", "Phòng Nghiệp vụ: Chưa thực hiện"],
            Said(followed, Followed.Group, "lead2", "")
        );
    }

    [Fact]
    public void One_who_answers_for_no_member_reads_of_the_group() =>
        Assert.Equal(["Cả nhóm: Đang thực hiện 33% · 1/3 đơn vị hoàn thành"], Said(Followed.Story(), Followed.Group, "director", ""));

    [Fact]
    public void A_standing_task_of_a_group_is_under_way_in_the_period_once_a_member_has_begun()
    {
        var followed = new Followed();
        followed.Plan = followed.Plan with
        {
            Tasks = [.. followed.Plan.Tasks.Select(t => t.Number == Followed.Monthly ? t with { Lead = null, Members = ["u1", "u2"] } : t)],
        };
        Assert.StartsWith("Cả nhóm: Chưa thực hiện (", Said(followed, Followed.Monthly, "director", "")[0], StringComparison.Ordinal);
        followed.Says("lead1", Followed.Done(Followed.Monthly, "u1", "2026-02"));
        Assert.Matches(
            @"^Cả nhóm: Đang thực hiện 50% \(.+\) · 1/2 đơn vị hoàn thành$",
            Said(followed, Followed.Monthly, "director", "")[0]
        );
    }

    static string[] Said(Followed followed, int task, string person, string unit)
    {
        var view = new ChecklistView(followed.Plan, unit, person, 0, DateOnly.FromDateTime(followed.Now.DateTime));
        return
        [
            .. DetailCard
                .For(view, followed[task], Followed.Official)
                .Body.OfType<Element.TextBlock>()
                .Where(t => t.Strong && !t.Text.StartsWith("Minh chứng", StringComparison.Ordinal))
                .Select(t => t.Text),
        ];
    }
}
