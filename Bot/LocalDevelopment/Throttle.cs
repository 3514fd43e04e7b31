using System.Collections.Concurrent;

namespace CcchcBot.LocalDevelopment;

/// <summary>The documented limits of one bot in one conversation: teams-protocol §2.6.</summary>
sealed class Throttle(Board board)
{
    static readonly (int Seconds, int Calls)[] Writes = [(1, 7), (2, 8), (30, 60), (3600, 1800)];
    static readonly (int Seconds, int Calls)[] Reads = [(1, 14), (2, 16), (30, 120), (3600, 3600)];
    readonly ConcurrentDictionary<string, List<long>> calls = [];

    /// <summary>Counts a call; or the seconds to wait when it is one too many.</summary>
    public int? Wait(string family, string thread)
    {
        var windows = family is "send" or "create" ? Writes : Reads;
        var made = calls.GetOrAdd($"{family} {thread}", _ => []);
        var now = board.Now.ToUnixTimeMilliseconds();
        lock (made)
        {
            made.RemoveAll(at => now - at >= windows[^1].Seconds * 1000L);
            foreach (var (seconds, most) in windows)
            {
                var inside = made.Where(at => now - at < seconds * 1000L).ToList();
                if (inside.Count >= most)
                    return Math.Max(1, (int)Math.Ceiling((inside[^most] + (seconds * 1000L) - now) / 1000d));
            }
            made.Add(now);
            return null;
        }
    }
}
