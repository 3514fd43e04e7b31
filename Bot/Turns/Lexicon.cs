using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>All words people read, from every folder's resource files.</summary>
sealed class Lexicon
{
    readonly Words vietnamese = new(Language.Vietnamese, Load("vi"));
    readonly Words english = new(Language.English, Load("en"));

    /// <summary>For whatever goes into official papers, and for what everybody in a channel sees.</summary>
    public Words Official => vietnamese;

    public Words In(Language language) => language == Language.English ? english : vietnamese;

    /// <summary>The saved choice, else the client's locale, else Vietnamese.</summary>
    public Words For(Language? chosen, string? locale) =>
        In(chosen ?? (locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? Language.English : Language.Vietnamese));

    public static FrozenDictionary<string, string> Load(string language)
    {
        var assembly = typeof(Lexicon).Assembly;
        Dictionary<string, string> texts = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize(file, LexiconJson.Default.DictionaryStringJsonElement)!)
                texts.Add(key, Text(text));
        }
        return texts.ToFrozenDictionary();
    }

    /// <summary>A list is its lines.</summary>
    static string Text(JsonElement text) =>
        text.ValueKind == JsonValueKind.Array ? string.Join('\n', text.EnumerateArray().Select(t => t.GetString())) : text.GetString()!;
}

[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
sealed partial class LexiconJson : JsonSerializerContext;
