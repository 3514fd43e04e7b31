using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>The rows of people.</summary>
sealed class People(IStore store)
{
    /// <summary>A person's two rows, in one range.</summary>
    public async Task<(SavedPerson Person, string? Version, SavedBodies Bodies)> ReadAsync(string partition, CancellationToken cancel)
    {
        var (person, version, bodies) = (SavedPerson.Unknown, (string?)null, SavedBodies.None);
        await foreach (var row in store.RangeAsync(partition, Rows.Bodies, $"{Rows.Person}|", cancel))
            if (row.Row == Rows.Person)
                (person, version) = (SavedJson.Read<SavedPerson>(row), row.Version);
            else if (row.Row == Rows.Bodies)
                bodies = SavedJson.Read<SavedBodies>(row);
        return (person, version, bodies);
    }

    /// <summary>Writes what changed; when somebody else wrote meanwhile, the newer wish of the same person stands.</summary>
    public async Task SaveAsync(Turn turn, SavedPerson person, CancellationToken cancel)
    {
        if (person == turn.Person && turn.Version is not null)
            return;
        var partition = Rows.PersonOf(turn.Message.From.Person);
        var version = turn.Version;
        for (var tries = 0; tries < 8; tries++)
        {
            var json = SavedJson.Write(person);
            Change change = version is null ? new Change.Insert(Rows.Person, json) : new Change.Replace(Rows.Person, version, json);
            if (await store.CommitAsync(partition, [change], cancel) is Commit.Done)
                return;
            version = (await ReadAsync(partition, cancel)).Version;
        }
        throw new InvalidOperationException("a person's row changed under every try to write it");
    }
}
