using System.Globalization;
using CcchcBot.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CcchcBot.Documents.Grids;

/// <summary>Cells of a sheet, each of the kind its value is.</summary>
static class SheetCell
{
    const int LongestText = 32767; // more and Excel offers to repair the file
    const uint HeadFormat = 1;
    const uint TextFormat = 2;
    const uint DateFormat = 3;
    const uint PercentFormat = 4;
    const uint ShareFormat = 5;
    const uint WholeFormat = 6;
    const uint DayMonthYear = 164;
    const uint TenthsOfPercent = 165;

    /// <summary>Points; a digit is half as wide, and a column's width is counted in digits.</summary>
    public const double LetterSize = 12;
    static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public static Cell Of(int number) => new() { CellValue = new(number), StyleIndex = WholeFormat };

    public static Cell OfPercent(int percent) => new() { CellValue = new(percent / 100m), StyleIndex = PercentFormat };

    /// <param name="share">0 to 1; an empty cell when there is none.</param>
    public static Cell OfShare(decimal? share) => new() { CellValue = share is { } s ? new(s) : null, StyleIndex = ShareFormat };

    public static Cell Of(DateOnly? day) => new() { CellValue = day is { } d ? new(d.DayNumber - DayZero) : null, StyleIndex = DateFormat };

    /// <summary>Text whatever it begins with: stored as text and formatted as text, so that editing it makes no formula of it either.</summary>
    public static Cell Of(string? text) => Inline(text ?? "", TextFormat);

    public static Cell Head(string text) => Inline(text, HeadFormat);

    static Cell Inline(string text, uint format)
    {
        var clean = Docx.Clean(text);
        var shown = clean.Length <= LongestText ? clean : $"{clean[..(LongestText - 1)]}…";
        return new()
        {
            DataType = CellValues.InlineString,
            StyleIndex = format,
            InlineString = new(new Text(shown) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }

    public static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayMonthYear, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = TenthsOfPercent, FormatCode = "0.0%" }
            ),
            new Fonts(Letters(bold: false), Letters(bold: true)),
            new Fills(Filled(PatternValues.None), Filled(PatternValues.Gray125)),
            new Borders(new Border(), Ruled()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(), // every cell of a sheet that is not in its table
                Format(0, head: true),
                Format(49, text: true), // @: text
                Format(DayMonthYear),
                Format(9), // 0%
                Format(TenthsOfPercent),
                Format(1) // 0
            )
        );

    static Font Letters(bool bold)
    {
        var font = new Font
        {
            FontSize = new() { Val = LetterSize },
            FontName = new() { Val = "Times New Roman" },
        };
        if (bold)
            font.Bold = new();
        return font;
    }

    static CellFormat Format(uint number, bool head = false, bool text = false) =>
        new()
        {
            NumberFormatId = number,
            FontId = head ? 1u : 0,
            FillId = 0,
            BorderId = 1,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            Alignment = new()
            {
                Vertical = head ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                WrapText = true,
                Horizontal = text ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.Center,
            },
        };

    static Border Ruled() =>
        new(
            new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
            new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
            new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
            new BottomBorder(Grey()) { Style = BorderStyleValues.Thin }
        );

    static Color Grey() => new() { Rgb = "FF8C8C8C" };

    static Fill Filled(PatternValues pattern) => new(new PatternFill { PatternType = pattern });
}
