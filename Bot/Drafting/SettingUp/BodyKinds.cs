using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>What kind of body a name is of, unless it is said.</summary>
static partial class BodyKinds
{
    public static BodyKind Of(string name) =>
        Folded.Of(name) is var folded && School().IsMatch(folded) ? BodyKind.School
        : Commune().IsMatch(folded) ? BodyKind.Commune
        : BodyKind.Department;

    /// <summary>`loại: xã`, `kind: school`; null when the line is none.</summary>
    public static BodyKind? Said(string line) =>
        Kind().Match(Folded.Of(line)) is not { Success: true } match ? null
        : match.Groups["school"].Success ? BodyKind.School
        : match.Groups["commune"].Success ? BodyKind.Commune
        : BodyKind.Department;

    [GeneratedRegex("^(truong|nha tre) ")]
    private static partial Regex School();

    [GeneratedRegex("^((ubnd|uy ban nhan dan) )?(xa|phuong|dac khu|thi tran) ")]
    private static partial Regex Commune();

    [GeneratedRegex(
        "^(loai( co quan)?|kind) ?: ?((?<school>truong( hoc)?|school)|(?<commune>xa|phuong|dac khu|ubnd xa|commune)|so|nganh|so, nganh|so, ban, nganh|department)$"
    )]
    private static partial Regex Kind();
}
