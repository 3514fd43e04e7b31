using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>A document put together: text on upright pages, annexes on pages turned sideways, and the parts that both lean on.</summary>
static class DocxPackage
{
    /// <param name="annexes">Each counts its own pages.</param>
    /// <param name="others">Parts the text names by their ids, besides the ones every document has.</param>
    public static byte[] Zip(
        OoxmlPart properties,
        OpenXmlElement[] text,
        IReadOnlyList<OpenXmlElement[]> annexes,
        params IReadOnlyList<OoxmlPart> others
    )
    {
        var numbers = OoxmlPackage.Part("header", "word/header1.xml", "wordprocessingml.header", Paper.PageNumber());
        var document = new Document(new Body([.. text, .. Pages(annexes, numbers.Id)]));
        var main = OoxmlPackage.Part(
            "officeDocument",
            "word/document.xml",
            "wordprocessingml.document.main",
            document,
            [
                OoxmlPackage.Part("styles", "word/styles.xml", "wordprocessingml.styles", DocxStyleSheet.All()),
                OoxmlPackage.Part("numbering", "word/numbering.xml", "wordprocessingml.numbering", DocxNumbering.All()),
                OoxmlPackage.Part("settings", "word/settings.xml", "wordprocessingml.settings", Paper.Settings()),
                numbers,
                .. others,
            ]
        );
        return OoxmlPackage.Zip(main, properties);
    }

    // the pages of a part are described at its end, of the last part at the end of the body
    static IEnumerable<OpenXmlElement> Pages(IReadOnlyList<OpenXmlElement[]> annexes, string pageNumber)
    {
        var pages = Paper.Pages(landscape: false, pageNumber);
        foreach (var annex in annexes)
        {
            var end = Docx.Paragraph(DocxStyles.End, "");
            end.ParagraphProperties!.SectionProperties = pages;
            yield return end;
            foreach (var element in annex)
                yield return element;
            pages = Paper.Pages(landscape: true, pageNumber);
        }
        yield return Docx.Paragraph(DocxStyles.End, "");
        yield return pages;
    }
}
