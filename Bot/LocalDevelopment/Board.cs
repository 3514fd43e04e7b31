using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CcchcBot.Storage;

namespace CcchcBot.LocalDevelopment;

/// <summary>Every message of every chat and channel, held in memory and written through to the store: a restart keeps them.</summary>
sealed class Board(IStore store, Changes changes, TimeProvider clock) : IDisposable
{
    const string Partition = "local|posts";
    readonly SemaphoreSlim one = new(1);
    readonly Lock ids = new();
    ImmutableSortedDictionary<string, Kept> kept = ImmutableSortedDictionary<string, Kept>.Empty.WithComparers(StringComparer.Ordinal);
    bool open;
    long last;

    public IEnumerable<Post> In(string place) => kept.Values.Select(k => k.Post).Where(p => p.In == place);

    public Post? Find(string? id) => id is null ? null : kept.GetValueOrDefault(id)?.Post;

    public bool HasThread(Place place) => place.Root is null || In(place.Id).Any(p => p.Root == place.Root);

    public async Task OpenAsync(CancellationToken cancel)
    {
        if (open)
            return;
        await one.WaitAsync(cancel);
        try
        {
            await foreach (var row in store.RangeAsync(Partition, "", "~", cancel))
                kept = kept.SetItem(row.Row, new Kept(JsonSerializer.Deserialize(row.Json.Span, LocalJson.Default.Post)!, row.Version));
            last = kept.IsEmpty ? 0 : long.Parse(kept.Keys.Last(), CultureInfo.InvariantCulture);
            open = true;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>An id for what happens now; later ones sort after it.</summary>
    public string NextId()
    {
        lock (ids)
            return (last = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds())).ToString(CultureInfo.InvariantCulture);
    }

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<Post?> AddAsync(Post post, CancellationToken cancel) => WriteAsync(post.Id, _ => post, cancel);

    /// <summary>Null when there is no such message.</summary>
    public Task<Post?> ChangeAsync(string id, Func<Post, Post> change, CancellationToken cancel) =>
        WriteAsync(id, old => old is null ? null : change(old), cancel);

    public async Task RemoveAsync(Post post, CancellationToken cancel)
    {
        await WriteAsync(post.Id, _ => null, cancel);
        changes.Tell(new News.Gone(post.In, post.Id));
    }

    async Task<Post?> WriteAsync(string id, Func<Post?, Post?> change, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            var old = kept.GetValueOrDefault(id);
            var post = change(old?.Post);
            if (post is null && old is null)
                return null;
            var version = await CommitAsync(id, old, post, cancel);
            kept = post is null ? kept.Remove(id) : kept.SetItem(id, new Kept(post, version));
            if (post is not null)
                changes.Tell(new News.Posted(post));
            return post;
        }
        finally
        {
            one.Release();
        }
    }

    async Task<string> CommitAsync(string id, Kept? old, Post? post, CancellationToken cancel)
    {
        var json = post is null ? null : JsonSerializer.SerializeToUtf8Bytes(post, LocalJson.Default.Post);
        Change row =
            json is null ? new Change.Delete(id, old!.Version)
            : old is null ? new Change.Insert(id, json)
            : new Change.Replace(id, old.Version, json);
        var commit = await store.CommitAsync(Partition, [row], cancel);
        return commit is Commit.Done done
            ? done.Versions[0]
            : throw new InvalidOperationException("another process writes the same local chat");
    }

    public void Dispose() => one.Dispose();

    sealed record Kept(Post Post, string Version);
}
