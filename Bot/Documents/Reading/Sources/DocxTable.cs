using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>A table of a `.docx` while it is read: rows of cells, each a few paragraphs.</summary>
sealed class DocxTable
{
    sealed class TableCell
    {
        public List<DocxParagraph> Paragraphs { get; } = [];
        public bool Continues { get; set; }
        public string Text => Paragraphs is [var only] ? only.Text.Trim() : string.Join('\n', Paragraphs.Select(p => p.Text.Trim()));
    }

    readonly List<List<TableCell>> rows = [];

    /// <summary>Lines are drawn around its cells, by a style or its own borders.</summary>
    public bool Lined { get; set; }

    TableCell? open;
    int cells;

    public void Row()
    {
        rows.Add([]);
        if (rows.Count > Limits.Lines)
            throw new Refusal("long");
    }

    public void Cell() => open = Another();

    /// <summary>The cell stands for several columns: the others are there, and empty.</summary>
    public void Span(int columns)
    {
        for (var i = 1; i < columns; i++)
            Another();
    }

    public void Merged(bool begins) => open?.Continues = !begins;

    public void Add(DocxParagraph paragraph)
    {
        if (!paragraph.IsBlank)
            open?.Paragraphs.Add(paragraph);
    }

    /// <summary>A table inside a cell is the text of the cell.</summary>
    public void Add(DocxTable inner) => open?.Paragraphs.AddRange(inner.InReadingOrder);

    TableCell? Another()
    {
        if (rows is not [.., var row])
            return null;
        if (row.Count == Limits.Columns || ++cells > Limits.Cells)
            throw new Refusal("long");
        row.Add(new());
        return row[^1];
    }

    public bool IsEmpty => !InReadingOrder.Any();

    /// <summary>Whether it only puts things side by side: the letterhead, the signature, a frame.</summary>
    public bool IsLayout =>
        InReadingOrder.Take(8).Any(p => Marks.IsNation(p.Text) || Marks.IsRecipients(p.Text))
        || rows.Max(r => r.Count) == 1
        || (!Lined && rows.Max(r => r.Count) == 2 && PastedTable.Read(TableText.Of(Texts)) is null);

    /// <summary>Left column first: what stands side by side is read one after the other.</summary>
    public IEnumerable<DocxParagraph> InReadingOrder =>
        Enumerable.Range(0, rows.Select(r => r.Count).DefaultIfEmpty().Max()).SelectMany(Column);

    IEnumerable<DocxParagraph> Column(int column) => rows.Where(r => column < r.Count).SelectMany(r => r[column].Paragraphs);

    /// <summary>A cell merged with the one above says the same.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts
    {
        get
        {
            List<IReadOnlyList<string>> texts = [];
            foreach (var row in rows.Where(r => r.Count > 0))
                texts.Add([.. row.Select((c, i) => c.Continues && texts is [.., var above] && i < above.Count ? above[i] : c.Text)]);
            return texts;
        }
    }
}
