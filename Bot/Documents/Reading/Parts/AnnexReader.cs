using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Reads the annexes, and notes the one that is only pointed at.</summary>
static partial class AnnexReader
{
    public static IReadOnlyList<ReadAnnex> Read(IReadOnlyList<Line> lines, IReadOnlyList<ReadNode> sections)
    {
        List<List<Line>> annexes = [];
        foreach (var line in lines)
            if (annexes is [] || (line.Table is null && Marks.IsAnnex(line.Text)))
                annexes.Add([line]);
            else
                annexes[^1].Add(line);
        if (annexes is not [])
            return [.. annexes.Select(Annex)];
        var pointing = sections.SelectMany(s => s.All()).FirstOrDefault(n => Points(n.Words));
        return pointing is null ? [] : [new(pointing.Words, pointing.Line, false, null, [])];
    }

    /// <summary>"Theo phụ lục … kèm theo", "tại Phụ lục kèm theo Kế hoạch này".</summary>
    public static bool Points(string text) => Mention().IsMatch(text);

    static ReadAnnex Annex(List<Line> lines)
    {
        var titles = lines.TakeWhile(l => l.Table is null && (l == lines[0] || OutlineToken.Of(l.Text) is null)).ToList();
        var rest = lines.Skip(titles.Count).ToList();
        var table = rest.FirstOrDefault(l => l.Table is not null)?.Table;
        var nodes = new OutlineReader().Read([.. rest.Where(l => l.Table is null || l.Table != table)]);
        return new(string.Join('\n', titles.Select(l => l.Text)), lines[0].Number, true, table, nodes);
    }

    [GeneratedRegex(
        @"phụ lục[^.;:]{0,60}?(?:kèm theo|đính kèm)|(?:kèm theo|tại|theo)\s+(?:các\s+)?phụ lục",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mention();
}
