using CcchcBot.Documents.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>A table an answer came with, printed as it was: its heads are the first row.</summary>
static class TextTable
{
    const int Narrowest = 6;
    const int Widest = 40;

    public static bool FitsText(IReadOnlyList<IReadOnlyList<string>> table) =>
        Grid(table).FitsText(mostRows: 12, mostColumns: 5, longestCell: 160);

    /// <param name="width">Twentieths of a point.</param>
    public static Table Of(IReadOnlyList<IReadOnlyList<string>> table, int width) => Grid(table).Of(width);

    static GridTable<IReadOnlyList<string>> Grid(IReadOnlyList<IReadOnlyList<string>> table) =>
        new(
            [
                .. Enumerable
                    .Range(0, table.Max(r => r.Count))
                    .Select(c => new GridColumn<IReadOnlyList<string>>(
                        table[0].ElementAtOrDefault(c) ?? "",
                        Math.Clamp(table.Max(r => r.ElementAtOrDefault(c)?.Length ?? 0), Narrowest, Widest),
                        r => r.ElementAtOrDefault(c),
                        Always: true
                    )),
            ],
            [.. table.Skip(1)]
        );
}
