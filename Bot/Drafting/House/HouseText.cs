using CcchcBot.Plans;

namespace CcchcBot.Drafting.House;

/// <summary>
/// The house's own text for a body of this kind, filled: {0} its name, {1} the year, {2} the place, {3} what it calls itself, {4} its superior,
/// {5} the unit that leads, {6} `xã` or `học sinh`, {7} `thôn`, {8} the next year, {9} the year before, {10} the units spoken of, {11} whom it reports to.
/// </summary>
sealed class HouseText(Plan plan, Words official)
{
    static readonly string[] Fields = ["1", "2", "3", "4", "5", "6"];
    static readonly string[] Forms = ["online", "press", "visual", "direct"];

    /// <summary>Up to this many units are named one by one.</summary>
    const int MostNamed = 4;

    /// <summary>The national programme's years; its documents are bases of a plan within them.</summary>
    const int ProgrammeFrom = 2021;
    const int ProgrammeTo = 2030;

    readonly Organisation body = plan.Header.Organisation;

    /// <summary>What it says before there is a plan.</summary>
    public static HouseText For(Organisation body, int year, Words official) =>
        new(new Plan(new PlanHeader(year, PlanStatus.Draft, body), new Dictionary<Section, Answer>(), []), official);

    public IReadOnlyList<Suggestion> Suggestions(Section section) =>
        section switch
        {
            Section.Bases => [.. Programme(), .. Offered(Lines("Bases.more"), null)],
            Section.Contents => [.. Fields.SelectMany(f => Part($"Contents.{f}", official[$"house.Contents.group.{f}"]))],
            Section.Forms => [.. Forms.SelectMany(f => Part($"Forms.{f}", official[$"house.Forms.group.{f}"]))],
            Section.Organisation => [.. Proposed(Enum.GetValues<UnitRole>().SelectMany(Units), null)],
            Section.Reporting => [.. Proposed(Regime(), null), .. Offered(Lines("Reporting.more"), null)],
            Section.Purposes or Section.Requirements or Section.Audience or Section.Solutions or Section.Funding => Part(
                $"{section}",
                null
            ),
            _ => [],
        };

    public string Title => Lines("title")[0];

    /// <summary>No body sends its plan to itself.</summary>
    public IReadOnlyList<string> Recipients => [.. Lines("Recipients").Where(r => !Itself(r))];

    Suggestion[] Part(string part, string? heading)
    {
        var variant = BodyNames.Preschool(body) ? "preschool" : "pupils";
        return
        [
            .. Proposed(Lines(part), heading),
            .. Proposed(Lines($"{part}.{variant}"), heading),
            .. Offered(Lines($"{part}.more"), heading),
        ];
    }

    static IEnumerable<Suggestion> Proposed(IEnumerable<string> lines, string? heading) =>
        lines.Select(l => new Suggestion(l, heading, true));

    static IEnumerable<Suggestion> Offered(IEnumerable<string> lines, string? heading) =>
        lines.Select(l => new Suggestion(l, heading, false));

    IEnumerable<Suggestion> Programme() =>
        plan.Header.Year is >= ProgrammeFrom and <= ProgrammeTo ? Proposed(official.Lines("house.Bases.until2030"), null) : [];

    IReadOnlyList<string> Regime() => Lines($"Reporting.{body.Regime}") is { Count: > 0 } preset ? preset : Lines("Reporting.B");

    IEnumerable<string> Units(UnitRole role)
    {
        var named = body.Units.Where(u => UnitRoles.Of(u, body) == role).Select(u => u.Name).ToList();
        if (named.Count == 0 && role == UnitRole.Other && body.Units.Count > 0)
            return [];
        var usual = Lines($"unit.{role}");
        var units = named.Count is 0 or > MostNamed && usual is [var all] ? all : Joined(named);
        return units.Length == 0 ? [] : official.Lines(Key($"Organisation.{role}"), Filling(units));
    }

    string Joined(List<string> names) =>
        names.Count < 2 ? string.Concat(names) : official["house.and", string.Join(", ", names.SkipLast(1)), names[^1]];

    string Key(string part) => $"house.{body.Kind}.{part}";

    IReadOnlyList<string> Lines(string part) => official.Lines(Key(part), Filling(""));

    object?[] Filling(string units)
    {
        var year = plan.Header.Year;
        object?[] filling =
        [
            body.Name,
            year,
            body.Place,
            BodyNames.Self(body, official),
            body.Superior is { Length: > 0 } superior ? superior : official[Key("superior")],
            "",
            BodyNames.Kind(body, official),
            body.Kind == BodyKind.Commune ? BodyNames.Village(body, official) : "",
            year + 1,
            year - 1,
            units,
            "",
        ];
        filling[5] = UnitRoles.Lead(body)?.Name ?? official.Lines(Key("unit.Office"), filling)[0];
        filling[11] = official.Lines(Key("reportTo"), filling) is [var to] && !Itself(to) ? to : filling[4];
        return filling;
    }

    bool Itself(string recipient) => Folded.Of(body.Name).StartsWith(Folded.Of(recipient), StringComparison.Ordinal);
}
