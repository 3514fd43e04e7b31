using System.Text;
using System.Xml;
using CcchcBot.Documents.Reading.Sources;

namespace CcchcBot.Documents.Reading;

/// <summary>Opens a plan from the bytes of a file (`.docx`, `.xlsx`, `.txt`, `.md`, whatever its name says) or from pasted text.</summary>
public static class PlanFile
{
    public const int MostBytes = Limits.File;

    public static Opened Read(byte[] file)
    {
        try
        {
            return file.Length > Limits.File ? throw new Refusal("big", $"{Limits.FileMegabytes}") : Parsed(LinesOf(file));
        }
        catch (Refusal refusal)
        {
            return refusal.Said;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return new Refusal("broken").Said;
        }
        catch (XmlException e)
        {
            return new Refusal(IsAboutDtd(e) ? "entities" : "broken").Said;
        }
    }

    public static Opened Paste(string text)
    {
        try
        {
            return Parsed(TextLines.Of(text));
        }
        catch (Refusal refusal)
        {
            return refusal.Said;
        }
    }

    static Opened Parsed(Lines lines) => PlanParser.Parse(lines) is { } plan ? new Opened.Read(plan) : new Refusal("nothing").Said;

    // by what is in it: a name is only a claim
    static Lines LinesOf(byte[] file) =>
        Begins(file, "PK"u8) ? Office(file)
        : Begins(file, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? throw new Refusal(OleSays(file))
        : Begins(file, "%PDF"u8) ? throw new Refusal("pdf")
        : Begins(file, @"{\rtf"u8) ? throw new Refusal("kind")
        : TextLines.Of(TextBytes.Decode(file), isFile: true);

    static Lines Office(byte[] file)
    {
        using var zip = new SafeZip(file);
        return zip.Has("word/document.xml") ? new DocxLines(zip).Read()
            : zip.Has("xl/workbook.xml") ? new XlsxLines(zip).Read()
            : throw new Refusal("kind");
    }

    // an encrypted Office file is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4); names in it are UTF-16
    static string OleSays(byte[] file) => file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "password" : "old";

    static bool Begins(byte[] file, ReadOnlySpan<byte> with) => file.AsSpan().StartsWith(with);

    static bool IsAboutDtd(XmlException e) => e.Message.Contains("DTD", StringComparison.Ordinal);
}
