using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>A document put together: text on upright pages, an annex on pages turned sideways, and the parts that both lean on.</summary>
static class DocxPackage
{
    /// <param name="annex">Empty when there is none.</param>
    /// <param name="others">Parts the text names by their ids, besides the ones every document has.</param>
    public static byte[] Zip(OoxmlPart properties, OpenXmlElement[] text, OpenXmlElement[] annex, params IReadOnlyList<OoxmlPart> others)
    {
        var numbers = OoxmlPackage.Part("header", "word/header1.xml", "wordprocessingml.header", Paper.PageNumber());
        var document = new Document(new Body([.. text, .. Pages(annex, numbers.Id)]));
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

    static OpenXmlElement[] Pages(OpenXmlElement[] annex, string pageNumber)
    {
        var end = Docx.Paragraph(DocxStyles.End, "");
        var upright = Paper.Pages(landscape: false, pageNumber);
        if (annex is [])
            return [end, upright];
        end.ParagraphProperties!.SectionProperties = upright;
        return [end, .. annex, Paper.Pages(landscape: true, pageNumber)];
    }
}
