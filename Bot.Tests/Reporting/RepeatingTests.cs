using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;

namespace CcchcBot.Tests.Reporting;

/// <summary>Tasks with a duty in every period, by hand: regime B, second quarter 2026 (15/3 → 14/6), seen on the day that is named.</summary>
public class RepeatingTests
{
    static readonly Period SecondQuarter = new ReportingRegime("B").Quarter(2026, 2);
    static readonly DateOnly After = new(2026, 6, 20);

    static PlanTask Monthly(params string[] done) => Recurring("hằng tháng", done);

    /// <param name="done">`2026-03 30/3/2026`: the occurrence, and the day it was done.</param>
    static PlanTask Recurring(string time, params string[] done)
    {
        Part[] parts = [.. done.Select(d => Done(null, d.Split(' ')[0], d.Split(' ')[1]))];
        var progress = parts is [] ? Progress.None : parts[^1].Progress with { Status = ProgressStatus.InProgress, DoneOn = null };
        return new(1, "Gửi tin, bài", TimePhrase.Read(time, 2026), "a", [], null, null, progress, Course: new Course(Parts: parts));
    }

    static Part Done(string? unit, string period, string on) => new(unit, period, Said(ProgressStatus.Done, on));

    static Progress Said(ProgressStatus status, string on) =>
        Progress.None with
        {
            Status = status,
            At = new DateTimeOffset(Dates.Read(on)!.Value, new(9, 0), TimeSpan.FromHours(7)),
            DoneOn = status == ProgressStatus.Done ? Dates.Read(on) : null,
        };

    static Seen See(PlanTask task, DateOnly? today = null) => Assert.Single(Figures.Of([task], SecondQuarter, today ?? After).Tasks);

    /// <summary>Of the quarter are the months that end in it: March, April and May; June ends in the third.</summary>
    [Fact]
    public void Done_every_month_is_one_task_due_and_done()
    {
        var figures = Figures.Of([Monthly("2026-03 30/3/2026", "2026-04 29/4/2026", "2026-05 31/5/2026")], SecondQuarter, After);
        Assert.Equal((1, 1, 1), (figures.Due, figures.DoneOfDue, figures.Count(Standing.DoneOnTime)));
        Assert.Equal((3, 3), (figures.Tasks[0].Occurrences!.Done, figures.Tasks[0].Occurrences!.Due));
    }

    [Fact]
    public void One_month_done_late_is_done_late()
    {
        var seen = See(Monthly("2026-03 30/3/2026", "2026-04 4/5/2026", "2026-05 31/5/2026"));
        Assert.Equal((Standing.DoneLate, true), (seen.Standing, seen.IsDue));
        Assert.Equal((new DateOnly(2026, 4, 30), new DateOnly(2026, 5, 4)), (seen.DueOn, seen.DoneOn));
    }

    [Fact]
    public void One_month_missed_is_overdue_since_its_last_day()
    {
        var seen = See(Monthly("2026-03 30/3/2026", "2026-05 31/5/2026"));
        Assert.Equal((Standing.Overdue, new DateOnly(2026, 4, 30)), (seen.Standing, seen.DueOn));
        Assert.Equal((2, 3), (seen.Occurrences!.Done, seen.Occurrences.Due));
    }

    [Theory]
    [InlineData("2026-04-20", Standing.UnderWay)] // March done, April still running
    [InlineData("2026-05-01", Standing.Overdue)] // April is over
    public void Within_the_quarter_only_what_is_over_can_be_missed(string today, Standing standing) =>
        Assert.Equal(standing, See(Monthly("2026-03 30/3/2026"), DateOnly.ParseExact(today, "yyyy-MM-dd")).Standing);

    [Fact]
    public void A_month_of_the_quarter_before_is_no_matter_of_this_one() =>
        Assert.Equal(
            Standing.DoneOnTime, // neither January nor February was done
            See(Monthly("2026-03 30/3/2026", "2026-04 29/4/2026", "2026-05 31/5/2026")).Standing
        );

