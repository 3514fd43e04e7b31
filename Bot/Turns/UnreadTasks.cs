using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>Tasks that were not read: who looks at them finds none, and is noticed.</summary>
sealed class UnreadTasks : IReadOnlyList<PlanTask>
{
    static readonly IReadOnlyList<PlanTask> None = [];

    public bool Wanted { get; private set; }

    public int Count => Look().Count;

    public PlanTask this[int index] => Look()[index];

    public IEnumerator<PlanTask> GetEnumerator() => Look().GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    IReadOnlyList<PlanTask> Look()
    {
        Wanted = true;
        return None;
    }
}
