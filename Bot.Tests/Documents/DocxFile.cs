using System.Runtime.CompilerServices;
using System.Text.Json;
using CcchcBot.Documents;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Tests.Documents;

/// <summary>A written plan or report, opened again to be looked at.</summary>
sealed class DocxFile : IDisposable
{
    public static readonly Words Words = WordsOf(CcchcBot.Plans.Language.Vietnamese);

    readonly MemoryStream bytes;
    readonly WordprocessingDocument file;

    public DocxFile(Plan plan)
        : this(PlanDocx.Write(plan, Words)) { }

    public DocxFile(Report report)
        : this(ReportDocx.Write(report, Reports.Words)) { }

    DocxFile(byte[] written)
    {
        bytes = new(written);
        file = WordprocessingDocument.Open(bytes, isEditable: false);
    }

    public WordprocessingDocument File => file;
    public Body Body => file.MainDocumentPart!.Document.Body!;
    public IEnumerable<Paragraph> Paragraphs => Body.Descendants<Paragraph>();
    public IEnumerable<string> Texts => Paragraphs.Select(p => p.InnerText);

    public IReadOnlyList<string> In(string style) => [.. Paragraphs.Where(p => StyleOf(p) == style).Select(p => p.InnerText)];

    public Look Look(string style) => Documents.Look.Of(file.MainDocumentPart!.StyleDefinitionsPart!.Styles!, style);

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public static Words WordsOf(Language language) => new(language, Load(language));

    public static IEnumerable<string> KeysOf(Language language) => Load(language).Keys.Order(StringComparer.Ordinal);

    static Dictionary<string, string> Load(Language language)
    {
        var name = language == CcchcBot.Plans.Language.Vietnamese ? "Words.vi.json" : "Words.en.json";
        var json = System.IO.File.ReadAllBytes(Path.Combine(Here(), "..", "..", "Bot", "Documents", name));
        return JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    public void Dispose()
    {
        file.Dispose();
        bytes.Dispose();
    }
}
