using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>One of the 18 questions of the interview, in their order.</summary>
/// <param name="Needed">Whether a plan can do without its answer.</param>
/// <param name="Many">Whether it wants a list, one line an item.</param>
public sealed record Question(Section Section, bool Needed, bool Many)
{
    public static readonly IReadOnlyList<Question> All =
    [
        new(Section.Year, Needed: true, Many: false),
        new(Section.Issuer, Needed: true, Many: false),
        new(Section.Number, Needed: false, Many: false),
        new(Section.PlaceAndDate, Needed: false, Many: false),
        new(Section.Title, Needed: true, Many: false),
        new(Section.Bases, Needed: true, Many: true),
        new(Section.Purposes, Needed: true, Many: true),
        new(Section.Requirements, Needed: false, Many: true),
        new(Section.Audience, Needed: false, Many: true),
        new(Section.Contents, Needed: false, Many: true),
        new(Section.Forms, Needed: true, Many: true),
        new(Section.Solutions, Needed: false, Many: true),
        new(Section.Tasks, Needed: false, Many: true),
        new(Section.Funding, Needed: false, Many: true),
        new(Section.Organisation, Needed: true, Many: true),
        new(Section.Reporting, Needed: false, Many: true),
        new(Section.Recipients, Needed: true, Many: true),
        new(Section.Signer, Needed: true, Many: false),
    ];

    public int Number => (int)Section;

    /// <summary>Whether its answer may have several lines: a list, or names and titles printed one below the other.</summary>
    public bool Lines => Many || Section is Section.Issuer or Section.Title or Section.Signer;

    public static Question Of(Section section) => All[(int)section - 1];

    public string Name(Words words) => words[$"drafting.{Section}.name"];

    public string Purpose(Words words) => words[$"drafting.{Section}.purpose"];

    public string Example(Words words) => words[$"drafting.{Section}.example"];
}
