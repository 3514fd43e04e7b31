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
                    NameTable = new FewNames(),
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CloseInput = true,
                }
            )
            : null;

    public void Dispose() => zip.Dispose();

    sealed class FewNames : NameTable
    {
        int names;

        public override string Add(char[] key, int start, int len) =>
            Get(key, start, len) ?? (++names > Limits.XmlNames ? throw new Refusal("bomb") : base.Add(key, start, len));
    }

    // what an entry says of its own length may be a lie
    sealed class CappedStream(Stream inner) : Stream
    {
        long left = Limits.Unzipped;
        int equals;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            left -= read;
            return left < 0 || HasManyAttributes(buffer.AsSpan(offset, read)) ? throw new Refusal("bomb") : read;
        }

        // an element is parsed as a whole before anything of it is seen; its attributes are the `=` up to the next `<`
        bool HasManyAttributes(ReadOnlySpan<byte> piece)
        {
            var first = piece.IndexOf((byte)'<');
            equals += piece[..(first < 0 ? piece.Length : first)].Count((byte)'=');
            var many = equals > Limits.XmlAttributes;
            if (first >= 0)
                equals = piece[piece.LastIndexOf((byte)'<')..].Count((byte)'=');
            return many;
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
