using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;

namespace CcchcBot.Turns;

/// <summary>A plan as it was read.</summary>
/// <param name="Versions">Of each row that was read, for a write to be conditional on; put in order when one is asked for.</param>
sealed record LoadedPlan(
    string Partition,
    Plan Plan,
    SavedDrafter? Drafter,
    IReadOnlyList<SavedCard> Cards,
    Lazy<IReadOnlyDictionary<string, string>> Versions,
    IReadOnlyList<StoredRow> OtherDrafters,
    IReadOnlyList<DraftStep>? Past = null
)
{
    public IReadOnlyList<SavedReport> Reports { get; init; } = [];

    /// <summary>The history of one task, when that was asked for.</summary>
    public IReadOnlyList<TaskEvent> Events { get; init; } = [];

    /// <summary>The plan of another year that a window of this one is compared with.</summary>
    public Plan? Beside { get; init; }

    /// <summary>A change of a row that was read, or a first one of a row that was not there.</summary>
    public Change Put<T>(string row, T value) =>
        Versions.Value.TryGetValue(row, out var version)
            ? new Change.Replace(row, version, SavedJson.Write(value))
            : new Change.Insert(row, SavedJson.Write(value));

    /// <summary>What differs between the plan as read and as it is to be, row by row.</summary>
    public IEnumerable<Change> Differences(Plan after)
    {
        if (!ReferenceEquals(after.Header, Plan.Header))
            yield return Put(Rows.Header, after.Header);
        if (after.Review is { } review && !ReferenceEquals(review, Plan.Review))
            yield return Put(Rows.Review, review);
        if (after.Previous is { } previous && !ReferenceEquals(previous, Plan.Previous))
            yield return Put(Rows.Previous, previous);
        foreach (var (section, answer) in after.Answers)
            if (!ReferenceEquals(Plan.Answers.GetValueOrDefault(section), answer))
                yield return Put(Rows.Section(section), answer);
        if (ReferenceEquals(after.Tasks, Plan.Tasks))
            yield break; // they may not have been read
        for (var i = 0; i < after.Tasks.Count; i++)
            if (i >= Plan.Tasks.Count || !ReferenceEquals(Plan.Tasks[i], after.Tasks[i]))
                yield return Put(Rows.Task(after.Tasks[i].Number), after.Tasks[i]);
        for (var i = after.Tasks.Count; i < Plan.Tasks.Count; i++)
            yield return new Change.Delete(Rows.Task(Plan.Tasks[i].Number), Versions.Value[Rows.Task(Plan.Tasks[i].Number)]);
    }

    /// <summary>A drafter's new steps, and those that are no longer kept.</summary>
    public IEnumerable<Change> Steps(string person, IReadOnlyList<DraftStep> after) =>
        [
            .. after.Except(Past ?? []).Select(s => Put(Rows.Step(person, s.Number), s)),
            .. (Past ?? [])
                .Except(after)
                .Select(s => Rows.Step(person, s.Number))
                .Select(row => new Change.Delete(row, Versions.Value[row])),
        ];
}

/// <summary>Which of a plan's rows: the first key to read, and the first not to.</summary>
/// <param name="Drafter">Whose own rows are meant, of the drafters'.</param>
/// <param name="Also">Rows further on, read in the same query.</param>
sealed record PlanRange(string From, string To, string? Drafter = null, (string From, string To)? Also = null)
{
    public IReadOnlyList<(string From, string To)> All => Also is { } also ? [(From, To), also] : [(From, To)];

    /// <summary>The header, the tasks, what is kept of reports, and the cards.</summary>
    public static readonly PlanRange Tracking = new(Rows.Header, Rows.AfterCards);

    /// <summary>A drafter's position, the sections, the header and the tasks; with the drafter's steps when they are wanted.</summary>
    public static PlanRange For(string drafter, bool withSteps) =>
        new(withSteps ? Rows.StepsOf(drafter) : Rows.Drafter(drafter), Rows.AfterTasks, drafter);

    /// <summary>Every drafter, the sections, the header, the tasks and the cards: what a step of approval may touch.</summary>
    public static PlanRange Approval(string person) => new(Rows.FirstDrafter, Rows.AfterCards, person);

    /// <summary>The plan whole, and its cards.</summary>
    public static readonly PlanRange Whole = new(Rows.FirstSection, Rows.AfterCards);

    /// <summary>How far it is: header and rounds of approval.</summary>
    public static readonly PlanRange Head = new(Rows.Header, Rows.AfterHead);
}

/// <summary>Reads a range of a plan's rows.</summary>
static class PlanRows
{
    /// <returns>Null when there is no such plan.</returns>
    public static Task<LoadedPlan?> ReadAsync(IStore store, string partition, PlanRange range, CancellationToken cancel) =>
        PlanReading.ReadAsync(store, partition, range, cancel);

    /// <summary>The plan whole, and its cards.</summary>
    public static Task<LoadedPlan?> WholeAsync(IStore store, string partition, CancellationToken cancel) =>
        ReadAsync(store, partition, PlanRange.Whole, cancel);

    /// <summary>What the plan of the year after can be made from; null when there is no such plan, or nothing in it.</summary>
    public static async Task<PreviousPlan?> ForNextYearAsync(IStore store, string partition, CancellationToken cancel) =>
        await ReadAsync(store, partition, new(Rows.FirstSection, Rows.AfterTasks), cancel) is { Plan: var plan }
            ? PreviousPlan.Of(plan)
            : null;

    /// <summary>How far it is: header and rounds of approval.</summary>
    public static Task<LoadedPlan?> HeadAsync(IStore store, string partition, CancellationToken cancel) =>
        ReadAsync(store, partition, PlanRange.Head, cancel);

    /// <summary>The header, the tasks, what is kept of reports, and the cards.</summary>
    public static async Task<LoadedPlan?> ForTrackingAsync(IStore store, string partition, CancellationToken cancel) =>
        await ReadAsync(store, partition, PlanRange.Tracking, cancel) is { } loaded ? Tracked(loaded) : null;

    /// <summary>The same with the history of a task.</summary>
    public static async Task<LoadedPlan?> ForHistoryAsync(IStore store, string partition, int task, CancellationToken cancel) =>
        await ReadAsync(store, partition, PlanRange.Tracking with { Also = Rows.EventsOf(task) }, cancel) is { } loaded
            ? Tracked(loaded)
            : null;

    /// <summary>The plan whole, with the tasks that are tracked: a report counts what the cards count.</summary>
    public static async Task<LoadedPlan?> ForReportAsync(IStore store, string partition, CancellationToken cancel) =>
        await WholeAsync(store, partition, cancel) is { } loaded ? Tracked(loaded) : null;

    /// <summary>A task that an amendment ended before anything was said of it is not tracked.</summary>
    public static bool IsTracked(PlanTask task) => task.Ended is null || task.Progress.Changes > 0;

    static LoadedPlan Tracked(LoadedPlan loaded) =>
        loaded.Plan.Tasks.All(IsTracked)
            ? loaded
            : loaded with
            {
                Plan = loaded.Plan with { Tasks = [.. loaded.Plan.Tasks.Where(IsTracked)] },
            };
}
