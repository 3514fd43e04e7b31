using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Reporting.Cards;

/// <summary>The sentences of a window's figures.</summary>
static class StatusLines
{
    const int LaterShown = 20;

    public static string Window(Period window, string regime, Words words) =>
        window.Code is "W" or "D" or "R" || regime != "A" && window.Code[0] == 'M'
            ? words["reporting.window.days", words.Day(window.From), words.Day(window.To)]
            : words["reporting.window", words.Day(window.From), words.Day(window.To), words[$"reporting.regime.{regime}"]];

    public static string Sentence(Figures figures, Words words)
    {
        if (figures.Tasks.Count == 0)
            return words["reporting.none"];
        var parts = Shown.Standings.Select(s => (s.Standing, Count: figures.Count(s.Standing))).Where(s => s.Count > 0);
        return words[
            "reporting.sentence",
            figures.Tasks.Count,
            figures.Due,
            string.Join(", ", parts.Select(p => words[$"reporting.count.{p.Standing}", p.Count]))
        ];
    }

    /// <summary>Completion against the floor, standing duties, comparison, variety, and whether a report is due or sent.</summary>
    public static IEnumerable<Element> Of(StatusView view, Words words)
    {
        var figures = view.Figures;
        var floor = ScoringScale.Of(view.Plan.Header.Organisation).Floor;
        if (figures.Completion is { } share && figures.WorthOf(floor, view.Today) is { } worth)
            yield return new Element.TextBlock(
                words[
                    "reporting.completion",
                    Shown.Percent(share, words),
                    figures.DoneOfDue,
                    figures.Due,
                    floor,
                    words[$"reporting.worth.{worth}"]
                ],
                Strong: true,
                Tone: worth switch
                {
                    Worth.Safe => Tone.Good,
                    Worth.AtRisk => Tone.Warning,
                    Worth.Zero => Tone.Attention,
                    _ => throw new System.Diagnostics.UnreachableException(),
                }
            );
        foreach (var line in Frozen(view.Plan, view.Figures.Window, view.Unit, words))
            yield return line;
        if (figures.Count(Standing.Continuous) is > 0 and var standing)
            yield return new Element.TextBlock(words["reporting.kept", standing, figures.Kept]);
        if (figures.Tasks.Where(t => t.Occurrences is not null).ToList() is { Count: > 0 } recurring)
            yield return new Element.TextBlock(
                words[
                    "reporting.recurring",
                    recurring.Count,
                    recurring.Sum(t => t.Occurrences!.Done),
                    recurring.Sum(t => t.Occurrences!.Due)
                ]
            );
        if (view.Before is { } before)
            yield return new Element.TextBlock(Compared(figures, before, words));
        if (Variety(figures, words) is { } variety)
            yield return new Element.TextBlock(variety);
        foreach (var line in Reported(view, words))
            yield return line;
    }

    /// <summary>That the figures are those of the cut-off, and which tasks were updated since.</summary>
    /// <param name="unit">Whose tasks are told of; null for everybody's.</param>
    public static IEnumerable<Element> Frozen(Plan plan, Period window, string? unit, Words words)
    {
        if (plan.FrozenOf(window) is not { } frozen)
            yield break;
        yield return new Element.TextBlock(words["reporting.frozen", words.Day(frozen.Window.To), frozen.Mark], Subtle: true);
        int[] later = [.. frozen.Addendum(plan, window).Where(t => unit is null || t.Concerns(unit)).Select(t => t.Number)];
        if (later is not [])
            yield return new Element.TextBlock(
                words["reporting.addendum", later.Length, string.Join(", ", later.Take(LaterShown))],
                Subtle: true
            );
    }

    static string Compared(Figures now, Totals before, Words words) =>
        words[
            "reporting.compared",
            PeriodNames.Within(before.Window, words),
            words["reporting.change", before.Completed, now.Completed],
            words["reporting.change", before.Count(Standing.Overdue), now.Count(Standing.Overdue)],
            words["reporting.change", Share(before.Completion), Share(now.Completion)]
        ];

    static string? Variety(Figures figures, Words words)
    {
        var used = Forms.Used(figures);
        string[] groups =
        [
            .. Enum.GetValues<FormGroup>()
                .Select(g => (Group: g, Tags: used.Where(f => f.Group == g).Select(f => words[$"reporting.form.{f.Tag}"]).ToList()))
                .Where(g => g.Tags.Count > 0)
                .Select(g => words[$"reporting.group.{g.Group}", g.Tags.Count, string.Join(", ", g.Tags)]),
        ];
        return groups.Length == 0 ? null : words["reporting.variety", string.Join("; ", groups)];
    }

    /// <summary>That there is no report on the window, or until when it is to be sent, or when it was.</summary>
    static IEnumerable<Element> Reported(StatusView view, Words words)
    {
        var window = view.Figures.Window;
        var reported = view.Regime.Reported(window);
        if (window.Code is "Q2" or "Q3" or "Q4" && reported.Code != window.Code)
            yield return new Element.TextBlock(
                words[
                    "reporting.noReport",
                    PeriodNames.Of(window, words),
                    words[$"reporting.regime.{view.Regime.Named}"],
                    PeriodNames.Within(reported, words)
                ],
                Subtle: true
            );
        if (view.Unit is not null || reported.Code != window.Code && window.Code[0] != 'Q')
            yield break;
        yield return view.Sent is { } sent
            ? new Element.TextBlock(words["reporting.sentOn", PeriodNames.Within(reported, words), words.Day(sent)], Subtle: true)
            : new Element.TextBlock(
                words["reporting.sendBy", PeriodNames.Within(reported, words), words.Day(view.Regime.SendBy(reported))],
                Subtle: true
            );
    }

    static string Share(decimal? completion) => completion is { } share ? $"{Math.Round(share * 100)}%" : "–";
}
