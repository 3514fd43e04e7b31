using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>What is known when it is decided what is due.</summary>
/// <param name="Body">Key of the organisation.</param>
/// <param name="Acknowledged">Units that said they have the request, by code of the round.</param>
/// <param name="Weekly">Directory ids of who gets the digest of the week.</param>
public sealed record Gathering(string Body, Plan Plan, IReadOnlySet<(string Round, string Unit)> Acknowledged, IReadOnlyList<string> Weekly)
{
    public Organisation Organisation => Plan.Header.Organisation;
}

/// <summary>What is due when. One day at a time: a day looked at again gives the same keys.</summary>
public static class Agenda
{
    /// <summary>Everything due from the first day to the last, both included; what nobody needs any more is left out.</summary>
    public static IReadOnlyList<Occurrence> Due(Gathering known, DateOnly from, DateOnly to) =>
        known.Plan.Header.Status != PlanStatus.Issued
            ? []
            : [.. Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).SelectMany(i => On(known, from.AddDays(i)))];

    static IEnumerable<Occurrence> On(Gathering known, DateOnly day)
    {
        if (!WorkingDays.CalendarOf(known.Organisation).IsWorkingDay(day))
            return [];
        var steps =
            from round in Round.Of(known.Organisation, known.Plan.Header.Year)
            from step in Ladder.OfRound
            where Ladder.Day(step, round, known.Organisation) == day
            from due in Of(known, round, step)
            select due with
            {
                Day = day,
            };
        return [.. steps, .. Week(known, day)];
    }

    static IEnumerable<Occurrence> Of(Gathering known, Round round, Step step) =>
        step switch
        {
            Step.Request => Missing.Asked(known.Plan, round).SelectMany(u => InChannel(known, round, step, u)),
            Step.Lead => Reminded(known, round).SelectMany(u => ToLeads(known, round, step, u)),
            Step.Channel => Reminded(known, round).Where(u => u.Channel is not null).SelectMany(u => InChannel(known, round, step, u)),
            Step.Office => Reminded(known, round).Any() ? ToRole(known, round, step, Role.Officer) : [],
            Step.Leadership => Missing.Asked(known.Plan, round).Any() ? ToRole(known, round, step, Role.Leadership) : [],
            Step.Closed => ToRole(known, round, step, Role.Officer),
            Step.Weekly or Step.Chased => throw new ArgumentException("no step of a round", nameof(step)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>What an officer asks for now: whoever leads a missing unit, else its channel; none for a unit that has neither.</summary>
    public static IReadOnlyList<Occurrence> Chased(Gathering known, Round round, Unit missing, DateOnly today) =>
        ToLeads(known, round, Step.Chased, missing).ToArray() is { Length: > 0 } leads ? [.. leads.Select(o => o with { Day = today })]
        : missing.Channel is null ? []
        : [New(known, round, Step.Chased, missing.Id, null) with { Day = today }];

    /// <summary>Missing, and not yet said to have the request: saying so stops the ladder.</summary>
    public static IEnumerable<Unit> Reminded(Gathering known, Round round) =>
        Missing.In(known.Plan, round).Where(u => !known.Acknowledged.Contains((round.Code, u.Id)));

    /// <summary>A unit without a channel is asked through its leads.</summary>
    static IEnumerable<Occurrence> InChannel(Gathering known, Round round, Step step, Unit unit) =>
        unit.Channel is not null ? [New(known, round, step, unit.Id, null)] : ToLeads(known, round, step, unit);

    static IEnumerable<Occurrence> ToLeads(Gathering known, Round round, Step step, Unit unit) =>
        known
            .Organisation.Members.Where(m => m.Role == Role.UnitLead && m.Unit == unit.Id)
            .Select(m => m.Person)
            .Distinct()
            .Select(p => New(known, round, step, unit.Id, p));

    static IEnumerable<Occurrence> ToRole(Gathering known, Round round, Step step, Role role) =>
        known.Organisation.Members.Where(m => m.Role == role).Select(m => m.Person).Distinct().Select(p => New(known, round, step, "", p));

    static Occurrence New(Gathering known, Round round, Step step, string unit, string? person) =>
        new(known.Body, known.Plan.Header.Year, round.Code, step, unit, person, default);

    static IEnumerable<Occurrence> Week(Gathering known, DateOnly day)
    {
        var monday = WorkingDays.Monday(day);
        if (WorkingDays.CalendarOf(known.Organisation).FirstOfWeek(monday) != day)
            return [];
        var week = monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return known
            .Weekly.Where(p => !Digest.Of(known.Plan, p, day).IsEmpty)
            .Select(p => new Occurrence(known.Body, known.Plan.Header.Year, week, Step.Weekly, "", p, day));
    }
}
