using System.Text;

namespace CcchcBot.Plans.Lists;

/// <summary>Tab-separated text as spreadsheets and word processors put it on the clipboard.</summary>
static class TabbedText
{
    /// <summary>Rows with something in them. A quoted cell may hold line breaks and doubled quotes; a Word cell of several paragraphs is joined again.</summary>
    public static List<IReadOnlyList<string>> Rows(string text) => Joined([.. Lines(text).Where(r => r.Any(c => c.Length > 0))]);

    static List<List<string>> Lines(string text)
    {
        List<List<string>> rows =
        [
            [],
        ];
        for (var at = 0; at <= text.Length; at++)
        {
            rows[^1].Add(Quoted(text, ref at) ?? Plain(text, ref at));
            if (at < text.Length && text[at] == '\n')
                rows.Add([]);
        }
        return rows;
    }

    static string Plain(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\t', '\n') is var length and >= 0 ? at + length : text.Length;
        var cell = text[at..end].Trim();
        at = end;
        return cell;
    }

    // only when the closing quote ends the cell; otherwise the quotes belong to the words
    static string? Quoted(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
            return null;
        var cell = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"')
                cell.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else
            {
                var after = i + 1 < text.Length && text[i + 1] == '\r' ? i + 2 : i + 1;
                if (after < text.Length && text[after] is not ('\t' or '\n'))
                    return null;
                at = after;
                return cell.ToString().Replace("\r", "", StringComparison.Ordinal).Trim();
            }
        }
        return null;
    }

    // Word breaks a row where a cell has a new paragraph: the pieces make up a full row again
    static List<IReadOnlyList<string>> Joined(List<List<string>> rows)
    {
        var width = rows.Select(r => r.Count).DefaultIfEmpty().Max();
        List<IReadOnlyList<string>> joined = [];
        List<string>? open = null;
        foreach (var row in rows)
        {
            if (open is { Count: > 1 } && Begins(open[0]) && open.Count < width && open.Count + row.Count - 1 <= width && !IsNumbered(row))
            {
                open[^1] = $"{open[^1]}\n{row[0]}".Trim();
                open.AddRange(row.Skip(1));
            }
            else
                joined.Add(open = [.. row]);
        }
        return joined;
    }

    // only a numbered table shows where a row begins
    static bool Begins(string cell) => TableColumns.IsNumber(cell) || Folded.Of(cell) is "stt" or "tt";

    static bool IsNumbered(List<string> row) => row.Count > 1 && (row[0].Length == 0 || TableColumns.IsNumber(row[0]));
}
