using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents;

/// <summary>The body of a report: mục I to V as reports on administrative reform are asked for.</summary>
sealed class ReportOutline(Report report, Words words, Imprint imprint)
{
    readonly ReportSentences say = new(report, words);

    /// <param name="chart">Relationship id of the chart; null when there is nothing to draw.</param>
    /// <param name="table">The tasks one by one; null when they are in the annex.</param>
    public IEnumerable<OpenXmlElement> All(string? chart, GridTable<Seen>? table)
    {
        var judge = new ReportJudgement(report, say, words);
        return
        [
            Body(say.Opening(imprint)),
            .. Headed("direction", Written(report.Cover?.Direction) ?? [Blank()]),
            .. Headed("results", chart is null ? [Body(words["documents.report.none"])] : Results(chart, table)),
            .. Headed(
                "assessment",
                [
                    .. Titled("achieved", Written(report.Cover?.Achieved) ?? OrBlank([.. judge.Achieved.Select(Body)])),
                    .. Titled("shortcomings", Written(report.Cover?.Shortcomings) ?? Shortcomings(judge)),
                    .. Titled("causes", Written(report.Cover?.Causes) ?? [Blank()]),
                ]
            ),
            .. Headed("next", Written(report.Cover?.Next) ?? OrBlank(Next(judge))),
            .. Headed("proposals", Written(report.Cover?.Proposals) ?? [Blank()]),
        ];
    }

    OpenXmlElement[] Results(string chart, GridTable<Seen>? table) =>
        [
            .. Titled(
                "figures",
                [Lead(say.All), FiguresBeside(chart), Body(say.Due), .. new[] { say.Comparison, say.Frozen }.OfType<string>().Select(Body)]
            ),
            .. Titled("units", [.. say.ByUnit.Select(Dash)]),
            .. Titled(
                "tasks",
                table is null
                    ? [Body(words["documents.report.tasks-in-annex"])]
                    : [Lead(words["documents.report.tasks-here"]), table.Of(Paper.TextWidth), Docx.Paragraph(DocxStyles.AfterTable, "")]
            ),
            .. report.Addendum is { Count: > 0 } later
                ? Titled(
                    "addendum",
                    [Lead(words["documents.report.addendum-lead", ReportSentences.Said(later.Count)]), .. say.Addendum.Select(Dash)]
                )
                : [],
        ];

    Table FiguresBeside(string chart)
    {
        var left = Paper.TextWidth - StatusChart.WidthInText;
        string[] lines = [.. say.ByStanding];
        return Docx.SideBySide(
            left,
            StatusChart.WidthInText,
            ([.. lines.Select(l => Docx.Paragraph(DocxStyles.Figure, $"- {l}"))], [StatusChart.InText(chart, string.Join(' ', lines))])
        );
    }

    Paragraph[] Shortcomings(ReportJudgement judge) =>
        judge.Shortcomings.ToArray() is { Length: > 0 } lines ? [.. lines.Select(Dash)] : [Body(words["documents.report.nothing-late"])];

    // several are khoản, one stands alone
    static Paragraph[] Next(ReportJudgement judge)
    {
        (string Sentence, IEnumerable<string> Tasks)?[] all =
        [
            judge.Carried is { } carried ? (carried, []) : null,
            judge.Coming,
            judge.Lasting is { } lasting ? (lasting, []) : null,
        ];
        var said = all.OfType<(string Sentence, IEnumerable<string> Tasks)>().ToArray();
        return
        [
            .. said.SelectMany(s => s.Tasks.Select(Dash).Prepend(said.Length > 1 ? DocxNumbering.Clause(s.Sentence) : Body(s.Sentence))),
        ];
    }

    IEnumerable<OpenXmlElement> Headed(string title, IEnumerable<OpenXmlElement> below) =>
        below.Prepend(Docx.Paragraph(DocxStyles.Section, words[$"documents.report.{title}"].ToUpperInvariant()));

    IEnumerable<OpenXmlElement> Titled(string title, IEnumerable<OpenXmlElement> below) =>
        below.Prepend(Docx.Paragraph(DocxStyles.Clause, words[$"documents.report.{title}"]));

    OpenXmlElement[] OrBlank(Paragraph[] lines) => lines is [] ? [Blank()] : lines;

    /// <summary>What an officer wrote, a paragraph for each line; null where nobody did.</summary>
    static OpenXmlElement[]? Written(string? text) =>
        text is null ? null : [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Body)];

    Paragraph Blank() => Body(words["documents.report.blank"]);

    static Paragraph Body(string text) => Docx.Paragraph(DocxStyles.Body, text);

    static Paragraph Lead(string text) => Docx.Paragraph(DocxStyles.Lead, text);

    static Paragraph Dash(string text) => Body($"- {text}");
}
