using System.Globalization;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>The sheets of an `.xlsx`, streamed: lines above a table stay lines, from the first full row on it is a table.</summary>
sealed class XlsxLines(SafeZip zip)
{
    static readonly DateTime DayZero = new(1899, 12, 30);
    readonly LineList lines = new();
    readonly XlsxTexts texts = new(zip);
    int rowsSoFar;

    public Lines Read()
    {
        foreach (var sheet in zip.Names.Where(IsSheet).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList())
            Sheet(sheet);
        return new(lines.All, []);
    }

    static bool IsSheet(string name) => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);

    void Sheet(string name)
    {
        List<(int Number, List<string> Cells)> rows = [];
        List<string> merged = [];
        using var xml = zip.Xml(name)!;
        while (xml.Next())
            if (xml.Opens("row"))
                rows.Add((xml.Number("r") ?? rows.Count + 1, Row(xml)));
            else if (xml.Opens("mergeCell") && xml.Value("ref") is { } range)
                merged.Add(merged.Count < Limits.Definitions ? range : throw new Refusal("bomb"));
        foreach (var range in merged)
            Merge(rows, range);
        rows.RemoveAll(r => r.Cells.All(string.IsNullOrWhiteSpace));
        var head = rows.FindIndex(r => r.Cells.Count(c => c.Length > 0) > 2);
        foreach (var (number, cells) in rows.Take(head < 0 ? rows.Count : head))
        foreach (var cell in cells.SelectMany(c => c.Split('\n')).Where(c => !string.IsNullOrWhiteSpace(c)))
            lines.Add(new Line(number, cell, LineList.Composed(cell), true));
        if (head >= 0)
            lines.Add(LineList.Of(new([.. rows.Skip(head).Select(r => r.Cells)], rows[head].Number)));
    }

    List<string> Row(XmlReader xml)
    {
        if (++rowsSoFar > Limits.Lines)
            throw new Refusal("long");
        List<string> cells = [];
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return cells;
        while (xml.Next() && !xml.Closes("row", depth))
            if (xml.Opens("c"))
            {
                var column = Column(xml.Value("r")) ?? cells.Count;
                if (column >= Limits.Columns)
                    xml.Leave();
                else
                {
                    while (cells.Count <= column)
                        cells.Add("");
                    cells[column] = Cell(xml);
                }
            }
        return cells;
    }

    string Cell(XmlReader xml)
    {
        var (type, style, depth) = (xml.Value("t"), xml.Number("s") ?? 0, xml.Depth);
        if (xml.IsEmptyElement)
            return "";
        var value = "";
        while (xml.Next() && !xml.Closes("c", depth))
            if (xml.Opens("f") || xml.Opens("rPh"))
                xml.Leave();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                value += value.Length > Limits.LineLength ? throw new Refusal("long") : xml.Value;
        return type == "s" ? texts.Shared(value)
            : type is null or "n" && texts.IsDate(style) ? Day(value)
            : value;
    }

    // a date as it is written in plans
    static string Day(string serial) =>
        double.TryParse(serial, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 2_958_465
            ? DayZero.AddDays(Math.Floor(days)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : serial;

    // a unit that stands for several tasks is one tall cell
    static void Merge(List<(int Number, List<string> Cells)> rows, string range)
    {
        if (range.Split(':') is not [var from, var to] || Column(from) is not { } column || Column(to) != column)
            return;
        var (first, last) = (RowOf(from), RowOf(to));
        var at = rows.FindIndex(r => r.Number == first);
        if (at < 0 || column >= rows[at].Cells.Count)
            return;
        for (var below = at + 1; below < rows.Count && rows[below].Number <= last; below++)
        {
            while (rows[below].Cells.Count <= column)
                rows[below].Cells.Add("");
            rows[below].Cells[column] = rows[at].Cells[column];
        }
    }

    static int RowOf(string reference) =>
        int.TryParse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]), CultureInfo.InvariantCulture, out var row) ? row : 0;

    static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
            if (char.IsAsciiLetterUpper(c) && column < 100_000)
                column = (column * 26) + c - 'A' + 1;
            else
                break;
        return column == 0 ? null : column - 1;
    }
}
