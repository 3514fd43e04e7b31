using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What a client sends when a button is pressed.</summary>
static class CardTap
{
    public static JsonObject Find(JsonObject card, string title)
    {
        JsonObject[] all = [.. Nodes(card).Where(n => ((string?)n["type"])?.StartsWith("Action.", StringComparison.Ordinal) is true)];
        JsonObject[] fit = [.. all.Where(a => (string?)a["title"] == title)];
        return fit.Length == 1
            ? fit[0]
            : throw new InvalidOperationException(
                $"{fit.Length} buttons <{title}>; there are {string.Join(' ', all.Select(a => $"<{a["title"]}>"))}"
            );
    }

    /// <summary>The action's data, with what is in the inputs when it takes them along.</summary>
    public static JsonObject Data(JsonObject card, JsonObject action, Dictionary<string, string> typed)
    {
        var data = (JsonObject)(action["data"]?.DeepClone() ?? new JsonObject());
        if ((string?)action["associatedInputs"] == "none")
            return typed.Count == 0 ? data : throw new InvalidOperationException($"<{action["title"]}> sends no inputs");
        JsonObject[] inputs = [.. Nodes(card).Where(n => ((string?)n["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true)];
        foreach (var unknown in typed.Keys.Except(inputs.Select(i => (string)i["id"]!)))
            throw new InvalidOperationException($"no input {unknown}");
        foreach (var input in inputs)
            if ((typed.GetValueOrDefault((string)input["id"]!) ?? input["value"]?.ToString()) is { Length: > 0 } value)
                data[(string)input["id"]!] = value;
        return data;
    }

    static IEnumerable<JsonObject> Nodes(JsonNode? node) =>
        node switch
        {
            JsonArray all => all.SelectMany(Nodes),
            JsonObject one => [one, .. one.Where(m => m.Key is not ("data" or "fallback" or "refresh")).SelectMany(m => Nodes(m.Value))],
            _ => [],
        };
}
