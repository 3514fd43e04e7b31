using System.Text;
using System.Text.RegularExpressions;

namespace CcchcBot.Documents.Word;

/// <summary>How wide Times New Roman is set: the decree measures its rule lines by the text above them, a row of a sheet is as high as its text.</summary>
/// <param name="advances">Of ' ' to '~' in thousandths of the size; an accented letter is as wide as its base.</param>
sealed partial class TextWidth(short[] advances)
{
    public static readonly TextWidth Regular = new([
        .. (ReadOnlySpan<short>)[250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278], // ' ' to '/'
        .. (ReadOnlySpan<short>)[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444], // '0' to '?'
        .. (ReadOnlySpan<short>)[921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722], // '@' to 'O'
        .. (ReadOnlySpan<short>)[556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500], // 'P' to '_'
        .. (ReadOnlySpan<short>)[333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500], // '`' to 'o'
        .. (ReadOnlySpan<short>)[500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541], // 'p' to '~'
    ]);

    public static readonly TextWidth Bold = new([
        .. (ReadOnlySpan<short>)[250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278], // ' ' to '/'
        .. (ReadOnlySpan<short>)[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500], // '0' to '?'
        .. (ReadOnlySpan<short>)[930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778], // '@' to 'O'
        .. (ReadOnlySpan<short>)[611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500], // 'P' to '_'
        .. (ReadOnlySpan<short>)[333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500], // '`' to 'o'
        .. (ReadOnlySpan<short>)[556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520], // 'p' to '~'
    ]);

    const int Step = 20;

    /// <summary>Width of the widest line, in twentieths of a point, once the text is wrapped at blanks into a column.</summary>
    /// <param name="size">Points.</param>
    /// <param name="column">Twentieths of a point.</param>
    public int Widest(string text, double size, int column) => Wrapped(text, size, column).Widest;

    /// <summary>Lines the text takes at the most in a column: some programs break an address after its marks, some where the column ends.</summary>
    public int Lines(string text, double size, int column) =>
        Math.Max(Wrapped(text, size, column).Lines, Wrapped(AfterMark().Replace(text, " "), size, column).Lines);

    [GeneratedRegex(@"(?<=[/?&-])(?=\p{L})")]
    private static partial Regex AfterMark();

    /// <summary>The narrowest column that takes the text in no more lines, so that no short word is left alone on the last.</summary>
    public int Balanced(string text, double size, int column)
    {
        var lines = Wrapped(text, size, column).Lines;
        var narrowest = column;
        for (
            var width = column;
            width > 0 && Wrapped(text, size, width) is var tried && tried.Lines <= lines && tried.Widest <= width;
            width -= Step
        )
            narrowest = width;
        return narrowest;
    }

    (int Lines, int Widest) Wrapped(string text, double size, int column)
    {
        var (lines, widest, line) = (1, 0.0, 0.0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = line == 0 ? Of(word, size) : line + Of(" ", size) + Of(word, size);
            if (next > column && line > 0)
                (lines, next) = (lines + 1, Of(word, size));
            widest = Math.Max(widest, next);
            var below = Math.Max(0, (int)Math.Ceiling(next / column) - 1);
            (lines, line) = (lines + below, next - (below * column));
        }
        return (lines, (int)widest);
    }

    double Of(string text, double size) =>
        text.Normalize(NormalizationForm.FormD)
            .Sum(c =>
                c is >= ' ' and <= '~' ? advances[c - ' ']
                : c is 'Đ' ? 722
                : c is 'đ' ? 556
                : char.IsLetterOrDigit(c) ? 600
                : 0
            )
        * size
        / 50; // thousandths of a point to twentieths
}
