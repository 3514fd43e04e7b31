using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;
using CcchcBot.Tracking.Spoken;

namespace CcchcBot.Turns.Checklists;

/// <summary>What is said of tasks in words: the same as on the cards.</summary>
sealed class SpokenTurn(IStore store, TaskWriter writer, ChecklistTurn checklists)
{
    public async Task<Speaking> SaidAsync(Turn turn, SpokenWish wish, CancellationToken cancel)
    {
        var loaded = await FindAsync(turn, Numbers(wish), cancel);
        if (loaded is null)
            return turn.Says(turn.Words["turns.noPlan", turn.Today.Year]);
        var body = loaded.Plan.Header.Organisation;
        if (!Authority.MayRead(body, turn.Sender))
            return turn.Says(turn.Words["tracking.stranger", body.Name]);
        var from = new TaskPlace(turn, null, loaded.Plan.Header.Year);
        return wish switch
        {
            SpokenWish.Change(var wishes) => await WriteAsync(from, _ => wishes, cancel),
            SpokenWish.EventOr either => await WriteAsync(from, plan => [Either(plan, either)], cancel),
            SpokenWish.HandOver hand => HandOver(hand, body) is { } reassign
                ? await WriteAsync(from, _ => [reassign], cancel)
                : turn.Says(turn.Words["tracking.whichUnit", hand.Task]),
            SpokenWish.ReceiveAll => await ReceiveAllAsync(from, cancel),
            SpokenWish.History(var task) => await checklists.HistoryAsync(turn, from.Year, task, cancel),
            _ => Show(from, loaded.Plan, wish),
        };
    }

    static Speaking Show(TaskPlace from, Plan plan, SpokenWish wish)
    {
        var (turn, words) = (from.Turn, from.Turn.Words);
        return wish switch
        {
            SpokenWish.NotReceived => turn.Says(Receipts.Says(plan, words)),
            SpokenWish.Waiting => Shown(turn, DecisionsCard.For(from.View(plan), words), words["tracking.decisions.title", from.Year]),
            SpokenWish.Detail(var number, _) when plan.Tasks.FirstOrDefault(t => t.Number == number) is { } task => Shown(
                turn,
                DetailCard.For(from.View(plan), task, words),
                words["tracking.detail.title", number, from.Year]
            ),
            SpokenWish.Detail(var number, _) => turn.Says(words["tracking.noSuchTask", number, from.Year]),
            SpokenWish.Attach(var number) => turn.Says(words["tracking.attach.how", number]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static Speaking Shown(Turn turn, Card card, string summary) => Speaking.Of([new Said.Show(card, summary)], turn.Message);

    /// <summary>Files dropped with "minh chứng việc 3": their names and where they lie become evidence; nothing is copied.</summary>
    public Task<Speaking> AttachAsync(Turn turn, int task, IReadOnlyList<FileRef> files, CancellationToken cancel)
    {
        var evidence = string.Join('\n', files.Select(f => EvidenceItem.OfFile(f.Name, f.Address)));
        return SaidAsync(turn, new SpokenWish.Change([new TaskWish.Update(new TaskUpdate(task, Evidence: evidence))]), cancel);
    }

    async Task<Speaking> WriteAsync(TaskPlace from, Func<Plan, IReadOnlyList<TaskWish>> wanted, CancellationToken cancel)
    {
        var written = await writer.WriteAsync(from, wanted, cancel);
        return written.Plan is not { } plan
            ? from.Turn.Says(written.Refusal!)
            : from.Turn.Says(string.Join("\n\n", written.Wishes.Zip(written.Results, (w, r) => TaskAnswer.Sentence(from, plan, w, r))));
    }

    async Task<Speaking> ReceiveAllAsync(TaskPlace from, CancellationToken cancel)
    {
        var written = await writer.WriteAsync(from, plan => ChecklistTurn.Open(plan, from.Turn.Sender), cancel);
        return from.Turn.Says(
            written.Plan is not { } plan ? written.Refusal!
            : plan.Header.Status != PlanStatus.Issued || written.Results.Any(r => r is TaskResult.NotIssued)
                ? TaskAnswer.NotIssued(plan, from.Turn.Words)
            : written.Results is [] ? from.Turn.Words["tracking.received.none"]
            : from.Turn.Words["tracking.received.count", written.Results.Count]
        );
    }

    /// <summary>"đã có …" of a task that waits says that the event came; of any other it is a result.</summary>
    static TaskWish Either(Plan plan, SpokenWish.EventOr either) =>
        plan.Tasks.FirstOrDefault(t => t.Number == either.Happened.Task)?.Waits is true
            ? either.Happened
            : new TaskWish.Update(either.Update);

    static TaskWish.Reassign? HandOver(SpokenWish.HandOver hand, Organisation body)
    {
        var read = Responsibility.Read(hand.To, body.Units);
        string[] with = [.. read.Coordinating.OfType<UnitMatch.One>().Select(m => m.Unit.Id)];
        return read is { LeadUnclear: false, Lead: UnitMatch.One lead } && with.Length == read.Coordinating.Count
            ? new(hand.Task, lead.Unit.Id, with.Length == 0 ? null : with, hand.Why)
            : null;
    }

    static int[] Numbers(SpokenWish wish) =>
        wish switch
        {
            SpokenWish.Change(var wishes) => [.. wishes.Select(w => w.Task)],
            SpokenWish.EventOr either => [either.Happened.Task],
            SpokenWish.HandOver hand => [hand.Task],
            SpokenWish.Detail(var task, _) => [task],
            SpokenWish.History(var task) => [task],
            SpokenWish.Attach(var task) => [task],
            _ => [],
        };

    /// <summary>The plan that is being tracked: this year's; near the turn of a year the neighbour's, when only that one is issued or has the task.</summary>
    async Task<LoadedPlan?> FindAsync(Turn turn, int[] tasks, CancellationToken cancel)
    {
        LoadedPlan? first = null;
        foreach (var year in Years(turn.Today))
        {
            var loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel);
            if (loaded is { Plan.Header.Status: PlanStatus.Issued } && tasks.All(n => loaded.Plan.Tasks.Any(t => t.Number == n)))
                return loaded;
            first = first is { Plan.Header.Status: PlanStatus.Issued } || loaded is null ? first : loaded;
        }
        return first;
    }

    static IEnumerable<int> Years(DateOnly today)
    {
        yield return today.Year;
        if (today.Month <= 3)
            yield return today.Year - 1;
        if (today.Month >= 10)
            yield return today.Year + 1;
    }
}
