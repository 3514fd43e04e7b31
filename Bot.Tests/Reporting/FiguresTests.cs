using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;

namespace CcchcBot.Tests.Reporting;

/// <summary>Figures against a table worked out by hand: regime B, second quarter 2026 (15/3 → 14/6), seen on 20/6/2026.</summary>
public class FiguresTests
{
    static readonly Period SecondQuarter = new ReportingRegime("B").Quarter(2026, 2);
    static readonly DateOnly Today = new(2026, 6, 20);

    static PlanTask Task(
        int number,
        string time,
        ProgressStatus status = ProgressStatus.NotStarted,
        string? on = null,
        string lead = "a",
        string? with = null
    )
    {
        var at = on is null ? (DateTimeOffset?)null : new DateTimeOffset(Dates.Read(on)!.Value, new TimeOnly(9, 0), TimeSpan.FromHours(7));
        var done = status == ProgressStatus.Done ? Dates.Read(on!) : null;
        var progress = Progress.None with { Status = status, At = at, DoneOn = done };
        return new(number, $"Việc {number}", TimePhrase.Read(time, 2026), lead, with is null ? [] : [with], null, null, progress);
    }

    static readonly PlanTask[] Tasks =
    [
        Task(1, "quý I", ProgressStatus.Done, "20/3/2026"), // due 31/3, done in the window: on time
        Task(2, "trước ngày 15/6", ProgressStatus.Done, "16/6/2026"), // due 14/6, done two days later: late
        Task(3, "quý I", lead: "b"), // carried in undone: overdue
        Task(4, "quý II", ProgressStatus.InProgress, "1/6/2026", lead: "b", with: "a"), // due 30/6: under way, not due in the window
        Task(5, "thường xuyên", ProgressStatus.InProgress, "2/2/2026", lead: "c"), // continuous, silent in the window
        Task(6, "theo kế hoạch của tỉnh"), // waiting
        Task(7, "tháng 5", ProgressStatus.Cancelled, "3/5/2026"), // given up
        Task(8, "quý IV"), // not of this window
        Task(9, "tháng 1", ProgressStatus.Done, "20/1/2026"), // done before it
        Task(10, "quý III", ProgressStatus.NotStarted), // begins after it
    ];

    [Fact]
    public void Each_task_stands_where_the_table_says()
    {
        var figures = Figures.Of(Tasks, SecondQuarter, Today);
        (int, Standing)[] expected =
        [
            (1, Standing.DoneOnTime),
            (2, Standing.DoneLate),
            (3, Standing.Overdue),
            (4, Standing.UnderWay),
            (5, Standing.Continuous),
            (6, Standing.Waiting),
            (7, Standing.NotContinuing),
        ];
        Assert.Equal(expected, figures.Tasks.Select(t => (t.Task.Number, t.Standing)));
    }

    [Fact]
    public void What_is_due_by_the_end_of_the_window_is_counted_as_due() => Assert.Equal(3, Figures.Of(Tasks, SecondQuarter, Today).Due);

    [Fact]
    public void A_task_that_was_given_up_is_not_due() => Assert.Equal(0, Figures.Of([Tasks[6]], SecondQuarter, Today).Due);

    [Fact]
    public void A_task_that_waits_is_not_due_and_counts_once_its_event_came()
    {
        var waiting = Tasks[5];
        Assert.Equal(Standing.Waiting, Assert.Single(Figures.Of([waiting], SecondQuarter, Today).Tasks).Standing);
        var came = waiting with
        {
            Time = waiting.Time with { Kind = TimeKind.By, Due = new(2026, 5, 30) },
            Course = new Course(Original: waiting.Time, Happened: new(2026, 5, 2)),
        };
        var figures = Figures.Of([came], SecondQuarter, Today);
        Assert.Equal((Standing.Overdue, 1), (Assert.Single(figures.Tasks).Standing, figures.Due));
        var undated = waiting with { Course = new Course(Happened: new(2026, 5, 2)) };
        Assert.Equal(Standing.NotStarted, Assert.Single(Figures.Of([undated], SecondQuarter, Today).Tasks).Standing);
    }

    [Fact]
    public void A_group_counts_once_for_all_and_once_for_each_member_asked_about()
    {
        var group = Task(11, "quý I", lead: "a") with { Lead = null, Members = ["a", "b", "c"] };
        Assert.Equal(1, Figures.Of([group], SecondQuarter, Today).Due);
        Assert.All((string[])["a", "b", "c"], unit => Assert.Equal(1, Figures.Of([group], SecondQuarter, Today, unit).Due));
        Assert.Equal(0, Figures.Of([group], SecondQuarter, Today, "d").Due);
    }

    [Fact]
    public void Units_without_a_word_in_the_window_are_named() => Assert.Equal(["c"], Figures.Of(Tasks, SecondQuarter, Today).Silent);

    [Fact]
    public void One_units_figures_hold_what_it_leads_and_takes_part_in()
    {
        var figures = Figures.Of(Tasks, SecondQuarter, Today, "a");
        Assert.Equal([1, 2, 4, 6, 7], figures.Tasks.Select(t => t.Task.Number));
    }

    [Fact]
    public void A_coordinating_unit_does_not_count_a_task_a_second_time()
    {
        var figures = Figures.Of(Tasks, SecondQuarter, Today);
        Assert.Equal(figures.Tasks.Count, figures.Leading.Sum(u => Enum.GetValues<Standing>().Sum(s => figures.Count(s, u))));
    }
}
