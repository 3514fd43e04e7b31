using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;

namespace CcchcBot.Turns;

/// <summary>A plan put together from its rows as they come.</summary>
sealed class PlanReading(string partition, PlanRange range)
{
    readonly Dictionary<Section, Answer> answers = [];
    readonly List<PlanTask> tasks = [];
    readonly List<SavedCard> cards = [];
    readonly List<DraftStep> past = [];
    readonly List<SavedReport> reports = [];
    readonly List<TaskEvent> events = [];
    readonly List<StoredRow> others = [];
    readonly PlanRecords records = new();
    readonly List<StoredRow> rows = [];
    PlanHeader? header;
    SavedDrafter? drafter;
    PreviousPlan? previous;
    Review? review;

    /// <summary>Null when there is no such plan.</summary>
    public LoadedPlan? Loaded => With(tasks);

    /// <summary>
    /// Decides on a plan whose tasks are read only when the decision looks at them: the range is left where the tasks begin, or else read
    /// on to its end and the decision, which changes nothing, made again.
    /// </summary>
    /// <param name="range">Ends with the tasks.</param>
    public static async Task<T> DecideAsync<T>(
        IStore store,
        (string Partition, PlanRange Range) of,
        Func<LoadedPlan?, T> decide,
        CancellationToken cancel
    )
    {
        var (partition, range) = of;
        var reading = new PlanReading(partition, range);
        UnreadTasks? unread = null;
        try
        {
            await foreach (var row in reading.RowsAsync(store, cancel))
            {
                if (unread is null && Rows.IsTask(row.Row))
                {
                    unread = new();
                    var decided = decide(reading.With(unread));
                    if (!unread.Wanted)
                        return decided;
                }
                reading.Take(row);
            }
            return decide(reading.Loaded);
        }
        finally
        {
            reading.records.Keep(store, partition);
        }
    }

    /// <returns>Null when there is no such plan.</returns>
    public static async Task<LoadedPlan?> ReadAsync(IStore store, string partition, PlanRange range, CancellationToken cancel)
    {
        var reading = new PlanReading(partition, range);
        await foreach (var row in reading.RowsAsync(store, cancel))
            reading.Take(row);
        reading.records.Keep(store, partition);
        return reading.Loaded;
    }

    /// <summary>The range, in one query; a row that has not changed comes as the record made of it before.</summary>
    IAsyncEnumerable<StoredRow> RowsAsync(IStore store, CancellationToken cancel)
    {
        var known = Recollection.Of(store).Rows(partition);
        tasks.EnsureCapacity(known.Count);
        rows.EnsureCapacity(known.Count);
        return store.RangesAsync(partition, range.All, known, cancel);
    }

    LoadedPlan? With(IReadOnlyList<PlanTask> known) =>
        header is null
            ? null
            : new(
                partition,
                new Plan(header, answers, known, review, previous),
                drafter,
                cards,
                new(() => rows.ToDictionary(r => r.Row, r => r.Version)),
                others,
                Rows.IsStep(range.From) ? past : null
            )
            {
                Reports = reports,
                Events = events,
            };

    public void Take(StoredRow row)
    {
        switch (records.Of(row))
        {
            case PlanTask task:
                tasks.Add(task);
                break;
            case PlanHeader known:
                header = known;
                break;
            case Review known:
                review = known;
                break;
            case PreviousPlan known:
                previous = known;
                break;
            case Answer answer:
                answers[Rows.SectionOf(row.Row)!.Value] = answer;
                break;
            case SavedReport report:
                reports.Add(report);
                break;
            default:
                if (!TakeOther(row))
                    return;
                break;
        }
        rows.Add(row);
    }

    /// <returns>False for a row of another drafter.</returns>
    bool TakeOther(StoredRow row)
    {
        if (Rows.IsCard(row.Row))
            cards.Add(SavedJson.Read<SavedCard>(row));
        else if (Rows.IsEvent(row.Row))
            events.Add(SavedJson.Read<TaskEvent>(row));
        else if (row.Row == Rows.Drafter(range.Drafter!))
            drafter = SavedJson.Read<SavedDrafter>(row);
        else if (row.Row.StartsWith(Rows.StepsOf(range.Drafter!), StringComparison.Ordinal))
            past.Add(SavedJson.Read<DraftStep>(row));
        else if (Rows.IsDrafter(row.Row))
        {
            others.Add(row);
            return false;
        }
        else
            return !Rows.IsStep(row.Row);
        return true;
    }
}
