using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What Teams, or a person in front of it, would punish in a card; as sentences.</summary>
static class CardLint
{
    const int MostBytes = 28 * 1024;

    public static IEnumerable<string> Of(JsonObject card)
    {
        JsonObject[] nodes = [.. Walk(card)];
        var size = card.ToJsonString(Relaxed).Length * sizeof(char);
        if (size > MostBytes)
            yield return $"{size} bytes as UTF-16";
        if ((string?)card["version"] != "1.5")
            yield return "version is not 1.5";
        foreach (var id in nodes.Where(IsInput).GroupBy(n => (string?)n["id"]).Where(g => g.Count() > 1))
            yield return $"input id {id.Key} is used {id.Count()} times";
        foreach (var problem in nodes.SelectMany(Problems))
            yield return problem;
    }

    static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static IEnumerable<string> Problems(JsonObject node)
    {
        var type = (string?)node["type"] ?? "";
        if (IsInput(node) && (node["id"] is null || string.IsNullOrEmpty((string?)node["label"])))
            yield return $"{type} without id or label";
        if (type == "TextBlock" && (bool?)node["wrap"] is not true)
            yield return $"a text without wrap: {node["text"]}";
        if (type.StartsWith("Chart.", StringComparison.Ordinal) && node["fallback"] is null)
            yield return $"{type} without fallback";
        if (type == "Action.Execute" && (string?)node["fallback"]?["type"] != "Action.Submit" && !IsRefresh(node))
            yield return $"<{node["title"]}> has no Action.Submit to fall back to";
        if (CardText.All(node, "actions").Count(a => (string?)a["mode"] != "secondary") > 6)
            yield return $"{type} has more than six primary actions";
        if ((bool?)node["isMultiSelect"] is true && CardText.All(node, "choices").Any(c => ((string?)c["value"])!.Contains(',')))
            yield return "a comma in the value of a multi-select choice";
        if (node["refresh"] is JsonObject refresh && !(refresh["userIds"] is JsonArray { Count: > 0 and <= 60 } ids && ids.All(IsMemberId)))
            yield return "refresh.userIds is not 1 to 60 member ids";
    }

    static bool IsMemberId(JsonNode? id) => ((string?)id)?.StartsWith("29:", StringComparison.Ordinal) is true;

    static bool IsInput(JsonObject node) => ((string?)node["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true;

    static bool IsRefresh(JsonObject node) => node.Parent is JsonObject parent && parent["userIds"] is not null;

    static IEnumerable<JsonObject> Walk(JsonNode? node) =>
        node switch
        {
            JsonArray all => all.SelectMany(Walk),
            JsonObject one => [one, .. one.Where(m => m.Key is not "data").SelectMany(m => Walk(m.Value))],
            _ => [],
        };
}
