using CcchcBot.Documents.Word;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Documents.Grids;

/// <summary>How wide the columns of a sheet are, so that the page they are fitted to is printed in letters of 8 points at the least.</summary>
static class SheetWidths
{
    /// <summary>Inches left and right: the narrow ones that Excel offers.</summary>
    public const double Margin = 0.25;

    const double PageWidth = 198; // digits of 8 points across A4 turned sideways, between the margins
    const int Tenths = 10;
    const int Points = 20; // twentieths
    const double Digit = SheetCell.LetterSize / 2 * Points;
    const double Padding = 6 * Points; // what a program leaves free beside the text of a cell, and by how much it sets it wider

    /// <summary>Each as wide as its longest text asks, within its bounds; when the page is full, each gives up an equal part of what it can.</summary>
    public static double[] Of<T>(IReadOnlyList<SheetColumn<T>> columns, Cell[][] rows)
    {
        double[] asked = [.. columns.Select((c, i) => Asked(c, rows.Select(r => r[i].InnerText)))];
        var more = asked.Sum() - PageWidth;
        var free = asked.Sum() - columns.Sum(c => c.Least);
        var given = more > 0 && free > 0 ? Math.Min(1, more / free) : 0;
        return [.. asked.Zip(columns, (width, c) => Math.Ceiling((width - ((width - c.Least) * given)) * Tenths) / Tenths)];
    }

    static double Asked<T>(SheetColumn<T> column, IEnumerable<string> texts) =>
        Math.Clamp(texts.Select(OnOneLine).DefaultIfEmpty().Max(), column.Least, column.Most);

    static double OnOneLine(string text) => (TextWidth.Regular.Widest(text, SheetCell.LetterSize, int.MaxValue) + Padding) / Digit;

    /// <summary>Lines a text takes in a column so many digits wide.</summary>
    public static int Lines(string text, double width) =>
        TextWidth.Regular.Lines(text, SheetCell.LetterSize, (int)((width * Digit) - Padding));
}
