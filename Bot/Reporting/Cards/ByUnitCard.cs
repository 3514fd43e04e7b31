using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>The figures of a window, one row for each unit that leads a task.</summary>
public static class ByUnitCard
{
    const int Most = 40;

    public static Card For(StatusView view, Words words)
    {
        var (figures, body) = (view.Figures, view.Plan.Header.Organisation);
        List<Element> elements =
        [
            new Element.TextBlock(words["reporting.byUnitOf", PeriodNames.Of(figures.Window, words)], Heading: true),
            new Element.TextBlock(StatusLines.Window(figures.Window, view.Regime.Named, words), Subtle: true),
        ];
        if (figures.Leading.Count == 0)
            elements.Add(new Element.TextBlock(words["reporting.none"]));
        else
            elements.Add(
                new Element.Table(
                    [4, 1, 1, 1, 1],
                    [
                        [.. "unit total done overdue left".Split(' ').Select(c => words[$"reporting.column.{c}"])],
                        .. figures.Leading.Take(Most).Select(u => Row(figures, u, body.NameOf(u))),
                        [words["reporting.column.all"], .. Counts([.. figures.Tasks.Select(t => t.Standing)])],
                    ]
                )
            );
        if (StatusCard.Silent(figures, body, words) is { } silent)
            elements.Add(silent);
        return new(elements, [ReportVerbs.To(words["reporting.back"], view.Asked, view.Plan.Header.Year)]);
    }

    static IReadOnlyList<string> Row(Figures figures, string unit, string name) =>
        [name, .. Counts([.. figures.Shares.Where(s => s.Unit == unit).Select(s => s.Standing)])];

    static IEnumerable<string> Counts(IReadOnlyList<Standing> tasks)
    {
        var done = tasks.Count(s => s is Standing.DoneOnTime or Standing.DoneLate);
        var overdue = tasks.Count(s => s == Standing.Overdue);
        return ((int[])[tasks.Count, done, overdue, tasks.Count - done - overdue]).Select(n => $"{n}");
    }
}
