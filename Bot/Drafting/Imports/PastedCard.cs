using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Imports;

/// <summary>What was read in a pasted plan while nothing is drafted: shown before anything is written, and asked which year's draft it is for.</summary>
public static class PastedCard
{
    /// <param name="years">Drafts it may go into, the likeliest first.</param>
    /// <param name="paste">What the buttons name it by.</param>
    public static Said For(TakenIn read, IReadOnlyList<int> years, string paste, Words words)
    {
        var title = words["drafting.paste.title"];
        List<string> found = [.. read.Found.Select(s => Question.Of(s).Name(words))];
        if (read.Tasks.Count > 0)
            found.Add(words["drafting.takenIn.tasks", read.Tasks.Count]);
        string?[] lines =
        [
            read.Title is { } about ? $"“{Short.Of(about, 240)}”" : null,
            words["drafting.paste.read", string.Join(", ", found)],
            read.Remarked(words),
            words["drafting.paste.ask", years[0]],
        ];
        return new Said.Show(
            new(
                [new Element.TextBlock(title, Heading: true), .. lines.OfType<string>().Select(l => new Element.TextBlock(l))],
                [
                    .. years.Select(y => new CardAction.Execute(
                        words["drafting.paste.into", y],
                        Verbs.Paste,
                        new Dictionary<string, string> { ["year"] = $"{y}", ["paste"] = paste },
                        Primary: y == years[0]
                    )),
                ]
            ),
            title
        );
    }

    /// <summary>The card once one of its buttons was pressed.</summary>
    public static Said Done(int year, Words words) =>
        new Said.View(
            new([
                new Element.TextBlock(words["drafting.paste.title"], Heading: true),
                new Element.TextBlock(words["drafting.paste.done", year]),
            ])
        );
}
