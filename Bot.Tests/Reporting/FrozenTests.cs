using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Tests.Documents;

namespace CcchcBot.Tests.Reporting;

/// <summary>A window whose figures were frozen answers as it stood then, and names what was updated since.</summary>
public class FrozenTests
{
    static readonly Period SecondQuarter = new ReportingRegime("B").Quarter(2026, 2);
    static readonly DateOnly Today = new(2026, 7, 1);

    static PlanTask Task(int number, string? on, string lead = "a") =>
        new(
            number,
            $"Việc {number}",
            TimePhrase.Read("tháng 4", 2026),
            lead,
            [],
            null,
            null,
            on is null ? Progress.None : Progress.None with { Status = ProgressStatus.Done, DoneOn = Dates.Read(on) }
        );

    static readonly Frozen Cut = new(SecondQuarter, [Task(1, "20/4/2026"), Task(2, null, "b")], "3f9a", [2]);

    static readonly PlanTask[] Now = [Task(1, "20/4/2026"), Task(2, "20/6/2026", "b")];

    [Fact]
    public void Its_figures_are_those_of_the_cut_off()
    {
        Assert.Equal((1, 1), (Cut.Figures().Completed, Cut.Figures().Count(Standing.Overdue)));
        Assert.Equal(2, Figures.Of(Now, SecondQuarter, Today).Completed);
        Assert.Equal(1, Cut.Figures("b").Count(Standing.Overdue));
        Assert.Equal(new DateOnly(2026, 6, 15), Cut.Figures().Day); // late is counted to the cut-off, not to today
    }

    [Fact]
    public void The_card_names_the_mark_and_the_addendum()
    {
        var plan = Samples.Department() with { Tasks = Now };
        var card = StatusCard.For(new(plan, Cut.Figures(), Today, Frozen: Cut), Reports.Words);
        string[] said = [.. card.Body.OfType<Element.TextBlock>().Select(t => t.Text)];
        Assert.Contains("Số liệu đã chốt hết ngày 14/6/2026, mã chốt 3f9a.", said);
        Assert.Contains("Cập nhật sau khi chốt, chưa tính vào số liệu này: 1 việc (việc 2).", said);
        Assert.Contains(
            said,
            t => t.StartsWith("Việc 2: ", StringComparison.Ordinal) && t.Contains("quá 46 ngày", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_report_on_it_takes_the_same_figures()
    {
        var plan = Samples.Department() with { Tasks = Now };
        Assert.Equal([2], Report.Of(plan, SecondQuarter, Today, Cut).Late.Select(t => t.Task.Number));
        Assert.Empty(Report.Of(plan, SecondQuarter, Today).Late);
    }

    [Fact]
    public void A_lead_sees_of_it_what_is_of_their_unit()
    {
        var seen = new Reach(false, ["a"]).Of(Cut);
        Assert.Equal([1], seen.Tasks.Select(t => t.Number));
        Assert.Empty(seen.Later);
        Assert.Same(Cut, new Reach(true, []).Of(Cut));
    }

    [Fact]
    public void Another_window_is_not_the_frozen_one()
    {
        Assert.True(Cut.IsOf(SecondQuarter));
        Assert.False(Cut.IsOf(SecondQuarter with { Year = 2025, From = new(2025, 3, 15), To = new(2025, 6, 14) }));
        Assert.False(Cut.IsOf(new ReportingRegime("C").Quarter(2026, 2)));
    }
}
