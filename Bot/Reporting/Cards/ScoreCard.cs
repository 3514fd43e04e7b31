using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>What a window is worth by the body's scale, what proof is missing, and what would lift it most.</summary>
public static class ScoreCard
{
    const int UnprovenShown = 10;

    public static Card For(StatusView view, Words words)
    {
        var (figures, year) = (view.Figures, view.Plan.Header.Year);
        var scale = ScoringScale.Of(view.Plan.Header.Organisation);
        var score = Score.Of(figures, scale);
        var unproven = figures.Unproven;
        List<Element> elements =
        [
            new Element.TextBlock(words["reporting.score", PeriodNames.Of(figures.Window, words)], Heading: true),
            new Element.TextBlock(StatusLines.Window(figures.Window, view.Regime.Named, words), Subtle: true),
            new Element.TextBlock(
                words["reporting.score.total", Shown.Points(score.Total, words), Shown.Points(score.Most, words)],
                Strong: true,
                Tone: score.Total == score.Most ? Tone.Good : Tone.Warning
            ),
            new Element.Table([3, 1, 1], [.. Rows(score, words)]),
            .. StatusLines.Of(view with { Before = null }, words),
            .. Proof(figures, words),
        ];
        if (score.Gains.Count > 0)
            elements.Add(new Element.TextBlock(words["reporting.gains"], Strong: true, Separator: true));
        elements.AddRange(score.Gains.Select(g => new Element.TextBlock(Line(g, words))));
        return new(
            elements,
            [
                .. unproven.Count > 0
                    ?
                    [
                        ReportVerbs.To(
                            words["reporting.list.Unproven"],
                            new Asked.Tasks(Which.Unproven, figures.Window, null),
                            year,
                            new Asked.Score(figures.Window)
                        ),
                    ]
                    : (CardAction[])[],
                ReportVerbs.To(words["reporting.status"], view.Asked, year, new Asked.Score(figures.Window)),
                new CardAction.Execute(words["reporting.scale.open"], ReportVerbs.Scale, new Dictionary<string, string>()),
            ]
        );
    }

    static IEnumerable<Element> Proof(Figures figures, Words words)
    {
        if (figures.Unproven is { Count: > 0 } unproven)
            yield return new Element.TextBlock(
                words["reporting.score.unproven", unproven.Count, string.Join(", ", unproven.Take(UnprovenShown).Select(t => t.Number))],
                Tone: Tone.Warning
            );
        else if (figures.Completed > 0)
            yield return new Element.TextBlock(words["reporting.score.proven"]);
    }

    static IEnumerable<IReadOnlyList<string>> Rows(Score score, Words words) =>
        [
            [words["reporting.score.part"], words["reporting.score.got"], words["reporting.score.most"]],
            Row("completion", score.Completion, score.Scale.Completion, words),
            Row("online", score.Online, score.Scale.Online, words),
            Row("traditional", score.Traditional, score.Scale.Traditional, words),
        ];

    static string[] Row(string part, decimal got, decimal most, Words words) =>
        [words[$"reporting.score.{part}"], Shown.Points(got, words), Shown.Points(most, words)];

    static string Line(Gain gain, Words words) =>
        words[
            $"reporting.gain.{gain.How}",
            gain.Count,
            string.Join(", ", gain.Tasks.Take(UnprovenShown).Select(t => t.Number)),
            Shown.Points(gain.Points, words)
        ];
}
