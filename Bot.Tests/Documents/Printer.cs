using System.Diagnostics;

namespace CcchcBot.Tests.Documents;

/// <summary>Prints with LibreOffice. Required where CI=true; elsewhere used when it is installed (writer and poppler-utils).</summary>
sealed class Printer : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("docx");

    /// <summary>The pages as text; skips the test where nothing can print.</summary>
    public string[] Print(byte[] docx)
    {
        ToPdf(docx);
        Run("pdftotext", "-layout", "printed.pdf", "printed.txt");
        return File.ReadAllText(Path.Combine(folder.FullName, "printed.txt")).TrimEnd('\f').Split('\f');
    }

    /// <summary>The pages as small pictures in a folder, `name-1.png` and so on.</summary>
    public void Draw(byte[] docx, string name, DirectoryInfo into)
    {
        ToPdf(docx);
        Run("pdftoppm", "-r", "70", "-png", "printed.pdf", Path.Combine(into.FullName, name));
    }

    void ToPdf(byte[] docx)
    {
        Assert.SkipUnless(Required || (Installed("soffice") && Installed("pdftotext")), "LibreOffice is not installed");
        File.WriteAllBytes(Path.Combine(folder.FullName, "printed.docx"), docx);
        Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "printed.docx");
    }

    static bool Required => Environment.GetEnvironmentVariable("CI") == "true";

    void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
    }

    static bool Installed(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    public void Dispose() => folder.Delete(recursive: true);
}
