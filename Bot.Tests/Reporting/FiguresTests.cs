using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Tests.Turns;
using CcchcBot.Turns;

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
    public void What_is_due_by_the_end_of_the_window_and_not_given_up_is_counted_as_due()
    {
        var figures = Figures.Of(Tasks, SecondQuarter, Today);
        Assert.Equal((3, 2), (figures.Due, figures.DoneOfDue)); // 1, 2 and 3; of these 1 and 2
    }

    /// <summary>What an amendment ended is owed by nobody; what was done before it ended stays done.</summary>
    [Fact]
    public void What_an_amendment_ended_undone_is_neither_due_nor_late_nor_to_come()
    {
        PlanTask[] tasks = [.. Tasks.Select(t => t.Number is 1 or 3 or 10 ? t with { Ended = "Theo chỉ đạo của UBND tỉnh" } : t)];
        var figures = Figures.Of(tasks, SecondQuarter, Today);
        Assert.Equal((2, 2), (figures.Due, figures.DoneOfDue));
        Assert.Equal([3, 7], figures.With(Standing.NotContinuing).Select(t => t.Task.Number));
        var plan = SamplePlan.Issued with { Tasks = tasks };
        Assert.DoesNotContain(Report.Of(plan, SecondQuarter, Today).Coming, t => t.Task.Number == 10);
        var card = TaskFactsCard.For(plan, tasks[2], Today, new Lexicon().In(Language.Vietnamese));
        Assert.Contains(card.Body.OfType<Element.FactSet>().Single().Facts, f => f.Value == "không thực hiện");
    }

    /// <summary>What waits for an event, or comes as the need arises, counts once it is done; a standing task never does.</summary>
    [Fact]
    public void What_has_no_due_day_counts_once_it_was_brought_about()
    {
        PlanTask[] tasks =
        [
            Task(1, "theo kế hoạch của tỉnh", ProgressStatus.Done, "20/4/2026"), // brought about: due and done
            Task(2, "theo kế hoạch của tỉnh"), // still waiting: not due
            Task(3, "đột xuất", ProgressStatus.InProgress, "2/5/2026"), // under way, no day to be due on
            Task(4, "đột xuất", ProgressStatus.Done, "3/5/2026"), // brought about
            Task(5, "thường xuyên", ProgressStatus.InProgress, "4/5/2026"), // one duty, kept
            Task(6, "thường xuyên"), // one duty, not kept
            Task(7, "tháng 4"), // overdue
        ];
        var figures = Figures.Of(tasks, SecondQuarter, Today);
        Assert.Equal((3, 2), (figures.Due, figures.DoneOfDue));
        Assert.Equal((2, 1), (figures.Count(Standing.Continuous), figures.Kept));
        Assert.Equal(1, figures.Count(Standing.Overdue));
    }

    [Theory]
    [InlineData(10, 90, "2026-06-20", Worth.Safe)]
    [InlineData(9, 90, "2026-06-20", Worth.Safe)]
    [InlineData(8, 90, "2026-06-20", Worth.Zero)]
    [InlineData(8, 90, "2026-06-14", Worth.AtRisk)]
    [InlineData(8, 80, "2026-06-20", Worth.Safe)]
    public void Completion_is_worth_something_from_the_floor_on(int done, int floor, string today, Worth worth)
    {
        var tasks = Enumerable
            .Range(1, 10)
            .Select(n => n <= done ? Task(n, "tháng 4", ProgressStatus.Done, "20/4/2026") : Task(n, "tháng 5"))
            .ToList();
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd");
        Assert.Equal(worth, Figures.Of(tasks, SecondQuarter, day).WorthOf(floor, day));
    }

    /// <summary>Ten due, eight done, floor 90: nothing yet; one more reaches 0.9 of a point.</summary>
    [Fact]
    public void The_score_says_what_would_lift_it_most()
    {
        var tasks = Enumerable
            .Range(1, 10)
            .Select(n => n <= 8 ? Task(n, "tháng 4", ProgressStatus.Done, "20/4/2026") : Task(n, "tháng 5"))
            .Select(t => t with { Form = t.Number < 5 ? "băng rôn" : "bài trên fanpage" })
            .ToList();
        var score = Score.Of(Figures.Of(tasks, SecondQuarter, Today), new ScoringScale());
        Assert.Equal((0m, 0.25m, 0.5m), (score.Completion, score.Online, score.Traditional));
        Assert.Equal([("finish", 1, 0.9m), ("online", 1, 0.25m)], score.Gains.Select(g => (g.How, g.Count, g.Points)));
    }

    [Theory]
    [InlineData("Băng rôn, pa nô", "visual")]
    [InlineData("Đăng trên Cổng thông tin điện tử và Facebook", "portal social")]
    [InlineData("Niêm yết tại Bộ phận Một cửa", "posting")]
    [InlineData("hoi nghi tap huan", "meeting")]
    [InlineData("Khảo sát hài lòng", "")]
    public void A_form_is_told_by_its_words(string form, string tags) =>
        Assert.Equal(tags, string.Join(' ', Forms.Of(Task(1, "quý I") with { Form = form }).Select(f => f.Tag)));

    [Fact]
    public void Somebody_sees_what_their_part_lets_them_see()
    {
        var body = Samples.School().Header.Organisation with
        {
            Units = [new("a", "Tổ A", [], "19:a"), new("b", "Tổ B", [])],
            Members = [new("boss", "", "", Role.Leadership), new("lead", "", "", Role.UnitLead, "b")],
        };
        Assert.True(Reach.Of(body, "boss", null).Everything);
        Assert.Equal(["b"], Reach.Of(body, "lead", null).Units);
        Assert.Equal(["a"], Reach.Of(body, "anyone", "19:a").Units);
        Assert.True(Reach.Of(body, "anyone", null).Nothing);
        Assert.True(Reach.Of(body, "anyone", "19:other").Nothing);
        var plan = Samples.School() with { Header = Samples.School().Header with { Organisation = body }, Tasks = Tasks };
        Assert.Equal([3, 4], Reach.Of(body, "lead", null).Of(plan).Tasks.Select(t => t.Number));
    }

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
    public void Each_member_of_a_group_stands_where_its_own_share_stands()
    {
        var done = Tasks[0].Progress;
        var group = Task(11, "quý I") with { Lead = null, Members = ["a", "b"], Course = new Course(Parts: [new("a", null, done)]) };
        var figures = Figures.Of([group], SecondQuarter, Today);
        Assert.Equal((1, 0), (figures.Count(Standing.Overdue), figures.DoneOfDue));
        Assert.Equal(
            [("a", 1, 0), ("b", 0, 1)],
            figures.Units.Select(u => (u.Unit, u.Tally[Standing.DoneOnTime], u.Tally[Standing.Overdue]))
        );
        Assert.Equal(1, Figures.Of([group], SecondQuarter, Today, "a").DoneOfDue);
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
        Assert.Equal(figures.Tasks.Count, figures.Units.Sum(u => u.Tally.Total));
    }
}
