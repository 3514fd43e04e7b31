using System.Globalization;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

static class XmlReading
{
    /// <summary>The next node, unless the file is nested to hurt.</summary>
    public static bool Next(this XmlReader xml) => xml.Read() && (xml.Depth <= Limits.XmlDepth ? true : throw new Refusal("nested"));

    public static bool Opens(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    public static bool Closes(this XmlReader xml, string name, int depth) =>
        xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth && xml.LocalName == name;

    /// <summary>The value of an attribute by its local name: Word qualifies them, Excel does not.</summary>
    public static string? Value(this XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = xml.MoveToNextAttribute())
            value = xml.LocalName == name ? xml.Value : null;
        xml.MoveToElement();
        return value;
    }

    public static int? Number(this XmlReader xml, string name) =>
        int.TryParse(xml.Value(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>`w:b` and the like: on unless it says it is off.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Value("val") is not ("0" or "false" or "off" or "none");

    /// <summary>Moves to the end of this element, leaving out what is in it.</summary>
    public static void Leave(this XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Next() && xml.Depth > depth) { }
    }
}
