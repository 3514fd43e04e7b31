using System.IO.Compression;
using System.Text;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Office files put together by hand: what no honest program writes, too.</summary>
static class WordFile
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A `.docx` of this body.</summary>
    public static byte[] Of(string body, params (string Name, string Content)[] others) =>
        Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", Document(body)), .. others]);

    public static string Document(string body) => $"""<w:document xmlns:w="{Main}"><w:body>{body}</w:body></w:document>""";

    public static string Paragraph(string text, bool bold = false, bool centred = false) =>
        $"""<w:p><w:pPr>{(centred ? """<w:jc w:val="center"/>""" : "")}</w:pPr><w:r><w:rPr>{(bold ? "<w:b/>" : "")}</w:rPr><w:t>{text}</w:t></w:r></w:p>""";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{Paragraph(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        return bytes.ToArray();
    }
}
