using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CcchcBot.Tests;

/// <summary>What README.md and docs/ say of the settings, and the pictures they show.</summary>
public partial class ReadmeTests
{
    static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, ".."));

    [Fact]
    public void Every_setting_that_is_read_is_in_the_table_of_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        string[] read =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, "Bot"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(File.ReadAllText)
                .Where(code => code.Contains("onfiguration[", StringComparison.Ordinal))
                .SelectMany(code => Setting().Matches(code))
                .Select(m => m.Groups["below"].Success ? $"Storage:{m.Groups["below"].Value}" : m.Groups["name"].Value)
                .Distinct(),
        ];
        Assert.Contains("Sending:PerTenant", read);
        Assert.Contains("Storage:Scope", read);
        Assert.DoesNotContain(read, name => !readme.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guide")]
    [InlineData("administrator")]
    public void Both_languages_have_the_same_parts_and_show_small_pictures_that_exist(string page)
    {
        var (vi, en) = (Lines($"{page}.vi.md"), Lines($"{page}.en.md"));
        Assert.Equal(vi.Select(Shape), en.Select(Shape));
        foreach (var picture in vi.SelectMany(l => Picture().Matches(l)).Select(m => m.Groups["path"].Value))
            Assert.InRange(new FileInfo(Path.Combine(Root, "docs", picture)).Length, 1, 150 * 1024);
    }

    static string[] Lines(string page) => [.. File.ReadLines(Path.Combine(Root, "docs", page)).Where(l => Shape(l) is not "")];

    /// <summary>What a line begins, whatever its words: a heading, a numbered item, a row of a table, a picture.</summary>
    static string Shape(string line) =>
        Begins().Match(line).Value.Trim() is var begins and not "![" ? begins : Picture().Match(line).Groups["path"].Value;

    static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"(?:Get\(|onfiguration\[)""(?<name>\w[\w:]+)""|Setting\(""(?<below>\w+)""\)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^(?:#+ |\d+\. |\s*- |\||\s*!\[)")]
    private static partial Regex Begins();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<path>[^)]+)\)")]
    private static partial Regex Picture();
}
