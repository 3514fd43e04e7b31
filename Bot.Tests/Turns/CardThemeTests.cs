using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns;
using static CcchcBot.Tests.Turns.SamplePlan;
using Approved = CcchcBot.Tests.Fakes.Approved;

namespace CcchcBot.Tests.Turns;

/// <summary>What every reviewed card keeps to, so that a client of any age and any theme shows it.</summary>
public partial class CardThemeTests
{
    static readonly HashSet<string> OfVersion15 =
    [
        "AdaptiveCard",
        "TextBlock",
        "FactSet",
        "Fact",
        "Container",
        "ColumnSet",
        "Column",
        "ActionSet",
        "Table",
        "TableRow",
        "TableCell",
        "Input.Text",
        "Input.Number",
        "Input.Date",
        "Input.ChoiceSet",
        "Input.Toggle",
        "Action.Execute",
        "Action.Submit",
        "Action.OpenUrl",
        "Action.ToggleVisibility",
    ];

    public static TheoryData<string> Cards => [.. Directory.GetFiles(Approved.PathOf("Cards"), "*.json").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Cards))]
    public void What_is_newer_than_1_5_has_a_fallback_and_no_colour_is_fixed(string card)
    {
        var text = File.ReadAllText(Path.Combine(Approved.PathOf("Cards"), card));
        foreach (var node in Walk(JsonNode.Parse(text)))
            if ((string?)node["type"] is { } type && !OfVersion15.Contains(type))
                Assert.True(node["fallback"] is not null || Above(node).Any(n => n["fallback"] is not null), $"{type} has no fallback");
        Assert.DoesNotMatch(FixedColour(), text); // dark and high-contrast themes give the words of tone their own colours
        Assert.DoesNotContain("backgroundImage", text, StringComparison.Ordinal);
    }

    /// <summary>Teams takes 60 ids; a unit's leads come first, then officers, whatever else there is.</summary>
    [Fact]
    public void Leads_then_officers_get_their_own_view()
    {
        var body = Issued.Header.Organisation;
        Member Held(int i, Role role, string? unit = null) => new($"{role}{unit}{i}", "Lê", $"29:{role}{unit}{i}", role, unit);
        Member[] members =
        [
            .. Enumerable.Range(0, 100).Select(i => Held(i, Role.Leadership)),
            .. Enumerable.Range(0, 10).Select(i => Held(i, Role.Officer)),
            .. Enumerable.Range(0, 100).Select(i => Held(i, Role.UnitLead, "u2")),
            .. Enumerable.Range(0, 15).Select(i => Held(i, Role.UnitLead, "u1")),
        ];
        Assert.Equal([.. members[^15..], .. members[100..110]], Viewers(members));
        Assert.InRange(Viewers([.. members, .. Enumerable.Range(20, 100).Select(i => Held(i, Role.UnitLead, "u1"))]).Count, 1, 60);

        List<Member> Viewers(IReadOnlyList<Member> all)
        {
            var plan = Issued with { Header = Issued.Header with { Organisation = body with { Members = all } } };
            var card = Checklist.For(new(plan, "u1", null, 0, new(2026, 6, 20)), new Lexicon().Official);
            return [.. card.Refresh!.UserIds.Select(id => all.Single(m => m.MemberId == id))];
        }
    }

    static IEnumerable<JsonObject> Above(JsonNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            if (parent is JsonObject one)
                yield return one;
    }

    static IEnumerable<JsonObject> Walk(JsonNode? node) =>
        node switch
        {
            JsonArray all => all.SelectMany(Walk),
            JsonObject one => [one, .. one.Where(m => m.Key is not ("data" or "fallback")).SelectMany(m => Walk(m.Value))],
            _ => [],
        };

    [GeneratedRegex("\"#[0-9a-fA-F]{3,8}\"")]
    private static partial Regex FixedColour();
}
