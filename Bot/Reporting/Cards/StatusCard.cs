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
    Totals? Before = null,
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
        elements.Add(new Element.Donut(words["reporting.byStatus"], [.. Shown.Slices(figures.All, words)]));
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
        // before a window begins nobody can have said anything in it
        List<string> silent = figures.Day < figures.Window.From ? [] : [.. figures.Silent.Select(body.NameOf)];
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
        var all = figures.Units.Where(u => u.Unit is not null).OrderByDescending(u => u.Tally.Total).ToList();
        var most = Math.Clamp(BarPieces / figures.All.Kinds - 1, 3, 9);
        var shown = all.Count <= most + 1 ? all : all[..most];
        foreach (var (unit, tally, _) in shown)
            yield return new(Shown.Short(body.NameOf(unit!), 40), [.. Shown.Slices(tally, words)]);
        if (shown.Count < all.Count)
        {
            Tally others = new();
            all[shown.Count..].ForEach(u => others.Add(u.Tally));
            yield return new(words["reporting.otherUnits", all.Count - shown.Count], [.. Shown.Slices(others, words)]);
        }
        if (figures.Units is [.., { Unit: null } nobody])
            yield return new(words["reporting.noLead"], [.. Shown.Slices(nobody.Tally, words)]);
    }

    static IEnumerable<Element> Late(StatusView view, Words words) =>
        Listed(
            new Element.TextBlock(words["reporting.late"], Strong: true, Tone: Tone.Attention),
            view.Figures.Count(Standing.Overdue),
            view.Figures.With(Standing.Overdue).OrderBy(t => t.DueOn).Take(LateShown).Select(t => LateLine(view, t, words)),
            words
        );

    static IEnumerable<Element> Hindered(StatusView view, Words words) =>
        Listed(
            new Element.TextBlock(words["reporting.hindered"], Strong: true),
            view.Figures.Hindered.Count,
            view.Figures.Hindered.Take(HinderedShown).Select(t => HinderedLine(view, t.Task, words)),
            words
        );

    /// <param name="lines">The first of <paramref name="count"/> tasks.</param>
    static IEnumerable<Element> Listed(Element title, int count, IEnumerable<string> lines, Words words)
    {
        if (count == 0)
            return [];
        Element[] shown = [.. lines.Select(l => new Element.TextBlock(l))];
        return count == shown.Length
            ? [title, .. shown]
            : [title, .. shown, new Element.TextBlock(words["reporting.more", count - shown.Length], Subtle: true)];
    }

    static string HinderedLine(StatusView view, PlanTask task, Words words) =>
        words["reporting.hinderedLine", task.Number, Shown.Short(task.Progress.Difficulty!, Text), Shown.Lead(view.Plan, task, words)];

    static string LateLine(StatusView view, Seen seen, Words words)
    {
        var task = seen.Task;
        var (text, lead) = (Shown.Short(task.Text, Text), Shown.Short(Shown.Lead(view.Plan, task, words), Text));
        string?[] parts =
        [
            words["reporting.lateLine", task.Number, text, lead, view.Figures.Day.DayNumber - seen.DueOn!.Value.DayNumber],
            seen.Occurrences is { } all ? words["reporting.lateLine.occurrences", all.Done, all.Due] : null,
            task.IssuedDue is null ? null : Shown.When(task, words),
            task.Progress.Difficulty is { } why ? words["reporting.lateLine.why", Shown.Short(why, Text)] : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>Each figure opens the tasks behind it.</summary>
    static Element[] Behind(StatusView view, Words words)
    {
        var (figures, unit) = (view.Figures, view.Unit);
        var choices = Shown
            .Standings.Select(s => (Title: words[$"reporting.standing.{s.Standing}"], Count: figures.Count(s.Standing), s.Which))
            .Select(s => s.Which == Which.Done ? (Title: words["reporting.list.Done"], Count: figures.Completed, s.Which) : s)
            .Append((Title: words["reporting.list.Unproven"], Count: figures.Unproven.Count, Which: Which.Unproven))
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
        if (view.Figures.Leading.Skip(1).Any())
            yield return ReportVerbs.To(words["reporting.byUnit"], new Asked.ByUnit(window), year, view.Asked);
        if (reported.Code != window.Code)
            yield return ReportVerbs.To(words["reporting.offer", name], new Asked.Status(reported, null), year, view.Asked);
    }
}
