using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using CcchcBot.Plans.Units;
using CcchcBot.Turns;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

/// <summary>Working days, report windows and quiet hours as people write them.</summary>
public class CalendarsTests
{
    static readonly Lexicon Lexicon = new();
    static readonly WorkCalendar House = Presets.Calendar(Lexicon.Official);

    [Theory]
    [InlineData("2026-01-02", false)] // swapped
    [InlineData("2026-01-10", true)] // for this Saturday
    [InlineData("2026-01-17", false)]
    [InlineData("2026-02-18", false)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-11-24", false)]
    [InlineData("2026-11-25", true)]
    [InlineData("2027-05-03", false)]
    public void A_working_day_is_what_the_table_says(string day, bool works) =>
        Assert.Equal(works, House.IsWorkingDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Every working day of the week that is off, and every day of a weekend that is worked, as announced or proposed.</summary>
    [Theory]
    [InlineData(2025, "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09", "26/04")]
    [InlineData(2026, "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11", "10/01 22/08")]
    [InlineData(2027, "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11", "")]
    public void The_days_off_of_each_year(int year, string off, string worked)
    {
        var days = Enumerable.Range(0, 365).Select(i => new DateOnly(year, 1, 1).AddDays(i)).ToList();
        Assert.Equal(off, Text(days.Where(d => !IsWeekend(d) && !House.IsWorkingDay(d))));
        Assert.Equal(worked, Text(days.Where(d => IsWeekend(d) && House.IsWorkingDay(d))));

        static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        static string Text(IEnumerable<DateOnly> days) =>
            string.Join(' ', days.Select(d => d.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_is_only_proposed_is_marked_so() =>
        Assert.Equal([true, true, false], ((int[])[2025, 2026, 2027]).Select(y => House.Of(y)!.Announced));

    [Theory]
    [InlineData("nghỉ 2/3/2026, làm bù 14/3/2026")]
    [InlineData("nghi 2/3, lam bu 14/3")]
    [InlineData("off 2/3/2026; working 14/3/2026")]
    public void A_swapped_day_in_words(string typed)
    {
        var (calendar, unread) = CalendarText.Read(typed, House, 2026);
        Assert.Null(unread);
        Assert.False(calendar.IsWorkingDay(new(2026, 3, 2)));
        Assert.True(calendar.IsWorkingDay(new(2026, 3, 14)));
    }

    [Fact]
    public void A_day_is_taken_back_out_of_a_block_of_days()
    {
        var (calendar, _) = CalendarText.Read("bỏ nghỉ 18/2/2026\n2027 đã công bố\ncuối tuần: chủ nhật", House, 2026);
        Assert.True(calendar.IsWorkingDay(new(2026, 2, 18)));
        Assert.False(calendar.IsWorkingDay(new(2026, 2, 17)));
        Assert.True(calendar.Of(2027)!.Announced);
        Assert.True(calendar.IsWorkingDay(new(2026, 3, 7)));
    }

    [Theory]
    [InlineData("nghỉ 31/2/2026", "nghỉ 31/2/2026")]
    [InlineData("nghỉ 2/3/2026, hôm nào đó", "hôm nào đó")]
    [InlineData("nghỉ 1/1/2026 - 1/5/2026", "nghỉ 1/1/2026 - 1/5/2026")]
    public void What_is_no_day_is_named(string typed, string unread) => Assert.Equal(unread, CalendarText.Read(typed, House, 2026).Unread);

    [Fact]
    public void A_years_table_is_read_back_as_it_was_written_in_either_language() =>
        Prop.ForAll(
                Gen.Choose(0, 364).ListOf(12).ToArbitrary(),
                days =>
                {
                    var year = new CalendarYear(
                        2026,
                        days.Count % 2 == 0,
                        [.. days.Distinct().Order().Take(6).Select(d => new DayOff(Day(d), Day(d), d % 2 == 0 ? "Tết" : null))],
                        [.. days.Distinct().Order().Skip(6).Select(Day)]
                    );
                    foreach (var words in (Words[])[Lexicon.In(Language.Vietnamese), Lexicon.In(Language.English)])
                    {
                        var text = string.Join('\n', CalendarText.Write(year, words));
                        var (calendar, unread) = CalendarText.Read(text, new([], []), 2000);
                        Assert.Null(unread);
                        Assert.Equal(text, string.Join('\n', CalendarText.Write(calendar.Of(2026)!, words)));
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    static DateOnly Day(int number) => new DateOnly(2026, 1, 1).AddDays(number);

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    public void The_presets_windows_are_the_regimes_own_cuts(string code)
    {
        var windows = Presets.Regime(code, Lexicon.Official);
        var (kept, cut) = (new ReportingRegime(code, windows), new ReportingRegime(code));
        foreach (
            var regime in (Func<ReportingRegime, Period>[])
                [
                    .. Enumerable.Range(1, 4).Select(q => (Func<ReportingRegime, Period>)(r => r.Quarter(2026, q))),
                    r => r.HalfYear(2026),
                    r => r.NineMonths(2026),
                    r => r.WholeYear(2026),
                ]
        )
            Assert.Equal(regime(cut), regime(kept) with { Official = regime(cut).Official });
        Assert.All(windows, w => Assert.True(w.In(2026).To < w.Due!.In(2026)));
        foreach (var words in (Words[])[Lexicon.In(Language.Vietnamese), Lexicon.In(Language.English)])
            Assert.Equal(windows, RegimeText.Read(string.Join('\n', windows.Select(w => RegimeText.Write(w, words))), []).Windows);
    }

    [Fact]
    public void A_window_of_ones_own_is_kept_and_a_last_day_alone_is_moved()
    {
        var own = RegimeText.Read("6 tháng: 1/12 - 31/5, nộp trước 5/6\nNăm: từ 1/12 đến 30/11", []).Windows;
        Assert.Equal(new DateOnly(2025, 12, 1), own[0].From.In(2026));
        var moved = RegimeText.Read("6M: due 12/6", own).Windows;
        Assert.Equal((own[0].From, own[0].To, new YearDay(12, 6)), (moved[0].From, moved[0].To, moved[0].Due));
        Assert.Equal(own[1], moved[1]);
        Assert.Equal("quý V: 1/1 - 2/2", RegimeText.Read("quý V: 1/1 - 2/2", own).Unread);
        var regime = new ReportingRegime("B", own);
        Assert.Equal(new DateOnly(2026, 6, 12), new ReportingRegime("B", moved).Due(regime.HalfYear(2026)));
        Assert.Equal("Q2", regime.QuarterOf(new(2026, 5, 1)).Code);
    }

    [Theory]
    [InlineData("17:30 - 7:00", "17:30 - 07:00")]
    [InlineData("từ 18h đến 6h30", "18:00 - 06:30")]
    [InlineData("không", "không")]
    [InlineData("25:00 - 7:00", null)]
    [InlineData("buổi tối", null)]
    public void Quiet_hours(string typed, string? shown) => Assert.Equal(shown, QuietHours.Read(typed)?.Show(Lexicon.Official));

    [Fact]
    public void Quiet_hours_go_over_midnight()
    {
        var quiet = new QuietHours(new(17, 30), new(7, 0));
        Assert.True(quiet.Contains(new(23, 0)) && quiet.Contains(new(6, 59)) && quiet.Contains(new(17, 30)));
        Assert.False(quiet.Contains(new(7, 0)) || quiet.Contains(new(12, 0)));
        Assert.False(QuietHours.None.Contains(new(0, 0)));
    }

    [Fact]
    public void A_merger_after_a_merger_leads_to_the_last_unit_and_old_names_are_still_understood()
    {
        var body = Samples.School().Header.Organisation with
        {
            Units = [new("u1", "Phòng A", ["PA"]), new("u2", "Phòng B", []), new("u3", "Phòng C", [])],
        };
        var today = new DateOnly(2026, 5, 4);
        var merged = body.Merge([.. body.Units.Take(2)], "Phòng D", today);
        var again = merged.Merge([.. merged.Units], "Phòng E", today);
        Assert.Equal(again.Units.Single().Id, again.Successor("u1"));
        Assert.Equal("Phòng A", again.NameOf("u1"));
        foreach (var old in (string[])["Phòng A", "Phòng B", "Phòng D"])
            Assert.IsType<UnitMatch.One>(UnitNames.Find(old, again.Units));
        Assert.Equal(again.Units.Count + again.Closed!.Count, again.Units.Concat(again.Closed).Select(u => u.Id).Distinct().Count());
    }
}
