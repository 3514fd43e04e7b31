using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents;

/// <summary>A plan (kế hoạch) as a `.docx` in the layout of nghị định 30/2020/NĐ-CP, specimen 1.4.</summary>
public static class PlanDocx
{
    /// <returns>The file; the same plan gives the same bytes.</returns>
    public static byte[] Write(Plan plan, Words words)
    {
        var imprint = Imprint.Of(plan);
        var annexes = new PlanAnnexes(plan, words);
        return DocxPackage.Zip(
            OoxmlPackage.Properties(Title(plan, words), imprint.Issuer, words["documents.description", plan.Header.Year, imprint.Issuer]),
            Text(plan, words, imprint, annexes),
            annexes.All(plan, imprint)
        );
    }

    static string Title(Plan plan, Words words) => words["documents.plan-named", plan.SubjectInSentence(words)];

    static OpenXmlElement[] Text(Plan plan, Words words, Imprint imprint, PlanAnnexes annexes) =>
        [
            Letterhead.Of(imprint, words),
            .. Letterhead.Title(words["documents.plan"], plan.Subject(words)),
            .. Answers.Closed([.. plan.Filled(Section.Bases)]).Select(b => Docx.Paragraph(DocxStyles.Basis, b)),
            Docx.Paragraph(DocxStyles.Body, words["documents.issuing", imprint.Issuer, plan.SubjectInSentence(words)]),
            .. new PlanOutline(plan, words, annexes).All(),
            Docx.Paragraph(DocxStyles.Closing, words["documents.closing", plan.SubjectInSentence(words), imprint.Issuer]),
            Signature.Of(plan, words),
        ];
}
