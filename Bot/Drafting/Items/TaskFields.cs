using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.Items;

/// <summary>"thời gian quý 2; chủ trì VP", or a task's whole line, or its text alone, put into a task.</summary>
static class TaskFields
{
    enum Field
    {
        None,
        Text,
        Time,
        Lead,
        With,
        Form,
        Deliverable,
    }

    /// <summary>What could not be read stays as it was, and is asked.</summary>
    public static (PlanTask Task, IReadOnlyList<OpenPoint> Open) Into(PlanTask task, string text, PlanHeader header)
    {
        List<OpenPoint> open = [];
        string[] parts = [.. text.Split([';', '|', '\n'], StringSplitOptions.TrimEntries).Where(p => p.Length > 0)];
        if (parts.Length == 0)
            return (task, open);
        if (parts.Any(p => Labelled(p).Field != Field.None))
            return (parts.Aggregate(task, (t, p) => Put(t, Labelled(p), header, open)), open);
        if (parts.Length > 1)
            return (
                parts
                    .Zip((Field[])[Field.Text, Field.Time, Field.Lead, Field.Form, Field.Deliverable])
                    .Aggregate(task, (t, p) => Put(t, (p.Second, p.First), header, open)),
                open
            );
        var alone =
            TimePhrase.Read(parts[0], header.Year).Kind != TimeKind.Unspecified ? Field.Time
            : IsUnit(parts[0], header.Organisation.Units) ? Field.Lead
            : Field.Text;
        return (Put(task, (alone, parts[0]), header, open), open);
    }

    static bool IsUnit(string text, IReadOnlyList<Unit> units) =>
        units.Any(u => u.Aliases.Prepend(u.Name).Any(name => Folded.Of(name) == Folded.Of(text)));

    static PlanTask Put(PlanTask task, (Field Field, string Text) said, PlanHeader header, List<OpenPoint> open)
    {
        switch (said.Field)
        {
            case Field.Time when TimePhrase.Read(said.Text, header.Year) is { Kind: not TimeKind.Unspecified } time:
                return task with { Time = time };
            case Field.Time:
                open.Add(new(task.Number, TaskPoint.Time, said.Text));
                return task;
            case Field.Lead:
                return Led(task, said.Text, header.Organisation, open);
            case Field.With:
                return With(task, said.Text, header.Organisation.Units);
            case Field.Form:
                return task with { Form = said.Text };
            case Field.Deliverable:
                return task with { Deliverable = said.Text };
            default:
                return task with { Text = said.Text };
        }
    }

    static PlanTask Led(PlanTask task, string text, Organisation body, List<OpenPoint> open)
    {
        var cell = Responsibility.Read(text, body.Units);
        if (TaskEntry.MembersOf(cell, body) is { } members)
            return task with { Lead = null, Members = members, Who = text, Coordinating = [.. task.Coordinating.Except(members)] };
        if (cell is not { LeadUnclear: false, Lead: UnitMatch.One { Unit.Id: var lead } })
        {
            open.Add(new(task.Number, TaskPoint.Lead, text));
            return task;
        }
        var with = cell.Coordinating.OfType<UnitMatch.One>().Select(m => m.Unit.Id);
        return task with
        {
            Lead = lead,
            Members = null,
            Who = null,
            Coordinating = [.. task.Coordinating.Union(with).Where(u => u != lead)],
        };
    }

    /// <summary>The coordinating units anew; a name that is no unit's leaves them as they were.</summary>
    static PlanTask With(PlanTask task, string text, IReadOnlyList<Unit> units)
    {
        var found = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => UnitNames.Find(n, units))
            .ToList();
        return found.Count > 0 && found.All(f => f is UnitMatch.One)
            ? task with
            {
                Coordinating = [.. found.OfType<UnitMatch.One>().Select(m => m.Unit.Id).Where(u => !task.Leads(u)).Distinct()],
            }
            : task;
    }

    static (Field Field, string Text) Labelled(string part)
    {
        var said = new SaidWords(part);
        var field =
            said.Take("thoi gian thuc hien", "thoi gian", "thoi han", "time", "when") ? Field.Time
            : said.Take("don vi chu tri", "chu tri", "lead unit", "lead") ? Field.Lead
            : said.Take("don vi phoi hop", "phoi hop voi", "phoi hop", "coordinating", "with") ? Field.With
            : said.Take("hinh thuc", "form") ? Field.Form
            : said.Take("san pham", "ket qua", "deliverable") ? Field.Deliverable
            : said.Take("noi dung", "text") ? Field.Text
            : Field.None;
        // "Hình thức tuyên truyền …" begins a task; only time and units are named without a colon
        if (field is Field.Form or Field.Deliverable or Field.Text or Field.With && said.Next != ":")
            field = field == Field.With && said.At > 1 ? field : Field.None;
        if (field != Field.None)
            said.Take("la", "is");
        return field == Field.None || said.Rest.Length == 0 ? (Field.None, part) : (field, said.Rest);
    }
}
