using System.Text;
using CcchcBot.CheckIns;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Storage;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns.Bell;

/// <summary>Periods cut off: one row with the fingerprint, and the rows it is over in pieces beside it.</summary>
static class FrozenRows
{
    /// <summary>Characters of JSON in one piece, and pieces in one batch: well below what a row and a batch may hold.</summary>
    const int PieceLength = 200_000;
    const int PiecesAtOnce = 4;

    public static async Task<IReadOnlyList<FrozenPeriod>> ReadAsync(IStore store, string partition, CancellationToken cancel) =>
        [.. (await LoadAsync(store, partition, cancel)).Periods.Select(p => p.Period)];

    /// <summary>The plan with what is frozen of a window that is over, and of the one it is compared with, for a question or a report; nothing is read for one that is not.</summary>
    public static async Task<LoadedPlan> WithAsync(
        IStore store,
        LoadedPlan loaded,
        Period? window,
        DateOnly today,
        CancellationToken cancel
    )
    {
        if (window is null || window.To >= today)
            return loaded;
        var body = loaded.Plan.Header.Organisation;
        Period[] cut =
        [
            .. ((Period?[])[Report.Earlier(window, ReportingRegime.Of(body)), window])
                .Select(w => w is null ? null : CutWith(w, body))
                .OfType<Period>()
                .DistinctBy(p => p.Code)
                .OrderBy(p => p.Code, StringComparer.Ordinal),
        ];
        if (cut is [])
            return loaded;
        var frozen = await LoadAsync(store, loaded.Partition, [.. cut.Select(Rows.FrozenRange)], cancel);
        return loaded with { Plan = loaded.Plan with { Frozen = [.. frozen.Periods.Select(p => p.Period)] } };
    }

    /// <summary>The period that is frozen on a window's last day: the window itself, or what is reported in its stead; null when none is.</summary>
    static Period? CutWith(Period window, Organisation body) =>
        Round.Of(body, window.Year).FirstOrDefault(r => r.CutOff == window.To) is { Periods: var periods }
            ? periods.FirstOrDefault(p => p.Code == window.Code) ?? periods[0]
            : null;

    public static Task<LoadedFrozen> LoadAsync(IStore store, string partition, CancellationToken cancel) =>
        LoadAsync(store, partition, [Rows.AllFrozen], cancel);

    static async Task<LoadedFrozen> LoadAsync(
        IStore store,
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        CancellationToken cancel
    )
    {
        Dictionary<string, StoredRow> rows = [];
        await foreach (var row in store.RangesAsync(partition, ranges, [], cancel))
            rows[row.Row] = row;
        List<(SavedFrozen, FrozenPeriod)> periods = [];
        foreach (var row in rows.Values.Where(r => r.Row.EndsWith('|')))
        {
            var saved = SavedJson.Read<SavedFrozen>(row);
            var tasks = Enumerable
                .Range(0, saved.Pieces)
                .SelectMany(i => SavedJson.Read<SavedFrozenPiece>(rows[Rows.FrozenPiece(saved.Period, i)]).Rows)
                .Select(json => SavedJson.Read<PlanTask>(new StoredRow("", "", Encoding.UTF8.GetBytes(json))));
            periods.Add((saved, Of(saved, [.. tasks])));
        }
        return new(periods, rows.ToDictionary(r => r.Key, r => r.Value.Version));
    }

    static FrozenPeriod Of(SavedFrozen saved, IReadOnlyList<PlanTask> tasks) =>
        new(saved.Period, saved.At, saved.Fingerprint, tasks, saved.Reopened, saved.OpenUntil);

    /// <summary>The pieces first, the row that makes them count last: writing it all again changes nothing.</summary>
    /// <param name="tasks">As they stood when the period ended.</param>
    public static IEnumerable<IReadOnlyList<Change>> Changes(LoadedFrozen loaded, SavedFrozen frozen, IReadOnlyList<PlanTask> tasks)
    {
        string[] rows = [.. tasks.Select(t => Encoding.UTF8.GetString(SavedJson.Write(t).Span))];
        List<SavedFrozenPiece> pieces = [.. Pieces(rows)];
        foreach (var some in pieces.Select((p, i) => loaded.Put(Rows.FrozenPiece(frozen.Period, i), p)).Chunk(PiecesAtOnce))
            yield return some;
        var head = frozen with
        {
            Pieces = pieces.Count,
            Fingerprint = FrozenPeriod.Over(rows.Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r))),
        };
        yield return [loaded.Put(Rows.FrozenOf(frozen.Period), head)];
    }

    static IEnumerable<SavedFrozenPiece> Pieces(IEnumerable<string> rows)
    {
        List<string> some = [];
        foreach (var row in rows)
        {
            if (some.Count > 0 && some.Sum(r => r.Length) + row.Length > PieceLength)
            {
                yield return new(some);
                some = [];
            }
            some.Add(row);
        }
        yield return new(some);
    }

    /// <summary>The tasks as they stood at that moment: what was changed later, by updates or by amendments, is undone.</summary>
    public static async Task<IReadOnlyList<PlanTask>> AsOfAsync(
        IStore store,
        LoadedPlan loaded,
        DateTimeOffset moment,
        CancellationToken cancel
    )
    {
        List<TaskEvent> later = [];
        await foreach (var row in store.RangeAsync(loaded.Partition, Rows.AllEvents.From, Rows.AllEvents.To, cancel))
            if (SavedJson.Read<TaskEvent>(row) is var change && change.At >= moment)
                later.Add(change);
        var ofTask = later.ToLookup(e => e.Task);
        var amended = (loaded.Plan.Header.Amendments ?? []).Any(a => a.InForce >= moment);
        var plan = amended ? (await PlanRows.ReadAsync(store, loaded.Partition, PlanRange.Tracking, cancel))!.Plan : loaded.Plan;
        PlanTask[] then = [.. plan.Tasks.Select(t => Rewind.Before(t, plan.Header, ofTask[t.Number]))];
        if (!amended)
            return then;
        var editions = await Editions.SinceAsync(store, loaded.Partition, plan.Header, moment, cancel);
        return [.. BeforeAmending.Of(then, editions).Where(PlanRows.IsTracked)];
    }
}

sealed record LoadedFrozen(IReadOnlyList<(SavedFrozen Saved, FrozenPeriod Period)> Periods, IReadOnlyDictionary<string, string> Versions)
{
    public Change Put<T>(string row, T value) =>
        Versions.TryGetValue(row, out var version)
            ? new Change.Replace(row, version, SavedJson.Write(value))
            : new Change.Insert(row, SavedJson.Write(value));
}
