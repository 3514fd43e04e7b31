using System.Globalization;
using System.Text;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>The texts the cells of an `.xlsx` share, and which of its formats show days.</summary>
sealed class XlsxTexts
{
    const int MostTexts = 200_000;
    readonly List<string> shared = [];
    readonly List<bool> dates = [];

    public XlsxTexts(SafeZip zip)
    {
        ReadShared(zip);
        ReadFormats(zip);
    }

    public string Shared(string index) =>
        int.TryParse(index, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Count ? shared[at] : "";

    public bool IsDate(int style) => style >= 0 && style < dates.Count && dates[style];

    void ReadShared(SafeZip zip)
    {
        using var xml = zip.Xml("xl/sharedStrings.xml");
        var characters = 0;
        while (xml?.Next() is true)
            if (xml.Opens("si"))
            {
                shared.Add(Text(xml));
                characters += shared[^1].Length;
                if (shared.Count > MostTexts || characters > Limits.Characters)
                    throw new Refusal("long");
            }
    }

    static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return "";
        while (xml.Next() && !xml.Closes("si", depth))
            if (xml.Opens("rPh"))
                xml.Leave();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        return text.Length > Limits.LineLength * 2 ? throw new Refusal("long") : $"{text}";
    }

    void ReadFormats(SafeZip zip)
    {
        using var xml = zip.Xml("xl/styles.xml");
        HashSet<int> own = [];
        var inCells = false;
        while (xml?.Next() is true)
            if (xml.Opens("numFmt") && xml.Value("formatCode") is { } code && ShowsDay(code))
                own.Add(xml.Number("numFmtId") ?? 0);
            else if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (inCells && xml.Opens("xf"))
                // 14 to 22 are the dates every Excel knows (ECMA-376 18.8.30)
                dates.Add(xml.Number("numFmtId") is { } id && (id is >= 14 and <= 22 || own.Contains(id)));
    }

    static bool ShowsDay(string code) =>
        code.Contains('d', StringComparison.OrdinalIgnoreCase) && code.Contains('y', StringComparison.OrdinalIgnoreCase);
}
