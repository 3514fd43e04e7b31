using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Drafting;

/// <summary>How an activity reaches the bot.</summary>
enum Delivery
{
    Once,

    /// <summary>Again, for the answer was late.</summary>
    Twice,

    /// <summary>The turn died before it wrote, and it came again.</summary>
    AfterDying,

    /// <summary>Followed by one that was taken a while ago.</summary>
    BeforeAnOldOne,
}

/// <summary>A plan's rows, and one officer whose activities are taken as a turn takes them: nothing of the plan is in memory in between.</summary>
sealed class Drawer
{
    const string Officer = "officer";
    static readonly DateTimeOffset Now = new(2026, 1, 5, 8, 0, 0, TimeSpan.FromHours(7));

    readonly SortedDictionary<string, StoredRow> rows = new(StringComparer.Ordinal);
    readonly List<(string Id, Heard Heard)> taken = [];
    int version;

    public Drawer(PlanHeader header) => Write(new Change.Insert(Rows.Header, SavedJson.Write(header)));

    public Desk Desk()
    {
        var loaded = Load(withSteps: true);
        return new(loaded.Plan, loaded.Drafter?.Position ?? Position.Start.From(loaded.Plan), loaded.Past, Officer);
    }

    /// <returns>What the interview said to it the first time.</returns>
    public Outcome Take(Heard heard, Delivery delivery)
    {
        var activity = ($"a{taken.Count}", heard);
        taken.Add(activity);
        var (first, outcome) = Decide(activity);
        if (delivery == Delivery.AfterDying)
            Assert.Equal(Words(first), Words(Decide(activity).Drafted));
        foreach (var change in first.Changes)
            Write(change);
        if (delivery is Delivery.Twice or Delivery.AfterDying)
            SaysAgain(activity, Words(first));
        if (delivery == Delivery.BeforeAnOldOne && taken.Count > 2)
            SaysAgain(taken[^3], Words(new(Speaking.Nothing, [])));
        return outcome!;
    }

    void SaysAgain((string, Heard) activity, string words)
    {
        var again = Decide(activity).Drafted;
        Assert.Empty(again.Changes);
        Assert.Equal(words, Words(again));
    }

    (Drafted Drafted, Outcome? Outcome) Decide((string Id, Heard Heard) activity)
    {
        var (id, heard) = activity;
        var message = new Message(id, new(new("t", Officer), "Mai", "29:mai"), new(true, "chat"), heard);
        var at = new ConversationReference("https://smba.example", "chat", "t", "28:bot");
        var turn = new Turn(message, at, SavedPerson.Unknown, null, Desks.Vietnamese, Now, SavedBodies.None, "1");
        var withPast = Interview.WantsPast(heard);
        Outcome? outcome = null;
        var step = new DraftTurn.Step(new(2026), desk => outcome = Interview.Hear(desk, heard, turn.Tongues), WithPast: withPast);
        var loaded = Load(withPast);
        var (drafted, said) = (Drafted.Of(turn, loaded, step)!, outcome);
        if (taken.Count % 3 == 0)
            SameUnread(loaded, l => Drafted.Of(turn, l, step)!, drafted);
        return (drafted, said);
    }

    /// <summary>The same is written and said when the tasks are not read, unless the decision looks at them.</summary>
    static void SameUnread(LoadedPlan loaded, Func<LoadedPlan, Drafted> decide, Drafted drafted)
    {
        var unread = new UnreadTasks();
        var without = decide(loaded with { Plan = loaded.Plan with { Tasks = unread } });
        if (!unread.Wanted)
            Assert.Equal(Written(drafted), Written(without));
    }

    LoadedPlan Load(bool withSteps)
    {
        var range = PlanRange.For(Officer, withSteps);
        var reading = new PlanReading("plan", range);
        foreach (var row in rows.Values.SkipWhile(r => string.CompareOrdinal(r.Row, range.From) < 0))
            if (string.CompareOrdinal(row.Row, range.To) < 0)
                reading.Take(row);
        return reading.Loaded!;
    }

    void Write(Change change)
    {
        var there = rows.GetValueOrDefault(change.Row)?.Version;
        Assert.Equal(there, change is Change.Replace replace ? replace.Version : (change as Change.Delete)?.Version);
        var json = change is Change.Replace or Change.Insert ? Json(change) : default;
        if (change is Change.Delete)
            rows.Remove(change.Row);
        else
            rows[change.Row] = new(change.Row, $"{++version}", json);
    }

    static ReadOnlyMemory<byte> Json(Change change) => change is Change.Insert insert ? insert.Json : ((Change.Replace)change).Json;

    static string Words(Drafted drafted) =>
        string.Join('\n', drafted.Speaking.Messages.Prepend(drafted.Speaking.Response.Body).Select(m => Convert.ToHexString(m.Span)));

    static string Written(Drafted drafted) =>
        string.Join(
            '\n',
            drafted
                .Changes.Select(c => $"{c.GetType().Name} {c.Row} {(c is Change.Delete ? "" : Convert.ToHexString(Json(c).Span))}")
                .Prepend(Words(drafted))
        );
}
