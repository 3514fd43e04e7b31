using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>A refusal as a sentence: what this person may not do with the task, and who may, by name. It is made from the table itself.</summary>
public static class Refusals
{
    const int NamesShown = 4;

    public static string NotAllowed(Organisation body, PlanTask task, Act act, Words words)
    {
        var who = Authority.Allowed(body, task, act).Select(row => Who(row, body, task, words)).ToList();
        return words["tracking.notAllowed", task.Number, words[$"tracking.may.{act}"], string.Join(words["tracking.or"], who)];
    }

    static string Who((Authority.Row Row, IReadOnlyList<Member> People) allowed, Organisation body, PlanTask task, Words words)
    {
        var names = string.Join(", ", allowed.People.Take(NamesShown).Select(m => m.Name));
        if (allowed.People.Count > NamesShown)
            names = words["tracking.andMore", names, allowed.People.Count - NamesShown];
        var role = allowed.Row.To switch
        {
            Relation.Leads when task.Members is not null => words["tracking.who.group"],
            Relation.Leads => words["tracking.who.lead", task.Lead is { } lead ? body.NameOf(lead) : words["tracking.noLead"]],
            Relation.Coordinates when task.Coordinating is [] => words["tracking.who.noCoordinating"],
            Relation.Coordinates => words["tracking.who.coordinating", string.Join(", ", task.Coordinating.Select(body.NameOf))],
            _ => words[$"tracking.who.{allowed.Row.Role}"],
        };
        return names.Length == 0 ? role : words["tracking.who.named", role, names];
    }
}
