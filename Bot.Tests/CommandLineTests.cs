using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Tests.Documents;
using CcchcBot.Tests.Documents.Reading;

namespace CcchcBot.Tests;

/// <summary>`check` and `render`, as they are typed.</summary>
public sealed class CommandLineTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cli");
    readonly StringWriter output = new();
    readonly StringWriter errors = new();

    [Fact]
    public void Check_says_what_was_understood_and_what_to_look_at()
    {
        Assert.Equal(1, Run("check", Sample("table.txt")));
        foreach (
            var said in (string[])
                [
                    "Cơ quan ban hành: Sở Phát triển số",
                    "Căn cứ (1):",
                    "Nhiệm vụ (10):",
                    "Quý 1/2026 [Quarter]",
                    "Nơi nhận (4):",
                    "F13.broken",
                ]
        )
            Assert.Contains(said, $"{output}", StringComparison.Ordinal);
    }

    /// <summary>The README's own command, typed in another folder than the project's, where `dotnet run` starts it.</summary>
    [Fact]
    public async Task A_file_is_looked_for_where_the_command_was_typed()
    {
        File.Copy(Sample("table.txt"), Path.Combine(folder.FullName, "ke-hoach.txt"));
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(BotApp).Assembly.Location, "check", "ke-hoach.txt"])
            {
                WorkingDirectory = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Bot"),
                Environment = { ["PWD"] = folder.FullName },
                RedirectStandardOutput = true,
            }
        )!;
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Sở Phát triển số", said, StringComparison.Ordinal);
    }

    static string Here([CallerFilePath] string here = "") => here;

    [Fact]
    public void Check_speaks_english_when_asked()
    {
        Run("check", "--lang", "en", Sample("school.txt"));
        Assert.Contains("Issuing body: Trường THCS Đồi Gió", $"{output}", StringComparison.Ordinal);
        Assert.Contains("Decree 30/2020/NĐ-CP", $"{output}", StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_line_a_file_and_reads_back_as_the_same()
    {
        Run("check", "--json", Sample("table.txt"), Sample("school.txt"));
        var lines = $"{output}".TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        foreach (var line in lines)
            Assert.Equal(line.TrimEnd(), PlanJson.Write(PlanJson.Read(line)!));
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal(
            "Quarter",
            json.RootElement.GetProperty("plan").GetProperty("tasks")[0].GetProperty("schedule").GetProperty("kind").GetString()
        );
    }

    [Theory]
    [InlineData("plan`: ", "plan")]
    [InlineData("`head`: ", "plan", "head")]
    [InlineData("a section: ", "plan", "sections", "0")]
    [InlineData("a task: ", "plan", "tasks", "0")]
    [InlineData("its `schedule`: ", "plan", "tasks", "0", "schedule")]
    [InlineData("a recipient: ", "plan", "recipients", "0")]
    [InlineData("the `signer`: ", "plan", "signer")]
    [InlineData("a finding: ", "findings", "0")]
    public void The_readme_names_every_field_of_the_json(string list, params string[] path)
    {
        Run("check", "--json", Sample("table.txt"));
        using var json = JsonDocument.Parse($"{output}");
        var at = path.Aggregate(json.RootElement, (e, p) => e.ValueKind == JsonValueKind.Array ? e[0] : e.GetProperty(p));
        var line = File.ReadLines(Path.Combine(Samples.Folder, "..", "..", "README.md"))
            .First(l => l.Contains(list, StringComparison.Ordinal));
        var named = line[(line.IndexOf(list, StringComparison.Ordinal) + list.Length)..].Split(", ").Select(n => n.Trim('`', ' '));
        Assert.Equal(at.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Render_writes_what_check_printed(string kind)
    {
        File.WriteAllBytes(At("plan.docx"), PlanDocx.Write(Samples.Department(), DocxFile.Words));
        Run("check", At("plan.docx"), "--json");
        File.WriteAllText(At("plan.json"), $"{output}");
        Assert.Equal(0, Run("render", At("plan.json"), "--as", kind, "--out", At($"again.{kind}")));
        var again = ReadBack.File(File.ReadAllBytes(At($"again.{kind}")));
        Assert.Equal(10, again.Tasks.Count(t => t.Source == TaskSource.Table));
        if (kind == "docx")
            Assert.Equal("Phòng Chuyển đổi số", again.Tasks.Where(t => t.Source == TaskSource.Table).ElementAt(2).LeadUnits[0]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"file":"a","plan":{},"findings":[]}""")]
    [InlineData("KẾ HOẠCH")]
    public void Render_refuses_what_check_did_not_print(string json)
    {
        File.WriteAllText(At("plan.json"), json);
        Assert.Equal(2, Run("render", At("plan.json"), "--as", "docx", "--out", At("plan.docx")));
        Assert.Contains("plan.json", $"{errors}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_plan_leaves_zero()
    {
        File.WriteAllText(At("clean.txt"), ProofReaderTests.Clean + "\n");
        Assert.Equal(0, Run("check", At("clean.txt")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "missing.docx")]
    [InlineData("check", "")]
    [InlineData("render")]
    [InlineData("check", "--fast", "a.txt")]
    [InlineData("render", "a.json", "--as", "pdf", "--out", "b")]
    [InlineData("render", "a.json", "--as", "docx")]
    public void Wrong_use_leaves_two_and_a_sentence(params string[] args)
    {
        Assert.Equal(2, Run(args));
        Assert.NotEmpty($"{errors}".Trim());
        Assert.Empty($"{output}");
    }

    [Fact]
    public void What_is_needed_is_said()
    {
        Assert.Equal(2, Run("render", "a.json", "--as", "docx"));
        Assert.Contains("--out PATH", $"{errors}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_read_like_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a pipe has a path there only");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        pipe.Write(Encoding.UTF8.GetBytes(ProofReaderTests.Clean + "\n"));
        pipe.SafePipeHandle.Dispose();
        Assert.Equal(0, Run("check", $"/proc/self/fd/{pipe.GetClientHandleAsString()}"));
    }

    [Fact]
    public void What_cannot_be_read_leaves_two_and_says_why()
    {
        File.WriteAllText(At("a.pdf"), "%PDF-1.7");
        Assert.Equal(2, Run("check", At("a.pdf"), Sample("school.txt")));
        Assert.Contains("PDF", $"{errors}", StringComparison.Ordinal);
        Assert.Contains("Đồi Gió", $"{output}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Help_is_help(params string[] args)
    {
        Assert.Equal(0, Run(args));
        Assert.Contains("render", $"{output}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_bot_starts_on_anything_else() => Assert.False(CommandLine.IsOne(["--urls", "http://127.0.0.1:0"]));

    int Run(params string[] args) => CommandLine.Run(args, output, errors);

    string At(string name) => Path.Combine(folder.FullName, name);

    static string Sample(string name) => Path.Combine(Samples.Folder, name);

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
    }
}
