using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Turns.Checklists;

/// <summary>What came of some wishes: one result each, and the plan as it then is; or why none was heard.</summary>
sealed record Written(Plan? Plan, IReadOnlyList<TaskResult> Results, IReadOnlyList<TaskWish> Wishes, string? Refusal = null);

/// <summary>Reads the plan, lets the rules decide, and writes tasks, their history and their cards in one batch; tries again when others were quicker.</summary>
sealed class TaskWriter(IStore store, CardDeliverer cards)
{
    const int Tries = 8;

    public Task<Written> WriteAsync(TaskPlace from, IReadOnlyList<TaskWish> wishes, CancellationToken cancel) =>
        WriteAsync(from, _ => wishes, cancel);

    /// <param name="wanted">What is wished of the plan as it is read.</param>
    public async Task<Written> WriteAsync(TaskPlace from, Func<Plan, IReadOnlyList<TaskWish>> wanted, CancellationToken cancel)
    {
        var turn = from.Turn;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await PlanRows.ForTrackingAsync(store, turn.Plan(from.Year), cancel) is not { } loaded)
                return new(null, [], [], turn.Words["turns.noPlan", from.Year]);
            var body = loaded.Plan.Header.Organisation;
            if (!Authority.MayRead(body, turn.Sender))
                return new(null, [], [], turn.Words["tracking.stranger", body.Name]);
            var wishes = wanted(loaded.Plan);
            TaskResult[] results = [.. wishes.Select(w => TaskRules.Apply(loaded.Plan, w, from.Teller))];
            TaskResult.Changed[] changed = [.. results.OfType<TaskResult.Changed>()];
            if (changed is [] || await CommitAsync(turn, loaded, changed, cancel))
                return new(After(loaded.Plan, changed), results, wishes);
        }
        throw new InvalidOperationException($"the task's row changed {Tries} times while one turn was taken");
    }

    async Task<bool> CommitAsync(Turn turn, LoadedPlan loaded, TaskResult.Changed[] changed, CancellationToken cancel)
    {
        if (await store.CommitAsync(loaded.Partition, [.. Changes(turn, loaded, changed)], cancel) is not Commit.Done)
            return false;
        cards.Wake(loaded.Partition);
        return true;
    }

    static Plan After(Plan plan, TaskResult.Changed[] changed) =>
        plan with
        {
            Tasks = [.. plan.Tasks.Select(t => changed.FirstOrDefault(c => c.Task.Number == t.Number)?.Task ?? t)],
        };

    /// <summary>The tasks, their history and the cards that show them, together or not at all.</summary>
    static IEnumerable<Change> Changes(Turn turn, LoadedPlan loaded, TaskResult.Changed[] changed)
    {
        foreach (var (task, line) in changed)
        {
            yield return new Change.Insert(Rows.Event(task.Number, turn.Message.Id), SavedJson.Write(line));
            yield return loaded.Put(Rows.Task(task.Number), task);
            foreach (var letter in RequestLetters.Of(turn, loaded, task))
                yield return letter;
        }
        foreach (var unit in loaded.Plan.Header.Organisation.Units)
            if (changed.Any(c => c.Task.Concerns(unit.Id) || loaded.Plan.Tasks.Any(t => t.Number == c.Task.Number && t.Concerns(unit.Id))))
                foreach (var change in CardOf(turn, loaded, unit))
                    yield return change;
    }

    /// <summary>One state further; a unit that has had no task until now gets its card.</summary>
    static IEnumerable<Change> CardOf(Turn turn, LoadedPlan loaded, Unit unit)
    {
        if (loaded.Cards.FirstOrDefault(c => c.Unit == unit.Id) is { } card)
            yield return loaded.Put(Rows.Card(unit.Id), card with { Wanted = card.Wanted + 1 });
        else if (unit.Channel is { } channel)
            yield return loaded.Put(
                Rows.Card(unit.Id),
                new SavedCard(unit.Id, turn.At with { Conversation = channel }, null, 1, 0, CardState.Pending)
            );
    }
}
