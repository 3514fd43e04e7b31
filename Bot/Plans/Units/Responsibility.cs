using CcchcBot.Plans.Times;

namespace CcchcBot.Plans.Units;

/// <summary>Who does it, as a cell of a plan says ("X chủ trì, phối hợp Y, Z").</summary>
/// <param name="Lead">Null when nobody leads by name: a group leads, it is unclear, or the cell is empty.</param>
/// <param name="Coordinating">The others named; while the lead is unclear, everyone it may be.</param>
/// <param name="LeadUnclear">Somebody is named, but not who leads: the person is asked.</param>
/// <param name="IsGroup">A group leads ("các phòng, đơn vị"): each of its members has a status of its own.</param>
/// <param name="IsRequest">"Đề nghị …": who is named is outside the line of command.</param>
/// <param name="WithGroups">Groups that coordinate, in the words typed; they are not in <paramref name="Coordinating"/>.</param>
public sealed record Responsibility(
    UnitMatch? Lead,
    IReadOnlyList<UnitMatch> Coordinating,
    bool LeadUnclear = false,
    bool IsGroup = false,
    bool IsRequest = false,
    IReadOnlyList<string>? WithGroups = null
)
{
    public IReadOnlyList<string> Groups => WithGroups ?? [];

    public static Responsibility Read(string cell, IReadOnlyList<Unit> units)
    {
        // a line break parts like a semicolon
        var line = cell.Replace('\n', ';');
        if (PhraseTokens.Of(line, UnitList.Most) is not { } tokens)
            return new(null, [], LeadUnclear: true);
        var parts = ResponsibilityParts.Of(new(line, tokens));
        var lead = UnitList.Read(parts.Lead, units);
        var with = UnitList.Read(parts.With, units);
        var read = new Responsibility(null, with.Units, IsRequest: parts.IsRequest, WithGroups: with.Groups);
        return (parts.Contradicts, lead) switch
        {
            (false, { Group: false, Units: [var one] }) => read with { Lead = one },
            (false, { Group: true, Units: [] }) => read with { IsGroup = true },
            _ => read with
            {
                Coordinating = [.. lead.Units, .. with.Units],
                IsGroup = lead.Group,
                LeadUnclear =
                    parts.Contradicts || lead.Group || lead.Units.Count > 0 || (!parts.IsRequest && (with.Units.Count > 0 || with.Group)),
            },
        };
    }

    /// <summary>How a sentence begins that asks bodies outside to take part, "Đề nghị X, Y phối hợp"; null when it does not.</summary>
    public static string? Requested(string sentence)
    {
        var reader = new PhraseReader(sentence, PhraseTokens.Of(sentence, UnitList.Most) ?? []);
        if (reader.TakeAny("kinh de nghi", "de nghi") is null)
            return null;
        for (; !reader.Ended; reader.At++)
            if (reader.Take("phoi hop"))
                return reader.Typed(0, reader.At);
        return null;
    }
}
