using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns.Checklists;

/// <summary>What is tapped on checklist cards, the forms and details behind them.</summary>
sealed class ChecklistTurn(IStore store, CardDeliverer cards, TaskWriter writer)
{
    /// <summary>Tasks acknowledged in one tap: a batch of rows must hold them, their history and their cards.</summary>
    internal const int MostAtOnce = 30;

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (!int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return turn.Notices(turn.Words["turns.oldCard"]);
        var from = new TaskPlace(turn, tap, year);
        return tap.Verb switch
        {
            Verbs.Save => await WriteAsync(from, new TaskWish.Update(TaskForm.Read(tap)), cancel),
            Verbs.Do when AskCard.Read(tap) is { } wish => await WriteAsync(from, wish, cancel),
            Verbs.Do => turn.Notices(turn.Words["turns.oldCard"]),
            Verbs.ReceiveAll => await ReceiveAllAsync(from, cancel),
            Verbs.History => await HistoryAsync(turn, year, TaskPlace.Number(tap["task"]), cancel),
            _ => await ShowAsync(from, cancel),
        };
    }

    async Task<Speaking> ShowAsync(TaskPlace from, CancellationToken cancel)
    {
        var (turn, tap) = (from.Turn, from.Tap!);
        var (loaded, refusal) = Allowed(from, await PlanRows.ForTrackingAsync(store, turn.Plan(from.Year), cancel));
        if (loaded is null)
            return turn.Notices(refusal!);
        var view = from.View(loaded.Plan);
        if (tap.Verb == Verbs.List)
            return turn.Views(Checklist.For(view, turn.Words));
        if (tap.Verb == Verbs.Waiting)
            return turn.Views(DecisionsCard.For(view, turn.Words));
        return loaded.Plan.Tasks.FirstOrDefault(t => $"{t.Number}" == tap["task"]) is { } task
            ? Form(turn, view, task, tap)
            : turn.Notices(turn.Words["tracking.noSuchTask", tap["task"], view.Header.Year]);
    }

    static Speaking Form(Turn turn, ChecklistView view, PlanTask task, Heard.Tap tap) =>
        tap.Verb switch
        {
            Verbs.Open => Authority.MayChange(view.Body, task, turn.Sender)
                ? turn.Views(TaskCard.For(view, task, null, turn.Words))
                : turn.Notices(Refusals.NotAllowed(view.Body, task, Act.Update, turn.Words)),
            Verbs.Ask => Enum.TryParse<Act>(tap["act"], out var act)
                ? Ask(turn, view, task, act)
                : turn.Notices(turn.Words["turns.oldCard"]),
            Verbs.Detail => turn.Views(DetailCard.For(view, task, turn.Words)),
            _ => turn.Notices(turn.Words["turns.oldCard"]),
        };

    static Speaking Ask(Turn turn, ChecklistView view, PlanTask task, Act act) =>
        !view.May(task, act) ? turn.Notices(Refusals.NotAllowed(view.Body, task, act, turn.Words))
        : AskCard.For(view, task, act, null, turn.Words) is { } form ? turn.Views(form)
        : turn.Notices(turn.Words["turns.oldCard"]);

    async Task<Speaking> WriteAsync(TaskPlace from, TaskWish wish, CancellationToken cancel)
    {
        var written = await writer.WriteAsync(from, [wish], cancel);
        return written.Plan is { } plan ? TaskAnswer.OfTap(from, plan, wish, written.Results[0]) : from.Turn.Notices(written.Refusal!);
    }

    async Task<Speaking> ReceiveAllAsync(TaskPlace from, CancellationToken cancel)
    {
        var written = await writer.WriteAsync(from, plan => Open(plan, from.Turn.Sender), cancel);
        if (written.Plan is not { } plan)
            return from.Turn.Notices(written.Refusal!);
        if (written.Results.Any(r => r is TaskResult.NotIssued))
            return from.Turn.Notices(TaskAnswer.NotIssued(plan, from.Turn.Words));
        var note = from.Turn.Words["tracking.received.count", written.Results.Count(r => r is TaskResult.Changed or TaskResult.Known)];
        return from.Turn.Views(Checklist.For(from.View(plan, note), from.Turn.Words));
    }

    /// <summary>What a person's units have not acknowledged yet.</summary>
    internal static IReadOnlyList<TaskWish> Open(Plan plan, string person) =>
        [
            .. plan
                .Tasks.Where(t => Receipts.Missing(t).Any(unit => plan.Header.Organisation.Leads(person, unit)))
                .Take(MostAtOnce)
                .Select(t => new TaskWish.Receive(t.Number)),
        ];

    /// <summary>The lines of a task's history are rows of their own, read with the plan.</summary>
    internal async Task<Speaking> HistoryAsync(Turn turn, int year, int number, CancellationToken cancel)
    {
        var from = new TaskPlace(turn, turn.Message.What as Heard.Tap, year);
        var (loaded, refusal) = Allowed(from, await PlanRows.ForHistoryAsync(store, turn.Plan(year), number, cancel));
        if (loaded is null)
            return turn.Notices(refusal!);
        if (loaded.Plan.Tasks.FirstOrDefault(t => t.Number == number) is not { } task)
            return turn.Notices(turn.Words["tracking.noSuchTask", number, year]);
        var card = HistoryCard.For(from.View(loaded.Plan), task, loaded.Events, TaskPlace.Number(from.Tap?["at"]), turn.Words);
        return from.Tap is null
            ? Speaking.Of([new Said.Show(card, turn.Words["tracking.history.title", number])], turn.Message)
            : turn.Views(card);
    }

    static (LoadedPlan? Loaded, string? Refusal) Allowed(TaskPlace from, LoadedPlan? loaded)
    {
        if (loaded is null)
            return (null, from.Turn.Words["turns.noPlan", from.Year]);
        var body = loaded.Plan.Header.Organisation;
        return Authority.MayRead(body, from.Turn.Sender) ? (loaded, null) : (null, from.Turn.Words["tracking.stranger", body.Name]);
    }

    /// <summary>"gửi lại thẻ": an officer has looked, and wants the cards that did not arrive posted again.</summary>
    public async Task<Speaking> ResendAsync(Turn turn, CancellationToken cancel)
    {
        var loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(turn.Today.Year), cancel);
        if (turn.Drafting is { } plan && loaded?.Cards.Any(LetterRows.IsLost) is not true)
            loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(plan), cancel) ?? loaded;
        if (loaded is null || !Authority.May(loaded.Plan.Header.Organisation, null, turn.Sender, Act.ResendCards))
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
}
