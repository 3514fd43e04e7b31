using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>F06 and F12 to F14: annexes, recipients, end mark, signature.</summary>
static class EndRules
{
    public static IEnumerable<Finding> Check(ReadPlan plan) =>
        plan.Head.Kind is null && plan.Recipients is []
            ? Annexes(plan)
            : [.. Annexes(plan), .. Recipients(plan.Recipients), .. EndMark(plan), .. Signer(plan.Signer)];

    static IEnumerable<Finding> Annexes(ReadPlan plan)
    {
        foreach (var annex in plan.Annexes.Where(a => !a.Present))
            yield return Finding.Of("F06.absent", annex.Line, annex.Title);
        var mentioned = plan.Nodes().Any(n => Folded.Of(n.Words).Contains("phu luc", StringComparison.Ordinal));
        if (!mentioned && plan.Annexes.FirstOrDefault(a => a.Present) is { } alone)
            yield return Finding.Of("F06.unmentioned", alone.Line, Joining.Start(alone.Title));
    }

    static IEnumerable<Finding> Recipients(IReadOnlyList<ReadRecipient> recipients)
    {
        if (recipients is [])
        {
            yield return Finding.Of("F12.none", 0);
            yield break;
        }
        foreach (var recipient in recipients.Where((r, i) => r.Text[^1] != (i == recipients.Count - 1 ? '.' : ';')))
            yield return Finding.Of("F12.sign", recipient.Line, recipient.Text, recipient == recipients[^1] ? "." : ";");
        if (recipients.FirstOrDefault(r => r.IsArchive) is not { } archive)
            yield return Finding.Of("F12.absent", recipients[^1].Line);
        else if (archive != recipients[^1])
            yield return Finding.Of("F12.last", archive.Line, archive.Text);
        else if (IsArchiveOnly(archive.Text))
            yield return Finding.Of("F12.unit", archive.Line, archive.Text);
    }

    /// <summary>"Lưu: VT" and nothing more: the unit that drafted it is missing.</summary>
    public static bool IsArchiveOnly(string text) => Folded.Of(text).Trim('.', ';', ' ') is "luu: vt" or "luu vt" or "luu:vt";

    static IEnumerable<Finding> EndMark(ReadPlan plan)
    {
        if (plan.EndMark is not { } mark)
            yield return Finding.Of("F13.absent", 0);
        else if (mark.Text != "./.")
            yield return Finding.Of("F13.broken", mark.Line, mark.Text);
        foreach (var item in plan.Nodes().Where(n => n.Ordinal is not null && n.IsLeaf && Assignment.IsClosing(n.Words)))
            yield return Finding.Of("F13.item", item.Line, item.Token, Joining.Start(item.Words));
    }

    static IEnumerable<Finding> Signer(ReadSigner signer) =>
        signer switch
        {
            { Name: null, Titles: [] } => [Finding.Of("F14.none", 0)],
            { Name: null } => [Finding.Of("F14.name", signer.Line)],
            { Titles: [] } => [Finding.Of("F14", signer.Line, signer.Name)],
            _ => [],
        };
}
