using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.House;

/// <summary>What a unit does for communication, in the order it is named in a plan.</summary>
enum UnitRole
{
    /// <summary>Leads and reports.</summary>
    Office,
    OneStop,
    Media,
    Finance,
    Inspection,
    Teaching,
    Homeroom,
    Villages,
    Other,

    /// <summary>Party and mass bodies are asked, never told.</summary>
    Party,
}

/// <summary>Reads it off a unit's name.</summary>
static partial class UnitRoles
{
    /// <summary>The unit that leads; null when none of the names says so.</summary>
    public static Unit? Lead(Organisation body) =>
        body.Kind == BodyKind.Commune
            ? First(body, "van hoa - xa hoi") ?? First(body, "van hoa") ?? First(body, "van phong")
            : First(body, "van phong") ?? First(body, "hanh chinh");

    static Unit? First(Organisation body, string named) =>
        body.Units.FirstOrDefault(u =>
            Folded.Of(u.Name) is var name && name.Contains(named, StringComparison.Ordinal) && !Party().IsMatch(name)
        );

    public static UnitRole Of(Unit unit, Organisation body)
    {
        var name = Folded.Of(unit.Name);
        return unit == Lead(body) ? UnitRole.Office
            : Party().IsMatch(name) ? UnitRole.Party
            : OneStop().IsMatch(name) ? UnitRole.OneStop
            : body.Kind == BodyKind.Commune && Village().IsMatch(unit.Name) ? UnitRole.Villages
            : Finance().IsMatch(name) || body.Kind == BodyKind.Commune && name.StartsWith("phong kinh te", StringComparison.Ordinal)
                ? UnitRole.Finance
            : Media().IsMatch(name) ? UnitRole.Media
            : body.Kind != BodyKind.School && Inspection().IsMatch(name) ? UnitRole.Inspection
            : body.Kind == BodyKind.School && Teaching().IsMatch(name) ? UnitRole.Teaching
            : UnitRole.Other;
    }

    /// <summary>What the people of a commune call their part of it, as the units are named; null when no unit is one.</summary>
    public static string? VillageWord(Organisation body) =>
        body.Units.Select(u => Village().Match(u.Name)).FirstOrDefault(m => m.Success)?.Value.ToLowerInvariant();

    [GeneratedRegex(
        "^(dang (uy|bo)|chi bo|cong doan|doan (thanh nien|tn|truong)|chi doan|hoi (?!dong)|(uy ban )?(mat tran|mttq)|ubmttq|lien doi|ban dai dien)"
    )]
    private static partial Regex Party();

    [GeneratedRegex("hanh chinh cong|mot cua|tiep nhan va tra")]
    private static partial Regex OneStop();

    [GeneratedRegex("thong tin|truyen thong|bien tap|cung ung dich vu|truyen thanh|chuyen doi so")]
    private static partial Regex Media();

    [GeneratedRegex("tai chinh|ke toan|tai vu")]
    private static partial Regex Finance();

    [GeneratedRegex("thanh tra|phap che|^cong an")]
    private static partial Regex Inspection();

    [GeneratedRegex("chuyen mon|^to |^khoi ")]
    private static partial Regex Teaching();

    [GeneratedRegex(@"^(thôn|ấp|bản|làng|buôn|khóm|khu phố|tổ dân phố|khu dân cư)(?=\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Village();
}
