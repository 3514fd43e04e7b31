using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>A report before it goes: its figures in a sentence, its files, and the words an officer may put in.</summary>
public static class ReportCard
{
    /// <summary>The words of a report, in its order, with the most letters each may have.</summary>
    static readonly (string Id, Func<CoverText, string?> Of)[] Texts =
    [
        ("direction", c => c.Direction),
        ("achieved", c => c.Achieved),
        ("shortcomings", c => c.Shortcomings),
        ("causes", c => c.Causes),
        ("next", c => c.Next),
        ("proposals", c => c.Proposals),
    ];

    public const int LongestText = 1200;

    /// <param name="asked">The window that was asked for, when the regime has no report on it.</param>
    /// <param name="edits">Whether this person may write its words.</param>
    public static Card For(StatusView view, Period asked, bool edits, Words words)
    {
        var (window, year) = (view.Figures.Window, view.Plan.Header.Year);
        var name = PeriodNames.Within(window, words);
        var regime = words[$"reporting.regime.{view.Regime.Named}"];
        List<Element> elements =
        [
            new Element.TextBlock(words["reporting.report", name], Heading: true),
            new Element.TextBlock(StatusLines.Window(window, view.Regime.Named, words), Subtle: true),
        ];
        if (asked.Code != window.Code)
            elements.Add(new Element.TextBlock(words["reporting.noReport", PeriodNames.Of(asked, words), regime, name]));
        elements.Add(new Element.TextBlock(StatusLines.Sentence(view.Figures, words)));
        elements.AddRange(StatusLines.Of(view, words));
        List<CardAction> actions =
        [
            ReportVerbs.File(words["reporting.docx"], ReportVerbs.Docx, window, year, primary: true),
            ReportVerbs.File(words["reporting.xlsx"], ReportVerbs.Xlsx, window, year),
        ];
        if (edits)
            actions.Add(ReportVerbs.File(words["reporting.edit"], ReportVerbs.Edit, window, year));
        actions.Add(ReportVerbs.To(words["reporting.status"], new Asked.Status(window, null), year));
        return new(elements, actions);
    }

    /// <param name="proposed">What was written before, or what the tasks say.</param>
    public static Card Form(Plan plan, Period window, CoverText proposed, Words words) =>
        new(
            [
                new Element.TextBlock(words["reporting.report", PeriodNames.Within(window, words)], Heading: true),
                new Element.TextBlock(words["reporting.cover"], Subtle: true),
                new Element.TextBlock(words["reporting.cover.typed", PeriodNames.Within(window, words)], Subtle: true),
                .. Texts.Select(t => new Element.TextInput(
                    t.Id,
                    words[$"reporting.cover.{t.Id}"],
                    t.Of(proposed) is { } text ? Shown.Short(text, LongestText) : null,
                    Multiline: true,
                    MaxLength: LongestText
                )),
            ],
            [
                ReportVerbs.File(words["reporting.save"], ReportVerbs.Save, window, plan.Header.Year, primary: true) with
                {
                    Inputs = true,
                },
                ReportVerbs.To(words["reporting.back"], new Asked.Report(window), plan.Header.Year),
            ]
        );

    /// <summary>What was written into the form; an emptied text is none.</summary>
    public static CoverText Read(Heard.Tap tap)
    {
        return new(Of("direction"), Of("achieved"), Of("shortcomings"), Of("causes"), Of("next"), Of("proposals"));

        string? Of(string id) => tap[id].Trim() is { Length: > 0 } text ? Shown.Short(text, LongestText) : null;
    }
}
