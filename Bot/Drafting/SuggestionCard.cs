using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Suggestions as lists to tick, one list for each heading; numbered through, so that a number can be typed.</summary>
static class SuggestionCard
{
    const string Input = "picks";
    const int LongestShown = 220;

    /// <summary>Suggestions beside an answer that is shown too: the card must hold both.</summary>
    const int MostBesideAnswer = 5;

    public static IEnumerable<Element> Of(IReadOnlyList<Suggestion> suggested, IReadOnlyList<Node> answered, Words words)
    {
        var shown = answered is [] ? suggested.Count : MostBesideAnswer;
        var groups = suggested.Index().Take(shown).GroupBy(s => (s.Item.Year, s.Item.Heading)).ToList();
        foreach (var (i, group) in groups.Index())
        {
            var choices = group.Select(s => new Choice($"{s.Index + 1}. {Short.Of(s.Item.Text, LongestShown)}", $"{s.Index + 1}"));
            var ticked = group.Where(s => answered is [] ? s.Item.Ticked : answered.Any(n => n.Text == s.Item.Text));
            yield return new Element.ChoiceInput(
                i == 0 ? Input : $"{Input}{i}",
                Label(group.Key.Year, group.Key.Heading, words),
                [.. choices],
                string.Join(',', ticked.Select(s => s.Index + 1)),
                Many: true,
                Expanded: true
            );
        }
        if (suggested.Count > shown)
            yield return new Element.TextBlock(words["drafting.more", suggested.Count - shown], Subtle: true);
    }

    /// <summary>The numbers ticked in all lists; a forged one is left out.</summary>
    public static IReadOnlyList<int> Ticked(Heard.Tap tap, int count) =>
        [
            .. tap
                .Data.Where(d => d.Key.StartsWith(Input, StringComparison.Ordinal))
                .SelectMany(d => d.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
                .Select(p => int.TryParse(p, out var i) ? i : 0)
                .Where(i => i >= 1 && i <= count)
                .Order(),
        ];

    static string Label(int? year, string? heading, Words words) =>
        year is not { } from ? heading ?? words["drafting.suggestions"]
        : heading is null ? words["drafting.lastYear.group", from]
        : words["drafting.lastYear.groupUnder", from, Short.Of(heading, 100)];
}
