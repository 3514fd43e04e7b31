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
            .. StatusLines.Frozen(view.Plan, figures.Window, view.Unit, words),
        ];
        if (figures.Tasks.Count == 0)
            elements.Add(new Element.TextBlock(words["reporting.none"]));
        else
            elements.Add(
                new Element.Table(
                    [5, 2, 2, 2, 2],
                    [
                        [.. "unit total done overdue left".Split(' ').Select(c => words[$"reporting.column.{c}"])],
                        .. figures
                            .Units.Take(Most)
                            .Select(u => Row(u.Unit is null ? words["reporting.noLead"] : body.NameOf(u.Unit), u.Tally)),
                        Row(words["reporting.column.all"], figures.All),
                    ]
                )
            );
        if (StatusCard.Silent(figures, body, words) is { } silent)
            elements.Add(silent);
        return new(elements, [ReportVerbs.To(words["reporting.back"], view.Asked, view.Plan.Header.Year)]);
    }

    static IReadOnlyList<string> Row(string name, Tally tally)
    {
        var overdue = tally[Standing.Overdue];
        return [name, $"{tally.Total}", $"{tally.Completed}", $"{overdue}", $"{tally.Total - tally.Completed - overdue}"];
    }
}
