using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns;

/// <summary>Checklist cards and updates, from a card or in words.</summary>
sealed class ChecklistTurn(IStore store, CardDeliverer cards)
{
    const int Tries = 8;

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (!int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (tap.Verb == Verbs.Save)
            return await UpdateAsync(turn, year, TaskCard.Read(tap), tap, cancel);
        if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is not { } loaded)
            return turn.Notices(turn.Words["turns.noPlan", year]);
        if (!Authority.MayRead(loaded.Plan.Header.Organisation, turn.Sender))
            return turn.Notices(turn.Words["tracking.stranger", loaded.Plan.Header.Organisation.Name]);
        return tap.Verb == Verbs.Open
            ? Open(turn, loaded.Plan, tap)
            : Speaking.Of([new Said.View(List(turn, loaded.Plan, tap, null))], turn.Message);
    }

    /// <summary>"việc 3 xong rồi": the same as the card, in words.</summary>
    public Task<Speaking> SaidAsync(Turn turn, TaskUpdate update, CancellationToken cancel) =>
        UpdateAsync(turn, turn.Today.Year, update, null, cancel);

    /// <summary>"gửi lại thẻ": an officer has looked, and wants the cards that did not arrive posted again.</summary>
    public async Task<Speaking> ResendAsync(Turn turn, CancellationToken cancel)
    {
        var loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(turn.Today.Year), cancel);
        if (turn.Drafting is { } plan && loaded?.Cards.Any(LetterRows.IsLost) is not true)
            loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(plan), cancel) ?? loaded;
        if (loaded is null || !loaded.Plan.Header.Organisation.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["turns.noPlan", turn.Today.Year]);
        var lost = loaded.Cards.Where(LetterRows.IsLost).ToList();
        if (lost.Count == 0)
            return turn.Says(turn.Words["turns.nothingToResend"]);
        Change[] changes = [.. lost.Select(c => loaded.Put(Rows.Card(c), c with { State = CardState.Pending, Reason = null }))];
        if (await store.CommitAsync(loaded.Partition, changes, cancel) is Commit.Conflict)
            return await ResendAsync(turn, cancel);
        cards.Wake(loaded.Partition);
        return turn.Says(
            turn.Words["turns.cardsResent", string.Join(", ", lost.Select(c => LetterRows.Names(c, loaded.Plan.Header.Organisation)))]
        );
    }

    static Speaking Open(Turn turn, Plan plan, Heard.Tap tap)
    {
        if (plan.Tasks.FirstOrDefault(t => $"{t.Number}" == tap["task"]) is not { } task)
            return turn.Notices(turn.Words["tracking.noSuchTask", tap["task"]]);
        return Authority.MayUpdate(plan.Header.Organisation, task, turn.Sender)
            ? Speaking.Of([new Said.View(TaskCard.For(View(turn, plan, tap, null), task, null, turn.Words))], turn.Message)
            : turn.Notices(Sentence("tracking.notYourUnit", turn, plan, task));
    }

    async Task<Speaking> UpdateAsync(Turn turn, int year, TaskUpdate update, Heard.Tap? tap, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is not { } loaded)
                return turn.Notices(turn.Words["turns.noPlan", year]);
            if (!Authority.MayRead(loaded.Plan.Header.Organisation, turn.Sender))
                return turn.Notices(turn.Words["tracking.stranger", loaded.Plan.Header.Organisation.Name]);
            var result = Updates.Apply(loaded.Plan, update, new Teller(turn.Sender, turn.Now));
            if (result is not UpdateResult.Changed changed)
                return Answer(turn, loaded.Plan, result, update, tap);
            var commit = await store.CommitAsync(loaded.Partition, [.. Changes(turn, loaded, changed)], cancel);
            if (commit is Commit.Done)
                cards.Wake(loaded.Partition);
            if (commit is Commit.Done || commit is Commit.Conflict conflict && conflict.Row == Rows.Event(update.Task, turn.Message.Id))
                return Recorded(turn, loaded.Plan, changed.Task, tap);
        }
        throw new InvalidOperationException($"the task's row changed {Tries} times while one turn was taken");
    }

    /// <summary>The task, its history and the cards that show it, together or not at all.</summary>
    static IEnumerable<Change> Changes(Turn turn, LoadedPlan loaded, UpdateResult.Changed changed)
    {
        yield return new Change.Insert(Rows.Event(changed.Task.Number, turn.Message.Id), SavedJson.Write(changed.Event));
        yield return loaded.Put(Rows.Task(changed.Task.Number), changed.Task);
        foreach (var card in loaded.Cards.Where(c => changed.Task.Concerns(c.Unit)))
            yield return loaded.Put(Rows.Card(card.Unit), card with { Wanted = card.Wanted + 1 });
    }

    static Speaking Recorded(Turn turn, Plan before, PlanTask task, Heard.Tap? tap)
    {
        var plan = before with { Tasks = [.. before.Tasks.Select(t => t.Number == task.Number ? task : t)] };
        var note = turn.Words["tracking.saved", task.Number, Checklist.StatusWord(task, turn.Today, turn.Words).Text];
        return tap is { CanReplace: true } ? Speaking.Of([new Said.View(List(turn, plan, tap, note))], turn.Message) : turn.Says(note);
    }

    static Speaking Answer(Turn turn, Plan plan, UpdateResult result, TaskUpdate update, Heard.Tap? tap) =>
        result switch
        {
            UpdateResult.Nothing(var task) => Same(turn, plan, task, tap),
            UpdateResult.Clash(var now) => Again(turn, plan, now, update, tap, turn.Words["tracking.clash", Now(turn, now)]),
            UpdateResult.Refused { Why: "tracking.needsEvidence" or "tracking.percent", Task: { } task } refused => Again(
                turn,
                plan,
                task,
                update,
                tap,
                turn.Words[refused.Why, task.Number]
            ),
            UpdateResult.Refused { Task: { } task } refused => turn.Notices(Sentence(refused.Why, turn, plan, task)),
            UpdateResult.Refused refused => turn.Notices(turn.Words[refused.Why, update.Task]),
            UpdateResult.Changed => throw new System.Diagnostics.UnreachableException(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static Speaking Same(Turn turn, Plan plan, PlanTask task, Heard.Tap? tap)
    {
        var note = turn.Words["tracking.same", task.Number];
        return tap is { CanReplace: true } ? Speaking.Of([new Said.View(List(turn, plan, tap, note))], turn.Message) : turn.Says(note);
    }

    /// <summary>The form once more with what was typed, beneath the reason.</summary>
    static Speaking Again(Turn turn, Plan plan, PlanTask task, TaskUpdate typed, Heard.Tap? tap, string why) =>
        tap is null
            ? turn.Says(why)
            : Speaking.Of([new Said.View(TaskCard.For(View(turn, plan, tap, why), task, typed, turn.Words))], turn.Message);

    static string Now(Turn turn, PlanTask task)
    {
        var status = Checklist.StatusWord(task, turn.Today, turn.Words).Text;
        return task.Progress.Result is { } result ? $"{status}; {result}" : status;
    }

    static string Sentence(string key, Turn turn, Plan plan, PlanTask task) =>
        turn.Words[key, task.Number, task.Lead is { } lead ? plan.Header.Organisation.NameOf(lead) : "?"];

    static Card List(Turn turn, Plan plan, Heard.Tap tap, string? note) => Checklist.For(View(turn, plan, tap, note), turn.Words);

    static ChecklistView View(Turn turn, Plan plan, Heard.Tap tap, string? note) =>
        new(plan, tap["unit"], turn.Sender, int.TryParse(tap["page"], out var page) ? page : 0, turn.Today, note);
}
