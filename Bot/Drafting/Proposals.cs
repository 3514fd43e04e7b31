using CcchcBot.Drafting.House;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What the bot offers instead of asking: facts of the organisation, last year's answers, and the house's own text.</summary>
public static class Proposals
{
    /// <summary>Lines of last year's answer that are offered; the house's own still follow them on one card.</summary>
    const int MostOfLastYear = 15;

    /// <summary>The answer proposed as a whole; empty when there is none to propose.</summary>
    public static IReadOnlyList<string> For(Section section, Plan plan, Words official)
    {
        var body = plan.Header.Organisation;
        return section switch
        {
            Section.Issuer => body.Superior is { Length: > 0 } superior ? [body.Name, superior] : [body.Name],
            Section.Number => [body.PlanSymbol],
            Section.PlaceAndDate => [official["house.placeAndDate", body.Place]],
            Section.Title => LastYears(section, plan) is { Count: > 0 } title ? title : [new HouseText(plan, official).Title],
            Section.Recipients => body.Recipients is not [] ? body.Recipients
            : LastYears(section, plan) is { Count: > 0 } recipients ? recipients
            : new HouseText(plan, official).Recipients,
            Section.Signer => body.Signer,
            _ => [],
        };
    }

    /// <summary>Whether the proposal is a fact of the organisation, to be taken without a look at each.</summary>
    public static bool Sure(Section section) =>
        section is Section.Issuer or Section.Number or Section.Title or Section.Recipients or Section.Signer;

    /// <summary>Lines to tick, last year's first; empty where only the officer can know.</summary>
    public static IReadOnlyList<Suggestion> Suggestions(Section section, Plan plan, Words official)
    {
        var house = new HouseText(plan, official).Suggestions(section);
        if (plan.Previous is not { } previous || !(house.Count > 0 || section == Section.Bases))
            return house;
        var before = Before(previous[section], previous.Year, plan, official);
        var known = before.Select(s => s.Text).ToHashSet();
        return [.. before, .. house.Where(h => known.Add(h.Text)).Select(h => before.Count > 0 ? h with { Ticked = false } : h)];
    }

    /// <summary>The lines of these numbers (from 1) as an answer that is typed, under their headings where they have several.</summary>
    public static string Picked(IReadOnlyList<Suggestion> suggested, IEnumerable<int> numbers)
    {
        var groups = numbers.Distinct().Select(n => suggested[n - 1]).GroupBy(s => s.Heading).ToList();
        if (groups is [_] || groups.All(g => g.Key is null))
            return string.Join('\n', groups.SelectMany(g => g).Select(s => s.Text));
        var number = 0;
        return string.Join(
            '\n',
            groups.SelectMany(g =>
                g.Key is null ? g.Select(s => $"{++number}. {s.Text}") : [$"{++number}. {g.Key}", .. g.Select(s => $"- {s.Text}")]
            )
        );
    }

    /// <summary>The numbers of what is proposed, and not only offered.</summary>
    public static IEnumerable<int> Proposed(IReadOnlyList<Suggestion> suggested) =>
        suggested.Index().Where(s => s.Item.Ticked).Select(s => s.Index + 1);

    static List<Suggestion> Before(IReadOnlyList<Node> nodes, int year, Plan plan, Words official)
    {
        List<Suggestion> before = [];
        string? heading = null;
        foreach (var (i, node) in nodes.Index())
        {
            var text = MovingYears.On(node.Text, year, plan.Header.Year);
            if (node.Level == 0)
                heading = i + 1 < nodes.Count && nodes[i + 1].Level > 0 ? text : null;
            if (node.Level > 0 || heading is null)
                before.Add(new(text, heading, !Aged.Any(text, plan.Header.Year, official), year));
        }
        return [.. before.DistinctBy(s => s.Text).Take(MostOfLastYear)];
    }

    static IReadOnlyList<string> LastYears(Section section, Plan plan) =>
        plan.Previous is { } previous ? [.. previous[section].Select(n => MovingYears.On(n.Text, previous.Year, plan.Header.Year))] : [];
}
