using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using static CcchcBot.Tests.CheckIns.Bodies;

namespace CcchcBot.Tests.CheckIns;

/// <summary>What holds for any calendar, quiet hours, windows and plan.</summary>
public class AgendaPropertyTests
{
    const int Runs = 300;

    [Fact]
    public void Nobody_is_spoken_to_in_quiet_hours_or_on_a_day_off()
    {
        foreach (var (random, body) in Any())
        {
            var local = new DateTime(2026, 1, 1).AddMinutes(random.Next(366 * 24 * 60));
            var morning = WorkingDays.NextMorning(body, local);
            Assert.True(WorkingDays.MaySpeak(body, morning));
            Assert.True(morning > local);
            Assert.Equal(morning, WorkingDays.NextMorning(body, morning.AddSeconds(-1)));
        }
    }

    [Fact]
    public void Nothing_is_asked_after_the_cut_off_and_each_step_comes_after_the_one_before()
    {
        foreach (var (_, body) in Any())
        foreach (var round in Round.Of(body, 2026))
        {
            DateOnly[] days = [.. Ladder.OfRound.Select(s => Ladder.Day(s, round, body))];
            Assert.All(days, d => Assert.True(WorkingDays.CalendarOf(body).IsWorkingDay(d)));
            Assert.Equal(days.Distinct().Order(), days);
            Assert.True(days[^2] < round.CutOff && days[^1] > round.CutOff);
        }
    }

    [Fact]
    public void Each_key_is_due_once_however_the_days_are_cut()
    {
        foreach (var (random, body) in Any())
        {
            var plan = Plan(body, [.. Enumerable.Range(1, 5).Select(i => AnyTask(i, body, random))]);
            var known = Gathering(plan, ("Q1", "u1"));
            var (first, last) = (new DateOnly(2025, 12, 1), new DateOnly(2027, 1, 31));
            var whole = Agenda.Due(known, first, last).Select(o => o.Key).ToList();
            Assert.Equal(whole.Count, whole.Distinct().Count());
            var cut = first.AddDays(random.Next(last.DayNumber - first.DayNumber));
            Assert.Equal(whole, Agenda.Due(known, first, cut).Concat(Agenda.Due(known, cut.AddDays(1), last)).Select(o => o.Key));
        }
    }

    static PlanTask AnyTask(int number, Organisation body, Random random)
    {
        string[] times = ["thường xuyên", "quý I", "quý II", "tháng 9", "trước ngày 15/6", "đột xuất", "6 tháng đầu năm"];
        var task = Task(number, body.Units[random.Next(body.Units.Count)].Id, times[random.Next(times.Length)]);
        return random.Next(2) == 0 ? task : task.Updated(new DateTime(2026, 1, 5).AddDays(random.Next(340)));
    }

    static IEnumerable<(Random, Organisation)> Any()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var from = new TimeOnly(random.Next(24), random.Next(2) * 30);
            var to = new TimeOnly(random.Next(24), random.Next(2) * 30);
            DayOff[] off = [.. Enumerable.Range(0, random.Next(20)).Select(_ => Off(random))];
            DateOnly[] worked = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new DateOnly(2026, 1, 3).AddDays(7 * random.Next(52)))];
            yield return (
                random,
                Body(1 + random.Next(4), "ABC"[random.Next(3)].ToString()) with
                {
                    Calendar = new([DayOfWeek.Saturday, DayOfWeek.Sunday], [new(2026, true, off, worked)]),
                    Quiet = new(from, to),
                }
            );
        }

        static DayOff Off(Random random)
        {
            var from = new DateOnly(2026, 1, 1).AddDays(random.Next(360));
            return new(from, from.AddDays(random.Next(9)), null);
        }
    }
}
