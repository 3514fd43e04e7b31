using System.Text.Json;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Plans;

static class WordsOf
{
    public static Words Plans(Language language) => new(language, Texts(language));

    public static Dictionary<string, string> Texts(Language language)
    {
        var name = $"CcchcBot.Plans.Words.{(language == Language.Vietnamese ? "vi" : "en")}.json";
        using var file = typeof(Program).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
