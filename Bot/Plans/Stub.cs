namespace CcchcBot.Plans;
public sealed record PastedRow(string Text, string? Time, string? Lead, string? Coordinating, string? Form, string? Deliverable);
public static class PastedTable { public static IReadOnlyList<PastedRow>? Read(string text) => null; }
public static class ListText { public static IReadOnlyList<Node> Read(string text) => [.. text.Split('\n').Select(t => new Node("", 0, t))]; }
