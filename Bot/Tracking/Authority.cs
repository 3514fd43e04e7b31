using CcchcBot.Plans;

namespace CcchcBot.Tracking;

/// <summary>Who may do what to a task, decided from the authenticated person and the organisation alone.</summary>
public static class Authority
{
    /// <summary>A lead of the task's lead unit; an officer may correct any.</summary>
    public static bool MayUpdate(Organisation body, PlanTask task, string person) =>
        body.Leads(person, task.Lead) || body.Has(person, Role.Officer);

    /// <summary>People of the body read what their channel shows.</summary>
    public static bool MayRead(Organisation body, string person) => body.Knows(person);

    /// <summary>The unit somebody speaks for when they change a task.</summary>
    public static string? UnitFor(Organisation body, PlanTask task, string person) =>
        body.Leads(person, task.Lead) ? task.Lead : body.Members.FirstOrDefault(m => m.Person == person)?.Unit;
}
