using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>What was typed otherwise than it will be printed, each with the way it is mended; and tasks that nobody leads.</summary>
static class TypedRules
{
    public static IEnumerable<DraftFinding> Check(Plan plan, Words words) =>
        [
            .. OneLine(plan, Section.Number, HeadRules.NumberShape, HeadRules.MendedNumber),
            .. OneLine(plan, Section.PlaceAndDate, HeadRules.DateShape, HeadRules.MendedDate),
            .. Signs(plan, Section.Bases, "F05"),
            .. Signs(plan, Section.Recipients, "F12.sign"),
            .. Archive(plan, words),
            .. Leaderless([.. plan.Tasks.Where(t => !t.HasLead).Select(t => t.Number)]),
        ];

    static DraftFinding[] Leaderless(int[] tasks) =>
        tasks is [] ? [] : [new(Finding.Of("lead.none", 0, string.Join(", ", tasks)), Section.Tasks, tasks)];

    static IEnumerable<DraftFinding> OneLine(
        Plan plan,
        Section section,
        Func<ReadText, IEnumerable<Finding>> check,
        Func<string, string> mended
    ) =>
        plan.Filled(section).FirstOrDefault() is { } typed
            ? check(new(typed, 0)).Select(f => new DraftFinding(f, section, [], p => DraftMending.Each(p, section, mended)))
            : [];

    // typed without any sign, a list is closed when it is written; typed with some, it is closed wrongly
    static IEnumerable<DraftFinding> Signs(Plan plan, Section section, string code)
    {
        string[] lines = [.. plan.Filled(section)];
        if (!lines.Any(l => l[^1] is ';' or '.' or ','))
            return [];
        string[] closed = [.. Answers.Closed(lines)];
        return lines
            .Zip(closed)
            .Index()
            .Where(l => l.Item.First[^1] != l.Item.Second[^1])
            .Select(l => new DraftFinding(
                Finding.Of(code, 0, Joining.Start(l.Item.First), $"{l.Item.Second[^1]}"),
                section,
                [l.Index + 1],
                p => DraftMending.Closed(p, section)
            ));
    }

    static IEnumerable<DraftFinding> Archive(Plan plan, Words words)
    {
        string[] lines = [.. plan.Filled(Section.Recipients)];
        var at = Array.FindIndex(lines, Marks.IsArchive);
        if (lines is [])
            yield break;
        if (at < 0)
            yield return new(Finding.Of("F12.absent", 0), Section.Recipients, [], p => DraftMending.WithArchive(p, words));
        else if (at < lines.Length - 1)
            yield return new(Finding.Of("F12.last", 0, lines[at]), Section.Recipients, [at + 1], p => DraftMending.ArchiveLast(p));
    }
}
