using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CcchcBot.Tests.LocalDevelopment;

public sealed partial class WordsTests
{
    static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "Bot", "LocalDevelopment"));

    [Fact]
    public void Both_languages_say_the_same_things() => Assert.Equal(Keys("vi"), Keys("en"));

    [Fact]
    public void Every_problem_that_can_be_found_has_words()
    {
        var found = Directory
            .GetFiles(Folder, "*.cs")
            .SelectMany(f => Problem().Matches(File.ReadAllText(f)))
            .Select(m => $"problem.{m.Groups[1].Value}")
            .ToList();
        Assert.NotEmpty(found);
        Assert.Empty(found.Except(Keys("vi")));
    }

    static IReadOnlyList<string> Keys(string language) =>
        [
            .. JsonNode
                .Parse(File.ReadAllText(Path.Combine(Folder, "wwwroot", $"words.{language}.json")))!
                .AsObject()
                .Select(p => p.Key)
                .Order(),
        ];

    [GeneratedRegex("problems\\.Add\\(\"(\\w+)\"")]
    private static partial Regex Problem();

    static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
