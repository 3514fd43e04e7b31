using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns.Bell;

/// <summary>From what is due to rows. What still waits for a recipient goes into the new row: after an outage there is one message, not many.</summary>
sealed record Planning(LoadedPlan Loaded, LoadedRounds Rounds, ConversationReference From, DateOnly Today)
{
    /// <summary>Audiences larger than this have their progress shown.</summary>
    public const int Long = 10;

    Organisation Body => Loaded.Plan.Header.Organisation;

    /// <summary>One recipient's: the new row, and those it takes the place of.</summary>
    public IReadOnlyList<Change> Changes(IReadOnlyList<Occurrence> due)
    {
        SavedCard[] waiting =
        [
            .. Rounds.Notices.Where(c => c.Notice!.Due[0].To == due[0].To && c is { State: CardState.Pending, ClaimedUntil: null }),
        ];
        var before = Rounds.Notices.Count(c => c.Notice!.Day == Today && c.Notice.Due[0].To == due[0].To);
        var notice = new SavedNotice(Today, [.. waiting.SelectMany(c => c.Notice!.Due).Concat(due).OrderBy(o => o.Day)], before);
        var card = New(due[0], notice);
        return [Loaded.Put(Rows.Card(card), card), .. waiting.Select(c => Loaded.Put(Rows.Card(c), Deliveries.Ledger.Lapsed(c)))];
    }

    SavedCard New(Occurrence due, SavedNotice notice) =>
        due.Person is { } person
            ? new(
                "",
                From,
                null,
                1,
                0,
                CardState.Pending,
                To: new(person, Body.Members.First(m => m.Person == person).MemberId, Letter.CheckIn, 0),
                Notice: notice
            )
            : new(
                due.Unit,
                From with
                {
                    Conversation = Body.Units.First(u => u.Id == due.Unit).Channel!,
                },
                null,
                1,
                0,
                CardState.Pending,
                Notice: notice
            );

    /// <summary>Each officer sees how far the asking of many units is.</summary>
    public IReadOnlyList<Change> Progress(IReadOnlyList<Occurrence> due) =>
        due.Count(o => o.Step == Step.Request) <= Long
            ? []
            : [.. Progress(Loaded.Plan, From, Today.DayNumber).Select(c => Loaded.Put(Rows.Card(c), c))];

    /// <summary>The same of the publishing of a plan to many channels.</summary>
    public static IEnumerable<SavedCard> Published(ConversationReference from, Plan plan) =>
        plan.Header.Organisation.Units.Count(u => u.Channel is not null) <= Long ? [] : Progress(plan, from, 0);

    /// <param name="round">The day of the asking; 0 for the publishing.</param>
    static IEnumerable<SavedCard> Progress(Plan plan, ConversationReference from, int round) =>
        plan
            .Header.Organisation.Members.Where(m => m.Role == Role.Officer)
            .DistinctBy(m => m.Person)
            .Select(m => new SavedCard("", from, null, 1, 0, CardState.Pending, To: new(m.Person, m.MemberId, Letter.Progress, round)));
}

static class Chunks
{
    /// <summary>Groups that belong together stay together, as many at once as a batch may hold.</summary>
    public static IEnumerable<IReadOnlyList<Change>> Chunked(this IEnumerable<IReadOnlyList<Change>> groups, int most)
    {
        List<Change> some = [];
        foreach (var group in groups)
        {
            if (some.Count > 0 && some.Count + group.Count > most)
            {
                yield return some;
                some = [];
            }
            some.AddRange(group);
        }
        if (some.Count > 0)
            yield return some;
    }
}
