using System.Text;

namespace CcchcBot.Teams.Pasting;

/// <summary>A table of a message while it is read.</summary>
/// <param name="room">How long what merged cells say again may become together.</param>
sealed class HtmlTable(int room)
{
    public const int MostColumns = 64;
    public const int MostRows = 500;

    /// <summary>A table of two columns with no more rows than this only puts things side by side.</summary>
    const int MostBeside = 3;

    readonly List<List<IReadOnlyList<string>>> rows = [];

    /// <summary>By column: cells that go on in the rows below.</summary>
    readonly Dictionary<int, (int Rows, IReadOnlyList<string> Lines)> down = [];
    readonly List<string> open = [];
    (int Columns, int Rows)? span;
    int left = room;

    public void Row()
    {
        Close();
        rows.Add([]);
    }

    public void Cell(int columns, int rowsDown)
    {
        Close();
        if (rows.Count == 0)
            rows.Add([]);
        Above();
        span = (columns, rowsDown);
    }

    public void Add(string line) => open.Add(line);

    /// <summary>Rows of cells parted by tabs; what only stood side by side as lines, left column first.</summary>
    public string Text
    {
        get
        {
            Close();
            var text = new StringBuilder();
            foreach (var line in IsLayout ? InReadingOrder : rows.Where(r => r.Count > 0).Select(r => string.Join('\t', r.Select(Quoted))))
                text.Append(line).Append('\n');
            return text.ToString();
        }
    }

    int Columns => rows.Select(r => r.Count).DefaultIfEmpty().Max();

    bool IsLayout => Columns == 1 || (Columns == 2 && rows.Count <= MostBeside);

    IEnumerable<string> InReadingOrder =>
        Enumerable.Range(0, Columns).SelectMany(c => rows.Where(r => c < r.Count).SelectMany(r => r[c].Where(l => l.Length > 0)));

    static string Quoted(IReadOnlyList<string> cell) =>
        string.Join('\n', cell) is var text && (cell.Count > 1 || text is ['"', ..])
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    void Close()
    {
        if (span is null && open.Count == 0)
            return;
        if (rows.Count == 0)
            rows.Add([]);
        var (columns, below) = span ?? (1, 1);
        string[] lines = [.. open];
        open.Clear();
        span = null;
        for (var i = 0; i < columns && (i == 0 || rows[^1].Count < MostColumns); i++)
        {
            if (below > 1 && rows[^1].Count < MostColumns)
                down[rows[^1].Count] = (below - 1, i == 0 ? lines : []);
            rows[^1].Add(i == 0 ? lines : []);
        }
        Above();
    }

    /// <summary>A cell merged with the one above says the same.</summary>
    void Above()
    {
        while (down.Remove(rows[^1].Count, out var above) && above.Rows > 0)
        {
            if (above.Rows > 1)
                down[rows[^1].Count] = above with { Rows = above.Rows - 1 };
            left -= above.Lines.Sum(l => l.Length + 1);
            rows[^1].Add(left < 0 ? [] : above.Lines);
        }
    }
}
