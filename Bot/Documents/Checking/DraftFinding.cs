using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>A finding in a plan that is still being drafted, at the answer it comes from.</summary>
/// <param name="Section">Null for the document as a whole.</param>
/// <param name="Items">Lines of the answer, or numbers of tasks; empty for all of it.</param>
/// <param name="Mend">Puts it right where there is only one right way; null where a person must decide. Mending twice is mending once.</param>
public sealed record DraftFinding(Finding Finding, Section? Section, IReadOnlyList<int> Items, Func<Plan, Plan>? Mend = null)
{
    /// <summary>The same finding in the same answer has the same id, however often the plan is read.</summary>
    public string Id => $"{Finding.Code}@{Section}@{(Mend is null ? string.Join('.', Items) : "")}";
}
