using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CcchcBot.Documents;

/// <param name="Id">Relationship id from the main part; unused for the main part and the properties.</param>
/// <param name="Path">Path in the package, as `word/styles.xml`.</param>
/// <param name="Relation">Full relationship type.</param>
sealed record OoxmlPart(string Id, string Path, string ContentType, string Relation, string Xml);

/// <summary>Packs parts into an Office Open XML file (ECMA-376 part 2) whose bytes depend on the parts alone.</summary>
/// <remarks>Written here because the SDK's own package stamps the time of day and random ids into the file.</remarks>
static class OoxmlPackage
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <param name="kind">`styles`, `header`, `officeDocument` …</param>
    /// <param name="contentType">What follows `application/vnd.openxmlformats-officedocument.`, without `+xml`.</param>
    public static OoxmlPart Part(string kind, string path, string contentType, string xml) =>
        new($"{kind}1", path, $"application/vnd.openxmlformats-officedocument.{contentType}+xml", Office + kind, Declaration + xml);

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
        return new("properties1", "docProps/core.xml", type, Metadata, Declaration + properties.ToString(SaveOptions.DisableFormatting));
    }

    public static byte[] Zip(OoxmlPart main, OoxmlPart properties, params ReadOnlySpan<OoxmlPart> others)
    {
        var folder = main.Path[..(main.Path.IndexOf('/') + 1)];
        var relationsOfMain = $"{folder}_rels/{main.Path[folder.Length..]}.rels";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes([main, properties, .. others]));
            Add(zip, "_rels/.rels", Relations("", [main, properties]));
            Add(zip, relationsOfMain, Relations(folder, [.. others]));
            foreach (var part in (ReadOnlySpan<OoxmlPart>)[main, properties, .. others])
                Add(zip, part.Path, part.Xml);
        }
        return bytes.ToArray();
    }

    static void Add(ZipArchive zip, string path, string xml)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = ZipEpoch;
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(xml));
    }

    static string ContentTypes(IEnumerable<OoxmlPart> parts)
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
        return Declaration + new XElement(Types + "Types", relations, overrides).ToString(SaveOptions.DisableFormatting);
    }

    static string Relations(string folder, IEnumerable<OoxmlPart> parts)
    {
        var relations = parts.Select(p => new XElement(
            Links + "Relationship",
            new XAttribute("Id", p.Id),
            new XAttribute("Type", p.Relation),
            new XAttribute("Target", p.Path[folder.Length..])
        ));
        return Declaration + new XElement(Links + "Relationships", relations).ToString(SaveOptions.DisableFormatting);
    }
}
