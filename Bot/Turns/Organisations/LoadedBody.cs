using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Organisations;

/// <summary>An organisation's rows as one administrator needs them, read in one range, with the versions a write will be conditional on.</summary>
sealed record LoadedBody(Organisation? Body, SavedSetUp? SetUp, SavedPending? Pending, IReadOnlyDictionary<string, string> Versions)
{
    public Change Put<T>(string row, T value) =>
        Versions.TryGetValue(row, out var version)
            ? new Change.Replace(row, version, SavedJson.Write(value))
            : new Change.Insert(row, SavedJson.Write(value));

    public static async Task<LoadedBody> ReadAsync(IStore store, Turn turn, CancellationToken cancel)
    {
        var own = Rows.SetUpOf(turn.Sender);
        Organisation? body = null;
        SavedSetUp? setUp = null;
        SavedPending? pending = null;
        Dictionary<string, string> versions = [];
        await foreach (var row in store.RangeAsync(turn.Organisation, Rows.Pending, $"{own}|", cancel))
        {
            if (row.Row == Rows.Profile)
                body = SavedJson.Read<Organisation>(row);
            else if (row.Row == Rows.Pending)
                pending = SavedJson.Read<SavedPending>(row);
            else if (row.Row == own)
                setUp = SavedJson.Read<SavedSetUp>(row);
            versions[row.Row] = row.Version;
        }
        return new(body, setUp, pending, versions);
    }
}
