using System.Buffers.Binary;
using System.IO.Compression;

namespace CcchcBot.Tests.Manifest;

readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);

/// <summary>Reads the one kind of PNG the icons are: 8 bits, red, green, blue and alpha, not interlaced.</summary>
sealed record Png(int Width, int Height, IReadOnlyDictionary<(int X, int Y), Pixel> Pixels)
{
    const int Bytes = 4;

    public static Png Read(string path)
    {
        var chunks = Chunks(File.ReadAllBytes(path)).ToLookup(c => c.Type, c => c.Data);
        var header = chunks["IHDR"].Single();
        Assert.Equal([8, 6, 0, 0, 0], header[8..]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var rows = Rows(Unpacked([.. chunks["IDAT"].SelectMany(d => d)]), width * Bytes, height);
        var pixels =
            from y in Enumerable.Range(0, height)
            from x in Enumerable.Range(0, width)
            let p = rows[y][(x * Bytes)..]
            select KeyValuePair.Create((x, y), new Pixel(p[0], p[1], p[2], p[3]));
        return new Png(width, height, pixels.ToDictionary());
    }

    static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        Assert.Equal([0x89, .. "PNG\r\n\x1a\n"u8], png[..8]);
        for (int at = 8, length; at < png.Length; at += length + 12)
        {
            length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
        }
    }

    static byte[] Unpacked(byte[] data)
    {
        using var unpacked = new MemoryStream();
        using var packed = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    // each row begins with the filter it was written with
    static List<byte[]> Rows(byte[] filtered, int width, int height)
    {
        List<byte[]> rows = [new byte[width]];
        for (var y = 0; y < height; y++)
        {
            var row = filtered[(y * (width + 1) + 1)..((y + 1) * (width + 1))];
            var above = rows[^1];
            for (var x = 0; x < width; x++)
                row[x] += Predicted(filtered[y * (width + 1)], At(row, x - Bytes), above[x], At(above, x - Bytes));
            rows.Add(row);
        }
        return rows[1..];
    }

    static byte At(byte[] row, int x) => x < 0 ? (byte)0 : row[x];

    static byte Predicted(byte filter, byte left, byte up, byte upLeft) =>
        filter switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (byte)((left + up) / 2),
            4 => Nearest(left + up - upLeft, left, up, upLeft),
            _ => throw new InvalidDataException($"PNG has no filter {filter}"),
        };

    static byte Nearest(int value, params byte[] candidates) => candidates.MinBy(c => Math.Abs(value - c));
}
