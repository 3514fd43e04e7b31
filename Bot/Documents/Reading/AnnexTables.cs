using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Annexes that are tables of something else than tasks: each goes back to the line that points at it.</summary>
sealed partial class AnnexTables(IReadOnlyList<ReadAnnex> annexes)
{
    readonly List<ReadAnnex> tables = [.. annexes.Where(a => a.Table is { } table && !TableTasks.IsRead(table))];

    public Node PutBack(Node line)
    {
        if (Pointer().Match(line.Text) is not { Success: true } pointer)
            return line;
        var name = Folded.Of(pointer.Groups["name"].Value);
        var annex = tables.FirstOrDefault(a => Folded.Of(a.Title.Split('\n')[0]) == name);
        if (annex is null)
            return line;
        tables.Remove(annex);
        return line with { Text = line.Text[..pointer.Index], Table = annex.Table!.Rows };
    }

    public static string WithoutPointer(string text) => Pointer().Replace(text, "");

    /// <summary>Those no line points at, under their titles.</summary>
    public IEnumerable<Node> Left => tables.Select(a => new Node("", 0, Title(a), a.Table!.Rows));

    static string Title(ReadAnnex annex) =>
        string.Join(' ', annex.Title.Split('\n').Skip(1).Where(l => !l.StartsWith('('))) is { Length: > 0 } title ? title : annex.Title;

    [GeneratedRegex(
        @"\s*\((?<name>phụ lục(?:\s+[IVXL\d]+)?) kèm theo[^()]*\)[.;]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pointer();
}
