using CcchcBot.Plans;

namespace CcchcBot.Drafting.Imports;

/// <summary>What was read from a document.</summary>
/// <param name="Title">What it is about, as it says; null when it has no title.</param>
/// <param name="Year">The year it is a plan of; null when it says none.</param>
/// <param name="Leads">By task number, the lead as the document names it where that is none of the units.</param>
/// <param name="Remarks">What is to be looked at in it, as sentences.</param>
public sealed record TakenIn(
    string? Title,
    int? Year,
    IReadOnlyDictionary<Section, Answer> Answers,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyDictionary<int, string> Leads,
    IReadOnlyList<string> Remarks
)
{
    const int RemarksShown = 24;

    /// <summary>What it has for the questions of the interview, in their order. The year is the draft's own.</summary>
    internal IReadOnlyList<Section> Found =>
        [.. Answers.Where(a => a.Key is not (Section.Year or Section.Tasks) && a.Value.Nodes.Count > 0).Select(a => a.Key).Order()];

    /// <summary>What is to be looked at, the first few of it; null when nothing is.</summary>
    internal string? Remarked(Words words)
    {
        string[] more = Remarks.Count > RemarksShown ? [$"- {words["drafting.moreRemarks", Remarks.Count - RemarksShown]}"] : [];
        return Remarks.Count == 0
            ? null
            : string.Join(
                '\n',
                [words["drafting.takenIn.remarks"], .. Remarks.Take(RemarksShown).Select(r => $"- {Short.Of(r, 240)}"), .. more]
            );
    }
}
