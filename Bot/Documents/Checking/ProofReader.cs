using CcchcBot.Documents.Reading;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>The rules F01 to F15 of the layout decree (nghị định 30/2020/NĐ-CP), and what is no matter of layout but should be looked at. Warnings only.</summary>
public static class ProofReader
{
    /// <summary>What is to be looked at, in the order of the document; what reading noticed is among it.</summary>
    public static IReadOnlyList<Finding> Check(ReadPlan plan) =>
        [
            .. plan
                .Warnings.Concat(HeadRules.Check(plan))
                .Concat(CitationRules.Check(plan))
                .Concat(OutlineRules.Check(plan))
                .Concat(EndRules.Check(plan))
                .Concat(SenseRules.Check(plan))
                .OrderBy(f => f.Line),
        ];

    /// <summary>The same over a plan that is being drafted, each at its answer, with its mending where that is certain.</summary>
    /// <param name="words">Of official papers.</param>
    public static IReadOnlyList<DraftFinding> Draft(Plan plan, Words words) => DraftReader.Read(plan, words);
}
