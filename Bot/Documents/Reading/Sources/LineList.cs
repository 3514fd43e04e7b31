using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Lines while a document is read, bounded.</summary>
sealed class LineList
{
    readonly List<Line> all = [];
    int paragraphs;
    int lines;
    int characters;

    public IReadOnlyList<Line> All => all;

    public void Add(DocxParagraph paragraph)
    {
        if (paragraph.IsBlank)
            return;
        paragraphs++;
        foreach (var (i, text) in Pieces(paragraph.Text).Index())
            Add(new Line(paragraphs, text, Composed(text), i == 0, paragraph.IsBold, paragraph.Centred));
    }

    // a letterhead or a signature may be set side by side with tabs
    static string[] Pieces(string text)
    {
        var sideBySide = text.Contains('\t', StringComparison.Ordinal) && Marks.IsSideBySide(text);
        return text.Split(sideBySide ? ['\n', '\t'] : ['\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public void Add(DocxTable table)
    {
        if (table.IsEmpty)
            return;
        if (table.IsLayout)
            foreach (var paragraph in table.InReadingOrder)
                Add(paragraph);
        else
            Add(new ReadTable(table.Texts, paragraphs + 1), table.InReadingOrder.Count());
    }

    void Add(ReadTable table, int taken)
    {
        paragraphs += taken;
        Add(Of(table));
    }

    public void Add(Line line)
    {
        var rows = line.Table?.Rows ?? [];
        characters += line.Text.Length + rows.Sum(r => r.Sum(c => c.Length));
        lines += Math.Max(1, rows.Count);
        if (lines > Limits.Lines || characters > Limits.Characters || line.Text.Length > Limits.LineLength)
            throw new Refusal("long");
        all.Add(line);
    }

    public static Line Of(ReadTable table) =>
        new(table.Line, "", "", true, Table: table with { Rows = [.. table.Rows.Select(r => r.Select(Composed).ToArray())] });

    /// <summary>One code for each letter, however it was typed, and no blanks that only look like one; ends of lines stay.</summary>
    public static string Composed(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(ComposedLine)) : ComposedLine(text);

    static string ComposedLine(string line) =>
        Docx.Clean(line.Replace("\u200B", "", StringComparison.Ordinal)).Replace('\u00A0', ' ').Trim();
}
