using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CcchcBot.LocalDevelopment;

/// <summary>What open pages are told while it happens.</summary>
abstract record News
{
    private News() { }

    public sealed record Posted(Post Post) : News;

    public sealed record Gone(string Place, string Id) : News;

    public sealed record Typing(string Place) : News;

    public sealed record Problems : News;

    public sealed record Installations : News;
}

sealed class Changes
{
    readonly ConcurrentDictionary<Channel<News>, bool> pages = [];

    public void Tell(News news)
    {
        foreach (var page in pages.Keys)
            page.Writer.TryWrite(news);
    }

    /// <summary>Everything from now on, until cancelled.</summary>
    public IAsyncEnumerable<News> Listen(CancellationToken cancel)
    {
        var page = Channel.CreateUnbounded<News>();
        pages[page] = true;
        cancel.Register(() =>
        {
            pages.TryRemove(page, out _);
            page.Writer.TryComplete();
        });
        return page.Reader.ReadAllAsync(CancellationToken.None);
    }
}

/// <summary>What the real Teams would have punished, each once.</summary>
sealed class Problems(Changes changes, TimeProvider clock)
{
    const int Kept = 100;
    IReadOnlyList<Problem> all = [];

    public IReadOnlyList<Problem> All => all;

    public void Add(string code, string detail = "")
    {
        if (all.Any(p => p.Code == code && p.Detail == detail))
            return;
        all = [.. all.TakeLast(Kept - 1), new Problem(code, detail, clock.GetUtcNow())];
        changes.Tell(new News.Problems());
    }

    public void Clear()
    {
        all = [];
        changes.Tell(new News.Problems());
    }
}
