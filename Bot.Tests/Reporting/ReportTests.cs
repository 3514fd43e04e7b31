using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Tests.Documents;

namespace CcchcBot.Tests.Reporting;

/// <summary>What a report names besides its figures. The plan is seen on 18/6/2026, regime B.</summary>
public class ReportTests
{
    [Fact]
    public void What_is_late_comes_longest_first()
    {
        var plan = Reports.Department().Plan;
        var older = plan.Tasks[^2] with { Number = 13, Time = TimePhrase.Read("Trước ngày 01/4/2026", 2026) };
        var report = Report.Of(plan with { Tasks = [.. plan.Tasks, older] }, new ReportingRegime("B").HalfYear(2026), new(2026, 6, 18));
        Assert.Equal([13, 11], report.Late.Select(t => t.Task.Number));
    }

    [Fact]
    public void What_is_due_next_is_still_to_be_done_and_not_already_late() =>
        Assert.Equal([5, 6, 9, 7, 8, 10], Reports.Department().Coming.Select(t => t.Task.Number));

    [Fact]
    public void Done_without_anything_to_show_is_unproven() => Assert.Equal([4], Reports.Department().Unproven.Select(t => t.Number));

    [Theory]
    [InlineData("Q1", "2026-03-15", "2026-06-14")]
    [InlineData("Q4", "2026-12-15", "2027-03-14")]
    [InlineData("6M", "2026-06-15", "2026-12-14")]
    [InlineData("9M", "2026-09-15", "2026-12-14")]
    [InlineData("Y", "2026-12-15", "2027-12-14")]
    public void After_a_window_comes_the_quarter_the_rest_of_the_year_or_the_year(string code, string from, string to)
    {
        var window = Windows.Of(code);
        var next = Report.Of(Samples.Department(), window, window.To).Next;
        Assert.Equal((from, to), ($"{next.From:yyyy-MM-dd}", $"{next.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_quarter_is_compared_with_the_one_before_as_it_stood_at_its_end()
    {
        // due 31/3, done 10/4: neither due nor done at the end of the first quarter (14/3)
        var before = Reports.SecondQuarter().Previous!;
        Assert.Equal(("Q1", 1, 1), (before.Window.Code, before.Due, before.DoneOfDue));
        Assert.Equal(1, before.Completed);
    }

    [Fact]
    public void What_was_done_after_the_quarter_before_was_overdue_at_its_end()
    {
        var plan = Samples.Department();
        var late = plan.Tasks[0] with { Progress = Progress.None with { Status = ProgressStatus.Done, DoneOn = new(2026, 4, 2) } };
        var report = Report.Of(plan with { Tasks = [late] }, new ReportingRegime("B").Quarter(2026, 2), new(2026, 6, 18));
        Assert.Equal((1, 0), (report.Previous!.Count(Standing.Overdue), report.Previous.Completed));
        Assert.Equal((0, 1), (report.Figures.Count(Standing.Overdue), report.Figures.Completed));
    }

    [Theory]
    [InlineData("Q1")]
    [InlineData("6M")]
    [InlineData("9M")]
    [InlineData("Y")]
    public void Windows_that_follow_one_of_another_plan_have_nothing_to_be_compared_with(string code)
    {
        var window = Windows.Of(code);
        Assert.Null(Report.Of(Samples.Department(), window, window.To).Previous);
    }

    [Fact]
    public void Completion_is_the_share_of_what_is_due_that_is_done()
    {
        var figures = Reports.Department().Figures;
        Assert.Equal((5, 4, 0.8m), (figures.Due, figures.DoneOfDue, figures.Completion));
        Assert.Equal(4, figures.Completed);
        Assert.Null(Reports.School().Figures.Completion);
    }
}

static class Windows
{
    public static Period Of(string code, string regime = "B") =>
        code switch
        {
            "6M" => new ReportingRegime(regime).HalfYear(2026),
            "9M" => new ReportingRegime(regime).NineMonths(2026),
            "Y" => new ReportingRegime(regime).WholeYear(2026),
            _ => new ReportingRegime(regime).Quarter(2026, code[1] - '0'),
        };
}
