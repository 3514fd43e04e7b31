using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>From which answer each line of a printed plan comes.</summary>
sealed class DraftPlaces
{
    /// <summary>The sections whose answers are printed as an outline of their own words.</summary>
    public static readonly IReadOnlyList<Section> Outlined =
    [
        Section.Purposes,
        Section.Requirements,
        Section.Audience,
        Section.Contents,
        Section.Forms,
        Section.Solutions,
        Section.Funding,
        Section.Organisation,
        Section.Reporting,
    ];

    readonly Dictionary<int, (Section Section, int Item)> places = [];

    public DraftPlaces(Plan plan, ReadPlan printed)
    {
        Put(Section.Bases, printed.LegalBases.Select(b => b.Line));
        Put(Section.Recipients, printed.Recipients.Select(r => r.Line));
        Put(Section.Signer, [printed.Signer.Line]);
        Put(Section.Number, [printed.Head.NumberLine?.Line ?? 0]);
        Put(Section.PlaceAndDate, [printed.Head.DateLine?.Line ?? 0]);
        if (printed.Head.Kind is { } kind)
            Put(Section.Title, Enumerable.Range(kind.Line, 1 + (printed.Head.Subject?.Count ?? 0)));
        PutNodes(plan, printed);
        foreach (var table in Tables(printed).Where(TableTasks.IsRead))
            Put(Section.Tasks, Enumerable.Range(table.Line + 1, table.Rows.Count));
    }

    public DraftFinding Of(Finding finding) =>
        places.TryGetValue(finding.Line, out var place)
            ? new(finding, place.Section, IsWhole(place.Section) ? [] : [place.Item])
            : new(finding, SectionOf(finding), []);

    static bool IsWhole(Section section) => section is Section.Number or Section.PlaceAndDate or Section.Title or Section.Signer;

    static Section? SectionOf(Finding finding) =>
        finding.Rule switch
        {
            "F01" or "F02" => Section.Issuer,
            "F12" => Section.Recipients,
            "F14" => Section.Signer,
            _ => null,
        };

    void Put(Section section, IEnumerable<int> lines)
    {
        foreach (var (i, line) in lines.Index())
            if (line > 0)
                places.TryAdd(line, (section, i + 1));
    }

    // printed as it was typed, in this order: the same words twice are the first and then the second
    void PutNodes(Plan plan, ReadPlan printed)
    {
        var typed = Outlined
            .SelectMany(s => plan.Filled(s).Select((text, i) => (Text: Plain(text), Place: (s, i + 1))))
            .GroupBy(t => t.Text, t => t.Place)
            .ToDictionary(g => g.Key, g => new Queue<(Section, int)>(g));
        foreach (var node in printed.Nodes())
            if (typed.TryGetValue(Plain(AnnexTables.WithoutPointer(node.Words)), out var left) && left.TryDequeue(out var place))
            {
                places.TryAdd(node.Line, place);
                foreach (var line in Enumerable.Range(node.Table?.Line ?? 0, node.Table?.Rows.Count ?? 0))
                    places.TryAdd(line, place);
            }
    }

    static string Plain(string text) => Folded.Of(Marks.WithoutEndMark(text)).Trim();

    static IEnumerable<ReadTable> Tables(ReadPlan printed) =>
        printed.Nodes().Select(n => n.Table).Concat(printed.Annexes.Select(a => a.Table)).OfType<ReadTable>();
}
