using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What the bot offers instead of asking: facts of the organisation, and the house's own text.</summary>
public static class Proposals
{
    /// <summary>The answer proposed as a whole; empty when there is none to propose.</summary>
    public static IReadOnlyList<string> For(Section section, Plan plan, Words official)
    {
        var body = plan.Header.Organisation;
        return section switch
        {
            Section.Issuer => body.Superior is { Length: > 0 } superior ? [body.Name, superior] : [body.Name],
            Section.Number => [body.PlanSymbol],
            Section.PlaceAndDate => [official["house.placeAndDate", body.Place]],
            Section.Title => [.. Filled("house.title", plan, official)],
            Section.Recipients => body.Recipients is not []
                ? body.Recipients
                : [.. Filled($"house.{body.Kind}.Recipients", plan, official)],
            Section.Signer => body.Signer,
            _ => [],
        };
    }

    /// <summary>Whether the proposal is a fact of the organisation, to be taken without a look at each.</summary>
    public static bool Sure(Section section) =>
        section is Section.Issuer or Section.Number or Section.Title or Section.Recipients or Section.Signer;

    /// <summary>Lines to tick; empty where only the officer can know.</summary>
    public static IReadOnlyList<string> Suggestions(Section section, Plan plan, Words official) =>
        section
            is Section.Purposes
                or Section.Requirements
                or Section.Audience
                or Section.Contents
                or Section.Forms
                or Section.Solutions
                or Section.Funding
                or Section.Organisation
                or Section.Reporting
            ? [.. Filled($"house.{section}", plan, official)]
            : [];

    /// <summary>House text with the body's name {0}, the year {1} and the place {2}.</summary>
    static string[] Filled(string key, Plan plan, Words official) =>
        official[key, plan.Header.Organisation.Name, plan.Header.Year, plan.Header.Organisation.Place].Split('\n');
}
