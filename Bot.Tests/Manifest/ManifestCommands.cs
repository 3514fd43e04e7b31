using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Manifest;

/// <summary>The commands Teams offers; choosing one sends its title as if it had been typed.</summary>
static class ManifestCommands
{
    /// <summary>Every distinct title with the language it belongs to: ("vi", "lập kế hoạch"), ("en", "create plan"), …</summary>
    public static IReadOnlyList<(string Language, string Title)> Titles() => [.. Vietnamese().Concat(English()).Distinct()];

    static IEnumerable<(string, string)> Vietnamese() =>
        from list in Read("manifest.json")["bots"]![0]!["commandLists"]!.AsArray()
        from command in list!["commands"]!.AsArray()
        select ("vi", (string)command!["title"]!);

    static IEnumerable<(string, string)> English() =>
        from text in Read("en.json").AsObject()
        where text.Key.EndsWith(".title", StringComparison.Ordinal)
        select ("en", (string)text.Value!);

    public static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Outside.PathOf($"manifest/{file}")))!;
}
