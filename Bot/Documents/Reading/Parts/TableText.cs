using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Rows as the tab-separated text that <see cref="PastedTable"/> reads.</summary>
static class TableText
{
    public static string Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Select(r => r.Count).DefaultIfEmpty().Max();
        return string.Join('\n', rows.Select(r => string.Join('\t', r.Select(Cell).Concat(Enumerable.Repeat("", width - r.Count)))));
    }

    static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\n\t\"") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
