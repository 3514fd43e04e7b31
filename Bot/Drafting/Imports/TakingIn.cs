using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting.Imports;

/// <summary>A document taken into the draft: fills what nobody answered yet, replaces nothing.</summary>
public static class TakingIn
{
    /// <summary>Sections and tasks written at once: the batch that begins a plan has five rows beside them.</summary>
    const int MostRows = 95;

    public static Outcome Into(Desk desk, TakenIn read, Tongues tongues)
    {
        if (desk.Plan.Header.Status != PlanStatus.Draft)
            return Standing.NotTaken(desk, read.Title ?? "", tongues);
        var open = read.Found.Where(s => desk.Plan[s] is []).ToList();
        var most = Math.Min(TaskEntry.MostAtOnce, MostRows - open.Count);
        var after = open.Aggregate(desk, (d, s) => d.With(s, read.Answers[s]));
        var takesTasks = desk.Plan.Tasks is [] && read.Tasks.Count > 0 && read.Tasks.Count <= most;
        if (takesTasks)
            after = after with { Plan = after.Plan with { Tasks = read.Tasks } };
        var told = Told(desk.Plan, read, takesTasks, most, tongues.Person);
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

    /// <param name="before">The draft as it was.</param>
    /// <param name="most">Tasks that could have been taken.</param>
    static string Told(Plan before, TakenIn read, bool takesTasks, int most, Words words)
    {
        string Names(IEnumerable<Section> sections) => string.Join(", ", sections.Select(s => Question.Of(s).Name(words)));
        var filled = Names(read.Found.Where(s => before[s] is []));
        if (takesTasks)
            filled += (filled.Length > 0 ? ", " : "") + words["drafting.takenIn.tasks", read.Tasks.Count];
        var leftTasks = read.Tasks.Count > 0 && before.Tasks is not [];
        var kept = Names(read.Found.Where(s => before[s] is not []).Concat(leftTasks ? [Section.Tasks] : []).Order());
        List<string> told = [filled.Length > 0 ? words["drafting.takenIn", filled] : words["drafting.takenIn.nothing"]];
        if (read.Tasks.Count > most && !leftTasks)
            told.Add(words["drafting.takenIn.tooMany", read.Tasks.Count, most]);
        if (kept.Length > 0)
            told.Add(words["drafting.takenIn.kept", kept]);
        if (read.Year is { } year && year != before.Header.Year)
            told.Add(words["drafting.takenIn.otherYear", year, before.Header.Year]);
        if (read.Remarked(words) is { } remarks)
            told.Add(remarks);
        return string.Join("\n\n", told);
    }
}
