using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using DocumentFormat.OpenXml;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents;

/// <summary>A plan (kế hoạch) as a `.docx` in the layout of nghị định 30/2020/NĐ-CP, specimen 1.4.</summary>
public static class PlanDocx
{
    /// <returns>The file; the same plan gives the same bytes.</returns>
    public static byte[] Write(Plan plan, Words words)
    {
        plan = plan.AsIssued();
        var imprint = Imprint.Of(plan);
        var annexes = new PlanAnnexes(plan, words);
        return DocxPackage.Zip(
            OoxmlPackage.Properties(Title(plan, words), imprint.Issuer, words["documents.description", plan.Header.Year, imprint.Issuer]),
            Text(plan, words, imprint, annexes),
            annexes.All(plan, imprint)
        );
    }

    static string Title(Plan plan, Words words) => words["documents.plan-named", plan.SubjectInSentence(words)];

    static OpenXmlElement[] Text(Plan plan, Words words, Imprint imprint, PlanAnnexes annexes)
    {
        var issuing = plan.Issuing();
        return
        [
            Letterhead.Of(imprint, words),
            .. Letterhead.Title(words["documents.plan"], plan.Subject(words)),
            .. Answers.Closed([.. plan.Filled(Section.Bases).Where(b => b != issuing)]).Select(b => Docx.Paragraph(DocxStyles.Basis, b)),
            Docx.Paragraph(DocxStyles.Body, issuing ?? words["documents.issuing", imprint.Issuer, plan.SubjectInSentence(words)]),
            .. new PlanOutline(plan, words, annexes).All(),
            .. PlanOutline.EndsInItem(plan) ? (OpenXmlElement[])[] : [Docx.Paragraph(DocxStyles.Closing, Closing(plan, words, imprint))],
            Signature.Of(plan, words),
        ];
    }

    static string Closing(Plan plan, Words words, Imprint imprint) =>
        plan.Closing() is { Token: "" } typed
            ? PlanOutline.Ended(typed.Text)
            : words["documents.closing", plan.SubjectInSentence(words), imprint.Issuer];
}
