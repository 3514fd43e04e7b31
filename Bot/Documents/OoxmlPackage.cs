using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace CcchcBot.Documents;

/// <param name="Id">Relationship id from the part that has this one among its <paramref name="Related"/>.</param>
/// <param name="Path">Path in the package, as `word/styles.xml`.</param>
/// <param name="Relation">Full relationship type.</param>
/// <param name="Related">The parts it names by their ids.</param>
sealed record OoxmlPart(
    string Id,
    string Path,
    string ContentType,
    string Relation,
    byte[] Content,
    params IReadOnlyList<OoxmlPart> Related
)
{
    public IEnumerable<OoxmlPart> All => Related.SelectMany(r => r.All).Prepend(this);
}

/// <summary>Packs parts into an Office Open XML file (ECMA-376 part 2) whose bytes depend on the parts alone.</summary>
/// <remarks>Written here because the SDK's own package stamps the time of day and random ids into the file.</remarks>
static class OoxmlPackage
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static readonly Uri Root = new("http://package/");
    static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <param name="kind">`styles`, `header`, `officeDocument` …</param>
    /// <param name="contentType">What follows `application/vnd.openxmlformats-officedocument.`, without `+xml`.</param>
    public static OoxmlPart Part(
        string kind,
        string path,
        string contentType,
        OpenXmlElement root,
        params IReadOnlyList<OoxmlPart> related
    ) =>
        new(
            $"{kind}1",
            path,
            $"application/vnd.openxmlformats-officedocument.{contentType}+xml",
            Office + kind,
            Utf8(root.WriteTo),
            related
        );

    /// <summary>A workbook inside another file: the numbers a chart can be edited by.</summary>
    public static OoxmlPart Embedded(string path, byte[] workbook) =>
        new("package1", path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Office + "package", workbook);

    /// <summary>Document properties; no time is among them.</summary>
    public static OoxmlPart Properties(string title, string creator, string description)
    {
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
            new XElement(Dublin + "title", title),
            new XElement(Dublin + "creator", creator),
            new XElement(Dublin + "description", description),
            new XElement(Dublin + "language", "vi-VN")
        );
        const string type = "application/vnd.openxmlformats-package.core-properties+xml";
        return new("properties1", "docProps/core.xml", type, Metadata, Utf8(properties.WriteTo));
    }

    /// <param name="main">With every part it names among its related ones.</param>
    public static byte[] Zip(OoxmlPart main, OoxmlPart properties)
    {
        OoxmlPart[] parts = [.. main.All, properties];
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(parts));
            Add(zip, "_rels/.rels", Relations("", [main, properties]));
            foreach (var part in parts)
            {
                Add(zip, part.Path, part.Content);
                var folder = part.Path[..(part.Path.LastIndexOf('/') + 1)];
                if (part.Related is not [])
                    Add(zip, $"{folder}_rels/{part.Path[folder.Length..]}.rels", Relations(folder, part.Related));
            }
        }
        return bytes.ToArray();
    }

    static void Add(ZipArchive zip, string path, byte[] content)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = ZipEpoch;
        using var stream = entry.Open();
        stream.Write(content);
    }

    static byte[] ContentTypes(IEnumerable<OoxmlPart> parts)
    {
        var relations = new XElement(
            Types + "Default",
            new XAttribute("Extension", "rels"),
            new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
        );
        var overrides = parts.Select(p => new XElement(
            Types + "Override",
            new XAttribute("PartName", $"/{p.Path}"),
            new XAttribute("ContentType", p.ContentType)
        ));
        return Utf8(new XElement(Types + "Types", relations, overrides).WriteTo);
    }

    static byte[] Relations(string folder, IEnumerable<OoxmlPart> parts)
    {
        var relations = parts.Select(p => new XElement(
            Links + "Relationship",
            new XAttribute("Id", p.Id),
            new XAttribute("Type", p.Relation),
            new XAttribute("Target", new Uri(Root, folder).MakeRelativeUri(new Uri(Root, p.Path)))
        ));
        return Utf8(new XElement(Links + "Relationships", relations).WriteTo);
    }

    static byte[] Utf8(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }
        return bytes.ToArray();
    }
}
