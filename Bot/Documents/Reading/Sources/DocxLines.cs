using System.Text;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>The lines of a `.docx`, streamed from its one text part. Macros, pictures, comments and what was deleted are never looked at.</summary>
sealed class DocxLines(SafeZip zip)
{
    readonly DocxLooks looks = new(zip.Xml("word/styles.xml"));
    readonly DocxNumbers numbers = new(zip.Xml("word/numbering.xml"));
    readonly LineList lines = new();
    readonly StringBuilder letters = new();

    public Lines Read()
    {
        using var xml = zip.Xml("word/document.xml")!;
        while (xml.Next())
            if (xml.Opens("p"))
                lines.Add(Paragraph(xml));
            else if (xml.Opens("tbl"))
                lines.Add(Table(xml));
            else if (IsLeftOut(xml))
                xml.Leave();
        return new(lines.All, []);
    }

    // the fallback of a drawing says the same again
    static bool IsLeftOut(XmlReader xml) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName is "del" or "moveFrom" or "Fallback" or "instrText" or "delText";

    DocxParagraph Paragraph(XmlReader xml)
    {
        var read = new DocxParagraph(letters.Clear());
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return read;
        while (xml.Next() && !xml.Closes("p", depth))
        {
            if (xml.Opens("pPr"))
                Properties(xml, read);
            else if (xml.Opens("r"))
                read.RunBold = null;
            else if (xml.Opens("b"))
                read.RunBold = xml.IsOn();
            else if (IsLeftOut(xml))
                xml.Leave();
            else
                Text(xml, read);
        }
        read.End(read.List is { } list ? numbers.Next(list, read.Level) : "");
        return read;
    }

    void Text(XmlReader xml, DocxParagraph read)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            read.Append(xml.Value, looks.IsBold(read.Style));
        else if (xml.Opens("tab"))
            read.Append("\t", false);
        else if (xml.Opens("br") || xml.Opens("cr") || (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p"))
            read.Append("\n", false);
        else if (xml.Opens("noBreakHyphen"))
            read.Append("-", false);
    }

    void Properties(XmlReader xml, DocxParagraph read)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return;
        (int? list, int? level, bool? centred) = (null, null, null);
        while (xml.Next() && !xml.Closes("pPr", depth))
            if (xml.Opens("pStyle"))
                read.Style = xml.Value("val");
            else if (xml.Opens("numId"))
                list = xml.Number("val");
            else if (xml.Opens("ilvl"))
                level = xml.Number("val");
            else if (xml.Opens("jc"))
                centred = xml.Value("val") == "center";
        var styled = looks.Numbering(read.Style);
        (read.List, read.Level) = (list ?? styled?.List, level ?? styled?.Level ?? 0);
        read.Centred = centred ?? looks.IsCentred(read.Style);
    }

    DocxTable Table(XmlReader xml)
    {
        var (table, depth) = (new DocxTable(), xml.Depth);
        if (xml.IsEmptyElement)
            return table;
        while (xml.Next() && !xml.Closes("tbl", depth))
            if (xml.Opens("tr"))
                table.Row();
            else if (xml.Opens("tc"))
                table.Cell();
            else if (xml.Opens("tblStyle") || xml.Opens("insideH"))
                table.Lined |= xml.Value("val") is not (null or "none" or "nil" or "TableNormal");
            else if (xml.Opens("gridSpan"))
                table.Span(xml.Number("val") ?? 1);
            else if (xml.Opens("vMerge"))
                table.Merged(xml.Value("val") == "restart");
            else if (xml.Opens("p"))
                table.Add(Paragraph(xml));
            else if (xml.Opens("tbl"))
                table.Add(Table(xml));
            else if (IsLeftOut(xml))
                xml.Leave();
        return table;
    }
}
