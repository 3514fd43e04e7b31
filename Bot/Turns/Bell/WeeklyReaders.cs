using CcchcBot.CheckIns;
using CcchcBot.Plans;

namespace CcchcBot.Turns.Bell;

/// <summary>Who gets the digest of the week: officers who did not refuse it, leads who asked for it.</summary>
sealed class WeeklyReaders(People people)
{
    public async Task<IReadOnlyList<string>> OfAsync(LoadedPlan loaded, DateOnly since, DateOnly today, CancellationToken cancel)
    {
        var body = loaded.Plan.Header.Organisation;
        if (!HoldsFirstOfWeek(body, since, today))
            return [];
        var tenant = loaded.Partition.Split('|')[1];
        List<string> readers = [];
        foreach (var person in body.Members.Where(m => m.Role is Role.Officer or Role.UnitLead).Select(m => m.Person).Distinct())
            if ((await people.ReadAsync(Rows.PersonOf(new(tenant, person)), cancel)).Person.Weekly ?? body.Has(person, Role.Officer))
                readers.Add(person);
        return readers;
    }

    static bool HoldsFirstOfWeek(Organisation body, DateOnly since, DateOnly today) =>
        Enumerable
            .Range(0, Math.Max(0, today.DayNumber - since.DayNumber + 1))
            .Select(since.AddDays)
            .Any(d => WorkingDays.CalendarOf(body).FirstOfWeek(WorkingDays.Monday(d)) == d);
}
