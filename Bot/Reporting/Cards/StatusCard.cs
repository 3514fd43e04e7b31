using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <param name="Before">Figures to compare with; null where there are none.</param>
/// <param name="Sent">The day the report on the window was sent.</param>
public sealed record StatusView(
    Plan Plan,
    Figures Figures,
    DateOnly Today,
    string? Unit = null,
    Figures? Before = null,
    DateOnly? Sent = null
)
{
    public ReportingRegime Regime => ReportingRegime.Of(Plan.Header.Organisation);

    public Asked.Status Asked => new(Figures.Window, Unit);
}

/// <summary>The answer to "show Q2 status": the window, the figures as sentences and charts, what is late by name, and the way to what is behind them.</summary>
public static class StatusCard
{
    /// <summary>So many that the card stays under the 28 KB a message may have.</summary>
    const int LateShown = 5;
    const int HinderedShown = 3;
    const int BarPieces = 36;
    const int UnitsNamed = 6;
    const int Text = 70;

    public static Card For(StatusView view, Words words)
    {
        var (plan, figures) = (view.Plan, view.Figures);
        var body = plan.Header.Organisation;
        List<Element> elements =
        [
            new Element.TextBlock(Title(figures.Window, view.Unit is null ? null : body.NameOf(view.Unit), words), Heading: true),
            new Element.TextBlock(StatusLines.Window(figures.Window, view.Regime.Named, words), Subtle: true),
            new Element.TextBlock(StatusLines.Sentence(figures, words)),
        ];
        if (figures.Tasks.Count == 0)
            return new(elements);
        elements.AddRange(StatusLines.Of(view, words));
        elements.AddRange(Late(view, words));
        elements.AddRange(Hindered(view, words));
        elements.Add(new Element.Donut(words["reporting.byStatus"], [.. Shown.Slices(s => figures.Count(s), words)]));
        elements.Add(new Element.StackedBars(words["reporting.byUnit"], [.. Bars(figures, body, words)]));
        if (Silent(figures, body, words) is { } silent)
            elements.Add(silent);
        elements.AddRange(Behind(view, words));
        return new(elements, [.. Actions(view, words)]);
    }

    public static string Title(Period window, string? unit, Words words)
    {
        var name = PeriodNames.Of(window, words);
        return unit is null ? name : words["reporting.titleOfUnit", name, unit];
    }

    /// <summary>Units without data are named, as far as there is room.</summary>
    internal static Element.TextBlock? Silent(Figures figures, Organisation body, Words words)
    {
        var silent = figures.Silent.Select(body.NameOf).ToList();
        var named = string.Join(", ", silent.Take(UnitsNamed));
        return silent.Count == 0
            ? null
            : new(
                words[
                    "reporting.silent",
                    silent.Count > UnitsNamed ? words["reporting.silentMore", named, silent.Count - UnitsNamed] : named
                ],
                Tone: Tone.Warning
            );
    }

    /// <summary>The units with the most tasks, and the others as one.</summary>
    static IEnumerable<Bar> Bars(Figures figures, Organisation body, Words words)
    {
        var all = figures.Leading.OrderByDescending(u => figures.Shares.Count(s => s.Unit == u)).ToList();
        var most = Math.Clamp(BarPieces / figures.Tasks.Select(t => t.Standing).Distinct().Count() - 1, 3, 9);
        var shown = all.Count <= most + 1 ? all : all[..most];
        foreach (var unit in shown)
            yield return new(Shown.Short(body.NameOf(unit), 40), [.. Shown.Slices(s => figures.Count(s, unit), words)]);
        var others = all.Skip(shown.Count).ToList();
        if (others.Count > 0)
            yield return new(
                words["reporting.otherUnits", others.Count],
                [.. Shown.Slices(s => others.Sum(u => figures.Count(s, u)), words)]
            );
        if (figures.Shares.Any(s => s.Unit is null))
            yield return new(
                words["reporting.noLead"],
                [.. Shown.Slices(s => figures.Shares.Count(f => f.Unit is null && f.Standing == s), words)]
            );
    }

