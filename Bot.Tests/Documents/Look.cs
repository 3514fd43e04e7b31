using CcchcBot.Documents.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Tests.Documents;

/// <summary>What a style comes to once those it is based on are read too: points, and words for the rest.</summary>
sealed record Look(double Size, bool Bold, bool Italic, string Align, double After, double FirstLine, double Line, string Font)
{
    public static Look Of(Styles styles, string id)
    {
        var chain = new List<Style>();
        for (string? next = id; next is not null; next = chain[^1].BasedOn?.Val?.Value)
            chain.Add(styles.Elements<Style>().Single(s => s.StyleId == next));
        var defaults = styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        T? First<T>(Func<Style, T?> read)
            where T : class => chain.Select(read).FirstOrDefault(v => v is not null);

        var size = First(s => s.StyleRunProperties?.FontSize?.Val?.Value) ?? defaults.FontSize!.Val!.Value!;
        var spacing = First(s => s.StyleParagraphProperties?.SpacingBetweenLines?.After?.Value);
        var line = First(s => s.StyleParagraphProperties?.SpacingBetweenLines?.Line?.Value);
        var firstLine = First(s => s.StyleParagraphProperties?.Indentation?.FirstLine?.Value);
        return new(
            Points(size, 2),
            First(s => s.StyleRunProperties?.Bold) is not null,
            First(s => s.StyleRunProperties?.Italic) is not null,
            First(s => s.StyleParagraphProperties?.Justification)?.Val?.InnerText ?? "left",
            Points(spacing, 20),
            Points(firstLine, 20),
            Points(line ?? "240", 240),
            First(s => s.StyleRunProperties?.RunFonts)?.Ascii?.Value ?? defaults.RunFonts!.Ascii!.Value!
        );
    }

    static double Points(string? value, double per) =>
        value is null ? 0 : double.Parse(value, System.Globalization.CultureInfo.InvariantCulture) / per;
}
