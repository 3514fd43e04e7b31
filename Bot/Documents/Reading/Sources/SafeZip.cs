using System.IO.Compression;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>An Office file as its parts, opened one by one and never trusted: counts, sizes and ratios capped, no external entities.</summary>
sealed class SafeZip : IDisposable
{
    readonly ZipArchive zip;

    public SafeZip(byte[] file)
    {
        zip = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > Limits.Entries)
            throw new Refusal("bomb");
        var total = zip.Entries.Sum(e => Math.Min(e.Length, Limits.Unzipped + 1));
        var swollen = zip.Entries.Any(e => e.Length > Limits.RatioFrom && e.Length / Math.Max(1, e.CompressedLength) > Limits.Ratio);
        if (total > Limits.Unzipped || swollen)
            throw new Refusal("bomb");
    }

    public IEnumerable<string> Names => zip.Entries.Select(e => e.FullName);

    public bool Has(string name) => zip.GetEntry(name) is not null;

    /// <summary>A part as XML; null when it is not there.</summary>
    public XmlReader? Xml(string name) =>
        zip.GetEntry(name) is { } entry
            ? XmlReader.Create(
                new CappedStream(entry.Open()),
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CloseInput = true,
                }
            )
            : null;

    public void Dispose() => zip.Dispose();

    // what an entry says of its own length may be a lie
    sealed class CappedStream(Stream inner) : Stream
    {
        long left = Limits.Unzipped;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            return (left -= read) < 0 ? throw new Refusal("bomb") : read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

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
        int.TryParse(xml.Value(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

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
