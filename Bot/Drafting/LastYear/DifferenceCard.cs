using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>A plan beside last year's as a card, a few sections a page: Teams refuses a message over 28 KB.</summary>
static class DifferenceCard
{
    const int PerPage = 3;
    const int MostInSection = 6;
    const int LongestShown = 140;
    const string Page = "page";

    /// <summary>Asked for in words: a message of its own. By a tap: in the card's place, with a way back to the preview.</summary>
    public static Outcome Show(Desk desk, Heard.Tap? tap, Tongues tongues)
    {
        var words = tongues.Person;
        if (desk.Plan.Previous is not { } previous)
            return new(
                desk,
                [tap is null ? new Said.Text(words["drafting.lastYear.none"]) : new Said.Notice(words["drafting.lastYear.none"])]
            );
        var page = tap is not null && int.TryParse(tap[Page], out var asked) ? asked : 0;
        var card = For(desk.Plan, page, words);
        return new(
            desk,
            [
                tap is null
                    ? new Said.Show(card, words["drafting.difference.title", desk.Plan.Header.Year, previous.Year])
                    : new Said.View(card),
            ]
        );
    }

    public static Card For(Plan plan, int page, Words words)
    {
        var parts = Parts(plan, words);
        var changed = parts.Where(p => p.Changes.Any(c => c is not Change.Kept)).ToList();
        var pages = Math.Max(1, (changed.Count + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 0, pages - 1);
        var same = parts.Except(changed).Select(p => p.Name).ToList();
        List<Element> body =
        [
            new Element.TextBlock(words["drafting.difference.title", plan.Header.Year, plan.Previous!.Year], Heading: true),
            .. page == 0 && same.Count > 0
                ? [new Element.TextBlock(words["drafting.difference.same", string.Join(", ", same)], Subtle: true)]
                : Array.Empty<Element>(),
            .. changed.Count == 0 ? [new Element.TextBlock(words["drafting.difference.none"])] : Array.Empty<Element>(),
            .. changed.Skip(page * PerPage).Take(PerPage).Select(p => Of(p, words)),
        ];
        return new(
            body,
            [.. Pages(plan, page, pages, words), new CardAction.Execute(words["drafting.preview"], Verbs.Preview, Data(plan, 0))]
        );
    }

    sealed record Part(string Name, IReadOnlyList<Change> Changes);

    /// <summary>Every section that either plan has, but for what is another each year.</summary>
    static List<Part> Parts(Plan plan, Words words) =>
        [
            .. from question in Question.All
            where question.Section is not (Section.Year or Section.Number or Section.PlaceAndDate)
            let changes = question.Section == Section.Tasks
                ? Difference.OfTasks(plan, (t, p) => TaskCards.Line(t, p, words))
                : Difference.Of(question.Section, plan)
            where changes.Count > 0
            select new Part(question.Name(words), changes),
        ];

    static Element.Container Of(Part part, Words words)
    {
        var shown = part.Changes.Where(c => c is not Change.Kept).ToList();
        var kept = part.Changes.Count - shown.Count;
        return new(
            [
                new Element.TextBlock(part.Name, Strong: true),
                .. kept > 0 ? [new Element.TextBlock(words["drafting.difference.kept", kept], Subtle: true)] : Array.Empty<Element>(),
                .. shown.Take(MostInSection).SelectMany(c => Lines(c, words)),
                .. shown.Count > MostInSection
                    ? [new Element.TextBlock(words["drafting.more", shown.Count - MostInSection], Subtle: true)]
                    : Array.Empty<Element>(),
            ],
            Separator: true
        );
    }

    static IEnumerable<Element> Lines(Change change, Words words) =>
        change switch
        {
            Change.New(var text) => [new Element.TextBlock(words["drafting.difference.new", Cut(text)], Tone: Tone.Good)],
            Change.Dropped(var text) => [new Element.TextBlock(words["drafting.difference.dropped", Cut(text)], Tone: Tone.Attention)],
            Change.Changed(var was, var now) =>
            [
                new Element.TextBlock(words["drafting.difference.was", Cut(was)], Subtle: true),
                new Element.TextBlock(words["drafting.difference.now", Cut(now)], Tone: Tone.Accent),
            ],
            _ => [],
        };

    static string Cut(string text) => Short.Of(text, LongestShown);

    static IEnumerable<CardAction> Pages(Plan plan, int page, int pages, Words words)
    {
        if (page > 0)
            yield return new CardAction.Execute(words["drafting.difference.back", page, pages], Verbs.Compare, Data(plan, page - 1));
        if (page < pages - 1)
            yield return new CardAction.Execute(
                words["drafting.difference.next", page + 2, pages],
                Verbs.Compare,
                Data(plan, page + 1),
                Primary: true
            );
    }

    static Dictionary<string, string> Data(Plan plan, int page) =>
        new()
        {
            ["year"] = $"{plan.Header.Year}",
            ["q"] = "",
            [Page] = $"{page}",
        };
}
