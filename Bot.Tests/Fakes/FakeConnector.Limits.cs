namespace CcchcBot.Tests.Fakes;

public sealed partial class FakeConnector
{
    /// <summary>What one bot may send to one conversation, or change in it, within so many seconds (teams-protocol §2.6).</summary>
    static readonly (int Seconds, int Most)[] Limits = [(1, 7), (2, 8), (30, 60), (3600, 1800)];

    readonly List<(string Thread, DateTimeOffset At)> counted = [];

    /// <summary>Whether the documented limits are kept to; what is over is refused with 429.</summary>
    public bool Limited { get; set; }

    /// <summary>Calls refused for being over.</summary>
    public int Throttled { get; private set; }

    Answer? TooOften(Call call)
    {
        if (!Limited || call.Operation is not ("send" or "reply" or "update" or "delete" or "create"))
            return null;
        var thread = Uri.UnescapeDataString(call.Path).Split(";messageid=")[0].Split("/activities")[0];
        var now = teams.Clock.GetUtcNow();
        lock (gate)
        {
            foreach (var (seconds, most) in Limits)
                if (counted.Count(c => c.Thread == thread && now - c.At < TimeSpan.FromSeconds(seconds)) >= most)
                {
                    Throttled++;
                    return Answer.No(429, "TooManyRequests", seconds);
                }
            counted.Add((thread, now));
            return null;
        }
    }
}
