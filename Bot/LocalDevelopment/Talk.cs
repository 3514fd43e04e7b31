using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>What a person does in a chat or channel: opens it, writes, sends again, adds and removes the bot.</summary>
sealed class Talk(World world, Board board, Envelope envelope, BotDoor door, Installations installations, Files files)
{
    /// <summary>Opening a chat for the first time installs the bot there; the team has it from the first page on.</summary>
    public async Task OpenAsync(Person person, Place place, CancellationToken cancel)
    {
        var team = world.Find(world.Team.Id)!;
        if (await installations.FirstAsync(team, cancel))
            await AnnounceAsync(world.People[0], team, true, cancel);
        if (place.Personal && await installations.FirstAsync(place, cancel))
            await AnnounceAsync(person, place, true, cancel);
    }

    public async Task StandAsync(Person person, Place place, bool installed, CancellationToken cancel)
    {
        var where = place.Personal ? place : world.Find(world.Team.Id)!;
        if (await installations.ChangeAsync(where, installed, cancel))
            await AnnounceAsync(person, where, installed, cancel);
    }

    /// <summary>The message stands on the page before the bot is told; a bot that does not take it is shown beside it.</summary>
    public async Task<Outcome> SayAsync(Person person, Place place, Saying saying, CancellationToken cancel)
    {
        var message = envelope.Make(person, place, "message", saying.Locale);
        envelope.Write(message, place, saying.Text);
        foreach (var id in saying.Files ?? [])
            message["attachments"]!.AsArray().Insert(0, await files.DroppedAsync(id, cancel));
        var key = message["id"]!.GetValue<string>();
        var root = place.Personal ? null : place.Root ?? key;
        await board.AddAsync(new Post(key, place.Id, root, person.Key, board.Now, message.Element()), cancel);
        if (!await installations.HasAsync(place, cancel))
            return new Outcome(202);
        return await SettleAsync(key, await door.DeliverAsync(person, message, cancel), cancel);
    }

    /// <summary>The person's last activity once more; null when they have done nothing yet.</summary>
    public async Task<Outcome?> AgainAsync(Person person, CancellationToken cancel) =>
        await door.AgainAsync(person, cancel) is { } reply ? new Outcome(reply.Status) : null;

    /// <summary>A message that the bot did not take, once more.</summary>
    public async Task<Outcome> RetryAsync(Post post, CancellationToken cancel) =>
        await SettleAsync(post.Id, await door.RetryAsync(post.Activity, cancel), cancel);

    async Task<Outcome> SettleAsync(string message, Reply reply, CancellationToken cancel)
    {
        int? failed = reply.Taken ? null : reply.Status;
        if (board.Find(message) is { } post && post.Failed != failed)
            await board.ChangeAsync(message, p => p with { Failed = failed }, cancel);
        return new Outcome(reply.Status);
    }

    async Task AnnounceAsync(Person by, Place place, bool added, CancellationToken cancel)
    {
        foreach (var activity in envelope.Installation(by, place, added))
            await door.DeliverAsync(by, activity, cancel);
    }
}

/// <summary>Where the bot is installed: a team or a personal chat.</summary>
sealed class Installations(World world, Shelf shelf, Changes changes)
{
    const string Kind = "installed";

    /// <summary>Whether the bot was ever here: a chat nobody opened does not exist yet.</summary>
    public async Task<bool> KnowsAsync(Place place, CancellationToken cancel) =>
        !place.Personal || await shelf.ReadAsync(Kind, Key(place), cancel) is not null;

    public async Task<bool> HasAsync(Place place, CancellationToken cancel) => await shelf.ReadAsync(Kind, Key(place), cancel) == "true";

    /// <summary>True once in a place's life.</summary>
    public Task<bool> FirstAsync(Place place, CancellationToken cancel) => shelf.AddAsync(Kind, Key(place), "true", cancel);

    /// <summary>False when it was so already.</summary>
    public async Task<bool> ChangeAsync(Place place, bool installed, CancellationToken cancel)
    {
        if (await HasAsync(place, cancel) == installed)
            return false;
        await shelf.WriteAsync(Kind, Key(place), installed ? "true" : "false", cancel);
        changes.Tell(new News.Installations());
        return true;
    }

    string Key(Place place) => place.Personal ? place.Id : world.Team.Id;
}
