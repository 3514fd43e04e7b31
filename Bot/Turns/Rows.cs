using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>Where everything is kept. The two digits before a plan's rows sort them so that each turn reads one range.</summary>
static class Rows
{
    public const string Profile = "profile";
    public const string Person = "person";

    /// <summary>Beside a person's own row, and before it: the organisations they belong to.</summary>
    public const string Bodies = "bodies";

    /// <summary>The one team there was before a tenant could hold several; its organisation is <see cref="FirstOrganisation"/>.</summary>
    public const string FirstTeam = "team";
    public const string FirstOrganisation = "1";

    /// <summary>What of a change of the organisation has still to reach people and plans.</summary>
    public const string Pending = "pending";

    /// <summary>First of all, so that a range can begin after them: only an undoing reads them.</summary>
    const string Steps = "05";
    const string Drafters = "10";
    const string Sections = "20";
    public const string Previous = "25|previous";
    public const string Header = "30";
    public const string Review = "35";
    const string Tasks = "40";
    const string Reports = "45";
    const string Cards = "50";
    const string Letters = "55";
    const string Events = "60";
    const string Notices = "65";
    const string Receipts = "66";
    const string Frozens = "70";
    const string Editions = "80";

    /// <summary>First key after the header and the rounds; after the tasks and reports; after the cards.</summary>
    public const string AfterHead = Tasks;
    public const string AfterTasks = Cards;
    public const string AfterCards = Events;

    /// <summary>First key of the drafters; of the sections.</summary>
    public const string FirstDrafter = Drafters;
    public const string FirstSection = Sections;

    public static string PlanOf(string tenant, string organisation, int year) => PlanOf(tenant, organisation, new PlanRef(year));

    /// <summary>An amendment in the making has a partition of its own beside its plan's: the rows of a plan, so that all that drafts one drafts it.</summary>
    public static string PlanOf(string tenant, string organisation, PlanRef plan) => $"plan|{tenant}|{organisation}|{plan}";

    /// <summary>The partition of the plan that an amendment's partition amends.</summary>
    public static string InForceOf(string amendment) => amendment[..amendment.LastIndexOf('.')];

    public static string OrganisationOf(string tenant, string organisation) => $"org|{tenant}|{organisation}";

    public static string PersonOf(PersonId person) => $"person|{person.Tenant}|{person.Id}";

    public static string TenantOf(string tenant) => $"tenant|{tenant}";

    /// <summary>What an officer pasted last, beside the profile and before it.</summary>
    public static string PasteOf(string person) => $"paste|{person}";

    public static string SetUpOf(string person) => $"setup|{person}";

    /// <summary>A team's row, and the row that keeps its organisation's key from being given twice.</summary>
    public static string TeamOf(string team) => $"team|{team}";

    public static string KeyOf(string organisation) => $"key|{organisation}";

    /// <summary>From the keys to the teams, the first team among them.</summary>
    public static readonly (string From, string To) Teams = ("key|", "team}");

    /// <summary>One change of the organisation, keyed by what caused it.</summary>
    public static string ChangeOf(string activity) => $"{Changes.From}{activity}";

    public static readonly (string From, string To) Changes = ("change|", "change}");

    public static bool IsSetUp(string row) => row.StartsWith("setup|", StringComparison.Ordinal);

    public static string Drafter(string person) => $"{Drafters}|{person}";

    /// <summary>Before a drafter's steps.</summary>
    public static string StepsOf(string person) => $"{Steps}|{person}|";

    public static string Step(string person, int number) => $"{StepsOf(person)}{number:000000}";

    public static string Section(Section section) => $"{Sections}|{(int)section:00}";

    public static string Task(int number) => $"{Tasks}|{number:0000}";

    /// <summary>What is kept of the report on a window.</summary>
    public static string Report(string window) => $"{Reports}|{window}";

    public static string Card(string unit) => $"{Cards}|{unit}";

    /// <summary>Keyed by the occasion: planning it twice is one row.</summary>
    public static string Card(SavedCard card) =>
        card switch
        {
            { Notice: { } notice } => $"{NoticesFrom(notice.Day)}|{notice.Due[0].To}|{notice.Part}",
            { To: null } => Card(card.Unit),
            { To: { Task: { } task, Asked: { } asked } to } => $"{Letters}|{task:0000}|{asked.UtcTicks}|{to.Letter}|{to.Person}",
            { To: var to } => $"{Letters}|{to.Round:000}|{to.Letter}|{to.Person}",
        };

    /// <summary>First key of what was planned on this day or later, for people and channels before a cut-off.</summary>
    public static string NoticesFrom(DateOnly day) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Notices}|{day:yyyy-MM-dd}");

    public static string Receipt(string round, string unit) => $"{Receipts}|{round}|{unit}";

    /// <summary>Ends the notices and the receipts.</summary>
    public const string AfterReceipts = Frozens;

    public static bool IsReceipt(string row) => row.StartsWith(Receipts, StringComparison.Ordinal);

    public static string FrozenOf(Period period) => $"{Frozens}|{period.Code}|";

    /// <summary>What is frozen of one period.</summary>
    public static (string From, string To) FrozenRange(Period period) => (FrozenOf(period), $"{Frozens}|{period.Code}}}");

    public static string FrozenPiece(Period period, int piece) => $"{FrozenOf(period)}{piece:000}";

    /// <summary>Every change of every task.</summary>
    public static readonly (string From, string To) AllEvents = (Events, Notices);

    /// <summary>Everything frozen.</summary>
    public static readonly (string From, string To) AllFrozen = (Frozens, Editions);

    /// <summary>What is due when, of every plan.</summary>
    public const string Bell = "bell";

    /// <summary>Sorts after every moment.</summary>
    public const string AfterBells = "}";

    public static string BellOf(DateTimeOffset due, string plan) => $"{BellUntil(due)}|{plan}";

    /// <summary>Sorts after everything due before this moment, and before what is due at it.</summary>
    public static string BellUntil(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A piece of a version of the document as it was issued.</summary>
    public static string Edition(int number, int piece) => $"{Editions}|{number:000}|{piece:000}";

    /// <summary>Keyed by what caused it, so that the same cause counts once.</summary>
    public static string Event(int task, string activity) => $"{Events}|{task:0000}|{activity}";

    /// <summary>The history of one task.</summary>
    public static (string From, string To) EventsOf(int task) => ($"{Events}|{task:0000}|", $"{Events}|{task:0000}}}");

    public static bool IsDrafter(string row) => row.StartsWith(Drafters, StringComparison.Ordinal);

    public static bool IsStep(string row) => row.StartsWith(Steps, StringComparison.Ordinal);

    public static bool IsTask(string row) => row.StartsWith(Tasks, StringComparison.Ordinal);

    public static bool IsReport(string row) => row.StartsWith(Reports, StringComparison.Ordinal);

    public static bool IsCard(string row) =>
        row.StartsWith(Cards, StringComparison.Ordinal) || row.StartsWith(Letters, StringComparison.Ordinal);

    public static bool IsEvent(string row) => row.StartsWith(Events, StringComparison.Ordinal);

    public static Section? SectionOf(string row) =>
        row.StartsWith(Sections, StringComparison.Ordinal) && int.TryParse(row[(Sections.Length + 1)..], out var number)
            ? (Section)number
            : null;
}
