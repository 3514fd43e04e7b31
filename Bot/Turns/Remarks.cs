using CcchcBot.Documents.Checking;
using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>What the proof-reader finds, in the words of whoever drafts.</summary>
static class Remarks
{
    public static IReadOnlyList<Remark> Of(Plan plan, Words person, Words official) =>
        [
            .. ProofReader
                .Draft(plan, official)
                .Select(f => new Remark(f.Id, f.Section, f.Items, f.Finding.Says(person), f.Finding.Why(person), f.Mend)),
        ];
}
