using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Finds the tasks of a plan wherever they stand: tables, annexes, labels, bullets under a unit, sentences.</summary>
static class TaskFinder
{
    public static IReadOnlyList<ReadTask> Find(ReadPlan plan)
    {
        var year = plan.Head.PlanYear;
        var inline = plan.Nodes().Where(InlineTasks.IsTask).ToList();
        HashSet<string> labelled = [.. inline.Select(n => n.Id)];
        IEnumerable<ReadTask> found =
        [
            .. plan.Nodes().Where(n => n.Table is not null).SelectMany(n => TableTasks.Of(n.Table!, year, n.Id)),
            .. plan.Annexes.Where(a => a.Table is not null).SelectMany(a => TableTasks.Of(a.Table!, year, null)),
            .. inline.Select(n => InlineTasks.Of(n, year)),
            .. Organisation(plan).SelectMany(n => Assigned(n, year)).Where(t => !Covers(labelled, t.Node!)),
        ];
        return [.. found.OrderBy(t => t.Line).Select((t, i) => t with { Number = i + 1 })];
    }

    // the node itself, or one it is below
    static bool Covers(HashSet<string> inline, string node)
    {
        while (!inline.Contains(node))
        {
            if (node.LastIndexOf('.') is var dot && dot < 0)
                return false;
            node = node[..dot];
        }
        return true;
    }

    // each item of the section on organising the work, or a paragraph whose section lost its title
    static IEnumerable<ReadNode> Organisation(ReadPlan plan) =>
        plan.Nodes()
            .Where(n => n.Role == Role.Organisation)
            .SelectMany(n => n.Heading is null ? [n] : n.Children)
            .Where(n => n.Role is null or Role.Organisation && n.Table is null);

    static IEnumerable<ReadTask> Assigned(ReadNode node, int? year)
    {
        if (node.IsLeaf)
            return Assignment.IsClosing(node.Words) ? [] : [Task(node, Assignment.Of(node.Words), TaskSource.Sentence, null, year)];
        var unit = Assignment.OfHeading(node.Words);
        return node
            .Children.SelectMany(c => c.All())
            .Where(n => n.IsLeaf)
            .Select(n => Task(n, unit with { Coordinating = Assignment.Of(n.Words).Coordinating }, TaskSource.Bullets, node.Words, year));
    }

    static ReadTask Task(ReadNode node, Assignment who, TaskSource source, string? group, int? year) =>
        new(
            0,
            node.Words,
            TimeInText.Only(node.Words, year),
            who.Leads,
            who.Coordinating,
            who.Unclear,
            who.IsGroup,
            who.IsRequest,
            null,
            null,
            group?.TrimEnd(':', ' '),
            source,
            node.Id,
            node.Line
        );
}
