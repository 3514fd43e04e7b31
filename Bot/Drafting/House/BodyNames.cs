using CcchcBot.Plans;

namespace CcchcBot.Drafting.House;

/// <summary>What a body calls itself and what is about it, as house text is filled.</summary>
static class BodyNames
{
    static readonly string[] Agencies = ["so", "ban", "cuc", "chi cuc", "tong cuc", "trung tam", "vien", "thanh tra"];
    static readonly string[] Committees = ["uy ban nhan dan", "ubnd"];
    static readonly string[] Communes = ["xa", "phuong", "dac khu", "thi tran"];

    /// <summary>`Sở`, `xã An Bình`, `nhà trường`.</summary>
    public static string Self(Organisation body, Words official) =>
        body.Kind switch
        {
            BodyKind.Department => Beginning(body.Name, Agencies) ?? official["house.self"],
            BodyKind.Commune => Commune(body),
            BodyKind.School => official["house.school"],
        };

    /// <summary>`xã`, `phường`, `đặc khu` of a commune; `học sinh` or `trẻ` of a school; a department as it calls itself.</summary>
    public static string Kind(Organisation body, Words official) =>
        body.Kind switch
        {
            BodyKind.Department => Self(body, official),
            BodyKind.Commune => Beginning(Commune(body), Communes)?.ToLowerInvariant() ?? official["house.commune"],
            BodyKind.School => official[Preschool(body) ? "house.child" : "house.pupil"],
        };

    /// <summary>`thôn`, `tổ dân phố`, or as the units are called.</summary>
    public static string Village(Organisation body, Words official) =>
        UnitRoles.VillageWord(body)
        ?? official[Folded.Of(Commune(body)).StartsWith("phuong ", StringComparison.Ordinal) ? "house.ward" : "house.village"];

    public static bool Preschool(Organisation body) =>
        body.Kind == BodyKind.School
        && Folded.Of(body.Name) is var name
        && (name.Contains("mam non", StringComparison.Ordinal) || name.Contains("mau giao", StringComparison.Ordinal));

    static string Commune(Organisation body)
    {
        var committee = Beginning(body.Name, Committees);
        var rest = committee is null ? body.Name : body.Name[committee.Length..].Trim();
        return rest.Length > 1 && Beginning(rest, Communes) is not null ? $"{char.ToLowerInvariant(rest[0])}{rest[1..]}" : rest;
    }

    /// <summary>The words a name begins with, as they are written in it.</summary>
    static string? Beginning(string name, string[] folded)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var beginning in folded)
        {
            var count = beginning.Split(' ').Length;
            if (words.Length >= count && Folded.Of(string.Join(' ', words[..count])) == beginning)
                return string.Join(' ', words[..count]);
        }
        return null;
    }
}
