using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>The head of a document: ô 1-4 side by side, ô 5a under them.</summary>
static class Letterhead
{
    const int Left = 4000;
    const int Right = Paper.TextWidth - Left;

    // letters that are not bold run a twentieth narrower
    const double SuperiorSize = DocxStyles.IssuerSize * 0.95;

    public static Table Of(Imprint imprint, Words words)
    {
        var issuer = imprint.Issuer.ToUpperInvariant();
        Paragraph[] left =
        [
            .. imprint.Superior is { } superior ? [Name(DocxStyles.Superior, superior.ToUpperInvariant(), SuperiorSize)] : (Paragraph[])[],
            Name(DocxStyles.Issuer, issuer, DocxStyles.IssuerSize),
            PartRule(issuer, DocxStyles.IssuerSize, Left),
        ];
        var motto = words["documents.motto"];
        Paragraph[] right =
        [
            Docx.Paragraph(DocxStyles.Nation, words["documents.nation"]),
            Docx.Paragraph(DocxStyles.Motto, motto),
            Docx.Rule(TextWidth.Bold.Widest(motto, DocxStyles.MottoSize, Right), Right),
        ];
        return Docx.SideBySide(
            Left,
            Right,
            (left, right),
            (
                [Docx.Paragraph(DocxStyles.Number, words["documents.number", imprint.Number, imprint.Symbol])],
                [Docx.Paragraph(DocxStyles.PlaceAndDate, PlaceAndDate(imprint, words))]
            )
        );
    }

    public static IEnumerable<Paragraph> Title(string kind, IReadOnlyList<string> subject)
    {
        yield return Docx.Paragraph(DocxStyles.Kind, kind);
        foreach (var line in subject)
            yield return Docx.Balanced(DocxStyles.Subject, line, DocxStyles.SubjectSize, Paper.TextWidth);
        var longest = subject.MaxBy(l => TextWidth.Bold.Widest(l, DocxStyles.SubjectSize, Paper.TextWidth)) ?? "";
        yield return PartRule(longest, DocxStyles.SubjectSize, Paper.TextWidth);
    }

    /// <summary>The head of an annex: its word and number, its title in capitals, and what it comes with.</summary>
    public static IEnumerable<Paragraph> Annex(string name, string title, string note) =>
        [
            Docx.Paragraph(DocxStyles.Annex, name),
            Docx.Paragraph(DocxStyles.AnnexTitle, title.ToUpperInvariant()),
            Docx.Paragraph(DocxStyles.AnnexNote, note),
        ];

    static string PlaceAndDate(Imprint imprint, Words words) =>
        words["documents.place-and-date", imprint.Place, imprint.Day, imprint.Month, imprint.Year];

    static Paragraph Name(string style, string name, double size) => Docx.Balanced(style, name, size, Left);

    // between a third and a half of the text above
    static Paragraph PartRule(string text, double size, int column) =>
        Docx.Rule(TextWidth.Bold.Widest(text, size, TextWidth.Bold.Balanced(text, size, column)) * 2 / 5, column);
}
