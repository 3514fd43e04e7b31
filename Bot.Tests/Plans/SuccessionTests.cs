using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;
using CcchcBot.Tests.Tracking;

namespace CcchcBot.Tests.Plans;

public class SuccessionTests
{
    static readonly DateTimeOffset At = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7));

    static readonly Progress Done = Progress.None with { Status = ProgressStatus.Done, Percent = 100, At = At, DoneOn = new(2026, 3, 2) };

    static readonly Progress Begun = Progress.None with { Status = ProgressStatus.InProgress, Percent = 40, At = At };

    [Theory]
    [InlineData(true, true, ProgressStatus.Done)]
    [InlineData(true, false, ProgressStatus.InProgress)]
    [InlineData(false, false, ProgressStatus.InProgress)]
    public void The_part_of_merged_members_is_done_when_each_of_theirs_was(bool first, bool second, ProgressStatus merged)
    {
        var task = After([new("u1", null, first ? Done : Begun), new("u2", null, second ? Done : Begun)]);
        Assert.Equal(["u9", "u3"], task.Members!);
        Assert.Equal(merged, Assert.Single(task.Course!.Parts!, p => p.Unit == "u9").Progress.Status);
        Assert.Equal(["u1", "u2", "u3"], task.Printed.Members!);
    }

    [Fact]
    public void What_one_of_them_has_not_begun_is_still_to_do() =>
        Assert.Equal(ProgressStatus.InProgress, Assert.Single(After([new("u1", null, Done)]).Course!.Parts!).Progress.Status);

    static PlanTask After(IReadOnlyList<Part> parts)
    {
        var body = Followed.Body;
        PlanTask task = new(1, "Niêm yết", TimePhrase.Read("quý I", 2026), null, [], null, null, Progress.None, Who: "các phòng")
        {
            Members = ["u1", "u2", "u3"],
            Course = Course.None with { Parts = parts },
        };
        Plan plan = new(new PlanHeader(2026, PlanStatus.Issued, body), new Dictionary<Section, Answer>(), [task]);
        Unit[] closed = [.. body.Units.Take(2).Select(u => u with { ReplacedBy = "u9" })];
        return plan.Under(body with { Units = [.. body.Units.Skip(2), new("u9", "Phòng Tổng hợp", [])], Closed = closed }).Tasks[0];
    }
}
