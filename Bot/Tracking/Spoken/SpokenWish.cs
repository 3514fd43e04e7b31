using CcchcBot.Plans;

namespace CcchcBot.Tracking.Spoken;

/// <summary>What words about tasks ask for.</summary>
public abstract record SpokenWish
{
    private SpokenWish() { }

    /// <summary>Changes, one task each.</summary>
    public sealed record Change(IReadOnlyList<TaskWish> Wishes) : SpokenWish;

    /// <summary>The awaited event came, if the task waits; else it is an ordinary update.</summary>
    public sealed record EventOr(TaskWish.Happened Happened, TaskUpdate Update) : SpokenWish;

    /// <param name="To">Units as typed: who leads, and with whom.</param>
    public sealed record HandOver(int Task, string To, string Why) : SpokenWish;

    /// <summary>"đã nhận": all that waits for the person's acknowledgement.</summary>
    public sealed record ReceiveAll : SpokenWish;

    /// <param name="Plainly">Only the task was named ("việc 3"): a question unless something else is being answered.</param>
    public sealed record Detail(int Task, bool Plainly) : SpokenWish;

    public sealed record History(int Task) : SpokenWish;

    /// <summary>Who has not acknowledged.</summary>
    public sealed record NotReceived : SpokenWish;

    /// <summary>What waits for a decision.</summary>
    public sealed record Waiting : SpokenWish;

    /// <summary>"minh chứng việc 3" without any: a file is to come with it.</summary>
    public sealed record Attach(int Task) : SpokenWish;
}
