namespace CcchcBot.Tests.Fakes;

public sealed partial class FakeConnector
{
    readonly List<Held> held = [];

    /// <summary>The next call of this operation waits at the connector until it is released.</summary>
    public Held Hold(string operation)
    {
        var hold = new Held(operation);
        lock (gate)
            held.Add(hold);
        return hold;
    }

    async Task WaitAsync(Call call)
    {
        Held? hold;
        lock (gate)
            if ((hold = held.Find(h => h.Operation == call.Operation)) is not null)
                held.Remove(hold);
        if (hold is not null)
            await hold.ReachAsync();
    }

    public sealed class Held(string operation)
    {
        readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal string Operation => operation;

        public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public void Release() => released.TrySetResult();

        internal Task ReachAsync()
        {
            reached.TrySetResult();
            return released.Task;
        }
    }
}
