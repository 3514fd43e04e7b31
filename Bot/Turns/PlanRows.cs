using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>A plan as it was read, with the version of each row that a write will be conditional on.</summary>
sealed record LoadedPlan(
    string Partition,
    Plan Plan,
    SavedDrafter? Drafter,
    IReadOnlyList<SavedCard> Cards,
    IReadOnlyDictionary<string, string> Versions
)
{
    /// <summary>A change of a row that was read, or a first one of a row that was not there.</summary>
    public Change Put<T>(string row, T value) =>
        Versions.TryGetValue(row, out var version)
            ? new Change.Replace(row, version, SavedJson.Write(value))
            : new Change.Insert(row, SavedJson.Write(value));

    /// <summary>What differs between the plan as read and as it is to be, row by row.</summary>
    public IEnumerable<Change> Differences(Plan after)
    {
        if (!ReferenceEquals(after.Header, Plan.Header))
            yield return Put(Rows.Header, after.Header);
        foreach (var (section, answer) in after.Answers)
            if (!ReferenceEquals(Plan.Answers.GetValueOrDefault(section), answer))
                yield return Put(Rows.Section(section), answer);
        for (var i = 0; i < after.Tasks.Count; i++)
            if (i >= Plan.Tasks.Count || !ReferenceEquals(Plan.Tasks[i], after.Tasks[i]))
                yield return Put(Rows.Task(after.Tasks[i].Number), after.Tasks[i]);
        for (var i = after.Tasks.Count; i < Plan.Tasks.Count; i++)
            yield return new Change.Delete(Rows.Task(Plan.Tasks[i].Number), Versions[Rows.Task(Plan.Tasks[i].Number)]);
    }
}

/// <summary>Reads a range of a plan's rows.</summary>
static class PlanRows
{
    /// <param name="range">First key to read, and the first not to; a drafter's own row comes first when it is to be read.</param>
    /// <returns>Null when there is no such plan.</returns>
    public static async Task<LoadedPlan?> ReadAsync(
        IStore store,
        string partition,
        (string From, string To) range,
        CancellationToken cancel
    )
    {
        PlanHeader? header = null;
        SavedDrafter? drafter = null;
        Dictionary<Section, Answer> answers = [];
        List<PlanTask> tasks = [];
        List<SavedCard> cards = [];
        Dictionary<string, string> versions = [];
        await foreach (var row in store.RangeAsync(partition, range.From, range.To, cancel))
        {
            if (Rows.IsDrafter(row.Row))
            {
                if (row.Row != range.From)
                    continue; // another drafter's
                drafter = SavedJson.Read<SavedDrafter>(row);
            }
            else if (row.Row == Rows.Header)
                header = SavedJson.Recall<PlanHeader>(row);
            else if (Rows.SectionOf(row.Row) is { } section)
                answers[section] = SavedJson.Recall<Answer>(row);
            else if (Rows.IsTask(row.Row))
                tasks.Add(SavedJson.Recall<PlanTask>(row));
            else if (Rows.IsCard(row.Row))
                cards.Add(SavedJson.Read<SavedCard>(row));
            versions[row.Row] = row.Version;
        }
        return header is null ? null : new(partition, new Plan(header, answers, tasks), drafter, cards, versions);
    }

    /// <summary>A drafter's position, the sections, the header and the tasks.</summary>
    public static Task<LoadedPlan?> ForDrafterAsync(IStore store, string partition, string person, CancellationToken cancel) =>
        ReadAsync(store, partition, (Rows.Drafter(person), Rows.AfterTasks), cancel);

    /// <summary>The header, the tasks and the cards.</summary>
    public static Task<LoadedPlan?> ForTrackingAsync(IStore store, string partition, CancellationToken cancel) =>
        ReadAsync(store, partition, (Rows.Header, Rows.AfterCards), cancel);
}
