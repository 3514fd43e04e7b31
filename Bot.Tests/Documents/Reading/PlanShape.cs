using CcchcBot.Documents.Checking;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>A plan as its structure: capitals, closing signs and tokens are set when it is written, so they do not count.</summary>
static class PlanShape
{
    public static IEnumerable<string> Of(Plan plan)
    {
        var body = plan.Header.Organisation;
        string[] title = [.. Lines(plan, Section.Title)];
        return
        [
            .. Capitals([body.Name, .. body.Superior is { } superior ? [superior] : (string[])[]]),
            .. Capitals(
                title is [] ? [$"Tuyên truyền cải cách hành chính năm {plan.Header.Year}"] : [WithoutKind(title[0]), .. title[1..]]
            ),
            .. Lines(plan, Section.Bases).Select(Open),
            .. DraftPlaces.Outlined.SelectMany(s =>
                plan[s].Select(n => $"{s} {n.Level} {n.Text}{string.Concat((n.Table ?? []).Select(r => $"\n  {string.Join(" | ", r)}"))}")
            ),
            .. Tasks(plan.Tasks),
            .. Recipients(OrElse(plan.Lines(Section.Recipients), body.Recipients)),
            .. Capitals(OrElse(plan.Lines(Section.Signer), body.Signer)),
        ];
    }

    public static IEnumerable<string> Tasks(IEnumerable<PlanTask> tasks) =>
        tasks.Select(t =>
            $"{t.Number} {t.Text} | {t.Time.Raw} | {t.Lead} | {string.Join(' ', t.Coordinating)} | {t.Form} | {t.Deliverable} | {t.Group} | {t.Note}"
        );

    static IEnumerable<string> Lines(Plan plan, Section section) => plan.Lines(section).Where(l => l.Length > 0);

    static IReadOnlyList<string> OrElse(IReadOnlyList<string> answer, IReadOnlyList<string> otherwise) =>
        answer.Count > 0 ? answer : otherwise;

    static IEnumerable<string> Recipients(IReadOnlyList<string> lines) =>
        lines.OrderBy(l => l.StartsWith("Lưu:", StringComparison.Ordinal)).Select(Open);

    static string Open(string line) => line.TrimEnd(';', '.', ',', ' ');

    static string WithoutKind(string title) =>
        title.StartsWith("Kế hoạch ", StringComparison.OrdinalIgnoreCase) ? title["Kế hoạch ".Length..] : title;

    static IEnumerable<string> Capitals(IEnumerable<string> lines) => lines.Select(l => l.ToUpperInvariant());
}
