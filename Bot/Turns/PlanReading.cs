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
    readonly Dictionary<string, string> versions = [];
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
        await foreach (var row in store.RangeAsync(partition, range.From, range.To, cancel))
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

    LoadedPlan? With(IReadOnlyList<PlanTask> known) =>
        header is null
            ? null
            : new(
                partition,
                new Plan(header, answers, known, review, previous),
                drafter,
                cards,
                versions,
                others,
                Rows.IsStep(range.From) ? past : null
            )
            {
                Reports = reports,
                Events = events,
            };

    public void Take(StoredRow row)
    {
        if (Rows.IsStep(row.Row) || Rows.IsDrafter(row.Row))
        {
            if (!TakeDrafters(row))
                return;
        }
        else if (row.Row == Rows.Header)
            header = SavedJson.Recall<PlanHeader>(row);
        else if (row.Row == Rows.Review)
            review = SavedJson.Recall<Review>(row);
        else if (row.Row == Rows.Previous)
            previous = SavedJson.Recall<PreviousPlan>(row);
        else if (Rows.SectionOf(row.Row) is { } section)
            answers[section] = SavedJson.Recall<Answer>(row);
        else if (Rows.IsTask(row.Row))
            tasks.Add(SavedJson.Recall<PlanTask>(row));
        else if (Rows.IsReport(row.Row))
            reports.Add(SavedJson.Recall<SavedReport>(row));
        else if (Rows.IsCard(row.Row))
            cards.Add(SavedJson.Read<SavedCard>(row));
        else if (Rows.IsEvent(row.Row))
            events.Add(SavedJson.Read<TaskEvent>(row));
        versions[row.Row] = row.Version;
    }

    /// <returns>False for another drafter's row.</returns>
    bool TakeDrafters(StoredRow row)
    {
        if (row.Row == Rows.Drafter(range.Drafter!))
            drafter = SavedJson.Read<SavedDrafter>(row);
        else if (row.Row.StartsWith(Rows.StepsOf(range.Drafter!), StringComparison.Ordinal))
            past.Add(SavedJson.Read<DraftStep>(row));
        else
        {
            if (Rows.IsDrafter(row.Row))
                others.Add(row);
            return false;
        }
        return true;
    }
}

/// <summary>Tasks that were not read: who looks at them finds none, and is noticed.</summary>
sealed class UnreadTasks : IReadOnlyList<PlanTask>
{
    static readonly IReadOnlyList<PlanTask> None = [];

    public bool Wanted { get; private set; }

    public int Count => Look().Count;

    public PlanTask this[int index] => Look()[index];

    public IEnumerator<PlanTask> GetEnumerator() => Look().GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    IReadOnlyList<PlanTask> Look()
    {
        Wanted = true;
        return None;
    }
}
