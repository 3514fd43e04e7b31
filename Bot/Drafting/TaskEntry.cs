using CcchcBot.Drafting.Prose;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting;

/// <summary>The tasks question: one task, several lines, or a pasted table become tasks; what they lack is asked, never guessed.</summary>
public static class TaskEntry
{
    /// <summary>Tasks taken in one message: a batch of rows must hold them all.</summary>
    public const int MostAtOnce = 80;

    public static Outcome Hear(Desk desk, string text, Tongues tongues)
    {
        var words = tongues.Person;
        if (!text.Any(char.IsLetter))
            return Interview.Asked(desk, words["drafting.noList", Question.Of(Section.Tasks).Name(words), Short.Of(text, 60)], tongues);
        if (text.Length > Answers.Longest)
            return Interview.Asked(desk, words["drafting.tooLong", Question.Of(Section.Tasks).Name(words), ""], tongues);
        if (ProseTasks.Read(text, desk.Plan.Header) is { Count: <= MostAtOnce })
            return Proposing.Ask(desk, text, tongues);
        var typed = TypedTask.Split(text);
        return typed.Count > MostAtOnce
            ? Interview.Asked(desk, words["drafting.tasks.tooMany", typed.Count, MostAtOnce], tongues)
            : Add(desk, typed, tongues);
    }

    internal static Outcome Add(Desk desk, IReadOnlyList<TypedTask> typed, Tongues tongues)
    {
        var after = With(desk, typed);
        return Interview.Asked(after, TaskCards.Understood(after, desk.Plan.Tasks.Count, tongues.Person), tongues);
    }

    /// <summary>The desk with these tasks, and what they lack as points to be asked.</summary>
    internal static Desk With(Desk desk, IReadOnlyList<TypedTask> typed)
    {
        List<PlanTask> tasks = [.. desk.Plan.Tasks];
        List<OpenPoint> open = [.. desk.Position.Open];
        foreach (var one in typed)
        {
            tasks.Add(Read(one, tasks.Count + 1, desk.Plan.Header, out var points));
            open.AddRange(points);
        }
        return desk with { Plan = desk.Plan with { Tasks = tasks }, Position = desk.Position with { Open = open } };
    }

    static PlanTask Read(TypedTask typed, int number, PlanHeader header, out IReadOnlyList<OpenPoint> open)
    {
        List<OpenPoint> points = [];
        var time = TimePhrase.Read(typed.Time, header.Year);
        if (time.Kind == TimeKind.Unspecified)
            points.Add(new(number, TaskPoint.Time, typed.Time));
        var responsible = typed.Responsible.Length > 0 ? typed.Responsible : Responsibility.Requested(typed.Text) ?? "";
        var (lead, coordinating, members) = Units(responsible, typed.Coordinating, header.Organisation);
        if (lead is null && members is null)
            points.Add(new(number, TaskPoint.Lead, responsible));
        open = points;
        // while no unit leads by name, the cell stays whole
        var who = lead is null && responsible.Length > 0 ? responsible : null;
        if (who is not null)
            coordinating = Units("", typed.Coordinating, header.Organisation).Coordinating;
        return new(
            number,
            typed.Text,
            time,
            lead,
            [.. coordinating.Except(members ?? [])],
            typed.Form,
            typed.Deliverable,
            Progress.None,
            Group: typed.Group,
            Note: typed.Note,
            Who: who,
            Members: members
        );
    }

    /// <summary>A coordinating unit that is none of the body's stays as its words. A group that leads is every unit of the body: each will have a status of its own.</summary>
    static (string? Lead, IReadOnlyList<string> Coordinating, IReadOnlyList<string>? Members) Units(
        string responsible,
        string coordinating,
        Organisation body
    )
    {
        var cell = Responsibility.Read(responsible, body.Units);
        var lead = cell is { LeadUnclear: false, Lead: UnitMatch.One one } ? one.Unit.Id : null;
        var others = coordinating.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<UnitMatch> matches =
        [
            .. cell.Coordinating,
            .. cell.Groups.Select(g => new UnitMatch.None(g, [])),
            .. others.Select(o => UnitNames.Find(o, body.Units)),
        ];
        var with = matches.Select(m => m is UnitMatch.One known ? known.Unit.Id : m.Words).Where(id => id != lead).Distinct();
        var members = MembersOf(cell, body);
        return (lead, [.. with.Except(members ?? [])], members);
    }

    /// <summary>The units of a group that leads; null when the cell names none.</summary>
    internal static IReadOnlyList<string>? MembersOf(Responsibility cell, Organisation body) =>
        cell is { IsGroup: true, LeadUnclear: false } && body.Units.Count > 0 ? [.. body.Units.Select(u => u.Id)] : null;

    /// <summary>An answer to what was asked about a task just entered.</summary>
    public static Outcome Resolve(Desk desk, OpenPoint point, string text, Tongues tongues)
    {
        var task = desk.Plan.Tasks[point.Task - 1];
        var words = tongues.Person;
        if (point.Point == TaskPoint.Time)
            return TimePhrase.Read(text, desk.Plan.Header.Year) is { Kind: not TimeKind.Unspecified } time
                ? Resolved(desk, task with { Time = time }, tongues)
                : Interview.Asked(desk, words["drafting.time.unread", Short.Of(text, 80)], tongues);
        var units = desk.Plan.Header.Organisation.Units;
        var (lead, coordinating, members) = units.Any(u => u.Id == text)
            ? (text, [], null)
            : Units(text, "", desk.Plan.Header.Organisation);
        var others = Units(task.Who ?? "", "", desk.Plan.Header.Organisation).Coordinating;
        return lead is null && members is null
            ? Interview.Asked(desk, words["drafting.unit.unread", Short.Of(text, 80)], tongues)
            : Resolved(
                desk,
                task with
                {
                    Lead = lead,
                    Who = members is null ? null : text,
                    Members = members,
                    Coordinating = [.. task.Coordinating.Union(others).Union(coordinating).Where(id => id != lead).Except(members ?? [])],
                },
                tongues
            );
    }

    static Outcome Resolved(Desk desk, PlanTask task, Tongues tongues)
    {
        var after = desk with { Plan = desk.Plan with { Tasks = [.. desk.Plan.Tasks.Select(t => t.Number == task.Number ? task : t)] } };
        after = after with { Position = after.Position.Settled() };
        return Interview.Asked(after, tongues.Person["drafting.tasks.resolved", TaskCards.Line(task, after.Plan, tongues.Person)], tongues);
    }
}
