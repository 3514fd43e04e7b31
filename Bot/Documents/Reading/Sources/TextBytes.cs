using System.Text;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Bytes of a text file as text: UTF-8, or UTF-16 with its mark.</summary>
static class TextBytes
{
    public static string Decode(byte[] file)
    {
        try
        {
            var text = Encoding(file).GetString(file);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new Refusal("kind") : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // no text has a zero byte, a picture nearly always; fonts of the nineties (TCVN3, VNI) are no Unicode, but text
            throw new Refusal(file.Contains((byte)0) ? "kind" : "encoding");
        }
    }

    static Encoding Encoding(byte[] file) =>
        file switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
}
