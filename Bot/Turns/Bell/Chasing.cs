using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Bell;

/// <summary>An officer has everybody who is missing reminded now (đôn đốc): each of them at most once a day, and never in quiet hours.</summary>
sealed class Chasing(IStore store, Ringing ringing)
{
    const int Tries = 8;

    public async Task<Speaking> RemindAsync(Turn turn, LoadedPlan loaded, CancellationToken cancel)
    {
        var (words, body) = (turn.Words, loaded.Plan.Header.Organisation);
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(words["checkIns.chase.officersOnly"]);
        if (loaded.Plan.Header.Status != PlanStatus.Issued || Round.On(body, loaded.Plan.Header.Year, turn.Today) is not { } round)
            return turn.Says(words["checkIns.received.none"]);
        var missing = Missing.In(loaded.Plan, round);
        if (missing is [])
            return turn.Says(words["checkIns.chase.none", round.Name(words)]);
        if (!WorkingDays.MaySpeak(body, turn.Now.DateTime))
            return turn.Says(words["checkIns.chase.quiet", words.Moment(WorkingDays.NextMorning(body, turn.Now.DateTime))]);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var rounds = await RoundRows.LatelyAsync(store, loaded.Partition, turn.Today, cancel);
            var known = rounds.Gathering(loaded, []);
            var all = missing.Select(u => (Unit: u, Due: Agenda.Chased(known, round, u, turn.Today))).ToList();
            var planning = new Planning(rounds.With(loaded), rounds, turn.At, turn.Today);
            if (await ringing.PlanAsync(planning, [.. all.SelectMany(a => a.Due)], cancel))
                return Said(turn, round, all);
        }
        throw new InvalidOperationException($"messages were planned {Tries} times by others while one turn was taken");
    }

    /// <summary>The same words whether it was asked for once or twice: who is reminded today, and whom nobody can reach.</summary>
    static Speaking Said(Turn turn, Round round, List<(Unit Unit, IReadOnlyList<Occurrence> Due)> all)
    {
        var words = turn.Words;
        string Names(bool reached) => string.Join(", ", all.Where(a => a.Due.Count > 0 == reached).Select(a => a.Unit.Name));
        var count = all.Count(a => a.Due.Count > 0);
        string?[] lines =
        [
            count > 0 ? words["checkIns.chase", count, round.Name(words), Names(reached: true)] : null,
            count < all.Count ? words["checkIns.chase.nobody", Names(reached: false)] : null,
        ];
        return turn.Says(string.Join(' ', lines.OfType<string>()));
    }
}
