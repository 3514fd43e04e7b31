using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents;

/// <summary>The body of a plan as mục and khoản. What was not answered leaves no heading, and no gap in the numbering.</summary>
sealed class PlanOutline(Plan plan, Words words, PlanAnnexes annexes)
{
    // điểm follow the Vietnamese alphabet
    const string Letters = "abcdđeghiklmnopqrstuvxy";

    public IEnumerable<OpenXmlElement> All() =>
        [
            .. Joined(
                ("documents.purposes", Section.Purposes),
                ("documents.requirements", Section.Requirements),
                ("documents.audience", Section.Audience)
            ),
            .. Joined(("documents.contents", Section.Contents), ("documents.forms", Section.Forms)),
            .. Headed("documents.solutions", Clauses(Section.Solutions)),
            .. Headed("documents.tasks", Tasks()),
            .. Headed("documents.funding", Items(Section.Funding)),
            .. Headed("documents.organisation", Organisation()),
        ];

    // one mục for related answers, named after those there are: "MỤC ĐÍCH, YÊU CẦU" with 1. and 2. below, or just "MỤC ĐÍCH"
    IEnumerable<OpenXmlElement> Joined(params (string Title, Section Section)[] parts)
    {
        var answered = parts.Where(p => plan.Nodes(p.Section).Any()).ToArray();
        if (answered is [])
            return [];
        var title = string.Join(", ", answered.Select(p => words[p.Title]));
        var heading = Docx.Paragraph(DocxStyles.Section, title.ToUpperInvariant());
        return answered is [var only]
            ? [heading, .. Items(only.Section)]
            : [heading, .. answered.SelectMany(p => Titled(p.Title, Items(p.Section)))];
    }

    IEnumerable<OpenXmlElement> Headed(string title, OpenXmlElement[] below) =>
        below is [] ? [] : [Docx.Paragraph(DocxStyles.Section, words[title].ToUpperInvariant()), .. below];

    IEnumerable<OpenXmlElement> Titled(string title, OpenXmlElement[] below) =>
        below is [] ? [] : [Docx.Paragraph(DocxStyles.Clause, words[title]), .. below];

    OpenXmlElement[] Organisation() => [.. Clauses(Section.Organisation), .. Titled("documents.reporting", Items(Section.Reporting))];

    /// <summary>Whether the last item is the closing itself: no sentence comes after it.</summary>
    public static bool EndsInItem(Plan plan) => plan.Closing() is { Token: not "" } && !plan.Nodes(Section.Reporting).Any();

    /// <summary>Closed by the mark that ends a document.</summary>
    public static string Ended(string text) => $"{text.TrimEnd('.', ';', ',', ' ')}./.";

    // each outermost line is a khoản: with a title when lines belong to it, running on when it stands alone
    OpenXmlElement[] Clauses(Section section)
    {
        var closing = section == Section.Organisation ? plan.Closing() : null;
        Node[] nodes = [.. plan.Nodes(section)];
        if (closing is { Token: "" })
            nodes = nodes[..^1];
        else if (closing is not null && EndsInItem(plan))
            nodes[^1] = closing with { Text = Ended(closing.Text) };
        if (nodes is [var only] && !(section == Section.Organisation && plan.Nodes(Section.Reporting).Any()))
            return WithTable(only, Docx.Paragraph(DocxStyles.Body, Said(only)));
        return
        [
            .. nodes.SelectMany(
                (node, i) =>
                    WithTable(
                        node,
                        IsPlain(node, nodes) ? Docx.Paragraph(DocxStyles.Body, Said(node))
                            : node.Level > 0 ? Bullet(node, 1)
                            : HasChildren(nodes, i) ? Docx.Paragraph(DocxStyles.Clause, Said(node))
                            : DocxNumbering.Clause(Said(node))
                    )
            ),
        ];
    }

    // a line alone is a paragraph; lines are dashes; lines of several levels are a), -, +
    OpenXmlElement[] Items(Section section)
    {
        Node[] nodes = [.. plan.Nodes(section)];
        if (nodes is [var only])
            return WithTable(only, Docx.Paragraph(DocxStyles.Body, Said(only)));
        var deep = nodes.Any(n => n.Level > 0);
        var points = 0;
        return
        [
            .. nodes.SelectMany(n =>
                WithTable(
                    n,
                    IsPlain(n, nodes) ? Docx.Paragraph(DocxStyles.Body, Said(n))
                        : deep && n.Level == 0 ? Docx.Paragraph(DocxStyles.Body, $"{Letter(points++)}) {Said(n)}")
                        : Bullet(n, deep ? 1 : 0)
                )
            ),
        ];
    }

    OpenXmlElement[] Tasks() =>
        plan.Tasks is [] ? []
        : annexes.HasTasks ? [Docx.Paragraph(DocxStyles.Body, words["documents.tasks-in-annex", annexes.NameOfTasks])]
        : [Docx.Paragraph(DocxStyles.Lead, words["documents.tasks-here"]), TaskTable.Of(plan, words, Paper.TextWidth)];

    static Paragraph AfterTable => Docx.Paragraph(DocxStyles.AfterTable, "");

    /// <summary>The line, and the table that stands under it in the text.</summary>
    OpenXmlElement[] WithTable(Node node, Paragraph line) =>
        node.Table is { } table && annexes.NameOf(node) is null ? [line, TextTable.Of(table, Paper.TextWidth), AfterTable] : [line];

    /// <summary>The text of a line, pointing to the annex its table stands in.</summary>
    string Said(Node node) => annexes.NameOf(node) is { } annex ? words["documents.in-annex", node.Text, annex] : node.Text;

    // a paragraph typed among lines with bullets gets none, as long as what it is below of still shows
    static bool IsPlain(Node node, Node[] among) =>
        node.Token.Length == 0 && node.Level < 2 && among.Any(n => n.Token.Length > 0 && n.Level == node.Level);

    Paragraph Bullet(Node node, int dashLevel) => Docx.Paragraph(DocxStyles.Body, $"{(node.Level > dashLevel ? '+' : '-')} {Said(node)}");

    static bool HasChildren(Node[] nodes, int i) => i + 1 < nodes.Length && nodes[i + 1].Level > nodes[i].Level;

    static string Letter(int point) => new(Letters[point % Letters.Length], 1 + (point / Letters.Length));
}
