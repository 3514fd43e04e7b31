using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using static CcchcBot.Tests.CheckIns.Bodies;

namespace CcchcBot.Tests.CheckIns;

/// <summary>What is due when, worked out by hand with a calendar of 2026 on the table.</summary>
public class LadderTests
{
    [Theory]
    // 14/3 is a Saturday, 14/6 a Sunday: the cut-off stays, the steps come on the working days before
    [InlineData("Q1", "14/3/2026", "5/3/2026", "10/3/2026", "11/3/2026", "12/3/2026", "13/3/2026", "16/3/2026")]
    [InlineData("6M", "14/6/2026", "4/6/2026", "9/6/2026", "10/6/2026", "11/6/2026", "12/6/2026", "15/6/2026")]
    // 2/9 is a holiday: seven working days before 14/9 are 3/9
    [InlineData("Q3", "14/9/2026", "3/9/2026", "8/9/2026", "9/9/2026", "10/9/2026", "11/9/2026", "15/9/2026")]
    [InlineData("Y", "14/12/2026", "3/12/2026", "8/12/2026", "9/12/2026", "10/12/2026", "11/12/2026", "15/12/2026")]
    public void The_steps_of_2026_under_regime_B(string code, string cutOff, params string[] days)
    {
        var body = Body(1);
        var round = Round.Of(body, 2026).Single(r => r.Code == code);
        Assert.Equal(Day(cutOff), round.CutOff);
        Assert.Equal(days.Select(Day), Ladder.OfRound.Select(s => Ladder.Day(s, round, body)));
    }

    [Theory]
    // Saturday 22/8 is worked for Monday 31/8
    [InlineData("24/8", "22/8/2026")]
    [InlineData("1/9", "28/8/2026")]
    // Tết: 16/2 to 20/2 between two weekends
    [InlineData("23/2", "13/2/2026")]
    [InlineData("24/11", "23/11/2026")]
    [InlineData("2/5", "29/4/2026")]
    public void The_working_day_before_a_cut_off(string cutOff, string before)
    {
        var (windows, _) = RegimeText.Read($"Quý III: 1/1 - {cutOff}", []);
        var body = Body(1) with { Windows = windows };
        var round = Assert.Single(Round.Of(body, 2026));
        Assert.Equal(Day(before), Ladder.Day(Step.Leadership, round, body));
    }

    [Theory]
    [InlineData("A", "Q1 Q1 | 6M Q2+6M | 9M Q3+9M | Y Q4+Y")]
    [InlineData("B", "Q1 Q1 | 6M 6M | Q3 Q3 | Y Y")]
    [InlineData("C", "Q1 Q1 | 6M 6M | 9M 9M | Y Y")]
    public void Periods_cut_off_on_one_day_are_one_round(string regime, string rounds)
    {
        var said = Round.Of(Body(1, regime), 2026).Select(r => $"{r.Code} {string.Join('+', r.Periods.Select(p => p.Code).Reverse())}");
        Assert.Equal(rounds, string.Join(" | ", said));
    }

    [Fact]
    public void What_was_said_since_the_last_cut_off_counts()
    {
        var rounds = Round.Of(Body(1), 2026);
        Assert.Equal(
            [("15/12/2025", "14/3/2026"), ("15/3/2026", "14/6/2026"), ("15/6/2026", "14/9/2026"), ("15/9/2026", "14/12/2026")],
            rounds.Select(r => ($"{r.From:d/M/yyyy}", $"{r.CutOff:d/M/yyyy}"))
        );
    }

    [Fact]
    public void Only_those_missing_are_reminded_and_saying_that_one_has_it_stops_the_ladder()
    {
        var plan = Plan(
            Body(3),
            Task(1, "u1").Updated(new(2026, 3, 6, 9, 0, 0)),
            Task(2, "u2"),
            Task(3, "u3").Updated(new(2025, 12, 14, 9, 0, 0))
        );
        Assert.Equal(["unit|u1", "unit|u2", "unit|u3"], On("5/3/2026"));
        Assert.Equal(["person|lead2", "person|lead3"], On("10/3/2026"));
        Assert.Equal(["person|lead3"], On("10/3/2026", ("Q1", "u2")));
        Assert.Equal(["unit|u2", "unit|u3"], On("11/3/2026"));
        Assert.Equal(["person|officer"], On("12/3/2026"));
        Assert.Equal([], On("12/3/2026", ("Q1", "u2"), ("Q1", "u3")));
        Assert.Equal(["person|director"], On("13/3/2026"));

        IEnumerable<string> On(string day, params (string, string)[] acknowledged) =>
            Agenda.Due(Gathering(plan, acknowledged), Day(day), Day(day)).Where(o => o.Step != Step.Weekly).Select(o => o.To);
    }

    [Theory]
    [InlineData("quý IV", false)]
    [InlineData("quý I", true)]
    [InlineData("trước ngày 15/6", true)]
    [InlineData("thường xuyên", true)]
    [InlineData("đột xuất", false)]
    [InlineData("theo kế hoạch của tỉnh", false)]
    public void A_unit_is_asked_for_what_is_under_way(string time, bool asked)
    {
        var plan = Plan(Body(1), Task(1, "u1", time));
        Assert.Equal(asked, Missing.In(plan, Round.Of(plan.Header.Organisation, 2026)[0]).Any());
    }

    [Fact]
    public void A_unit_whose_tasks_were_all_done_before_is_not_asked()
    {
        var plan = Plan(Body(1), Task(1, "u1", "quý I").Updated(new(2026, 2, 3, 9, 0, 0), ProgressStatus.Done));
        var rounds = Round.Of(plan.Header.Organisation, 2026);
        Assert.Single(Missing.Asked(plan, rounds[0]));
        Assert.Empty(Missing.Asked(plan, rounds[1]));
    }

    [Fact]
    public void A_unit_without_a_channel_is_asked_through_its_leads()
    {
        var body = Body(1);
        body = body with { Units = [body.Units[0] with { Channel = null }] };
        var due = Agenda.Due(Gathering(Plan(body, Task(1, "u1"))), Day("5/3/2026"), Day("5/3/2026"));
        Assert.Equal("1|2026|Q1|round|u1|Request|lead1", Assert.Single(due).Key);
    }

    [Fact]
    public void The_week_begins_on_its_first_working_day_and_says_nothing_when_there_is_nothing()
    {
        var late = Plan(Body(1), Task(1, "u1", "trước ngày 10/1/2026"));
        var days = Agenda
            .Due(Gathering(late), Day("2/2/2026"), Day("3/5/2026"))
            .Where(o => o.Step == Step.Weekly)
            .Select(o => $"{o.Day:d/M}");
        // no working day in the week of Tết; Monday 27/4 is off for Giỗ Tổ
        Assert.Equal(["2/2", "9/2", "23/2", "2/3", "9/3", "16/3", "23/3", "30/3", "6/4", "13/4", "20/4", "28/4"], days);

        var fine = Plan(Body(1), Task(1, "u1", "quý IV"));
        Assert.Empty(Agenda.Due(Gathering(fine), Day("2/2/2026"), Day("1/3/2026")));
    }

    [Fact]
    public void A_plan_that_is_closed_or_not_yet_issued_has_nothing_due()
    {
        var plan = Plan(Body(1), Task(1, "u1"));
        foreach (var status in (PlanStatus[])[PlanStatus.Draft, PlanStatus.Approved, PlanStatus.Closed])
            Assert.Empty(
                Agenda.Due(Gathering(plan with { Header = plan.Header with { Status = status } }), Day("1/1/2026"), Day("31/12/2026"))
            );
    }
}
