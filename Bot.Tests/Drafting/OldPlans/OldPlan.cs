using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using CcchcBot.Tests.Documents.Reading;

namespace CcchcBot.Tests.Drafting.OldPlans;

/// <summary>An old plan on the officer's table: what a person copies out of it as the answer of each question, and what must be held of it then.</summary>
sealed class OldPlan
{
    readonly string[] lines;
    readonly IReadOnlyList<Placing> placings;

    public OldPlan(string path, IReadOnlyList<Placing> placings)
    {
        lines = File.ReadAllLines(path);
        Read = ReadBack.File(File.ReadAllBytes(path));
        this.placings = placings;
    }

    public ReadPlan Read { get; }

    public int Year => Read.Head.PlanYear ?? Read.Head.Year!.Value;

    /// <summary>What is copied, signs of Markdown off; null when the plan has nothing for the question.</summary>
    public string? Copied(Section section) =>
        section switch
        {
            Section.Issuer => Read.Head.IssuingBody,
            Section.Number => Read.Head.NumberLine?.Text,
            Section.PlaceAndDate => Read.Head.DateLine?.Text,
            Section.Title => string.Join('\n', [Read.Head.Kind!.Text, .. Read.Head.Subject!]),
            Section.Bases => Preamble(),
            Section.Tasks => Tasks(),
            Section.Recipients => string.Join('\n', Read.Recipients.Select(r => $"- {r.Text}")),
            Section.Signer => string.Join('\n', [.. Read.Signer.Titles, Read.Signer.Name!]),
            _ => Outline(section),
        };

    /// <summary>The outline's lines that belong to the question, each with the line it is below of: `parent > token text`.</summary>
    public IEnumerable<string> Expected(Section section) =>
        [
            .. Placed(section).Select(p => $"{p.Parent} > {p.Node.Token} {p.Node.Words}"),
            .. section == Section.Organisation && Read.Closing is { } closing
                ? [$" >  {Held.WithoutEnd(closing.Text)}"]
                : Array.Empty<string>(),
        ];

    /// <summary>Lines of the outline that no question is given, other than the titles the questions stand for.</summary>
    public IEnumerable<string> Unplaced()
    {
        var placed = placings.SelectMany(p => Placed(p.Section)).Select(p => p.Node.Id).ToHashSet();
        var titles = placings.Select(p => p.Node).ToList();
        return Read.Nodes()
            .Where(n => !placed.Contains(n.Id) && !titles.Any(t => $"{t}.".StartsWith($"{n.Id}.", StringComparison.Ordinal)))
            .Select(n => n.Words);
    }

    IEnumerable<(ReadNode Node, string Parent)> Placed(Section section) =>
        placings.Where(p => p.Section == section).SelectMany(p => p.Of(Read.Nodes().Single(n => n.Id == p.Node), Others(p)));

    HashSet<string> Others(Placing but) => [.. placings.Where(p => p != but && p.Node != but.Node).Select(p => p.Node)];

    string? Outline(Section section)
    {
        List<string> copied = [.. Placed(section).Select(p => Typed(p.Node))];
        if (section == Section.Organisation && Read.Closing is { } closing)
            copied.Add(Raw(closing.Line, lines.Length).Split("\n\nNơi nhận")[0].Trim());
        return copied.Count == 0 ? null : string.Join('\n', copied);
    }

    // as it stands, page breaks and end mark too: to the next line of the outline, to the closing, or to the recipients
    string Typed(ReadNode node)
    {
        int[] next = [.. Read.Nodes().Select(n => n.Line), Read.Closing?.Line ?? int.MaxValue, Read.Recipients[0].Line - 2];
        return Raw(node.Line, next.Where(l => l > node.Line).Min());
    }

    string Preamble()
    {
        var from = Read.LegalBases.Min(b => b.Line);
        return Raw(from, Read.Sections[0].Line);
    }

    string Raw(int from, int to) => string.Join('\n', lines[(from - 1)..Math.Min(to - 1, lines.Length)].Select(Plain)).TrimEnd();

    static string Plain(string line) => line.Replace("**", "", StringComparison.Ordinal).TrimStart('#', ' ').TrimEnd();

    // a table as it is copied; else a line for each task: what; when; who
    string? Tasks() =>
        Read.Nodes().FirstOrDefault(n => n.Table is not null)?.Table is { } table
            ? string.Join('\n', table.Rows.Select(r => string.Join('\t', r)))
            : string.Join('\n', Expected().Select(t => $"{t.Text}; {t.Schedule.Raw}; {Who(t)}"));

    public IEnumerable<ReadTask> Expected() =>
        Read.Tasks.Any(t => t.Source == TaskSource.Table) ? Read.Tasks.Where(t => t.Source == TaskSource.Table) : Read.Tasks;

    static string Who(ReadTask task)
    {
        var leads = string.Join(" và ", task.LeadUnits);
        return task.CoordinatingUnits.Count == 0 ? leads : $"{leads} phối hợp {string.Join(", ", task.CoordinatingUnits)}";
    }
}

/// <summary>Where in the outline what answers a question stands.</summary>
/// <param name="Node">Id of the line (`2.1`); its title stands for the question unless it is copied with the rest.</param>
sealed record Placing(Section Section, string Node, Copy Copy = Copy.Below)
{
    public IEnumerable<(ReadNode Node, string Parent)> Of(ReadNode node, IReadOnlySet<string> others) =>
        Copy switch
        {
            Copy.Whole => Whole(node, "", others),
            Copy.Bullets => node.Children.Where(c => c.Token.Length > 0).SelectMany(c => Whole(c, "", others)),
            Copy.Paragraphs => node.Children.Where(c => c.Token.Length == 0).SelectMany(c => Whole(c, "", others)),
            _ => node.Children.SelectMany(c => Whole(c, "", others)),
        };

    static IEnumerable<(ReadNode, string)> Whole(ReadNode node, string parent, IReadOnlySet<string> others) =>
        others.Contains(node.Id) ? [] : node.Children.SelectMany(c => Whole(c, node.Words, others)).Prepend((node, parent));
}

enum Copy
{
    Below,
    Whole,
    Bullets,
    Paragraphs,
}
