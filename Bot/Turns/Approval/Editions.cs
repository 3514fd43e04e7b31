using System.Text;
using System.Text.Json;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Approval;

/// <summary>Versions of a plan's document, each kept whole as it was issued, in as many rows as it takes.</summary>
static class Editions
{
    /// <summary>Characters of a piece: escaped once more it at most doubles, and stays under what a row holds.</summary>
    const int Piece = 200_000;

    public static IEnumerable<Change> Of(Plan plan)
    {
        var json = Encoding.UTF8.GetString(SavedJson.Write(Amending.Printed(plan) with { Review = null }).Span);
        return json.Chunk(Piece)
            .Select((piece, i) => new Change.Insert(Rows.Edition(plan.Header.Edition(), i), SavedJson.Write(new SavedPiece(new(piece)))));
    }

    /// <summary>Null when that version is not kept: there is none, or it was issued before versions were.</summary>
    public static async Task<Plan?> ReadAsync(IStore store, string partition, int edition, CancellationToken cancel)
    {
        var json = new StringBuilder();
        await foreach (var row in store.RangeAsync(partition, Rows.Edition(edition, 0), Rows.Edition(edition + 1, 0), cancel))
            json.Append(SavedJson.Read<SavedPiece>(row).Json);
        return json.Length == 0 ? null : SavedJson.Read<Plan>(new StoredRow("", "", Encoding.UTF8.GetBytes(json.ToString())));
    }

    /// <summary>The version that was in force at that moment, then those that came after; none where that one is not kept.</summary>
    public static async Task<IReadOnlyList<Plan>> SinceAsync(
        IStore store,
        string partition,
        PlanHeader header,
        DateTimeOffset moment,
        CancellationToken cancel
    )
    {
        List<Plan> editions = [];
        var first = 1 + (header.Amendments ?? []).Count(a => a.InForce < moment);
        for (var edition = first; edition <= header.Edition(); edition++)
            if (await ReadAsync(store, partition, edition, cancel) is { } plan)
                editions.Add(plan);
            else if (edition == first)
                break;
        return editions;
    }
}
