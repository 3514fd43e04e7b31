using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>The mendings that can only be done in one way, each a change of one answer.</summary>
static class DraftMending
{
    /// <summary>The finding with its mending, where the plan or the organisation says what is right.</summary>
    public static DraftFinding With(DraftFinding found, Plan plan) =>
        found switch
        {
            { Finding.Code: "item.open", Section: { } section } => found with { Mend = p => Ended(p, section) },
            { Finding.Code: "F12.unit" } when plan[Section.Recipients] is not [] && OwnArchive(plan) is { } archive => found with
            {
                Mend = p => WithArchive(p, archive),
            },
            { Finding.Rule: "F14" } when OwnSigner(plan) is { } signer => found with { Mend = p => p.With(Section.Signer, signer) },
            _ => found,
        };

    public static Plan Each(Plan plan, Section section, Func<string, string> mended) =>
        plan.Change(section, nodes => nodes.Select(n => n with { Text = mended(n.Text) }));

    /// <summary>`;` behind each line, `.` behind the last.</summary>
    public static Plan Closed(Plan plan, Section section) =>
        plan.Change(section, nodes => nodes.Zip(Answers.Closed([.. nodes.Select(n => n.Text)]), (node, text) => node with { Text = text }));

    public static Plan WithArchive(Plan plan, Words words) => WithArchive(plan, OwnArchive(plan) ?? words["documents.archive-line"]);

    static Plan WithArchive(Plan plan, string archive) =>
        Signed(plan.Change(Section.Recipients, nodes => [.. nodes.Where(n => !Marks.IsArchive(n.Text)), new("-", 0, archive)]));

    public static Plan ArchiveLast(Plan plan) =>
        Signed(plan.Change(Section.Recipients, nodes => nodes.OrderBy(n => Marks.IsArchive(n.Text))));

    // a line that moved takes the sign of its new place
    static Plan Signed(Plan plan) =>
        plan[Section.Recipients].Any(n => n.Text is [.., ';' or '.']) ? Closed(plan, Section.Recipients) : plan;

    /// <summary>An open item ends as the items beside it do: with `;` where one of them does, the last and else with a full stop.</summary>
    static Plan Ended(Plan plan, Section section) =>
        plan.Change(
            section,
            nodes =>
            {
                var sign = nodes.SkipLast(1).Any(n => n.Text is [.., ';']) ? ";" : ".";
                return nodes.Select((n, i) => IsOpen(nodes, i) ? n with { Text = n.Text + (i == nodes.Count - 1 ? "." : sign) } : n);
            }
        );

    // a line over other lines or over a table is no item
    static bool IsOpen(IReadOnlyList<Node> nodes, int i) =>
        nodes[i] is { Table: null, Text: [.., var last] }
        && char.IsLetterOrDigit(last)
        && (i == nodes.Count - 1 || nodes[i + 1].Level <= nodes[i].Level);

    /// <summary>The organisation's own line, where it says more than the archive.</summary>
    static string? OwnArchive(Plan plan) =>
        plan.Header.Organisation.Recipients.FirstOrDefault(r => Marks.IsArchive(r) && !EndRules.IsArchiveOnly(r))?.TrimEnd(';', '.', ' ');

    /// <summary>The organisation's signer, where what was typed is a part of it.</summary>
    static IReadOnlyList<string>? OwnSigner(Plan plan)
    {
        var own = plan.Header.Organisation.Signer;
        var typed = plan.Filled(Section.Signer).Select(Folded.Of).ToList();
        return typed.Count > 0 && typed.Count < own.Count && typed.All(own.Select(Folded.Of).Contains) ? own : null;
    }

    static Plan With(this Plan plan, Section section, IEnumerable<string> lines) => plan.Change(section, _ => Answer.Of(lines).Nodes);

    static Plan Change(this Plan plan, Section section, Func<IReadOnlyList<Node>, IEnumerable<Node>> change) =>
        plan with
        {
            Answers = new Dictionary<Section, Answer>(plan.Answers) { [section] = new([.. change(plan[section])]) },
        };
}
