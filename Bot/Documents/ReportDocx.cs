using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>A report (báo cáo) to the superior as a `.docx` in the layout of nghị định 30/2020/NĐ-CP, specimen 1.4, with `Kính gửi`.</summary>
/// <remarks>What no plan knows (direction, causes, proposals) is a dotted line to write on, never invented.</remarks>
public static class ReportDocx
{
    /// <param name="words">Of the official language.</param>
    /// <returns>The file; the same report gives the same bytes.</returns>
    public static byte[] Write(Report report, Words words)
    {
        var imprint = Imprint.OfReport(report.Plan);
        var subject = Subject(report.Figures.Window, words);
        var chart = report.Figures.Tasks is [] ? null : StatusChart.Part(report.Figures, words);
        var results = ResultTable.Of(report, words);
        var annexed = report.Figures.Tasks is not [] && !ResultTable.FitsText(results);
        return DocxPackage.Zip(
            OoxmlPackage.Properties(words["documents.report-named", Docx.LowerFirst(subject)], imprint.Issuer, subject),
            [
                .. Head(report.Plan, imprint, subject, words),
                .. new ReportOutline(report, words, imprint).All(chart?.Id, annexed ? null : results),
                Docx.Paragraph(DocxStyles.Closing, words["documents.report.closing", Docx.LowerFirst(subject), imprint.Issuer]),
                Signature.Of(report.Plan, Addressees.Recipients(report.Plan, words), words),
            ],
            annexed ? [Annex(results, imprint, subject, words)] : [],
            chart is null ? [] : [chart]
        );
    }

    /// <summary>"Kết quả tuyên truyền cải cách hành chính quý II năm 2026".</summary>
    static string Subject(Period window, Words words) => words["documents.report.subject", ReportSentences.Named(window, words)];

    static IEnumerable<OpenXmlElement> Head(Plan plan, Imprint imprint, string subject, Words words) =>
        [
            Letterhead.Of(imprint, words),
            .. Letterhead.Title(words["documents.report"], [subject]),
            .. AddressedTo(Addressees.Of(plan, imprint.Superior), words),
        ];

    // one addressee on the same line, several each on its own
    static Paragraph[] AddressedTo(IReadOnlyList<string> addressees, Words words) =>
        addressees switch
        {
            [] => [Docx.Paragraph(DocxStyles.Addressee, words["documents.report.to-one", words["documents.report.blank-name"]])],
            [var one] => [Docx.Paragraph(DocxStyles.Addressee, words["documents.report.to-one", one])],
            _ =>
            [
                Docx.Paragraph(DocxStyles.Addressees, words["documents.report.to"]),
                .. Answers.Closed(addressees).Select(a => Docx.Paragraph(DocxStyles.AddresseeLine, $"- {a}")),
            ],
        };

    static OpenXmlElement[] Annex(GridTable<Seen> results, Imprint imprint, string subject, Words words) =>
        [
            .. Letterhead.Annex(
                words["documents.annex"],
                subject,
                words["documents.report.annex-note", [.. Imprint.Gaps(imprint.Symbol), imprint.Issuer]]
            ),
            results.Of(Paper.TextWidthLandscape),
        ];
}
