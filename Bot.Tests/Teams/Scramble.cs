using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Teams;

/// <summary>Spoils JSON in one place, in a way that a seed decides.</summary>
static class Scramble
{
    public static void OnePlace(JsonObject whole, Random random)
    {
        JsonNode place = whole;
        while (random.Next(4) > 0)
        {
            JsonNode?[] inner = place switch
            {
                JsonObject o => [.. o.Select(m => m.Value)],
                JsonArray a => [.. a],
                _ => [],
            };
            if (inner.OfType<JsonNode>().Where(n => n is JsonObject or JsonArray).ToArray() is not { Length: > 0 } deeper)
                break;
            place = deeper[random.Next(deeper.Length)];
        }
        if (place is JsonObject { Count: > 0 } parent)
            parent[parent.ElementAt(random.Next(parent.Count)).Key] = Anything(random, 3);
        else if (place is JsonArray { Count: > 0 } list)
            list[random.Next(list.Count)] = Anything(random, 3);
    }

    static JsonNode? Anything(Random random, int depth) =>
        random.Next(depth > 0 ? 9 : 6) switch
        {
            0 => null,
            1 => random.Next(2) == 0,
            2 => random.NextDouble() * 1e300,
            3 => random.Next(),
            4 => "",
            5 => new[] { "\u0000", "HALF", "&nbsp;", "đ\u0323", "a:b;messageid=", "https://", ".." }[random.Next(7)],
            6 => new JsonArray(Anything(random, depth - 1), Anything(random, depth - 1)),
            7 => new JsonObject { ["verb"] = Anything(random, depth - 1), ["HALF"] = Anything(random, depth - 1) },
            _ => new JsonObject(),
        };

    /// <summary>As text, with half characters and cuts that no tree can hold.</summary>
    public static string Text(JsonObject whole, Random random)
    {
        var text = whole.ToJsonString().Replace("HALF", @"\ud8" + "00", StringComparison.Ordinal);
        return random.Next(10) == 0 ? text[..random.Next(text.Length)] : text;
    }
}
