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

    /// <summary>The same over a plan being drafted: over the document that would be written of it. Number and date are the clerk's, so their gaps are no matter yet.</summary>
    /// <param name="words">Of official papers.</param>
    public static IReadOnlyList<Finding> Draft(Plan plan, Words words) =>
        PlanFile.Read(PlanDocx.Write(plan, words)) is Opened.Read read
            ? [.. Check(read.Plan).Where(f => f.Code is not ("F03.blank" or "F03.absent" or "F04.gap" or "F04.absent"))]
            : [];
}
