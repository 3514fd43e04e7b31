using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents.Word;

/// <summary>The foot of a document: recipients (ô 9b) beside the signer (ô 7a, 7b).</summary>
static class Signature
{
    const int Left = Paper.TextWidth * 48 / 100;
    const int BesideSigner = 12; // as high as the signer's lines; the rest may go over to the next page
    const int Right = Paper.TextWidth - Left;

    public static Table Of(Plan plan, Words words) => Of(plan, Recipients(plan), words);

    /// <summary>Who receives the plan: the answer, or else the organisation's own list.</summary>
    public static IReadOnlyList<string> Recipients(Plan plan) =>
        OrElse(plan.Filled(Section.Recipients), plan.Header.Organisation.Recipients);

    public static Table Of(Plan plan, IReadOnlyList<string> recipients, Words words)
    {
        var signer = OrElse(plan.Filled(Section.Signer), plan.Header.Organisation.Signer);
        Paragraph[] lines = [.. ArchiveLast(recipients, words).Select(r => Docx.Paragraph(DocxStyles.Recipient, $"- {r}"))];
        var heading = Docx.Paragraph(DocxStyles.RecipientsTitle, words["documents.recipients"]);
        return Docx.SideBySide(
            Left,
            Right,
            [
                ([heading, .. lines.Take(BesideSigner)], Signer(signer)),
                .. lines.Skip(BesideSigner).Select(l => ((Paragraph[])[l], (Paragraph[])[Docx.Paragraph(DocxStyles.End, "")])),
            ]
        );
    }

    static Paragraph[] Signer(IReadOnlyList<string> lines) =>
        [
            .. lines.SkipLast(1).Select(l => Docx.Paragraph(DocxStyles.SignerTitle, l.ToUpperInvariant())),
            Docx.Paragraph(DocxStyles.SignerName, lines.LastOrDefault("")),
        ];

    static IEnumerable<string> ArchiveLast(IReadOnlyList<string> recipients, Words words)
    {
        var archive = recipients.ToLookup(r => r.StartsWith(words["documents.archive"], StringComparison.OrdinalIgnoreCase));
        return Answers.Closed([.. archive[false], archive[true].FirstOrDefault(words["documents.archive-line"])]);
    }

    static IReadOnlyList<string> OrElse(IEnumerable<string> answer, IReadOnlyList<string> otherwise) =>
        answer.ToArray() is { Length: > 0 } lines ? lines : otherwise;
}
