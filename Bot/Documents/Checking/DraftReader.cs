using CcchcBot.Documents.Reading;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>
/// Proof-reads a plan that is still being drafted: the document that would be written of it, and what was typed where writing would
/// silently set it right. Number and date are the clerk's, so their gaps are no matter yet.
/// </summary>
static class DraftReader
{
    // what only a source can have, or what is asked for elsewhere
    static readonly string[] NotOfDrafts =
    [
        "F03.blank",
        "F03.absent",
        "F04.gap",
        "F04.absent",
        "F07.single",
        "F12.none",
        "F14.none",
        "lead",
        "unended",
        "split",
        "table.unread",
    ];

    public static IReadOnlyList<DraftFinding> Read(Plan plan, Words words)
    {
        if (PlanFile.Read(PlanDocx.Write(plan, words)) is not Opened.Read(var printed))
            return [];
        List<DraftFinding> typed = [.. TypedRules.Check(plan, words)];
        var places = new DraftPlaces(plan, printed);
        var found = ProofReader
            .Check(printed)
            .Where(f => !NotOfDrafts.Contains(f.Code) && !IsGenerated(f, printed) && !IsSaid(f, typed))
            .Select(places.Of)
            .Where(f => !IsMissing(f, plan));
        return [.. Grouped([.. typed, .. found.Select(f => DraftMending.With(f, plan))]).OrderBy(f => f.Section ?? (Section)int.MaxValue)];
    }

    // the issuing and the closing sentence repeat the title
    static bool IsGenerated(Finding finding, ReadPlan printed) =>
        finding.Line > 0 && (finding.Line == printed.Intro?.Line || finding.Line == printed.Closing?.Line);

    // the line that was added for the one that is absent has no unit
    static bool IsSaid(Finding finding, List<DraftFinding> typed) =>
        finding.Code == "F12.unit" && typed.Any(t => t.Finding.Code == "F12.absent");

    static bool IsMissing(DraftFinding finding, Plan plan) =>
        finding.Finding.Rule switch
        {
            "F12" => plan[Section.Recipients] is [] && plan.Header.Organisation.Recipients is [],
            "F14" => plan[Section.Signer] is [] && plan.Header.Organisation.Signer is [],
            _ => false,
        };

    /// <summary>What one mending puts right is one finding.</summary>
    static IEnumerable<DraftFinding> Grouped(IReadOnlyList<DraftFinding> all) =>
        all.GroupBy(f => f.Id).Select(g => g.First() with { Items = [.. g.SelectMany(f => f.Items).Distinct().Order()] });
}
