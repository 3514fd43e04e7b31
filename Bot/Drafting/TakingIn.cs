using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting;

/// <summary>What was read from a document.</summary>
/// <param name="Leads">By task number, the lead as the document names it where that is none of the units.</param>
/// <param name="Remarks">What is to be looked at in it, as sentences.</param>
public sealed record TakenIn(
    IReadOnlyDictionary<Section, Answer> Answers,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyDictionary<int, string> Leads,
    IReadOnlyList<string> Remarks
);

/// <summary>A document taken into the draft: fills what nobody answered yet, replaces nothing.</summary>
public static class TakingIn
{
    const int RemarksShown = 8;

    public static Outcome Into(Desk desk, TakenIn read, Tongues tongues)
    {
        if (desk.Plan.Header.Status != PlanStatus.Draft)
            return Interview.Asked(desk, null, tongues);
        var found = read
            .Answers.Where(a => a.Key is not (Section.Year or Section.Tasks) && a.Value.Nodes.Count > 0)
            .OrderBy(a => a.Key)
            .ToList();
        var open = found.Where(a => desk.Plan[a.Key] is []).ToList();
        var after = open.Aggregate(desk, (d, a) => d.With(a.Key, a.Value));
        var takesTasks = desk.Plan.Tasks is [] && read.Tasks.Count is > 0 and <= TaskEntry.MostAtOnce;
        if (takesTasks)
            after = after with { Plan = after.Plan with { Tasks = read.Tasks } };
        var told = Told(
            read,
            open.Select(a => a.Key),
            found.Select(a => a.Key).Except(open.Select(a => a.Key)),
            takesTasks,
            tongues.Person
        );
        after = after with { Position = takesTasks ? Asking(after, read) : after.Position.From(after.Plan) };
        return DraftStep.Recorded(desk, Interview.Asked(after, told, tongues));
    }

    /// <summary>What the tasks came without is asked at once; then the interview goes on where it was.</summary>
    static Position Asking(Desk after, TakenIn read)
    {
        OpenPoint[] open = [.. read.Tasks.SelectMany(t => Lacking(t, read.Leads))];
        var position = after.Position.From(after.Plan);
        return open.Length == 0 ? position : position.ToEdit(Section.Tasks) with { Open = open };
    }

    static IEnumerable<OpenPoint> Lacking(PlanTask task, IReadOnlyDictionary<int, string> leads)
    {
        if (task.Time.Kind == TimeKind.Unspecified)
            yield return new(task.Number, TaskPoint.Time, task.Time.Raw);
        if (!task.HasLead)
            yield return new(task.Number, TaskPoint.Lead, leads.GetValueOrDefault(task.Number, ""));
    }

    static string Told(TakenIn read, IEnumerable<Section> filled, IEnumerable<Section> kept, bool takesTasks, Words words)
    {
        var names = filled.Select(s => Question.Of(s).Name(words)).ToList();
        if (takesTasks)
            names.Add(words["drafting.takenIn.tasks", read.Tasks.Count]);
        List<string> told = [names.Count > 0 ? words["drafting.takenIn", string.Join(", ", names)] : words["drafting.takenIn.nothing"]];
        if (read.Tasks.Count > TaskEntry.MostAtOnce)
            told.Add(words["drafting.takenIn.tooMany", read.Tasks.Count, TaskEntry.MostAtOnce]);
        if (kept.ToList() is { Count: > 0 } left)
            told.Add(words["drafting.takenIn.kept", string.Join(", ", left.Select(s => Question.Of(s).Name(words)))]);
        if (read.Remarks.Count > 0)
            told.Add(Remarks(read.Remarks, words));
        return string.Join("\n\n", told);
    }

    static string Remarks(IReadOnlyList<string> remarks, Words words)
    {
        string[] more = remarks.Count > RemarksShown ? [$"- {words["drafting.moreRemarks", remarks.Count - RemarksShown]}"] : [];
        return string.Join(
            '\n',
            [words["drafting.takenIn.remarks"], .. remarks.Take(RemarksShown).Select(r => $"- {Short.Of(r, 240)}"), .. more]
        );
    }
}
