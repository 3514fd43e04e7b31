using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>A read plan as the answers the interview goes on from.</summary>
/// <param name="Open">What the officer is asked: tasks whose lead is not among the units, or not said.</param>
public sealed record Imported(IReadOnlyDictionary<Section, Answer> Answers, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<Finding> Open);

/// <summary>
/// Turns what was read into answers. Titles that only name their section are dropped, for they are written again; every other line is kept.
/// A section that is for none of the questions goes, title and all, to the answer of the section before it, else to the contents.
/// Intro, end mark and the usual last sentences are written again too; any other closing sentence goes to the organisation of the work.
/// </summary>
public static class PlanImport
{
    const int Deepest = 2;

    /// <param name="year">For time phrases without a year of their own; the plan's, when the document says it.</param>
    public static Imported From(ReadPlan plan, IReadOnlyList<Unit> units, int? year)
    {
        var tasks = new TaskImport(plan, units, plan.Head.PlanYear ?? year);
        return new(Answers(plan), tasks.Tasks, tasks.Open);
    }

    static Dictionary<Section, Answer> Answers(ReadPlan plan)
    {
        var answers = HeadAnswers(plan.Head);
        void Put(Section section, IEnumerable<Node> nodes)
        {
            if (nodes.ToList() is { Count: > 0 } list)
                answers[section] = new([.. answers.TryGetValue(section, out var had) ? had.Nodes : [], .. list]);
        }
        Put(Section.Bases, plan.LegalBases.Select(b => new Node("", 0, b.Text)));
        var annexes = new AnnexTables(plan.Annexes);
        foreach (var (section, node) in Placed(plan.Sections))
            Put(section, [annexes.PutBack(node)]);
        foreach (var annex in plan.Annexes)
            Put(Section.Contents, annex.Nodes.SelectMany(n => Placed(n, Section.Contents, 0, isTop: false)).Select(p => p.Item2));
        Put(Section.Contents, annexes.Left);
        Put(Section.Organisation, ClosingLines(plan.Closing).Select(l => new Node("", 0, l)));
        Put(Section.Recipients, plan.Recipients.Select(r => new Node("", 0, r.Text)));
        Put(Section.Signer, plan.Signer.Titles.Append(plan.Signer.Name ?? "").Where(l => l.Length > 0).Select(l => new Node("", 0, l)));
        return answers;
    }

    static Dictionary<Section, Answer> HeadAnswers(ReadHead head)
    {
        Dictionary<Section, Answer> answers = [];
        void Put(Section section, params IEnumerable<string?> lines)
        {
            if (lines.OfType<string>().ToList() is { Count: > 0 } said)
                answers[section] = Answer.Of(said);
        }
        Put(Section.Year, head.PlanYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Put(Section.Issuer, head.IssuingBody, head.IssuingBody is null ? null : head.SuperiorBody);
        Put(Section.Number, head.NumberLine?.Text);
        Put(Section.PlaceAndDate, head.DateLine?.Text);
        Put(Section.Title, head.Subject ?? []);
        return answers;
    }

    static IEnumerable<(Section, Node)> Placed(IReadOnlyList<ReadNode> sections)
    {
        var before = Section.Contents;
        foreach (var section in sections)
        {
            foreach (var placed in Placed(section, before, 0, isTop: true))
                yield return placed;
            before = section.Role is { } role ? SectionOf(role) : before;
        }
    }

    // a title that only names its section opens it; any other is a line of it, with what is below one level deeper
    static IEnumerable<(Section, Node)> Placed(ReadNode node, Section section, int level, bool isTop)
    {
        var names = node.Heading is { } title && Roles.IsOnlyName(title);
        var own =
            node.Role is { } role && (names || node.Heading is null || node.Kind is TokenKind.Roman or TokenKind.Part)
                ? SectionOf(role)
                : section;
        var opens = names && node.Role is not null && (isTop || own != section);
        level = own == section ? level : 0;
        var table = node.Table is { } found && !TableTasks.IsRead(found) ? found.Rows : null;
        var line = opens
            ? new Node("", 0, Heads(table), table)
            : new Node(node.Token, Math.Min(level, Deepest), node.Words.Length > 0 ? node.Words : Heads(table), table);
        var below = opens ? 0 : level + 1;
        return node
            .Children.SelectMany(c => Placed(c, own, below, isTop: opens && node.Kind is TokenKind.Roman or TokenKind.Part))
            .Prepend((own, line))
            .Where(p => p.Item2.Text.Length > 0);
    }

    // a table that no line announces is announced by its heads
    static string Heads(IReadOnlyList<IReadOnlyList<string>>? table) =>
        table is [var heads, ..] ? string.Join(", ", heads.Where(h => h.Length > 0)) : "";

    static IEnumerable<string> ClosingLines(ReadText? closing) =>
        (closing?.Text ?? "")
            .Split((string[])[". ", "\n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Marks.WithoutEndMark)
            .Where(l => !Marks.IsClosing(l) && !Folded.Of(l).Contains("vuong mac", StringComparison.Ordinal))
            .Select(l => $"{l.TrimEnd('.')}.");

    static Section SectionOf(Role role) =>
        role switch
        {
            Role.Purpose => Section.Purposes,
            Role.Requirement => Section.Requirements,
            Role.Audience => Section.Audience,
            Role.Content or Role.Slogans or Role.Schedule => Section.Contents,
            Role.Forms => Section.Forms,
            Role.Solutions => Section.Solutions,
            Role.Tasks => Section.Tasks,
            Role.Funding => Section.Funding,
            Role.Organisation => Section.Organisation,
            Role.Reporting => Section.Reporting,
        };
}
