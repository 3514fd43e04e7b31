using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Tables in a text: cells parted by tabs or by Markdown's bars; columns of a letterhead parted by gaps; or a table whose columns are lost.</summary>
sealed class TextTables(string[] sources)
{
    int triedLines;

    /// <param name="Next">The first line after it.</param>
    public sealed record Block(IReadOnlyList<Line> Lines, int Next);

    /// <summary>What begins at this line; null when it is a line like any other.</summary>
    public Block? At(int at) => SideBySide(at) ?? Tabbed(at) ?? Barred(at) ?? Lost(at);

    Block? Tabbed(int at)
    {
        if (!HasTab(sources[at]) || !MayBegin(at))
            return null;
        var next = Tried(at, End(at, _ => true));
        var end = next;
        while (next > at + 1 && !HasTab(sources[next - 1]))
            next--;
        next = Closed(next, end);
        var text = string.Join('\n', sources[at..next].Select(s => s.TrimEnd()));
        return PastedTable.Read(text) is null ? null : new([LineList.Of(new(TabbedText.Rows(text), at + 1))], next);
    }

    // the last cell may be of several lines, in quotes
    int Closed(int next, int end)
    {
        if (!sources[next - 1].Contains("\t\"", StringComparison.Ordinal) || sources[next - 1].Count('"') % 2 == 0)
            return next;
        var close = next;
        while (close < end && sources[close].Count('"') % 2 == 0)
            close++;
        return close < end ? close + 1 : next;
    }

    // a tab behind a bullet parts no columns; and where no table began, none begins with the next line of the same shape
    bool MayBegin(int at) =>
        (Cells(sources[at]) > 1 || OutlineToken.Of(sources[at]) is not { Kind: TokenKind.Dash or TokenKind.Plus or TokenKind.Dot })
        && (at == 0 || Cells(sources[at]) != Cells(sources[at - 1]) || TableHeads.Of(sources[at].Split('\t')) is not null);

    static int Cells(string line) => line.Trim().Count('\t');

    // where no table begins, the next line may begin one, and what is below is gone through again
    int Tried(int from, int to) => (triedLines += to - from) > Limits.TriedLines ? throw new Refusal("long") : to;

    // a tab after a bullet or a number is no column
    static bool HasTab(string line) => line.Trim().Contains('\t', StringComparison.Ordinal);

    Block? Barred(int at)
    {
        if (!IsBarred(sources[at]) || at + 1 == sources.Length || !IsBarred(sources[at + 1]))
            return null;
        var next = Tried(at, End(at, IsBarred));
        IReadOnlyList<string>[] rows =
        [
            .. sources[at..next]
                .Where(s => !s.All(c => c is '|' or '-' or ':' or ' '))
                .Select(s => s.Trim()[1..^1].Split('|').Select(c => c.Replace("**", "", StringComparison.Ordinal).Trim()).ToArray()),
        ];
        return rows is [] ? null : new([LineList.Of(new(rows, at + 1))], next);
    }

    static bool IsBarred(string line) => line.Trim() is { Length: > 2 } t && t[0] == '|' && t[^1] == '|';

    // the left column first
    Block? SideBySide(int at)
    {
        if (!Marks.IsSideBySide(sources[at]) || Columns(sources[at]).Length < 2)
            return null;
        var next = End(
            at,
            s => Columns(s).Length > 1 || s.StartsWith("  ", StringComparison.Ordinal) || OutlineToken.Of(s)?.Kind == TokenKind.Dash
        );
        var rows = sources[at..next].Select((s, i) => (Cells: Columns(s), Number: at + i + 1)).ToList();
        var lines = Enumerable
            .Range(0, 2)
            .SelectMany(c => rows.Select(r => (Text: Cell(r.Cells, c), r.Number)))
            .Where(l => l.Text.Length > 0)
            .Select(l => new Line(l.Number, sources[l.Number - 1], LineList.Composed(l.Text), true));
        return new([.. lines], next);
    }

    static string Cell(string[] cells, int column) => column == 0 ? cells[0] : string.Join(' ', cells.Skip(1)).Trim();

    static string[] Columns(string line) =>
        [
            .. line.TrimEnd()
                .Replace("\t", "    ", StringComparison.Ordinal)
                .Split("    ")
                .Select(c => c.Trim())
                .Index()
                .Where(c => c.Index == 0 || c.Item.Length > 0)
                .Select(c => c.Item),
        ];

    /// <summary>The heads of a table one below the other, or with nothing between them: which cell was in which column can't be told any more.</summary>
    Block? Lost(int at)
    {
        if (!IsLostHead(at))
            return null;
        var next = at + 1;
        while (next < sources.Length && !EndsTable(sources[next]))
            next++;
        while (string.IsNullOrWhiteSpace(sources[next - 1]))
            next--;
        var rows = sources[at..next].Where(s => !string.IsNullOrWhiteSpace(s)).Select(s => (IReadOnlyList<string>)[s.Trim()]);
        return new([LineList.Of(new([.. rows], at + 1))], next);
    }

    bool IsLostHead(int at)
    {
        if (sources[at].Length > 120)
            return false;
        var folded = Folded.Of(sources[at]).Trim('*', ' ', '#');
        if (folded is "stt" or "tt" or "so tt")
            return TableHeads.Of([.. sources.Skip(at).Where(s => !string.IsNullOrWhiteSpace(s)).Take(4)]) is not null;
        return (folded.StartsWith("stt ", StringComparison.Ordinal) || folded.StartsWith("tt ", StringComparison.Ordinal))
            && ((string[])["noi dung", "nhiem vu", "cong viec"]).Any(w => folded.Contains(w, StringComparison.Ordinal))
            && ((string[])["thoi gian", "don vi", "chu tri", "thoi han"]).Any(w => folded.Contains(w, StringComparison.Ordinal));
    }

    static bool EndsTable(string line) =>
        ListBullet.Of(line.Trim().Trim('#', '*', ' ')) is { Kind: BulletKind.Roman, Rest.Length: > 3 } || Marks.IsRecipients(line);

    int End(int at, Func<string, bool> belongs)
    {
        while (at < sources.Length && !string.IsNullOrWhiteSpace(sources[at]) && belongs(sources[at]))
            at++;
        return at;
    }
}
