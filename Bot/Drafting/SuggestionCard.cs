using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Suggestions as lists to tick, one list for each heading; numbered through, so that a number can be typed.</summary>
static class SuggestionCard
{
    const string Input = "picks";
    const int LongestShown = 220;
    const int ShortestShown = 50;

    /// <summary>What is in the answer already is read there, and needs no second reading.</summary>
    const int LongestTaken = 60;

    /// <summary>Characters for suggestions beside the longest answer, and what a shorter one leaves; each takes its frame too, and each list.</summary>
    const int LeastRoom = 1200;
    const int LongestAnswer = 2800;
    const int LongestLine = 300;
    const int Frame = 45;
    const int ListFrame = 220;

    /// <summary>How many there is room for, from the first on.</summary>
    public static int Shown(IReadOnlyList<Suggestion> suggested, IReadOnlyList<Node> answered)
    {
        if (answered is [])
            return suggested.Count;
        var room = LeastRoom + Math.Max(0, LongestAnswer - answered.Sum(n => Math.Min(n.Text.Length, LongestLine)));
        Suggestion? before = null;
        return suggested.TakeWhile(Fits).Count();

        bool Fits(Suggestion s)
        {
            var opens = before is null || (before.Year, before.Heading) != (s.Year, s.Heading);
            before = s;
            return (room -= Math.Min(s.Text.Length, Longest(s, answered)) + Frame + (opens ? ListFrame : 0)) >= 0;
        }
    }

    static bool IsTaken(Suggestion suggestion, IReadOnlyList<Node> answered) => answered.Any(n => n.Text == suggestion.Text);

    static int Longest(Suggestion suggestion, IReadOnlyList<Node> answered) => IsTaken(suggestion, answered) ? LongestTaken : LongestShown;

    /// <param name="room">Characters left on the card: as much of each line as fits.</param>
    public static IEnumerable<Element> Of(IReadOnlyList<Suggestion> suggested, IReadOnlyList<Node> answered, int room, Words words)
    {
        var shown = Shown(suggested, answered);
        var longest = Math.Clamp(room / Math.Max(1, shown) - Frame, ShortestShown, LongestShown);
        var groups = suggested.Index().Take(shown).GroupBy(s => (s.Item.Year, s.Item.Heading)).ToList();
        foreach (var (i, group) in groups.Index())
        {
            var choices = group.Select(s => new Choice(
                $"{s.Index + 1}. {Short.Of(s.Item.Text, Math.Min(longest, Longest(s.Item, answered)))}",
                $"{s.Index + 1}"
            ));
            var ticked = group.Where(s => answered is [] ? s.Item.Ticked : IsTaken(s.Item, answered));
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