    static IEnumerable<Element> Late(StatusView view, Words words) =>
        Listed(
            "reporting.late",
            [.. view.Figures.With(Standing.Overdue).OrderBy(t => t.Time.Due)],
            LateShown,
            t => LateLine(view, t, words),
            words
        );

    static IEnumerable<Element> Hindered(StatusView view, Words words) =>
        Listed(
            "reporting.hindered",
            [
                .. view
                    .Figures.Tasks.Where(t => t.Standing != Standing.Overdue && !string.IsNullOrWhiteSpace(t.Task.Progress.Difficulty))
                    .Select(t => t.Task),
            ],
            HinderedShown,
            t => words["reporting.hinderedLine", t.Number, Shown.Short(t.Progress.Difficulty!, Text), Shown.Lead(view.Plan, t, words)],
            words
        );

    static IEnumerable<Element> Listed(string title, List<PlanTask> tasks, int most, Func<PlanTask, string> line, Words words) =>
        tasks.Count == 0
            ? []
            :
            [
                new Element.TextBlock(words[title], Strong: true, Tone: title == "reporting.late" ? Tone.Attention : Tone.Default),
                .. tasks.Take(most).Select(t => new Element.TextBlock(line(t))),
                .. tasks.Count > most ? [new Element.TextBlock(words["reporting.more", tasks.Count - most], Subtle: true)] : (Element[])[],
            ];

    static string LateLine(StatusView view, PlanTask task, Words words)
    {
        var (text, lead) = (Shown.Short(task.Text, Text), Shown.Short(Shown.Lead(view.Plan, task, words), Text));
        var days = view.Today.DayNumber - task.Time.Due!.Value.DayNumber;
        return task.Progress.Difficulty is { } why
            ? words["reporting.lateLine.why", task.Number, text, lead, days, Shown.Short(why, Text)]
            : words["reporting.lateLine", task.Number, text, lead, days];
    }

    /// <summary>Each figure opens the tasks behind it.</summary>
    static Element[] Behind(StatusView view, Words words)
    {
        var (figures, unit) = (view.Figures, view.Unit);
        var choices = Shown
            .Standings.Select(s => (Title: words[$"reporting.standing.{s.Standing}"], Count: figures.Count(s.Standing), s.Which))
            .Select(s => s.Which == Which.Done ? (Title: words["reporting.list.Done"], Count: figures.Completed, s.Which) : s)
            .Append((Title: words["reporting.list.Unproven"], Count: figures.Unproven.Count(), Which: Which.Unproven))
            .Where(s => s.Count > 0)
            .Select(s => new Choice(
                words["reporting.figure", s.Title, s.Count],
                AskedData.Write(new Asked.Tasks(s.Which, figures.Window, unit))
            ))
            .ToList();
        if (choices.Count == 0)
            return [];
        var open = new CardAction.Execute(
            words["reporting.open"],
            ReportVerbs.Show,
            ReportVerbs.Data(view.Asked, view.Plan.Header.Year, view.Asked),
            Inputs: true
        );
        var late = choices.FirstOrDefault(c => c.Value.Contains("|Overdue|", StringComparison.Ordinal)) ?? choices[0];
        return [new Element.ChoiceInput("pick", words["reporting.behind"], choices, late.Value), new Element.ActionSet([open])];
    }

    static IEnumerable<CardAction> Actions(StatusView view, Words words)
    {
        if (view.Unit is not null)
            yield break;
        var (window, year) = (view.Figures.Window, view.Plan.Header.Year);
        var reported = view.Regime.Reported(window);
        var name = PeriodNames.Within(reported, words);
        yield return ReportVerbs.File(words["reporting.docxOf", name], ReportVerbs.Docx, reported, year, primary: true);
        yield return ReportVerbs.File(words["reporting.xlsxOf", name], ReportVerbs.Xlsx, reported, year);
        if (view.Figures.Leading.Count > 1)
            yield return ReportVerbs.To(words["reporting.byUnit"], new Asked.ByUnit(window), year, view.Asked);
        if (reported.Code != window.Code)
            yield return ReportVerbs.To(words["reporting.offer", name], new Asked.Status(reported, null), year, view.Asked);
    }
}
