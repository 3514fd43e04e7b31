using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>A card as lines a reviewer can read: `[label: value]` is an input, `&lt;title&gt;` a button. What is hidden is left out.</summary>
public static class CardText
{
    public static string Of(JsonObject card) => string.Join('\n', Lines(card).Where(l => l.Length > 0));

    static IEnumerable<string> Lines(JsonNode? node) =>
        node switch
        {
            JsonArray all => all.SelectMany(Lines),
            JsonObject one when (bool?)one["isVisible"] is not false => Lines(one, (string?)one["type"] ?? ""),
            _ => [],
        };

    static IEnumerable<string> Lines(JsonObject node, string type) =>
        type switch
        {
            "TextBlock" => [Word(node, "text")],
            "FactSet" => All(node, "facts").Select(f => $"{f["title"]}: {f["value"]}"),
            "Table" => All(node, "rows")
                .Select(r => string.Join(" | ", All(r, "cells").Select(c => string.Join(" / ", Lines(c["items"]))))),
            "ColumnSet" => Columns([.. All(node, "columns").Select(c => Lines(c["items"]).ToArray())]),
            "ActionSet" => [Buttons(node)],
            "Chart.Donut" => [$"({Word(node, "title")}: {Slices(node)})"],
            "Chart.HorizontalBar.Stacked" =>
            [
                $"({Word(node, "title")}: {string.Join("; ", All(node, "data").Select(b => $"{b["title"]} {Slices(b)}"))})",
            ],
            _ when type.StartsWith("Input.", StringComparison.Ordinal) => [Input(node)],
            _ => [.. Lines(node["body"]), .. Lines(node["items"]), Buttons(node)],
        };

    static IEnumerable<string> Columns(string[][] columns) =>
        columns.All(c => c.Length == 1) ? [string.Join(" | ", columns.Select(c => c[0]))] : columns.SelectMany(c => c);

    static string Buttons(JsonObject node) => string.Join(' ', All(node, "actions").Select(a => $"<{a["title"]}>"));

    static string Slices(JsonObject node) => string.Join(", ", All(node, "data").Select(s => $"{s["legend"]} {s["value"]}"));

    static string Input(JsonObject node)
    {
        var chosen = Word(node, "value").Split(',');
        var choices = All(node, "choices").Select(c => $"{(chosen.Contains(Word(c, "value")) ? "☑" : "☐")} {Word(c, "title")}");
        var shown = string.Join(" · ", choices) is { Length: > 0 } listed ? listed : Word(node, "value");
        return $"[{Word(node, "label")}: {(shown.Length > 0 ? shown : "…")}]";
    }

    static string Word(JsonObject node, string name) => node[name]?.ToString().Replace('\u00A0', ' ') ?? "";

    internal static IEnumerable<JsonObject> All(JsonObject node, string name) => (node[name] as JsonArray ?? []).OfType<JsonObject>();
}
