using System.IO.Compression;
using System.Runtime.CompilerServices;
using CcchcBot.Documents;

namespace CcchcBot.Tests.Documents;

/// <summary>
/// docs/examples shows what is written today. Whatever is written is left in .artefacts/examples, documents and pictures of their pages:
/// look at them, and copy them over docs/examples if they are right.
/// </summary>
public sealed class ExampleTests : IDisposable
{
    const int LargestPicture = 150_000;
    readonly Printer printer = new();

    public static TheoryData<string> Names => [.. Examples.Keys];

    static readonly Dictionary<string, Func<byte[]>> Examples = new()
    {
        ["plan-department.docx"] = () => PlanDocx.Write(Samples.Department(), DocxFile.Words),
        ["plan-annexes.docx"] = () => PlanDocx.Write(Samples.WithSlogans(), DocxFile.Words),
        ["plan-commune.docx"] = () => PlanDocx.Write(Samples.Commune(), DocxFile.Words),
        ["plan-school.docx"] = () => PlanDocx.Write(Samples.School(), DocxFile.Words),
        ["report-department.docx"] = () => ReportDocx.Write(Reports.SecondQuarter(), Reports.Words),
        ["report-commune.docx"] = () => ReportDocx.Write(Reports.Commune(), Reports.Words),
        ["tasks-department.xlsx"] = () => TaskSheet.Write(Reports.SecondQuarter().Plan, Reports.Words),
        ["figures-department.xlsx"] = () => FiguresSheet.Write(Reports.SecondQuarter(), Reports.Words),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_what_is_written_today(string name)
    {
        var written = Examples[name]();
        File.WriteAllBytes(Path.Combine(Written().FullName, name), written);
        Assert.Equal(Parts(File.ReadAllBytes(Path.Combine(Shown(), name))), Parts(written));
    }

    [Fact]
    public void Every_page_of_an_example_has_a_small_picture()
    {
        var written = Written();
        foreach (var old in written.EnumerateFiles("*.png"))
            old.Delete();
        foreach (var (name, write) in Examples.Where(e => e.Key.EndsWith(".docx", StringComparison.Ordinal)))
            printer.Draw(write(), Path.GetFileNameWithoutExtension(name), written);
        FileInfo[] shown = [.. new DirectoryInfo(Shown()).EnumerateFiles("*.png")];
        Assert.Equal(written.EnumerateFiles("*.png").Select(f => f.Name).Order(), shown.Select(f => f.Name).Order());
        Assert.All(shown, f => Assert.InRange(f.Length, 1, LargestPicture));
    }

    // the text of each part: how it is packed may differ between systems
    static SortedDictionary<string, string> Parts(byte[] file, string within = "")
    {
        SortedDictionary<string, string> parts = new(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using (var packed = entry.Open())
                packed.CopyTo(part);
            if (entry.Name.EndsWith(".xlsx", StringComparison.Ordinal))
                foreach (var (name, text) in Parts(part.ToArray(), $"{entry.FullName}/"))
                    parts.Add(name, text);
            else
                parts.Add(within + entry.FullName, System.Text.Encoding.UTF8.GetString(part.ToArray()));
        }
        return parts;
    }

    static DirectoryInfo Written() => Directory.CreateDirectory(Path.Combine(Root(), ".artefacts", "examples"));

    static string Shown() => Path.Combine(Root(), "docs", "examples");

    static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..");

    public void Dispose() => printer.Dispose();
}