    [Fact]
    public void Twice_a_year_is_due_in_the_second_quarter_only_by_the_window_that_holds_its_end()
    {
        var seen = See(Recurring("6 tháng một lần")); // the first half ends on 30/6
        Assert.Equal((Standing.NotStarted, false), (seen.Standing, seen.IsDue));
        var third = new ReportingRegime("B").Quarter(2026, 3);
        var figures = Figures.Of([Recurring("6 tháng một lần")], third, new(2026, 9, 20));
        Assert.Equal((1, 0, 1), (figures.Due, figures.DoneOfDue, figures.Count(Standing.Overdue)));
    }

    /// <summary>A group has done a month when each of its members has; each member stands by its own months.</summary>
    [Fact]
    public void A_groups_month_is_done_when_every_member_did_it()
    {
        Part[] parts =
        [
            Done("a", "2026-03", "30/3/2026"),
            Done("a", "2026-04", "30/4/2026"),
            Done("a", "2026-05", "30/5/2026"),
            Done("b", "2026-03", "31/3/2026"),
            Done("b", "2026-04", "30/4/2026"),
        ];
        var group = Monthly() with { Lead = null, Members = ["a", "b"], Course = new Course(Parts: parts) };
        var figures = Figures.Of([group], SecondQuarter, After);
        var whole = Assert.Single(figures.Tasks);
        Assert.Equal((Standing.Overdue, 2, 3), (whole.Standing, whole.Occurrences!.Done, whole.Occurrences.Due));
        Assert.Equal(
            [("a", 1, 0), ("b", 0, 1)],
            figures.Units.Select(u => (u.Unit, u.Tally[Standing.DoneOnTime], u.Tally[Standing.Overdue]))
        );
    }

    /// <summary>What was done after the quarter's last day was missing on it.</summary>
    [Fact]
    public void The_quarter_before_is_told_as_it_stood_at_its_end()
    {
        var task = Monthly("2026-03 30/3/2026", "2026-04 29/4/2026", "2026-05 20/6/2026");
        Assert.Equal(1, Totals.AtEnd(Samples.Department() with { Tasks = [task] }, SecondQuarter).Count(Standing.Overdue));
        Assert.Equal(Standing.DoneLate, See(task).Standing);
    }

    /// <summary>A standing task has a duty each quarter: a word in the third does not unsay the one in the second.</summary>
    [Fact]
    public void A_standing_task_is_kept_in_every_quarter_something_was_said_in()
    {
        Part[] parts =
        [
            new(null, "2026-Q2", Said(ProgressStatus.InProgress, "20/4/2026")),
            new(null, "2026-Q3", Said(ProgressStatus.InProgress, "20/7/2026")),
        ];
        var task = new PlanTask(1, "Niêm yết", TimePhrase.Read("thường xuyên", 2026), "a", [], null, null, parts[1].Progress);
        var kept = task with { Course = new Course(Parts: parts) };
        var silent = task with { Number = 2, Lead = "b", Course = new Course(Parts: [parts[1]]) };
        var figures = Figures.Of([kept, silent], SecondQuarter, After);
        Assert.Equal((2, 1, 0), (figures.Count(Standing.Continuous), figures.Kept, figures.Due));
        Assert.Equal(["b"], figures.Silent);
    }

    /// <summary>A coordinating unit's confirmation is no word of the unit that leads.</summary>
    [Fact]
    public void What_a_coordinating_unit_confirms_does_not_speak_for_the_lead()
    {
        var task = new PlanTask(1, "Hội nghị", TimePhrase.Read("quý II", 2026), "a", ["b"], null, null, Progress.None);
        var confirmed = task with { Course = new Course(Parts: [Done("b", null!, "20/4/2026")]) };
        Assert.Equal(["a"], Figures.Of([confirmed], SecondQuarter, After).Silent);
    }

    [Fact]
    public void What_comes_as_the_need_arises_is_due_once_it_was_asked_for()
    {
        var task = new PlanTask(1, "Tuyên truyền đột xuất", TimePhrase.Read("đột xuất", 2026), "a", [], null, null, Progress.None);
        Assert.Equal((Standing.Waiting, false), (See(task).Standing, See(task).IsDue));
        var asked = See(task with { Course = new Course(Happened: new(2026, 5, 2)) });
        Assert.Equal((Standing.NotStarted, true), (asked.Standing, asked.IsDue));
        Assert.False(See(task with { Course = new Course(Happened: new(2026, 6, 18)) }).IsDue);
    }
}
