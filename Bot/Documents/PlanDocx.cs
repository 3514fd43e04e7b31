using CcchcBot.Plans;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Documents;

/// <summary>A plan (kế hoạch) as a `.docx` in the layout of nghị định 30/2020/NĐ-CP, specimen 1.4.</summary>
public static class PlanDocx
{
    /// <returns>The file; the same plan gives the same bytes.</returns>
    public static byte[] Write(Plan plan, Words words)
    {
        var imprint = Imprint.Of(plan);
        var numbers = OoxmlPackage.Part("header", "word/header1.xml", "wordprocessingml.header", Paper.PageNumber().OuterXml);
        var document = new Document(new Body([.. Pages(plan, words, imprint, numbers.Id)]));
        return OoxmlPackage.Zip(
            OoxmlPackage.Part("officeDocument", "word/document.xml", "wordprocessingml.document.main", document.OuterXml),
            OoxmlPackage.Properties(Title(plan, words), imprint.Issuer, words["documents.description", plan.Header.Year, imprint.Issuer]),
            OoxmlPackage.Part("styles", "word/styles.xml", "wordprocessingml.styles", DocxStyleSheet.All().OuterXml),
            OoxmlPackage.Part("numbering", "word/numbering.xml", "wordprocessingml.numbering", DocxNumbering.All().OuterXml),
            OoxmlPackage.Part("settings", "word/settings.xml", "wordprocessingml.settings", Paper.Settings().OuterXml),
            numbers
        );
    }

    static string Title(Plan plan, Words words) => words["documents.plan-named", plan.SubjectInSentence(words)];

    static IEnumerable<OpenXmlElement> Pages(Plan plan, Words words, Imprint imprint, string pageNumber)
    {
        var end = Docx.Paragraph(DocxStyles.End, "");
        var pages = Paper.Pages(landscape: false, pageNumber);
        if (plan.Tasks is [] || TaskTable.FitsText(plan))
            return [.. Text(plan, words, imprint), end, pages];
        end.ParagraphProperties!.SectionProperties = pages;
        return [.. Text(plan, words, imprint), end, .. Annex(plan, words, imprint), Paper.Pages(landscape: true, pageNumber)];
    }

    static IEnumerable<OpenXmlElement> Text(Plan plan, Words words, Imprint imprint) =>
        [
            Letterhead.Of(imprint, words),
            .. Letterhead.Title(words["documents.plan"], plan.Subject(words)),
            .. Answers.Closed([.. plan.Filled(Section.Bases)]).Select(b => Docx.Paragraph(DocxStyles.Basis, b)),
            Docx.Paragraph(DocxStyles.Body, words["documents.issuing", imprint.Issuer, plan.SubjectInSentence(words)]),
            .. new PlanOutline(plan, words).All(),
            Docx.Paragraph(DocxStyles.Closing, words["documents.closing", plan.SubjectInSentence(words), imprint.Issuer]),
            Signature.Of(plan, words),
        ];

    // the number and date in an annex stay unfilled in an electronic document
    static IEnumerable<OpenXmlElement> Annex(Plan plan, Words words, Imprint imprint)
    {
        var note = words[
            "documents.annex-note",
            Imprint.NumberGap,
            imprint.Symbol,
            Imprint.DayGap,
            Imprint.MonthGap,
            Imprint.YearGap,
            imprint.Issuer
        ];
        return
        [
            Docx.Paragraph(DocxStyles.Annex, words["documents.annex"]),
            Docx.Paragraph(DocxStyles.AnnexTitle, words["documents.annex-title", plan.Header.Year].ToUpperInvariant()),
            Docx.Paragraph(DocxStyles.AnnexNote, note),
            TaskTable.Of(plan, words, Paper.TextWidthLandscape),
            Docx.Paragraph(DocxStyles.End, ""),
        ];
    }
}
