using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>The answer to "show Q2 status": the window, the figures as a sentence, by status and by unit, and what is late by name.</summary>
public static class StatusCard
{
    public const string Verb = "report.show";
    const int LateShown = 8;

    static readonly (Standing Standing, Tone Tone, int Shade)[] Shown =
    [
        (Standing.DoneOnTime, Tone.Good, 0),
        (Standing.DoneLate, Tone.Warning, 0),
        (Standing.UnderWay, Tone.Accent, 0),
        (Standing.NotStarted, Tone.Default, 0),
        (Standing.Overdue, Tone.Attention, 0),
        (Standing.Continuous, Tone.Accent, 1),
        (Standing.Waiting, Tone.Default, 1),
        (Standing.NotContinuing, Tone.Default, 2),
    ];

    public static Card For(Plan plan, Figures figures, DateOnly today, string? unit, Words words)
    {
        var body = plan.Header.Organisation;
        List<Element> elements =
        [
            new Element.TextBlock(Title(figures.Window, unit is null ? null : body.NameOf(unit), words), Heading: true),
            new Element.TextBlock(WindowLine(figures.Window, body.Regime, words), Subtle: true),
            new Element.TextBlock(Sentence(figures, words)),
        ];
        elements.AddRange(Late(plan, figures, today, words));
        if (figures.Tasks.Count > 0)
        {
            elements.Add(new Element.Donut(words["reporting.byStatus"], [.. Slices(figures, null, words)]));
            elements.Add(
                new Element.StackedBars(
                    words["reporting.byUnit"],
                    [.. figures.Leading.Select(u => new Bar(body.NameOf(u), [.. Slices(figures, u, words)]))]
                )
            );
        }
        if (figures.Silent.ToList() is { Count: > 0 } silent)
            elements.Add(
                new Element.TextBlock(words["reporting.silent", string.Join(", ", silent.Select(body.NameOf))], Tone: Tone.Warning)
            );
        return new(elements, [.. Instead(figures.Window, words)]);
    }

    public static string Title(Period window, string? unit, Words words)
    {
        var name = words[$"reporting.period.{window.Code}", window.Year];
        return unit is null ? name : words["reporting.titleOfUnit", name, unit];
    }

    static string WindowLine(Period window, string regime, Words words) =>
        words["reporting.window", words.Day(window.From), words.Day(window.To), words[$"reporting.regime.{regime}"]];

    static string Sentence(Figures figures, Words words)
    {
        if (figures.Tasks.Count == 0)
            return words["reporting.none"];
        var parts = Shown.Select(s => (s.Standing, Count: figures.Count(s.Standing))).Where(s => s.Count > 0);
        return words[
            "reporting.sentence",
            figures.Tasks.Count,
            figures.Due,
            string.Join(", ", parts.Select(p => words[$"reporting.count.{p.Standing}", p.Count]))
        ];
    }

    static IEnumerable<Slice> Slices(Figures figures, string? unit, Words words) =>
        Shown
            .Select(s => new Slice(words[$"reporting.standing.{s.Standing}"], figures.Count(s.Standing, unit), s.Tone, s.Shade))
            .Where(s => s.Value > 0);

    static IEnumerable<Element> Late(Plan plan, Figures figures, DateOnly today, Words words)
    {
        var late = figures.With(Standing.Overdue).OrderBy(t => t.Time.Due).ToList();
        if (late.Count == 0)
            yield break;
        yield return new Element.TextBlock(words["reporting.late"], Strong: true, Tone: Tone.Attention);
        foreach (var task in late.Take(LateShown))
            yield return new Element.TextBlock(LateLine(plan, task, today, words));
        if (late.Count > LateShown)
            yield return new Element.TextBlock(words["reporting.more", late.Count - LateShown], Subtle: true);
    }

    static string LateLine(Plan plan, PlanTask task, DateOnly today, Words words)
    {
        var lead = task.LeadName(plan.Header.Organisation, words) ?? "?";
        var text = task.Text.Length <= 120 ? task.Text : task.Text[..119] + "…";
        var days = today.DayNumber - task.Time.Due!.Value.DayNumber;
        return task.Progress.Difficulty is { } why
            ? words["reporting.lateLine.why", task.Number, text, lead, days, why.Length <= 120 ? why : why[..119] + "…"]
            : words["reporting.lateLine", task.Number, text, lead, days];
    }

    /// <summary>Where the regime has no report of its own for the window, the one it has.</summary>
    static IEnumerable<CardAction> Instead(Period window, Words words)
    {
        if (window is { Code: "Q2", Official: false })
            yield return Ask(words["reporting.offer.6M"], "6M", window.Year);
        if (window is { Code: "Q4", Official: false })
            yield return Ask(words["reporting.offer.Y"], "Y", window.Year);
    }

    static CardAction.Execute Ask(string title, string code, int year) =>
        new(title, Verb, new Dictionary<string, string> { ["code"] = code, ["year"] = $"{year}" });

    /// <summary>The window a card's button asks for; null when it is none.</summary>
    public static Period? Window(string code, int year, ReportingRegime regime) =>
        code switch
        {
            "Q1" or "Q2" or "Q3" or "Q4" => regime.Quarter(year, code[1] - '0'),
            "6M" => regime.HalfYear(year),
            "9M" => regime.NineMonths(year),
            "Y" => regime.WholeYear(year),
            _ => null,
        };
}
