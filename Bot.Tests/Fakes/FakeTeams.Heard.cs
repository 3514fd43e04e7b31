using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What the bot said, in order.</summary>
public sealed partial class FakeTeams
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly List<Post> posts = [];
    readonly List<Post> changes = [];
    readonly HashSet<Post> taken = [];
    TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Every message, oldest first, as it stands now.</summary>
    public IReadOnlyList<Post> Posts
    {
        get
        {
            lock (gate)
                return [.. posts];
        }
    }

    /// <summary>The next message that fits and that this has not given yet, waiting for it if need be.</summary>
    public async Task<Post> NextAsync(Func<Post, bool>? fits = null)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (posts.Find(p => !taken.Contains(p) && fits?.Invoke(p) is not false) is { } post)
                {
                    taken.Add(post);
                    return post;
                }
                next = more.Task;
            }
            await next.WaitAsync(limit.Token);
        }
    }

    internal void Say(Post post) => Note(post, () => posts.Add(post));

    internal void Change(Post post, JsonObject activity) => Note(post, () => post.Replace(activity));

    internal void Lint(JsonObject card)
    {
        foreach (var problem in CardLint.Of(card))
            Problem($"card: {problem}");
    }

    void Note(Post post, Action change)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            change();
            changes.Add(post);
            (waiting, more) = (more, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waiting.SetResult();
    }
}
