using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>Where everything is kept. The two digits before a plan's rows sort them so that each turn reads one range.</summary>
static class Rows
{
    public const string Profile = "profile";
    public const string Person = "person";
    public const string Team = "team";

    /// <summary>First of all, so that a range can begin after them: only an undoing reads them.</summary>
    const string Steps = "05";
    const string Drafters = "10";
    const string Sections = "20";
    public const string Header = "30";
    const string Tasks = "40";
    const string Cards = "50";
    const string Events = "60";

    /// <summary>First key after the tasks; after the cards.</summary>
    public const string AfterTasks = Cards;
    public const string AfterCards = Events;

    public static string PlanOf(string tenant, string organisation, int year) => $"plan|{tenant}|{organisation}|{year}";

    public static string OrganisationOf(string tenant, string organisation) => $"org|{tenant}|{organisation}";

    public static string PersonOf(PersonId person) => $"person|{person.Tenant}|{person.Id}";

    public static string TenantOf(string tenant) => $"tenant|{tenant}";

    public static string SetUpOf(string person) => $"setup|{person}";

    public static string Drafter(string person) => $"{Drafters}|{person}";

    /// <summary>Before a drafter's steps.</summary>
    public static string StepsOf(string person) => $"{Steps}|{person}|";

    public static string Step(string person, int number) => $"{StepsOf(person)}{number:000000}";

    public static string Section(Section section) => $"{Sections}|{(int)section:00}";

    public static string Task(int number) => $"{Tasks}|{number:0000}";

    public static string Card(string unit) => $"{Cards}|{unit}";

    /// <summary>Keyed by what caused it, so that the same cause counts once.</summary>
    public static string Event(int task, string activity) => $"{Events}|{task:0000}|{activity}";

    public static bool IsDrafter(string row) => row.StartsWith(Drafters, StringComparison.Ordinal);

    public static bool IsStep(string row) => row.StartsWith(Steps, StringComparison.Ordinal);

    public static bool IsTask(string row) => row.StartsWith(Tasks, StringComparison.Ordinal);

    public static bool IsCard(string row) => row.StartsWith(Cards, StringComparison.Ordinal);

    public static Section? SectionOf(string row) =>
        row.StartsWith(Sections, StringComparison.Ordinal) && int.TryParse(row[(Sections.Length + 1)..], out var number)
            ? (Section)number
            : null;
}
